import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';
import { expectOne, type StatementCase } from './statement-cases.ts';

const LATE = ['hujan terlambat'];

/** What may stand between a source and its cue. */
const PARTED: readonly StatementCase[] = [
  ['Pengacaranya mengatakan hujan terlambat.', 'mengatakan', 'Pengacaranya', LATE],
  ['Istrinya mengaku hujan terlambat.', 'mengaku', 'Istrinya', LATE],
  ['Tirta Wenas, di Manado, Sabtu (31/1), mengatakan hujan terlambat.', 'mengatakan', 'Tirta Wenas', LATE],
  [
    'Tirta Wenas saat ditemui di Manado, Senin, mengatakan hujan terlambat.',
    'mengatakan',
    'Tirta Wenas',
    LATE,
  ],
  [
    'Tirta Wenas dalam keterangan tertulis, Selasa (3/2), menyatakan hujan terlambat.',
    'menyatakan',
    'Tirta Wenas',
    LATE,
  ],
  [
    'Tirta Wenas, yang dihubungi di Manado, Senin (2/2/2026), mengatakan hujan terlambat.',
    'mengatakan',
    'Tirta Wenas',
    LATE,
  ],
  ['Tirta Wenas (41) mengaku hujan terlambat.', 'mengaku', 'Tirta Wenas', LATE],
  ['Tirta Wenas (41), mengatakan hujan terlambat.', 'mengatakan', 'Tirta Wenas', LATE],
  ['Tirta Wenas selaku nakhoda, menyebut hujan terlambat.', 'menyebut', 'Tirta Wenas', LATE],
  [
    'Tirta Wenas dalam bukunya Laut Biru menyebutkan bahwa hujan terlambat.',
    'menyebutkan',
    'Tirta Wenas',
    LATE,
  ],
  [
    'Tirta Wenas, yang bekerja di Dinas Perikanan (DP) dan merupakan salah satu perintisnya, mengatakan hujan terlambat.',
    'mengatakan',
    'Tirta Wenas',
    LATE,
  ],
  ['Anggota koperasi lainnya, Tirta, mengatakan hujan terlambat.', 'mengatakan', 'Tirta', LATE],
  [
    'Seorang warga Manado yang besar di Bitung bernama Tirta Wenas (68), mengatakan hujan terlambat.',
    'mengatakan',
    'Tirta Wenas',
    LATE,
  ],
  [
    'Seorang nelayan yang tinggal di Bitung mengatakan hujan terlambat.',
    'mengatakan',
    'Seorang nelayan',
    LATE,
  ],
];

describe('a source parted from its cue', () => {
  it.each(PARTED.map((each) => ({ text: each[0], each })))('$text', ({ each }) => expectOne('id', each));

  it.each([
    'Setelah Tirta Wenas tiba di Manado, pelabuhan dibuka dan mengatakan hujan terlambat.',
    'Polisi menemui Tirta Wenas di Manado, Senin, mengatakan hujan terlambat.',
    'Kapal Tirta Wenas yang sejak lama menolak rusak.',
  ])('is none in: %s', (text) =>
    expect(digest(read(text, 'id')).filter(({ speaker }) => speaker === 'Tirta Wenas')).toEqual([]),
  );
});

/** Sources without a name. */
const PLAIN: readonly StatementCase[] = [
  ['"Kami menunggu hujan," kata hakim itu.', 'kata', 'hakim', ['Kami menunggu hujan']],
  [
    '"Setuju, kita tunggu," jawab para peserta rapat.',
    'jawab',
    'para peserta rapat',
    ['Setuju, kita tunggu'],
  ],
  ['"Kami menunggu," ujar sopir Kijang dalam video itu.', 'ujar', 'sopir Kijang', ['Kami menunggu']],
  ['"Kami menunggu," ujar penjaga pantai, Tirta Wenas, kemarin.', 'ujar', 'Tirta Wenas', ['Kami menunggu']],
  ['Para penjual garam mengaku hujan terlambat.', 'mengaku', 'Para penjual garam', LATE],
  ['Pihak sekolah menyebut hujan terlambat.', 'menyebut', 'Pihak sekolah', LATE],
  [
    '"Iuran dibayar tiap musim," bunyi aturan tersebut.',
    'bunyi',
    'aturan tersebut',
    ['Iuran dibayar tiap musim'],
  ],
];

describe('a source without a name', () => {
  it.each(PLAIN.map((each) => ({ text: each[0], each })))('$text', ({ each }) => expectOne('id', each));

  it.each([
    'Fakta kemudian mengungkap kapal itu rusak.',
    'Kemajuan desa wajib mendukung nelayan.',
    'Perahu kecil mengatakan hujan terlambat.',
  ])('is none in: %s', (text) => expect(digest(read(text, 'id'))).toEqual([]));
});
