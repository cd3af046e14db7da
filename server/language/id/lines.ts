import { eventWords } from '../events.ts';
import { numbered } from '../numbered.ts';
import type { DateWords, EventWord, ZoneWords } from '../pack.ts';
import { wordsOf } from '../words.ts';

export const dates: DateWords = {
  dayParts: wordsOf('pagi siang sore petang malam'),
  weekdays: new Map([
    ...numbered('minggu senin selasa rabu kamis jumat sabtu', 0),
    ["jum'at", 5] as const,
    ['ahad', 0] as const,
  ]),
  months: new Map([
    ...numbered('januari februari maret april mei juni juli agustus september oktober november desember', 1),
    ...numbered('jan feb mar apr mei jun jul agu sep okt nov des', 1),
    ['pebruari', 2] as const,
    ['nopember', 11] as const,
  ]),
  abbreviated: wordsOf('jan feb mar apr jun jul agu agt sep sept okt nov des'),
  relative: new Map([
    ['kemarin', -1],
    ['tadi', 0],
  ]),
  prepositions: wordsOf('pada hari'),
  periods: [
    { words: ['hari', 'ini'], unit: 'day', back: 0 },
    { words: ['pekan', 'ini'], unit: 'week', back: 0 },
    { words: ['minggu', 'ini'], unit: 'week', back: 0 },
    { words: ['pekan', 'lalu'], unit: 'week', back: 1 },
    { words: ['minggu', 'lalu'], unit: 'week', back: 1 },
    { words: ['pekan', 'kemarin'], unit: 'week', back: 1 },
    { words: ['bulan', 'ini'], unit: 'month', back: 0 },
    { words: ['bulan', 'lalu'], unit: 'month', back: 1 },
    { words: ['tahun', 'ini'], unit: 'year', back: 0 },
    { words: ['tahun', 'lalu'], unit: 'year', back: 1 },
  ],
  counts: numbered('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh', 1),
  units: new Map([
    ['hari', 'day'],
    ['pekan', 'week'],
    ['minggu', 'week'],
    ['bulan', 'month'],
    ['tahun', 'year'],
  ]),
  ago: wordsOf('lalu silam'),
  previous: new Set(),
  openers: new Set(),
};

export const zones: ZoneWords = {
  relatedLines: [
    'baca juga',
    'baca:',
    'simak juga',
    'lihat juga',
    'tonton juga',
    'simak video',
    'tonton video',
    'lihat video',
    'simak selengkapnya',
    'baca selengkapnya',
    'saksikan',
    'pilihan editor',
    'simak artikel',
    'baca artikel',
    'baca berita',
    'selengkapnya di',
    'halaman berikutnya',
    'lanjut ke halaman',
  ],
  relatedBlocks: [
    'artikel terkait',
    'berita terkait',
    'berita terpopuler',
    'artikel lainnya',
    'berita lainnya',
    'rekomendasi',
    'terpopuler',
  ],
  captions: ['foto:', 'gambar:', 'ilustrasi', '(foto', 'keterangan foto', 'dok.', 'sumber foto'],
  bylines: ['oleh:', 'penulis:', 'editor:', 'reporter:', 'pewarta:', 'laporan:', 'kontributor:'],
  furniture: [
    'scroll to continue',
    'advertisement',
    'iklan',
    'halaman selanjutnya',
    'bagikan',
    'gabung',
    'ikuti kami',
    'gambas:',
    'sampaikan komentar',
    'jangan lewatkan',
    'unduh aplikasi',
    'lihat selengkapnya',
    'lanjutkan membaca',
    'dapatkan berita',
    'klik',
  ],
};

export const events: readonly EventWord[] = eventWords({
  consult: {
    verb: 'bertemu menemui mengunjungi berkunjung menjamu',
    noun: 'pertemuan kunjungan perundingan konsultasi',
  },
  agree: { verb: 'menandatangani meneken meratifikasi', noun: 'perjanjian kesepakatan nota' },
  assault: { verb: 'menginvasi menyerang mengebom menyerbu', noun: 'invasi perang serangan' },
  aid: { verb: 'menyumbang', noun: 'bantuan' },
});
