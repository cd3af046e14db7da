import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** [text, kind and name of the speakers of its statements in order]; all people and bodies are made up but for the best known. */
type Case = readonly [text: string, ...speakers: string[]];

function speakersOf(text: string) {
  const { entities, statements } = read(text, 'id');
  return statements.map(({ speakers }) => {
    const entity = entities.find(({ id }) => id === speakers[0]?.entity);
    return `${entity?.kind} ${entity?.iso3 ?? entity?.name}`;
  });
}

const BODIES: readonly Case[] = [
  ['Telkomsel memastikan jaringan aman.', 'organisation Telkomsel'],
  ['Toyota menargetkan penjualan naik.', 'organisation Toyota'],
  ['ICW mengapresiasi putusan itu.', 'organisation ICW'],
  [
    'Amnesty International Indonesia mengecam penangkapan itu.',
    'organisation Amnesty International Indonesia',
  ],
  ['PGN Saka menyatakan produksi gas naik.', 'organisation PGN Saka'],
  ['Angkatan Laut menyatakan kapal itu hilang.', 'organisation Angkatan Laut'],
  [
    'Forum Mahasiswa Doktoral dan Magister Sekolah Samudra (FMDM SS) menolak usul itu. FMDM SS meminta dialog.',
    'organisation Forum Mahasiswa Doktoral dan Magister Sekolah Samudra',
    'organisation Forum Mahasiswa Doktoral dan Magister Sekolah Samudra',
  ],
  [
    'CEO Lumera International Hospitals Caroline Lasiho mengatakan klinik siap. Lumera berkomitmen untuk tumbuh.',
    'person Caroline Lasiho',
    'organisation Lumera International Hospitals',
  ],
  ['Direktur Utama Bank Bahari Syariah Yuwono Waluyo mengatakan laba naik.', 'person Yuwono Waluyo'],
  ['Kepala Staf Angkatan Laut Laksamana Yudo Lasiho mengatakan kapal itu hilang.', 'person Yudo Lasiho'],
];

describe('bodies that speak', () => {
  it.each(BODIES)('%s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));

  it.each<Case>([
    ['Pemerintah Norwegia menegaskan kapal itu aman.', 'country NOR'],
    [
      'Menteri Bambang Budi Wenas (BBW) menolak usul itu. BBW menilai harga naik.',
      'person Bambang Budi Wenas',
      'person Bambang Budi Wenas',
    ],
    [
      'Suci Lasiho mengaku kapal itu rusak. Suci menceritakan hujan lebat.',
      'person Suci Lasiho',
      'person Suci Lasiho',
    ],
    ['Perahu kecil mengatakan hujan terlambat.'],
  ])('are no others: %s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));
});

const INITIALS: readonly Case[] = [
  ['Tersangka AS (25) mengaku mencuri. "Saya khilaf," kata AS.', 'person AS', 'person AS'],
  ['Korban berinisial RT mengatakan motornya hilang.', 'person RT'],
  [
    '"Kami datang," kata kuasa hukum RK, Budi Lasiho. RK mengatakan ia sakit.',
    'person Budi Lasiho',
    'person RK',
  ],
];

describe('initials', () => {
  it.each(INITIALS)('%s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));

  it.each<Case>([
    ['AS menolak usul itu.', 'country USA'],
    ['Ketua RT 05 mengatakan hujan terlambat.', 'person Ketua RT 05'],
    ['Saksi KPK menyebut dana itu hilang.', 'person Saksi KPK'],
  ])('are not meant in: %s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));
});

describe('a country that is a given name too', () => {
  it.each([
    'Perdana Menteri Israel Avi Shalev mengatakan serangan itu berlanjut.',
    'Presiden Israel Dov Peled mengatakan serangan itu berlanjut.',
  ])('is what the office is for in: %s', (text) => {
    const { entities, statements } = read(text, 'id');
    const role = statements[0]?.speakers[0]?.role;
    expect(entities.find(({ id }) => id === role?.for)?.iso3).toBe('ISR');
  });
});
