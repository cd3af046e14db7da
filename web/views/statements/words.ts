import type { Sort } from '../../store/state.ts';

const number = (n: number) => new Intl.NumberFormat('en').format(n);
const angka = (n: number) => new Intl.NumberFormat('id').format(n);

const sorts: Record<Sort, string> = {
  SAID_NEWEST: 'said, newest first',
  SAID_OLDEST: 'said, oldest first',
  PUBLISHED_NEWEST: 'published, newest first',
  PUBLISHED_OLDEST: 'published, oldest first',
  LEARNED_NEWEST: 'learned, newest first',
  LEARNED_OLDEST: 'learned, oldest first',
  MOST_CONFIDENT: 'surest first',
  LEAST_CONFIDENT: 'least sure first',
};

const en = {
  label: 'Statements',
  sort: 'Order',
  sorts,
  utterances: (from: number, to: number, all: number) =>
    `${number(from)}–${number(to)} of ${number(all)} ${all === 1 ? 'utterance' : 'utterances'}`,
  reports: (from: number, to: number, all: number) =>
    `${number(from)}–${number(to)} of ${number(all)} ${all === 1 ? 'report' : 'reports'}`,
  newer: 'The graph has learned more since. Show it',
  goTo: 'Go to the day',
  go: 'Go',
  toStart: 'To the first row',
  toEnd: 'To the last row',
  changes: 'changes of position',
  row: (n: number) => `Row ${number(n)}, on its way`,
  keys: {
    next: 'Next statement (in the list)',
    previous: 'Previous statement (in the list)',
    read: 'Read it in its article (in the list)',
    first: 'First row (in the list)',
    last: 'Last row (in the list)',
  },
};

const urutan: Record<Sort, string> = {
  SAID_NEWEST: 'diucapkan, terbaru dulu',
  SAID_OLDEST: 'diucapkan, terlama dulu',
  PUBLISHED_NEWEST: 'terbit, terbaru dulu',
  PUBLISHED_OLDEST: 'terbit, terlama dulu',
  LEARNED_NEWEST: 'tercatat, terbaru dulu',
  LEARNED_OLDEST: 'tercatat, terlama dulu',
  MOST_CONFIDENT: 'paling yakin dulu',
  LEAST_CONFIDENT: 'paling kurang yakin dulu',
};

const id: typeof en = {
  label: 'Pernyataan',
  sort: 'Urutan',
  sorts: urutan,
  utterances: (from, to, all) => `${angka(from)}–${angka(to)} dari ${angka(all)} ujaran`,
  reports: (from, to, all) => `${angka(from)}–${angka(to)} dari ${angka(all)} laporan`,
  newer: 'Graf sudah mencatat lebih banyak. Tampilkan',
  goTo: 'Ke tanggal',
  go: 'Tuju',
  toStart: 'Ke baris pertama',
  toEnd: 'Ke baris terakhir',
  changes: 'perubahan sikap',
  row: (n) => `Baris ${angka(n)}, sedang dimuat`,
  keys: {
    next: 'Pernyataan berikutnya (di daftar)',
    previous: 'Pernyataan sebelumnya (di daftar)',
    read: 'Baca di artikelnya (di daftar)',
    first: 'Baris pertama (di daftar)',
    last: 'Baris terakhir (di daftar)',
  },
};

export const words = { en, id };
