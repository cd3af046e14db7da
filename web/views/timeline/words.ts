import { type Counted, rangeText } from '../ranges.ts';
import type { Bucket } from './days.ts';

const number = new Intl.NumberFormat('en');
const angka = new Intl.NumberFormat('id');

const exactly: Record<Bucket, string> = {
  DAY: 'an exact day',
  WEEK: 'an exact week',
  MONTH: 'an exact month',
  YEAR: 'an exact year',
};

const tepat: Record<Bucket, string> = {
  DAY: 'hari',
  WEEK: 'minggu',
  MONTH: 'bulan',
  YEAR: 'tahun',
};

const en = {
  label: 'Timeline',
  clock: 'Time that counts',
  clockHints: {
    SAID: 'when it was spoken, as the text tells; else when it was published',
    PUBLISHED: 'when the outlet published the article',
    LEARNED: 'when it came into this graph',
  },
  lanes: 'Lanes',
  laneChoices: { none: 'all', speaker: 'by speaker', target: 'by target' },
  laneHints: {
    none: 'everything in one lane',
    speaker: 'a lane for each of those who speak most',
    target: 'a lane for each of those who are most spoken about',
  },
  everything: 'all',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all of time',
  showMost: 'Show where most is',
  earlier: (n: number) => `${number.format(n)} earlier`,
  later: (n: number) => `${number.format(n)} later`,
  fold: 'Fold the timeline away',
  unfold: 'Show the timeline',
  open: 'Open as a view',
  play: 'Play: move the chosen time on, step by step',
  pause: 'Pause',
  clear: 'Any time',
  undated: (n: number) => `${number.format(n)} undated`,
  undatedHint: 'No time is known on this clock. They count in every view, until a time is chosen.',
  imprecise: (n: number, bucket: Bucket) => `${number.format(n)} without ${exactly[bucket]}`,
  impreciseHint:
    'Told less exactly, as “in March”, or across the edge of a bar. They count in every view, but stand in no bar.',
  amongThem: (n: number, bucket: Bucket) => `${number.format(n)} of them without ${exactly[bucket]}`,
  chart: 'Statements over time. Arrow keys choose a time and move it, Shift and an arrow widen it.',
  brush: { from: 'First day', to: 'Last day' },
  noBrush: 'any time',
  summary: (utterances: number, reports: number, most: Counted = { utterances, reports }) =>
    `${rangeText(utterances, most.utterances, number.format)} ${Math.max(utterances, most.utterances) === 1 ? 'utterance' : 'utterances'} in ${rangeText(reports, most.reports, number.format)} ${Math.max(reports, most.reports) === 1 ? 'report' : 'reports'}`,
  stances: {
    supports: (n: number) => `${number.format(n)} supporting`,
    opposes: (n: number) => `${number.format(n)} opposing`,
    neutral: (n: number) => `${number.format(n)} neutral`,
  },
  ofReports: 'reports by stance',
  reports: (n: number): string => (n === 1 ? 'report' : 'reports'),
  order: 'from the bottom of a bar: supports, opposes, neutral or about no one',
  highest: (n: number) => `peak ${number.format(n)}`,
  laneOf: { speaker: (name: string) => `by ${name}`, target: (name: string) => `about ${name}` },
  moreLanes: {
    speaker: (n: number) => `+${number.format(n)} more speakers`,
    target: (n: number) => `+${number.format(n)} more targets`,
  },
  laneless: {
    speaker: (n: number) => `${number.format(n)} without speaker`,
    target: (n: number) => `${number.format(n)} about no one named`,
  },
  events: 'Events',
  eventsMore: (shown: number, all: number) =>
    `${number.format(shown)} of ${number.format(all)} events marked: those told most`,
  eventsHere: (n: number) => `${number.format(n)} events`,
  with: (a: string, b: string) => `${a} and ${b}`,
  eventStatus: {
    OCCURRED: '',
    ONGOING: 'going on',
    PLANNED: 'planned',
    HYPOTHETICAL: 'supposed',
    DENIED: 'denied',
    ALLEGED: 'alleged',
  },
  table: { caption: 'Statements over time', when: 'When', utterances: 'Utterances', reports: 'Reports' },
  csv: {
    lane: 'Lane',
    from: 'First day',
    to: 'Last day',
    undated: 'undated',
    imprecise: 'told less exactly',
  },
  moments: {
    title: 'Statement by statement',
    known: (n: number) => `${number.format(n)} with a clock time`,
    dayOnly: (n: number) => `${number.format(n)} of which only the day is known`,
    longer: (n: number) => `${number.format(n)} told less exactly than a day`,
    allDayOnly: 'No text here tells a clock time: only days are known.',
    shown: (n: number, all: number) =>
      `The first ${number.format(n)} of ${number.format(all)}. Zoom in to reach the rest.`,
    noSpeaker: 'no speaker found',
  },
  nothing: 'Nothing here has a time on this clock.',
  failed: 'The timeline did not come.',
  retry: 'Retry',
  keys: {
    move: 'Choose a time, or move it (in the timeline)',
    widen: 'Widen or narrow it (in the timeline)',
    zoom: 'Zoom in and out (in the timeline)',
    all: 'Show all of time (in the timeline)',
    pan: 'Earlier, later (in the timeline)',
    clear: 'Any time (in the timeline)',
  },
};

const id: typeof en = {
  label: 'Lini masa',
  clock: 'Waktu yang dihitung',
  clockHints: {
    SAID: 'saat diucapkan, menurut teksnya; kalau tidak, saat diterbitkan',
    PUBLISHED: 'saat media menerbitkan artikelnya',
    LEARNED: 'saat masuk ke graf ini',
  },
  lanes: 'Lajur',
  laneChoices: { none: 'semua', speaker: 'per penutur', target: 'per sasaran' },
  laneHints: {
    none: 'semuanya dalam satu lajur',
    speaker: 'satu lajur untuk setiap penutur yang paling banyak bicara',
    target: 'satu lajur untuk setiap pihak yang paling banyak dibicarakan',
  },
  everything: 'semua',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  showAll: 'Tampilkan seluruh waktu',
  showMost: 'Tampilkan bagian terbanyak',
  earlier: (n) => `${angka.format(n)} lebih awal`,
  later: (n) => `${angka.format(n)} lebih akhir`,
  fold: 'Lipat lini masa',
  unfold: 'Tampilkan lini masa',
  open: 'Buka sebagai tampilan',
  play: 'Putar: majukan waktu terpilih, langkah demi langkah',
  pause: 'Jeda',
  clear: 'Kapan saja',
  undated: (n) => `${angka.format(n)} tanpa tanggal`,
  undatedHint:
    'Waktunya tidak diketahui menurut jam ini. Tetap dihitung di setiap tampilan, sampai waktu dipilih.',
  imprecise: (n, bucket) => `${angka.format(n)} tanpa ${tepat[bucket]} yang pasti`,
  impreciseHint:
    'Disebut kurang tepat, misalnya “pada Maret”, atau melewati tepi batang. Tetap dihitung di setiap tampilan, tetapi tidak berada di batang mana pun.',
  amongThem: (n, bucket) => `${angka.format(n)} di antaranya tanpa ${tepat[bucket]} yang pasti`,
  chart:
    'Pernyataan sepanjang waktu. Tombol panah memilih waktu dan menggesernya, Shift dan panah melebarkannya.',
  brush: { from: 'Hari pertama', to: 'Hari terakhir' },
  noBrush: 'kapan saja',
  summary: (utterances, reports, most = { utterances, reports }) =>
    `${rangeText(utterances, most.utterances, angka.format)} ujaran dalam ${rangeText(reports, most.reports, angka.format)} laporan`,
  stances: {
    supports: (n) => `${angka.format(n)} mendukung`,
    opposes: (n) => `${angka.format(n)} menentang`,
    neutral: (n) => `${angka.format(n)} netral`,
  },
  ofReports: 'laporan menurut sikap',
  reports: () => 'laporan',
  order: 'dari bawah batang: mendukung, menentang, netral atau tanpa sasaran',
  highest: (n) => `puncak ${angka.format(n)}`,
  laneOf: { speaker: (name) => `oleh ${name}`, target: (name) => `tentang ${name}` },
  moreLanes: {
    speaker: (n) => `+${angka.format(n)} penutur lain`,
    target: (n) => `+${angka.format(n)} sasaran lain`,
  },
  laneless: {
    speaker: (n) => `${angka.format(n)} tanpa penutur`,
    target: (n) => `${angka.format(n)} tidak tentang pihak bernama`,
  },
  events: 'Peristiwa',
  eventsMore: (shown, all) =>
    `${angka.format(shown)} dari ${angka.format(all)} peristiwa ditandai: yang paling banyak diberitakan`,
  eventsHere: (n) => `${angka.format(n)} peristiwa`,
  with: (a, b) => `${a} dan ${b}`,
  eventStatus: {
    OCCURRED: '',
    ONGOING: 'berlangsung',
    PLANNED: 'direncanakan',
    HYPOTHETICAL: 'diandaikan',
    DENIED: 'dibantah',
    ALLEGED: 'menurut tuduhan',
  },
  table: { caption: 'Pernyataan sepanjang waktu', when: 'Kapan', utterances: 'Ujaran', reports: 'Laporan' },
  csv: {
    lane: 'Lajur',
    from: 'Hari pertama',
    to: 'Hari terakhir',
    undated: 'tanpa tanggal',
    imprecise: 'disebut kurang tepat',
  },
  moments: {
    title: 'Pernyataan demi pernyataan',
    known: (n) => `${angka.format(n)} dengan jam`,
    dayOnly: (n) => `${angka.format(n)} yang hanya diketahui harinya`,
    longer: (n) => `${angka.format(n)} disebut kurang tepat daripada hari`,
    allDayOnly: 'Tidak ada teks di sini yang menyebut jam: hanya hari yang diketahui.',
    shown: (n, all) =>
      `${angka.format(n)} pertama dari ${angka.format(all)}. Perbesar untuk mencapai sisanya.`,
    noSpeaker: 'penutur tidak ditemukan',
  },
  nothing: 'Tidak ada yang waktunya diketahui menurut jam ini.',
  failed: 'Lini masa tidak datang.',
  retry: 'Coba lagi',
  keys: {
    move: 'Pilih waktu, atau geser (di lini masa)',
    widen: 'Lebarkan atau sempitkan (di lini masa)',
    zoom: 'Perbesar dan perkecil (di lini masa)',
    all: 'Tampilkan seluruh waktu (di lini masa)',
    pan: 'Lebih awal, lebih akhir (di lini masa)',
    clear: 'Kapan saja (di lini masa)',
  },
};

/** What the timeline alone says. */
export const words = { en, id };
