import { describe, expect, it } from 'vitest';
import type { EntityKind, RoleStateValue } from '../../server/document/document.ts';
import { countryServed, nameOffice, officeKey, tellingOffice } from '../../server/identity/offices.ts';

const bodyOf = (of: string) => {
  const kind: EntityKind = of.startsWith('place:') ? 'place' : of.includes(':') ? 'organisation' : 'country';
  return { kind, code: kind === 'country' ? of : null, block: kind === 'country' ? null : of };
};
const keyOf = (title: string, of: string, state: RoleStateValue | null = null) =>
  officeKey({ title, state, body: bodyOf(of) });

const tellingOf = (title: string, of: string | null, state: RoleStateValue | null = null) =>
  tellingOffice({ title, state, body: of === null ? null : bodyOf(of) });

describe('tellingOffice(told)', () => {
  it.each([
    ['Presiden', null, 'president'],
    ['President', 'NOR', 'president'],
    ['Menlu', null, 'foreign-minister'],
    ['Wali Kota', 'place:seruni', 'mayor of place:seruni'],
    ['Ketua', 'organisation:liga samudra', 'ketua of organisation:liga samudra'],
    ['Kasat Reskrim', 'organisation:polres seruni', 'kasat reskrim of organisation:polres seruni'],
    [
      'Director of Research',
      'organisation:the harbour trust',
      'director of research of organisation:the harbour trust',
    ],
  ])('%s of %s tells a one-word name apart as %s', (title, of, key) =>
    expect(tellingOf(title, of)).toBe(key),
  );

  it.each([
    ['anggota', 'organisation:liga samudra'],
    ['spokesman', 'organisation:liga samudra'],
    ['warga', null],
    ['Ketua', null],
    ['Wali Kota', null],
    ['Menteri', null],
    ['Mantan Presiden', null],
    ['Wakil Ketua', 'organisation:liga samudra'],
    ['deputy director', 'organisation:liga samudra'],
  ])('%s of %s tells nobody apart', (title, of) => expect(tellingOf(title, of)).toBeNull());

  it('nor does an office that is over', () => {
    expect(tellingOf('Mantan Presiden', 'NOR', 'former')).toBeNull();
    expect(tellingOf('Presiden terpilih', 'NOR', 'coming')).toBe('president');
  });
});

describe('officeKey(told)', () => {
  it.each([
    ['foreign minister', 'CHN', 'CHN/foreign-minister'],
    ['Foreign Minister', 'CHN', 'CHN/foreign-minister'],
    ['Minister of Foreign Affairs', 'CHN', 'CHN/foreign-minister'],
    ['Menteri Luar Negeri', 'CHN', 'CHN/foreign-minister'],
    ['Menteri Luar Negeri (Menlu)', 'CHN', 'CHN/foreign-minister'],
    ['Menlu', 'CHN', 'CHN/foreign-minister'],
    ['Secretary of State', 'USA', 'USA/foreign-minister'],
    ['Foreign Secretary', 'GBR', 'GBR/foreign-minister'],
    ['defense minister', 'ISR', 'ISR/defence-minister'],
    ['Agriculture and Fisheries Minister', 'NOR', 'NOR/agriculture-minister'],
    ['minister of fisheries and agriculture', 'NOR', 'NOR/agriculture-minister'],
    ['Minister of Economy, Trade and Industry', 'JPN', 'JPN/trade-minister'],
    ['Minister of Economy and Finance', 'ITA', 'ITA/finance-minister'],
    ['Menteri Pendidikan, Kebudayaan, Riset dan Teknologi', 'IDN', 'IDN/education-minister'],
    ['Menkumham', 'IDN', 'IDN/justice-minister'],
    ['Secretary of Defense', 'USA', 'USA/defence-minister'],
    ['Menhan', 'USA', 'USA/defence-minister'],
    ['Treasury Secretary', 'USA', 'USA/finance-minister'],
    ['Chancellor', 'GBR', 'GBR/finance-minister'],
    ['Chancellor', 'DEU', 'DEU/chancellor'],
    ['Kanselir', 'DEU', 'DEU/chancellor'],
    ['premier', 'CHN', 'CHN/prime-minister'],
    ['PM', 'JPN', 'JPN/prime-minister'],
    ['Perdana Menteri', 'JPN', 'JPN/prime-minister'],
    ['Presiden', 'RUS', 'RUS/president'],
    ['Wapres', 'USA', 'USA/vice-president'],
    ['vice president', 'USA', 'USA/vice-president'],
    ['Menteri Kelautan dan Perikanan', 'IDN', 'IDN/fisheries-minister'],
    ['Minister of Marine Affairs and Fisheries', 'IDN', 'IDN/fisheries-minister'],
    ['Fisheries Minister', 'IDN', 'IDN/fisheries-minister'],
    ['Menteri ESDM', 'IDN', 'IDN/energy-minister'],
    ['Menteri Hukum dan HAM', 'IDN', 'IDN/justice-minister'],
    ['Gubernur', 'place:teluk seruni', 'place:teluk seruni/governor'],
    ['Wali Kota', 'place:seruni', 'place:seruni/mayor'],
    ['Kapolres', 'place:seruni', 'place:seruni/police-chief'],
    ['Sekjen', 'organisation:liga samudra', 'organisation:liga samudra/secretary-general'],
  ])('%s of %s is %s', (title, of, key) => expect(keyOf(title, of)).toBe(key));

  it.each([
    ['acting foreign minister', 'acting', 'NOR/foreign-minister'],
    ['former Foreign Minister', 'former', 'NOR/foreign-minister'],
    ['Mantan Menlu', 'former', 'NOR/foreign-minister'],
    ['president-elect', 'coming', 'NOR/president'],
    ['Presiden terpilih', 'coming', 'NOR/president'],
  ] as const)('takes what tells how it is held off %s', (title, state, key) => {
    expect(keyOf(title, 'NOR', state)).toBe(key);
    expect(keyOf(title, 'NOR')).toBeNull();
  });

  it.each([
    ['deputy foreign minister', 'NOR'],
    ['Wakil Menteri Luar Negeri', 'NOR'],
    ['Wamenlu', 'NOR'],
    ['deputy prime minister', 'NOR'],
    ['vice foreign minister', 'CHN'],
    ['shadow foreign minister', 'GBR'],
    ['shadow chancellor', 'GBR'],
    ['opposition leader', 'NOR'],
    ['ambassador', 'NOR'],
    ['Duta Besar', 'CHN'],
    ['foreign ministry spokeswoman', 'CHN'],
    ['juru bicara', 'CHN'],
    ['minister', 'NOR'],
    ['menteri', 'NOR'],
    ['calon presiden', 'NOR'],
    ['presidential candidate', 'NOR'],
    ['presiden ke-7', 'IDN'],
    ['presiden direktur', 'JPN'],
    ['council president', 'FRA'],
    ['secretary of state', 'NOR'],
    ['foreign secretary', 'IND'],
    ['senator', 'USA'],
    ['president', 'organisation:nordlys energi'],
    ['presiden', 'organisation:persatuan bola seruni'],
    ['direktur utama', 'organisation:nordlys energi'],
    ['ceo', 'organisation:nordlys energi'],
    ['foreign minister', 'organisation:nordlys energi'],
    ['president', 'place:seruni'],
    ['wakil gubernur', 'place:teluk seruni'],
  ])('%s of %s is none that one known person holds', (title, of) => expect(keyOf(title, of)).toBeNull());

  it('needs words and what it is for', () => {
    expect(officeKey({ title: null, state: null, body: bodyOf('NOR') })).toBeNull();
    expect(
      officeKey({ title: 'president', state: null, body: { kind: 'country', code: null, block: null } }),
    ).toBeNull();
  });
});

it('nameOffice(key) tells it in words', () => {
  expect(nameOffice('CHN/foreign-minister')).toBe('foreign minister of CHN');
  expect(nameOffice('place:teluk seruni/governor')).toBe('governor of teluk seruni');
});

describe('countryServed(spoken)', () => {
  const country = { kind: 'country', name: 'Norway', country: 'NOR' } as const;
  const ministry = { kind: 'organisation', name: 'Kementerian Luar Negeri Jepang', country: 'JPN' } as const;

  it.each([
    ['fisheries minister', country, 'NOR'],
    ['Menteri Kelautan dan Perikanan', country, 'NOR'],
    ['cabinet secretary for the blue economy', country, 'NOR'],
    ['official', country, 'NOR'],
    ['Juru bicara', ministry, 'JPN'],
    ['spokeswoman', { ...ministry, name: 'Japanese Foreign Ministry' }, 'JPN'],
  ])('%s of %j speaks for its country', (title, body, served) => {
    expect(countryServed({ title, state: null, body })).toBe(served);
  });

  it.each([
    ['ambassador', country],
    ['Duta Besar', country],
    ['opposition spokesman', country],
    ['presidential candidate', country],
    ['calon presiden', country],
    ['striker', country],
    [null, country],
    ['secretary', { kind: 'organisation', name: "Mombasa Dock Hands' Union", country: 'KEN' }],
    ['Ketua', { kind: 'organisation', name: 'Himpunan Nelayan Pesisir', country: 'IDN' }],
    ['spokesman', { ...ministry, country: null }],
    ['governor', { kind: 'place', name: 'Bali', country: 'IDN' }],
  ] as const)('%s of %j doesn’t', (title, body) => {
    expect(countryServed({ title, state: null, body })).toBeNull();
  });

  it('leaves out who held it before', () => {
    expect(countryServed({ title: 'former minister', state: 'former', body: country })).toBeNull();
  });
});
