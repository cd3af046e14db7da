import type { ReviewBadge, Verdict } from '../../api/graphql.ts';
import type { Tongue } from '../../store/preferences.ts';

const number = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const verdict: Record<Verdict, string> = {
  SAME: 'the same',
  DIFFERENT: 'not the same',
  UNDECIDED: 'left open',
  CONFIRMED: 'confirmed',
  NOT_A_STATEMENT: 'no statement',
  SPEAKER_IS: 'speaker',
  SPEAKER_IS_NOBODY: 'speaker unknown',
  TARGET_IS: 'about',
  TARGET_IS_NOT: 'not about',
  STANCE_IS: 'stance',
  UNDO: 'taken back',
};
const badge: Record<ReviewBadge, string> = {
  CONFIRMED: 'confirmed',
  CORRECTED: 'corrected',
  REJECTED: 'no statement',
  UNREVIEWED: 'not reviewed',
};
const badgeHint: Record<ReviewBadge, string> = {
  CONFIRMED: 'Somebody read it, and it is right as it was extracted.',
  CORRECTED: 'Somebody decided who speaks, what it is about, or the stance.',
  REJECTED: 'Somebody judged it to be no statement: it counts nowhere.',
  UNREVIEWED: 'Nobody has judged it: it stands as it was extracted.',
};

const en = {
  verdict,
  badge,
  badgeHint,
  looking: 'Looking what this would change …',
  outcome: 'It will stand as:',
  nothingMoves: 'Nothing moves by this.',
  stood: 'This is decided already; nothing is written again.',
  moves: (articles: number, said: number, about: number) =>
    [
      `in ${plural(articles, 'article', 'articles')}`,
      `${plural(said, 'statement', 'statements')} by`,
      `${number.format(about)} about`,
    ].join(', '),
  reportsMove: (n: number) => `${plural(n, 'report moves', 'reports move')} over`,
  ownEntity: 'an entity of its own',
  refused: 'Refused:',
  speaksAgainst: 'Speaks against it:',
  toHistory: (judgement: string) => `See judgement ${judgement} in the history`,
  why: 'Why (kept with it; may stay empty)',
  doIt: 'Do it',
  doing: 'Doing it …',
  cancel: 'Cancel',
  done: 'Done.',
  undo: 'Undo',
  undoTitle: (sequence: string) => `Take judgement ${sequence} back`,
  history: 'History',
  decisions: (n: number) => plural(n, 'judgement', 'judgements'),
  noHistory: 'Nothing was decided yet.',
  by: (name: string) => (name === 'local' ? 'on this machine' : `by ${name}`),
  takenBack: 'taken back since',
  ofJudgement: (sequence: string) => `judgement ${sequence}`,
  and: 'and',
  retracted: 'a retracted article',
  more: 'Show more',
};
const angka = new Intl.NumberFormat('id');
const id: typeof en = {
  verdict: {
    SAME: 'sama',
    DIFFERENT: 'tidak sama',
    UNDECIDED: 'belum diputuskan',
    CONFIRMED: 'dibenarkan',
    NOT_A_STATEMENT: 'bukan pernyataan',
    SPEAKER_IS: 'penutur',
    SPEAKER_IS_NOBODY: 'penutur tidak diketahui',
    TARGET_IS: 'tentang',
    TARGET_IS_NOT: 'bukan tentang',
    STANCE_IS: 'sikap',
    UNDO: 'dibatalkan',
  },
  badge: {
    CONFIRMED: 'dibenarkan',
    CORRECTED: 'dikoreksi',
    REJECTED: 'bukan pernyataan',
    UNREVIEWED: 'belum ditinjau',
  },
  badgeHint: {
    CONFIRMED: 'Seseorang telah membacanya, dan hasil ekstraksinya benar.',
    CORRECTED: 'Seseorang menentukan siapa yang berbicara, tentang apa, atau sikapnya.',
    REJECTED: 'Seseorang menilai ini bukan pernyataan: tidak dihitung di mana pun.',
    UNREVIEWED: 'Belum dinilai siapa pun: masih seperti hasil ekstraksi.',
  },
  looking: 'Melihat apa yang akan berubah …',
  outcome: 'Akan tertulis sebagai:',
  nothingMoves: 'Tidak ada yang berpindah.',
  stood: 'Ini sudah diputuskan; tidak ada yang ditulis lagi.',
  moves: (articles, said, about) =>
    `dalam ${angka.format(articles)} artikel, ${angka.format(said)} pernyataan darinya, ${angka.format(about)} tentangnya`,
  reportsMove: (n) => `${angka.format(n)} laporan berpindah`,
  ownEntity: 'entitas tersendiri',
  refused: 'Ditolak:',
  speaksAgainst: 'Yang bertentangan:',
  toHistory: (judgement) => `Lihat keputusan ${judgement} dalam riwayat`,
  why: 'Alasan (ikut disimpan; boleh kosong)',
  doIt: 'Lakukan',
  doing: 'Sedang dilakukan …',
  cancel: 'Batal',
  done: 'Selesai.',
  undo: 'Batalkan',
  undoTitle: (sequence) => `Batalkan keputusan ${sequence}`,
  history: 'Riwayat',
  decisions: (n) => `${angka.format(n)} keputusan`,
  noHistory: 'Belum ada yang diputuskan.',
  by: (name) => (name === 'local' ? 'di komputer ini' : `oleh ${name}`),
  takenBack: 'kemudian dibatalkan',
  ofJudgement: (sequence) => `keputusan ${sequence}`,
  and: 'dan',
  retracted: 'artikel yang ditarik',
  more: 'Tampilkan lagi',
};

export const words: Record<Tongue, typeof en> = { en, id };
