import type { EntityKind } from '../../api/graphql.ts';
import type { Unit } from '../../store/state.ts';

const number = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const kinds: Record<EntityKind, readonly [string, string]> = {
  PERSON: ['person', 'people'],
  COUNTRY: ['country', 'countries'],
  ORGANISATION: ['organisation', 'organisations'],
  PLACE: ['place', 'places'],
  GROUP: ['group', 'groups'],
};
const units: Record<Unit, readonly [string, string]> = {
  utterances: ['utterance', 'utterances'],
  reports: ['report', 'reports'],
};

const en = {
  menu: (name: string) => `What to do with ${name}`,
  openMenu: (name: string) => `Actions for ${name}`,
  direction: { BY: 'Speaks about', ABOUT: 'Spoken about by' },
  kindCount: (kind: EntityKind, n: number): string => plural(n, ...kinds[kind]),
  counted: (unit: Unit, n: number): string => plural(n, ...units[unit]),
  shown: (n: number, all: number) => (n >= all ? 'all shown' : `${number.format(n)} shown`),
  alone: 'No one it speaks about, or that speaks about it.',
  moreOf: (kind: EntityKind): string => `more ${kinds[kind][1]}`,
  moreTitle: (kind: EntityKind, n: number, name: string) =>
    `${number.format(n)} more ${kinds[kind][n === 1 ? 0 : 1]} around ${name}: show the next`,
  possible: (n: number) => `+${plural(n, 'possible arrow', 'possible arrows')}`,
  possibleHint: 'Between those drawn, of which nothing is as sure as asked for; the matrix shows them.',
  most: (n: number) =>
    `No more than ${number.format(n)} of one kind are drawn at once; a filter reaches the others.`,
  collapse: 'Collapse',
  pin: 'Pin in place',
  unpin: 'Unpin',
  hide: 'Hide',
  isolate: 'Hide all others',
  neighbours: 'Select with its neighbours',
  select: 'Add to the selected',
  unselect: 'Take out of the selected',
  path: 'Shortest path to …',
  pathTo: (name: string) => `Shortest path to ${name}`,
  fold: (country: string) => `Group people under ${country}`,
  unfold: 'Show its people apart',
  around: 'Show only what is around it',
  people: (n: number) => `with ${plural(n, 'person', 'people')} of it`,
  peopleHint:
    'People whose country is known or whose offices are all of it. A statement of several counts once.',

  pinned: 'pinned',
  marked: 'selected',
  selected: (n: number) => `${number.format(n)} selected`,
  clear: 'Let go',
  hidden: (n: number) => `${number.format(n)} hidden`,
  bringBack: (name: string) => `Bring back ${name}`,
  bringAllBack: 'Bring all back',
  allHidden: 'All that matches is hidden',
  pathFrom: (name: string) => `Path from ${name}: choose the other end`,
  cancel: 'Cancel',
  layOut: 'Lay out anew',
  reset: 'Start over: nothing expanded, hidden or pinned',
  showMore: (n: number) => `Show ${number.format(n)} more`,

  pathTitle: (from: string, to: string) => `From ${from} to ${to}`,
  pathFound: (n: number, ways: number) =>
    `${ways === 1 ? 'The shortest path has' : `${number.format(ways)} shortest paths of`} ${plural(n, 'step', 'steps')}.`,
  pathNoneWithin: (n: number) =>
    `There is no path of at most ${plural(n, 'step', 'steps')} under this filter.`,
  pathNone: 'There is no path under this filter, however long.',
  pathSearching: 'Looking for the shortest path …',
  pathHidden: (n: number) => `${plural(n, 'more path', 'more paths')} of this length`,
  way: (n: number) => `Path ${number.format(n)}`,
  saysAbout: (speaker: string, target: string) => `${speaker} about ${target}`,
  read: 'Read it in the article',
  closePath: 'Close the path',

  keys: {
    menu: 'Menu of the selected entity',
    pin: 'Pin or unpin',
    hide: 'Hide',
    isolate: 'Hide all others',
    neighbours: 'Select with neighbours',
    select: 'Add to the selected, or take out',
    collapse: 'Collapse',
    path: 'Path from the selected entity',
    fold: 'Group people under the country, or apart',
    layOut: 'Lay out anew',
    bringBack: 'Bring all hidden back',
  },
};

const angka = new Intl.NumberFormat('id');
const jenis: Record<EntityKind, string> = {
  PERSON: 'orang',
  COUNTRY: 'negara',
  ORGANISATION: 'organisasi',
  PLACE: 'tempat',
  GROUP: 'kelompok',
};
const satuan: Record<Unit, string> = { utterances: 'ujaran', reports: 'laporan' };

const id: typeof en = {
  menu: (name) => `Tindakan untuk ${name}`,
  openMenu: (name) => `Tindakan untuk ${name}`,
  direction: { BY: 'Berbicara tentang', ABOUT: 'Dibicarakan oleh' },
  kindCount: (kind, n) => `${angka.format(n)} ${jenis[kind]}`,
  counted: (unit, n) => `${angka.format(n)} ${satuan[unit]}`,
  shown: (n, all) => (n >= all ? 'semua tampil' : `${angka.format(n)} tampil`),
  alone: 'Tidak ada yang dibicarakannya atau yang membicarakannya.',
  moreOf: (kind) => `${jenis[kind]} lagi`,
  moreTitle: (kind, n, name) =>
    `${angka.format(n)} ${jenis[kind]} lagi di sekitar ${name}: tampilkan berikutnya`,
  possible: (n) => `+${angka.format(n)} panah yang mungkin`,
  possibleHint: 'Di antara yang digambar, tanpa satu pun yang seyakin yang diminta; matriks menampilkannya.',
  most: (n) =>
    `Paling banyak ${angka.format(n)} dari satu jenis digambar sekaligus; gunakan saringan untuk mencapai yang lain.`,
  collapse: 'Ciutkan',
  pin: 'Sematkan di tempat',
  unpin: 'Lepaskan sematan',
  hide: 'Sembunyikan',
  isolate: 'Sembunyikan yang lain',
  neighbours: 'Pilih beserta tetangganya',
  select: 'Tambahkan ke pilihan',
  unselect: 'Keluarkan dari pilihan',
  path: 'Jalur terpendek ke …',
  pathTo: (name) => `Jalur terpendek ke ${name}`,
  fold: (country) => `Kelompokkan orang di bawah ${country}`,
  unfold: 'Tampilkan orang-orangnya terpisah',
  around: 'Tampilkan sekitarnya saja',
  people: (n) => `bersama ${angka.format(n)} orangnya`,
  peopleHint:
    'Orang yang negaranya diketahui atau yang semua jabatannya untuk negara itu. Pernyataan beberapa orang dihitung sekali.',

  pinned: 'disematkan',
  marked: 'dipilih',
  selected: (n) => `${angka.format(n)} dipilih`,
  clear: 'Lepaskan',
  hidden: (n) => `${angka.format(n)} tersembunyi`,
  bringBack: (name) => `Tampilkan kembali ${name}`,
  bringAllBack: 'Tampilkan kembali semua',
  allHidden: 'Semua yang cocok sedang disembunyikan',
  pathFrom: (name) => `Jalur dari ${name}: pilih ujung lainnya`,
  cancel: 'Batal',
  layOut: 'Tata ulang',
  reset: 'Mulai lagi: tanpa perluasan, sembunyian, dan sematan',
  showMore: (n) => `Tampilkan ${angka.format(n)} lagi`,

  pathTitle: (from, to) => `Dari ${from} ke ${to}`,
  pathFound: (n, ways) =>
    `${ways === 1 ? 'Jalur terpendek terdiri atas' : `${angka.format(ways)} jalur terpendek, masing-masing`} ${angka.format(n)} langkah.`,
  pathNoneWithin: (n) => `Tidak ada jalur sampai ${angka.format(n)} langkah dengan saringan ini.`,
  pathNone: 'Tidak ada jalur dengan saringan ini, seberapa pun panjangnya.',
  pathSearching: 'Mencari jalur terpendek …',
  pathHidden: (n) => `${angka.format(n)} jalur lain sepanjang ini`,
  way: (n) => `Jalur ${angka.format(n)}`,
  saysAbout: (speaker, target) => `${speaker} tentang ${target}`,
  read: 'Baca di artikelnya',
  closePath: 'Tutup jalur',

  keys: {
    menu: 'Menu entitas yang dipilih',
    pin: 'Sematkan atau lepaskan',
    hide: 'Sembunyikan',
    isolate: 'Sembunyikan yang lain',
    neighbours: 'Pilih beserta tetangga',
    select: 'Tambahkan ke pilihan, atau keluarkan',
    collapse: 'Ciutkan',
    path: 'Jalur dari entitas yang dipilih',
    fold: 'Kelompokkan orang di bawah negaranya, atau pisahkan',
    layOut: 'Tata ulang',
    bringBack: 'Tampilkan kembali semua yang tersembunyi',
  },
};

export const words = { en, id };
