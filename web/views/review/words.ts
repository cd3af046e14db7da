import type { Tongue } from '../../store/preferences.ts';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const en = {
  sorts: { entities: 'Who is who', events: 'Events', utterances: 'Utterances' },
  same: 'Same',
  different: 'Not the same',
  later: 'Later',
  undecided: 'Can’t tell',
  sameTitle: 'They are one',
  alike: (n: string) => `and ${n} more that are called alike:`,
  carried: (reports: number, outlets: string) =>
    `${plural(reports, 'report', 'reports')}${outlets === '' ? '' : ` in ${outlets}`}`,
  reasons: 'What speaks for it and against it',
  score: 'alike, because',
  waiting: 'Next',
  moreFollow: 'More follow.',
  empty: 'Nothing waits to be judged',
  emptyHint: 'When new articles bring names, events or words that may be one with others, they come here.',
};
const id: typeof en = {
  sorts: { entities: 'Siapa itu siapa', events: 'Peristiwa', utterances: 'Ujaran' },
  same: 'Sama',
  different: 'Tidak sama',
  later: 'Nanti',
  undecided: 'Tidak tahu',
  sameTitle: 'Keduanya satu',
  alike: (n) => `dan ${n} lagi yang bernama serupa:`,
  carried: (reports, outlets) => `${reports} laporan${outlets === '' ? '' : ` di ${outlets}`}`,
  reasons: 'Yang mendukung dan yang bertentangan',
  score: 'mirip, karena',
  waiting: 'Berikutnya',
  moreFollow: 'Masih ada lagi.',
  empty: 'Tidak ada yang menunggu penilaian',
  emptyHint:
    'Bila artikel baru membawa nama, peristiwa, atau ujaran yang mungkin sama dengan yang lain, semuanya muncul di sini.',
};

export const words: Record<Tongue, typeof en> = { en, id };
