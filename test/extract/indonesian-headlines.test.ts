import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

const BODY = 'Wali Kota Bitung Suriadi Lasiho melambaikan tangan di pelabuhan, Senin.';

/** [headline, who says it, contents, act]; below it Suriadi Lasiho waved. */
const SAID: readonly (readonly [string, string, readonly string[], string])[] = [
  ['Suriadi Sebut Dermaga Bitung Masih Aman', 'Suriadi Lasiho', ['Dermaga Bitung Masih Aman'], 'say'],
  ['Suriadi Minta Nelayan Tenang', 'Suriadi Lasiho', ['Nelayan Tenang'], 'ask'],
  ['Wali Kota Bitung Tegaskan Dermaga Aman', 'Suriadi Lasiho', ['Dermaga Aman'], 'say'],
  ['Oslo Bantah Tuduhan Stockholm', 'NOR', ['Tuduhan Stockholm'], 'deny'],
  ['Norwegia Kecam Swedia', 'NOR', ['Swedia'], 'condemn'],
  ['Kemlu Pastikan 12 WNI di Oslo Selamat', 'Kemlu', ['12 WNI di Oslo Selamat'], 'confirm'],
  ['Nelayan Desak Pemkot Bangun Dermaga Baru', 'Nelayan', ['Pemkot Bangun Dermaga Baru'], 'demand'],
  ['Kapal Karam Lagi, Suriadi Imbau Nelayan Hati-hati', 'Suriadi Lasiho', ['Nelayan Hati-hati'], 'ask'],
  [
    'KPK Kembali Ingatkan Bahaya Suap di Pelabuhan',
    'Komisi Pemberantasan Korupsi',
    ['Bahaya Suap di Pelabuhan'],
    'warn',
  ],
  [
    'Suriadi Kritik Operator Dermaga: Tarif Tak Masuk Akal',
    'Suriadi Lasiho',
    ['Operator Dermaga', 'Tarif Tak Masuk Akal'],
    'condemn',
  ],
];

const NOTHING: readonly string[] = [
  'Bitung Raih Nilai Tertinggi dalam Lomba Dermaga',
  'Mengenal Sebutan Unik Dermaga Bitung',
  'Suriadi Tak Mau Minta Tambahan Anggaran',
  'Suriadi Belum Ungkap Rencana Dermaga Baru',
  'Suriadi Ungkap Alasannya',
  'Suriadi Laporkan Operator Dermaga ke Polisi',
  'Kenapa Suriadi Sebut Dermaga Aman',
  'Museum Sebut Dermaga Indah.',
];

describe('an Indonesian headline', () => {
  it.each(SAID)('tells with a bare verb what was said: %s', (headline, speaker, contents, act) => {
    const found = digest(read(`${headline}\n\n${BODY}`, 'id'));
    expect(found.map((each) => [each.speaker, each.contents, each.act])).toEqual([[speaker, contents, act]]);
  });

  it('goes on behind a comma with the one before', () => {
    const found = digest(read(`Suriadi Puji Nelayan Bitung, Minta Warga Hemat Air\n\n${BODY}`, 'id'));
    expect(found.map((each) => [each.speaker, each.contents])).toEqual([
      ['Suriadi Lasiho', ['Nelayan Bitung']],
      ['Suriadi Lasiho', ['Warga Hemat Air']],
    ]);
  });

  it.each(NOTHING)('tells nothing said: %s', (headline) => {
    expect(digest(read(`${headline}\n\n${BODY}`, 'id'))).toEqual([]);
  });

  it('is no line of the running text', () => {
    const found = digest(read(`${BODY} Kepala Dinas Sebut Saja Suriadi hadir.`, 'id'));
    expect(found).toEqual([]);
  });
});
