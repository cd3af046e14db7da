import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../web/messages/names.ts';
import { officeText, placeText, readIndonesian } from '../../web/messages/reasons/indonesian.ts';
import * as phrasings from '../interpret/phrasings.ts';
import { read } from '../interpret/world.ts';

/** In Indonesian, what stays English in brackets. */
const told = (reason: string) =>
  readIndonesian(reason)
    .map(({ text, isRead }) => (isRead ? text : `[${text}]`))
    .join('; ');

describe('readIndonesian(reason)', () => {
  it.each([
    ['both are called “Moe”', 'keduanya disebut “Moe”'],
    ['“Moe” is spelt as, but for spaces, “Mo e”', '“Moe” dieja sama dengan “Mo e”, kecuali spasinya'],
    ['pronoun to the last speaker', 'kata ganti untuk penutur terakhir'],
    [
      'equal words by compatible speakers, at the same time',
      'kata yang sama dari penutur yang bersesuaian, pada waktu yang sama',
    ],
    [
      'equal words by compatible speakers, 1 day apart',
      'kata yang sama dari penutur yang bersesuaian, dengan selang 1 hari',
    ],
    [
      '12 quoted words in a row are the same, by compatible speakers, 2 days apart, but they are little of either',
      '12 kata kutipan berturut-turut sama, dari penutur yang bersesuaian, dengan selang 2 hari, tetapi itu hanya sebagian kecil dari keduanya',
    ],
    [
      '“kuota” is a part of the name Kuota; what is spoken of',
      '“kuota” adalah bagian dari nama Kuota; yang dibicarakan',
    ],
    [
      'Ingrid Moe is called “Moe”, as 3 are; whose words they are',
      'Ingrid Moe disebut “Moe”, dan ada 3 yang demikian; pemilik kata-katanya',
    ],
    [
      'news.csv: text = isi, title = judul; dates like 31/12/2026',
      'news.csv: text = isi, title = judul; tanggal seperti 31/12/2026',
    ],
    [
      'religion minister of IDN, in the language of IDN, and no other is spoken of more',
      'menteri agama Indonesia, dalam bahasa Indonesia, dan tidak ada negara lain yang lebih sering dibicarakan',
    ],
    [
      'the statement stays CORRECTED: what else was judged of it holds',
      'status pernyataan ini tetap “dikoreksi”: keputusan lain tentangnya tetap berlaku',
    ],
    ['PAN is called “PAN”', 'PAN disebut “PAN”'],
    ['both are told to be ketua of PAN', 'keduanya disebut sebagai ketua PAN'],
    [
      'no other country is spoken of than PAN, 4 times',
      'tidak ada negara lain yang dibicarakan selain Panama, 4 kali',
    ],
    ['by when it was said', 'menurut waktu ucapannya'],
    ['from then on, by when it was published', 'sejak saat itu, menurut waktu terbitnya'],
  ])('%s', (reason, expected) => expect(told(reason)).toBe(expected));

  it.each([
    [
      'equal full name, roles for IDN, NOR where one is told',
      'nama lengkap yang sama, berperan untuk Indonesia, Norwegia bila negaranya disebut',
    ],
    ['“Tokyo” stands for the government of Japan', '“Tokyo” berarti pemerintah Jepang'],
    [
      'both are told to be foreign minister of Norway, minister',
      'keduanya disebut sebagai menteri luar negeri Norwegia, menteri',
    ],
    [
      '3 texts from 2026-03-04 to 2026-03-09 tell of them as foreign minister of JPN, whose country is presumed; imported: foreign minister of JPN since 2024-10',
      '3 teks dari 4 Mar 2026 sampai 9 Mar 2026 menyebutnya sebagai menteri luar negeri Jepang, yang negaranya diperkirakan; diimpor: menteri luar negeri Jepang sejak Oktober 2024',
    ],
    [
      'the act was to deny, now it is to confirm; the like subject is told by “quota”, “cut”',
      'tindak tuturnya semula membantah, kini membenarkan; pokok yang serupa ditunjukkan oleh “quota”, “cut”',
    ],
    [
      'one told as done once more; one planned, one occurred',
      'yang satu diberitakan sebagai terjadi sekali lagi; yang satu direncanakan, yang lain terjadi',
    ],
    [
      'is a page of 31,457,281 bytes: no article has more than 31,457,280',
      'adalah halaman sebesar 31.457.281 bita: tidak ada artikel yang lebih dari 31.457.280',
    ],
  ])('terms, days and numbers: %s', (reason, expected) => expect(told(reason)).toBe(expected));

  it.each([
    [
      'consult, with Norway, between Japan and Norway, in like words, with 80 % of the words around it, told on 2026-03-04; other places',
      'pertemuan, dengan Norwegia, antara Jepang dan Norwegia, dengan kata yang serupa, dengan 80% kata di sekitarnya, diberitakan pada 4 Mar 2026; tempat lain',
    ],
    [
      'assault, with Moe, Ingrid, by Trinidad & Tobago and France, on 2026-03',
      'serangan, dengan Moe, Ingrid, oleh Trinidad dan Tobago dan Prancis, pada Maret 2026',
    ],
    ['aid, with PAN, in Chile', 'bantuan, dengan PAN, di Cile'],
    ['aid, with Ministry of Education and Culture', 'bantuan, dengan Ministry of Education and Culture'],
  ])('lists: %s', (reason, expected) => expect(told(reason)).toBe(expected));

  it.each([
    ['both are called “Rudi; another role”', 'keduanya disebut “Rudi; another role”'],
    ['both are called “both are called “Rudi””', 'keduanya disebut “both are called “Rudi””'],
    [
      '“A” is spelt as “B”; “C; D” is spelt as “E, F”',
      '“A” dieja sama dengan “B”; “C; D” dieja sama dengan “E, F”',
    ],
    ['has no text ("a; b" is missing or empty)', 'tanpa teks ("a; b" tidak ada atau kosong)'],
  ])('what a name holds is no sentence: %s', (reason, expected) => expect(told(reason)).toBe(expected));

  it.each([
    ['', '[]'],
    ['nobody has words for this', '[nobody has words for this]'],
    ['another role; nobody has words for this; a day', 'peran lain; [nobody has words for this]; satu hari'],
    ['so is detik.com; nobody has words for this', 'demikian pula detik.com; [nobody has words for this]'],
    [
      'both are called “A”; nobody has words for “this”',
      'keduanya disebut “A”; [nobody has words for “this”]',
    ],
    ['in the future, by nobody', '[in the future, by nobody]'],
    ['the one supported before', '[the one supported before]'],
    [
      'this contradicts judgement 4: nobody has words for this',
      '[this contradicts judgement 4: nobody has words for this]',
    ],
  ])('stays in English: %s', (reason, expected) => expect(told(reason)).toBe(expected));

  it('gives what slots hold as it stands', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[“”]/u.test(text));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(told(`“${a}” fits, by an initial, “${b}”`)).toBe(
          `“${a}” cocok dengan “${b}” menurut inisialnya`,
        );
      }),
    );
  });

  it('takes no long time over what looks like many sentences', () => {
    const many = Array.from({ length: 60 }, (_, at) => `“${at} is told to be “ at one time, and “`).join(
      '; ',
    );
    expect(readIndonesian(many).every(({ isRead }) => !isRead)).toBe(true);
    expect(told('x'.repeat(9000))).toBe(`[${'x'.repeat(9000)}]`);
  });

  it('reads why each part of a question is understood so', () => {
    const questions = Object.values(phrasings).flatMap((each) => each.map(([question]) => question));
    const reasons = questions
      .flatMap((question) => read(question).parts)
      .flatMap((part) => [part, ...part.alternatives].map(({ reason }) => reason));
    expect(reasons.length).toBeGreaterThan(500);
    expect([...new Set(reasons.filter((reason) => told(reason).includes('[')))]).toEqual([]);
  });
});

describe('officeText(office)', () => {
  it.each([
    ['foreign minister of CHN', `menteri luar negeri ${countryName('CHN', '', 'id')}`],
    ['deputy prime minister of MYS', 'wakil perdana menteri Malaysia'],
    ['mayor of seruni', 'wali kota seruni'],
    ['menteri luar negeri of Norway', 'menteri luar negeri Norwegia'],
    ['head of the bank of england', 'kepala the bank of england'],
    ['special envoy of Japan', 'special envoy of Japan'],
  ])('%s', (office, expected) => expect(officeText(office)).toBe(expected));
});

describe('placeText(place)', () => {
  it.each([
    ['news.csv line 12', 'news.csv baris 12'],
    ['https://a.example/feed entry 3', 'https://a.example/feed butir 3'],
    ['line 3 of news.csv', 'line 3 of news.csv'],
  ])('%s', (place, expected) => expect(placeText(place)).toBe(expected));
});
