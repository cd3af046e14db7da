import { en as english } from '../../messages/en.ts';
import { id as indonesian } from '../../messages/id.ts';

const number = (n: number) => new Intl.NumberFormat('en').format(n);
const angka = (n: number) => new Intl.NumberFormat('id').format(n);

const en = {
  caption: 'Who speaks about whom: speakers as rows, whom they speak about as columns.',
  corner: { speaker: 'speaker', target: 'about' },
  shown: (rows: number, allRows: number, columns: number, allColumns: number) =>
    `${number(rows)} of ${number(allRows)} speakers · ${number(columns)} of ${number(allColumns)} spoken about`,
  order: 'Order',
  orders: { count: 'count', cluster: 'clusters', name: 'name' },
  orderHints: {
    count: 'those with most first',
    cluster: 'those who speak about the same, and those spoken about by the same, side by side',
    name: 'by name',
  },
  rollUp: 'people under their countries',
  rollUpHint: 'People count as the country whose office they held when they spoke.',
  open: (name: string) => `Show who spoke for ${name}`,
  close: (name: string) => `Show ${name} as one row`,
  opening: 'People are on their way …',
  openFailed: 'Their people did not come.',
  speaksFor: (name: string) => `for ${name}`,
  moreRows: (n: number) => `+${number(n)} more ${n === 1 ? 'speaker' : 'speakers'}`,
  moreColumns: (n: number) => `+${number(n)} more`,
  moreColumnsHint: (n: number) => `Show ${number(n)} more who are spoken about`,
  tooMany: (n: number) => `${number(n)} more: filter to reach them.`,
  morePeople: (n: number, name: string) => `${number(n)} more spoke for ${name}`,
  reports: (n: number, speaker: string, target: string, most = n) =>
    `${english.range(n, most)} ${Math.max(n, most) === 1 ? 'report' : 'reports'} of ${speaker} about ${target}`,
  rowHint: (name: string) =>
    `${name}: the number counts what is about someone named; a click lists all by them`,
  trend: { DAY: 'by day', WEEK: 'by week', MONTH: 'by month', YEAR: 'by year' },
  inGraph: 'Show in graph',
  drop: 'Drop here to show it in the graph',
  keys: {
    walk: 'Walk from cell to cell (in the matrix)',
    open: 'Open the statements of a cell (in the matrix)',
    people: 'Show who spoke for a country (in the matrix)',
    graph: 'Show the row or cell in the graph (in the matrix)',
  },
};

const id: typeof en = {
  caption: 'Siapa berbicara tentang siapa: penutur sebagai baris, yang dibicarakan sebagai kolom.',
  corner: { speaker: 'penutur', target: 'tentang' },
  shown: (rows, allRows, columns, allColumns) =>
    `${angka(rows)} dari ${angka(allRows)} penutur · ${angka(columns)} dari ${angka(allColumns)} yang dibicarakan`,
  order: 'Urutan',
  orders: { count: 'jumlah', cluster: 'kelompok', name: 'nama' },
  orderHints: {
    count: 'yang terbanyak lebih dulu',
    cluster: 'yang membicarakan hal yang sama, dan yang dibicarakan oleh pihak yang sama, berdampingan',
    name: 'menurut nama',
  },
  rollUp: 'orang di bawah negaranya',
  rollUpHint: 'Orang dihitung sebagai negara yang jabatannya mereka pegang saat berbicara.',
  open: (name) => `Tampilkan siapa yang berbicara untuk ${name}`,
  close: (name) => `Tampilkan ${name} sebagai satu baris`,
  opening: 'Orang-orangnya sedang dimuat …',
  openFailed: 'Orang-orangnya tidak dapat dimuat.',
  speaksFor: (name) => `untuk ${name}`,
  moreRows: (n) => `+${angka(n)} penutur lagi`,
  moreColumns: (n) => `+${angka(n)} lagi`,
  moreColumnsHint: (n) => `Tampilkan ${angka(n)} lagi yang dibicarakan`,
  tooMany: (n) => `${angka(n)} lagi: saring untuk mencapainya.`,
  morePeople: (n, name) => `${angka(n)} orang lagi berbicara untuk ${name}`,
  reports: (n, speaker, target, most = n) =>
    `${indonesian.range(n, most)} laporan dari ${speaker} tentang ${target}`,
  rowHint: (name) =>
    `${name}: angka ini menghitung yang tentang pihak bernama; klik mendaftar semua ucapannya`,
  trend: { DAY: 'per hari', WEEK: 'per minggu', MONTH: 'per bulan', YEAR: 'per tahun' },
  inGraph: 'Tampilkan di graf',
  drop: 'Lepas di sini untuk menampilkannya di graf',
  keys: {
    walk: 'Berjalan dari sel ke sel (di matriks)',
    open: 'Buka pernyataan sebuah sel (di matriks)',
    people: 'Tampilkan siapa yang berbicara untuk sebuah negara (di matriks)',
    graph: 'Tampilkan baris atau sel di graf (di matriks)',
  },
};

export const words = { en, id };
