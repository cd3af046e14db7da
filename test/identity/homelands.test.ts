import { describe, expect, it } from 'vitest';
import { presumeCountry, presumeOffice, type Setting, type Untold } from '../../server/identity/homelands.ts';

const setting = (address: string | null, language: Setting['language'], spoken = {}): Setting => ({
  ...{ address, language, spoken, told: [] },
});

describe('presumeCountry(setting)', () => {
  it.each([
    ['https://harian.co.id/1', 'id', {}, 'IDN', 0.9],
    ['https://harian.example/1', 'id', { IDN: 3 }, 'IDN', 0.8],
    ['https://harian.example/1', 'id', { IDN: 3, JPN: 3 }, 'IDN', 0.7],
    ['https://avisa.no/1', 'en', { NOR: 4, SWE: 1 }, 'NOR', 0.8],
    ['https://news.co.uk/1', 'en', {}, 'GBR', 0.9],
    [null, 'en', { NOR: 3 }, 'NOR', 0.7],
  ] as const)('%s in %s, of %j: %s', (address, language, spoken, country, confidence) =>
    expect(presumeCountry(setting(address, language, spoken))).toMatchObject({ country, confidence }),
  );

  it('says why', () => {
    expect(presumeCountry(setting('https://harian.co.id/1', 'id'))?.reason).toBe(
      'in an outlet of IDN, and no other country is spoken of',
    );
    expect(presumeCountry(setting(null, 'id', { IDN: 3, JPN: 1 }))?.reason).toBe(
      'in the language of IDN, and no other is spoken of more',
    );
  });

  it.each([
    ['an outlet that nothing places, of no country', 'https://a.example/1', 'en', {}],
    ['one that speaks of a country by the way', 'https://a.example/1', 'en', { CHN: 2 }],
    ['one that speaks of two countries', 'https://a.example/1', 'en', { CHN: 9, USA: 1 }],
    ['one that speaks of others more', 'https://harian.co.id/1', 'id', { IDN: 1, RUS: 2 }],
    ['one of a country of another language', 'https://abc.net.au/1', 'id', {}],
    ['a domain that anybody takes', 'https://start.io/1', 'en', {}],
    ['no country at all', 'https://paper.eu/1', 'en', {}],
  ] as const)('none in %s', (_, address, language, spoken) =>
    expect(presumeCountry(setting(address, language, spoken))).toBeNull(),
  );
});

describe('presumeOffice(untold, setting)', () => {
  const home = setting('https://harian.co.id/1', 'id', { IDN: 2, RUS: 1 });
  const told = (titles: readonly string[], more: Partial<Untold> = {}) =>
    presumeOffice({ kind: 'person', described: false, titles, ...more }, home)?.office;

  it('is the first office of a state, under its key', () => {
    expect(told(['Presiden'])).toBe('IDN/president');
    expect(told(['Ketua', 'Menteri Keuangan'])).toBe('IDN/finance-minister');
    expect(presumeOffice({ kind: 'person', described: true, titles: ['menlu'] }, home)).toMatchObject({
      ...{ office: 'IDN/foreign-minister', country: 'IDN', confidence: 0.8, place: 0 },
    });
  });

  it.each([
    ['of a party, a province or a town', ['Ketua', 'Gubernur', 'Wali Kota', 'premier']],
    ['that the country has not', ['Perdana Menteri', 'Raja']],
    ['of several at once', ['Wakil Menteri Luar Negeri', 'Menteri', 'juru bicara']],
  ])('none %s', (_, titles) => {
    for (const title of titles) expect(told([title])).toBeUndefined();
  });

  it('none of what is no person, and of a description where another state’s is named', () => {
    expect(told(['Presiden'], { kind: 'organisation' })).toBeUndefined();
    const beside = { ...home, told: ['RUS/president'] };
    const president = { kind: 'person', titles: ['Presiden'] } as const;
    expect(presumeOffice({ ...president, described: true }, beside)).toBeNull();
    expect(presumeOffice({ ...president, described: false }, beside)?.office).toBe('IDN/president');
  });
});
