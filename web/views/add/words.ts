import type { Fate, IngestState } from '../../api/graphql.ts';
import type { Tongue } from '../../store/preferences.ts';

const number = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const states: Record<IngestState, string> = {
  WAITING: 'Waiting for others to end …',
  RUNNING: 'Reading …',
  DONE: 'Done',
  STOPPED: 'Stopped before its end; what was read is written',
  BROKEN: 'Broken off by a fault',
};
const fates: Record<Fate, string> = {
  WRITTEN: 'new',
  KNOWN: 'known already',
  REFUSED: 'retracted, not taken',
};
const en = {
  states,
  fates,
  label: 'An address, or the text of an article',
  placeholder: 'https://… or paste the text here',
  fetch: 'Fetch',
  bringIn: 'Bring in',
  choose: 'Choose files …',
  drop: 'or drop them anywhere here',
  kinds:
    'An address may be of a page, a feed, a sitemap or a file. Files: .txt, .html, .jsonl, .csv, feeds, sitemaps, .warc, each also as .gz.',
  told: 'What you know of it (optional)',
  fields: {
    title: 'title',
    outlet: 'outlet',
    published: 'published',
    byline: 'by-line',
    address: 'address',
  },
  byItself: 'by its words',
  file: 'a file',
  unread: (name: string) => `${name} cannot be read.`,
  progress: 'How far it is',
  written: (articles: number, statements: number) =>
    `${plural(articles, 'article', 'articles')} with ${plural(statements, 'statement', 'statements')}`,
  known: (n: number) => `${number.format(n)} known already`,
  refused: (n: number) => `${number.format(n)} retracted, not taken`,
  failed: (n: number) => `${number.format(n)} could not be used`,
  failures: 'What could not be used',
  cut: 'It named more than was followed.',
  firstOf: (n: number, all: number) => `The first ${number.format(n)} of ${number.format(all)}.`,
  forgotten: 'This was long ago; the server keeps no account of it any more.',
  brought: 'New in the graph',
  showInGraph: 'Show them in the graph',
};
const angka = new Intl.NumberFormat('id');
const id: typeof en = {
  states: {
    WAITING: 'Menunggu yang lain selesai …',
    RUNNING: 'Membaca …',
    DONE: 'Selesai',
    STOPPED: 'Dihentikan sebelum selesai; yang terbaca sudah ditulis',
    BROKEN: 'Terputus karena kesalahan',
  },
  fates: { WRITTEN: 'baru', KNOWN: 'sudah ada', REFUSED: 'ditarik, tidak diambil' },
  label: 'Sebuah alamat, atau teks sebuah artikel',
  placeholder: 'https://… atau tempelkan teksnya di sini',
  fetch: 'Ambil',
  bringIn: 'Masukkan',
  choose: 'Pilih berkas …',
  drop: 'atau jatuhkan di mana saja di sini',
  kinds:
    'Alamat boleh berupa halaman, umpan, peta situs, atau berkas. Berkas: .txt, .html, .jsonl, .csv, umpan, peta situs, .warc, masing-masing juga sebagai .gz.',
  told: 'Yang Anda ketahui tentangnya (boleh kosong)',
  fields: {
    title: 'judul',
    outlet: 'media',
    published: 'terbit',
    byline: 'penulis',
    address: 'alamat',
  },
  byItself: 'dari kata-katanya',
  file: 'sebuah berkas',
  unread: (name) => `${name} tidak dapat dibaca.`,
  progress: 'Sejauh mana',
  written: (articles, statements) =>
    `${angka.format(articles)} artikel dengan ${angka.format(statements)} pernyataan`,
  known: (n) => `${angka.format(n)} sudah ada`,
  refused: (n) => `${angka.format(n)} ditarik, tidak diambil`,
  failed: (n) => `${angka.format(n)} tidak dapat dipakai`,
  failures: 'Yang tidak dapat dipakai',
  cut: 'Sumbernya menyebut lebih banyak daripada yang diikuti.',
  firstOf: (n, all) => `${angka.format(n)} yang pertama dari ${angka.format(all)}.`,
  forgotten: 'Ini sudah lama; server tidak lagi menyimpan catatannya.',
  brought: 'Baru dalam graf',
  showInGraph: 'Tampilkan dalam graf',
};

export const words: Record<Tongue, typeof en> = { en, id };
