import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../server/document/document.ts';
import { acronymOf, compareNames } from '../../server/identity/alike-names.ts';
import { compareProfiles, type Profile } from '../../server/identity/resemblance.ts';

const profile = (names: readonly string[], more: Partial<Profile> = {}): Profile => ({
  kind: 'person',
  names,
  code: null,
  countries: [],
  offices: [],
  days: null,
  company: [],
  ...more,
});

describe('compareNames(a, b)', () => {
  const compare = (a: string, b: string, kind: EntityKind = 'person') => compareNames(kind, a, b);

  it.each([
    ['organisation', 'PT Ikan Laut (Persero)', 'Ikan Laut'],
    ['organisation', 'Kejaksaan Agung RI', 'Kejaksaan Agung'],
    ['place', 'Kota Tromso', 'Tromsø'],
    ['place', 'Province of Sorvika', 'Sorvika'],
  ] as const)('the %s %s may be %s', (kind, a, b) => {
    expect(compare(a, b, kind)?.reason).toContain('shares its words');
  });

  it.each([
    ['organisation', 'Divisi Humas Ikan Laut', 'Ikan Laut'],
    ['organisation', 'Persero', 'Persero'],
    ['organisation', 'PT', 'PT Ikan Laut'],
    ['organisation', 'Kemenkeu', 'Kemenkes'],
    ['organisation', 'Polresta', 'Polrestabes'],
    ['organisation', 'BNPB', 'BNPT'],
    ['organisation', 'Bank Rakyat Ikan', 'Bank Ikan'],
    ['place', 'Sorvika Barat', 'Sorvika'],
    ['place', 'North Sorvika', 'Sorvika'],
    ['place', 'Kabupaten Sorvika', 'Sorvika'],
    ['place', 'Sorvika City', 'Sorvika'],
    ['place', 'Sorvika State', 'Sorvika'],
    ['organisation', 'Komisi XIII DPR', 'Komisi III DPR'],
  ] as const)('the %s %s is another than %s', (kind, a, b) => {
    expect(compare(a, b, kind)).toBeNull();
  });

  it.each([
    ['Ana Reyes', 'ANA REYES', 'is spelt as'],
    ['Иван Петров', 'Ivan Petrov', 'is spelt as'],
    ['Recep Yılmaz', 'Recep Yilmaz', 'is spelt as'],
    ['Abdul-Rahman Saleh', 'Abdulrahman Saleh', 'but for spaces'],
    ['Saleh Abdul Rahman', 'Abdul Rahman Saleh', 'in another order'],
    ['A. Reyes', 'Ana Reyes', 'by an initial'],
    ['Sukardi', 'Sukardi Wirawan', 'shares its words'],
    ['Ana Reyes', 'Ana Maria Reyes', 'shares its words'],
    ['Mohamad Saleh', 'Mohammad Saleh', 'almost'],
    ['KPPN', 'Komisi Pengawas Perikanan Nusantara', 'are the initials of'],
    ['Agency for Nordic Fisheries', 'ANF', 'has the initials'],
  ])('%s and %s: %s', (a, b, how) => {
    expect(compare(a, b)?.reason).toContain(how);
    expect(compare(b, a)?.weight).toBeCloseTo(compare(a, b)?.weight ?? -1, 10);
  });

  it.each([
    ['Ana Reyes', 'Ana Costa'],
    ['Ana Reyes', 'Bea Reyes'],
    ['A. Reyes', 'Bea Reyes'],
    ['A. R.', 'Ana Reyes'],
    ['Moe', 'Ingrid Moe'],
    ['Costa', 'Cost'],
    ['Rand Reyes', 'Reyes R. Pillar'],
    ['George W. Reyes', 'George H.W. Reyes'],
    ['Ingrid Moe', 'Inga Moe'],
    ['Petrov', 'Petrenko'],
    ['PKN', 'Komisi Pengawas Perikanan Nusantara'],
    ['!!!', 'Ana Reyes'],
  ])('%s and %s have too little in common', (a, b) => {
    expect(compare(a, b)).toBeNull();
  });
});

describe('compareNames(a, b) of two languages', () => {
  const reasonOf = (kind: EntityKind, a: string, b: string) => {
    const sign = compareNames(kind, a, b);
    expect(compareNames(kind, b, a)?.weight).toBe(sign?.weight);
    return sign?.reason ?? '';
  };

  it.each<[EntityKind, string, string]>([
    ['place', 'Indian Ocean', 'Samudra Hindia'],
    ['place', 'Barents Sea', 'Laut Barents'],
    ['place', 'Gulf of Aden', 'Teluk Aden'],
    ['place', 'Colombo', 'Kolombo'],
    ['place', 'Strait of Malacca', 'Selat Malaka'],
    ['organisation', 'Japanese Foreign Ministry', 'Kementerian Luar Negeri Jepang'],
    ['organisation', 'Ministry of Defence', 'Kementerian Pertahanan'],
    ['organisation', 'World Bank', 'Bank Dunia'],
    ['organisation', 'Constitutional Court', 'Mahkamah Konstitusi'],
    ['organisation', 'National Liberation Front', 'Front Pembebasan Nasional'],
  ])('finds that the %s “%s” is “%s”', (kind, a, b) => {
    expect(reasonOf(kind, a, b)).toBe(`“${a}” means in the other language “${b}”`);
  });

  it.each<[EntityKind, string, string]>([
    ['place', 'Indian Ocean', 'Samudra Pasifik'],
    ['place', 'Barents Sea', 'Selat Barents'],
    ['place', 'North Sea', 'Laut Selatan'],
    ['organisation', 'Japanese Foreign Ministry', 'Kementerian Pertahanan Jepang'],
    ['organisation', 'Japanese Foreign Ministry', 'Kementerian Luar Negeri Filipina'],
    ['organisation', 'Supreme Court', 'Mahkamah Konstitusi'],
    ['organisation', 'Bank of Japan', 'Bank Dunia'],
    ['person', 'Rivers', 'Sungai'],
    ['person', 'North King', 'Raja Utara'],
  ])('does not find that the %s “%s” is “%s”', (kind, a, b) => {
    expect(reasonOf(kind, a, b)).not.toContain('in the other language');
  });
});

describe('compareProfiles(a, b)', () => {
  it('proposes a part of a name with the same office of the same country', () => {
    const office = { countries: ['IDN'], offices: ['harbour master of IDN'] };
    const { band, score, signs } = compareProfiles(
      profile(['Sukardi'], office),
      profile(['Sukardi Wirawan'], office),
    );
    expect(band).toBe('propose');
    expect(score).toBe(0.8);
    expect(signs.map(({ reason }) => reason)).toEqual([
      '“Sukardi” shares its words with “Sukardi Wirawan”',
      'both are told to be harbour master of IDN',
      'both hold roles for IDN',
    ]);
  });

  it('holds an office of a country and the same one of nobody told to be one, not those of two countries', () => {
    const of = (office: string): Profile => profile(['Ana Reyes'], { offices: [office] });
    const shared = (a: string, b: string) =>
      compareProfiles(of(a), of(b)).signs.filter(({ feature }) => feature === 'office');
    expect(shared('minister of Norway', 'minister')).toMatchObject([
      { reason: 'both are told to be minister' },
    ]);
    expect(shared('minister', 'minister of Norway')).toHaveLength(1);
    expect(shared('minister of Norway', 'minister of Brazil')).toEqual([]);
  });

  it('leaves a part of a name alone, and names alike for two countries', () => {
    expect(compareProfiles(profile(['Sukardi']), profile(['Sukardi Wirawan'])).band).toBe('leave');
    const two = [
      profile(['Ana Reyes'], { countries: ['PHL'] }),
      profile(['Anna Reyes'], { countries: ['PER'] }),
    ] as const;
    expect(compareProfiles(...two).band).toBe('leave');
  });

  it('leaves a part of a name that holds another office, and asks whether one held both whose whole name is equal', () => {
    const of = (name: string, office: string): Profile =>
      profile([name], {
        countries: ['IDN'],
        offices: [office],
        company: ['x', 'y'],
        days: ['2026-03-01', '2026-03-02'],
      });
    const police = of('Wirawan', 'kapolri');
    expect(compareProfiles(of('Budi Sukardi Wirawan', 'presiden'), police)).toMatchObject({
      band: 'leave',
      signs: expect.arrayContaining([
        { feature: 'office', weight: -0.25, reason: 'one is told to be presiden, the other kapolri' },
      ]),
    });
    expect(compareProfiles(of('Budi Sukardi Wirawan', 'ketua'), police).band).toBe('propose');
    const whole = of('Budi Wirawan', 'kapolri');
    expect(compareProfiles(of('Budi Wirawan', 'presiden of Indonesia'), whole).band).toBe('propose');
  });

  it('takes a letter for a slip in a name that few texts have, not where each is often told of', () => {
    const place = (name: string, texts: number): Profile => ({
      ...profile([name], { countries: ['NOR'], company: ['x', 'y', 'z'], texts }),
      kind: 'place',
    });
    expect(compareProfiles(place('Sorvika', 9), place('Sorvita', 1)).band).toBe('propose');
    expect(compareProfiles(place('Sorvika', 9), place('Sorvita', 9))).toMatchObject({
      band: 'leave',
      signs: expect.arrayContaining([expect.objectContaining({ feature: 'spelling' })]),
    });
    expect(compareProfiles(place('Kota Sorvika', 9), place('Sorvika', 9)).band).toBe('propose');
  });

  it('never makes one of two codes', () => {
    const { band, score } = compareProfiles(
      profile(['Ana Reyes'], { code: 'Q1' }),
      profile(['Ana Reyes'], { code: 'Q2' }),
    );
    expect([band, score]).toEqual(['leave', 0]);
  });

  it('proposes, and no more, what is spelt alike in another script', () => {
    expect(compareProfiles(profile(['Иван Петров']), profile(['Ivan Petrov']))).toMatchObject({
      band: 'propose',
      score: 0.55,
    });
  });

  it('takes the beginning of a body’s name for no other name of it, and a shared acronym for little where the names differ', () => {
    const body = (...names: readonly string[]): Profile => ({
      ...profile(names, { countries: ['IDN'] }),
      kind: 'organisation',
    });
    expect(compareProfiles(body('Dewan Ikan'), body('Dewan Ikan Kota Sorvika', 'Dewan Ikan')).band).toBe(
      'leave',
    );
    const [ministry, office] = [
      body('Kementerian Perikanan dan Laut', 'KPL'),
      body('Kantor Pajak Lama', 'KPL'),
    ];
    expect(compareProfiles(ministry, office).band).toBe('leave');
    expect(compareProfiles(ministry, body('KPL')).band).toBe('propose');
    expect(compareProfiles(body('Fisheries Commission'), body('Komisi Perikanan')).band).toBe('propose');
  });

  it('counts company and period, each with its sentence', () => {
    const more = { company: ['x', 'y'], days: ['2026-01-01', '2026-02-01'] as const };
    const far = { company: ['z'], days: ['1999-01-01', '1999-02-01'] as const };
    const reasons = (a: Partial<Profile>, b: Partial<Profile>) =>
      compareProfiles(profile(['Ana Reyes'], a), profile(['Ana M. Reyes'], b)).signs.map(
        ({ reason }) => reason,
      );
    expect(reasons(more, more)).toEqual([
      '“Ana Reyes” shares its words with “Ana M. Reyes”',
      'texts speak of both beside the same 2',
      'texts speak of both in the same weeks',
    ]);
    expect(reasons(more, far)).toContain('texts speak of them 27 years apart');
  });
});

describe('acronymOf(name)', () => {
  it('is the initials of three words or more, small words aside', () => {
    expect(acronymOf('Komisi Pengawas dan Perikanan Nusantara')).toBe('kppn');
    expect(acronymOf('Ana Reyes')).toBeNull();
  });
});

it('a name in two scripts speaks against nobody who has one of them too', () => {
  const both = profile(['Sergei Volkonsky', 'Сергей Волконский']);
  const featuresOf = (other: Profile) => compareProfiles(both, other).signs.map(({ feature }) => feature);
  expect(featuresOf(profile(['Сергей Волконский']))).toEqual(['name']);
  expect(compareProfiles(profile(['Sergei Volkonsky']), profile(['Сергей Волконский'])).signs).toContainEqual(
    expect.objectContaining({ feature: 'script' }),
  );
});
