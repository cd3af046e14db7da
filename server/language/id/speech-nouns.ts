import type { Act } from '../../document/document.ts';
import { listOf } from '../words.ts';

/** Nouns of speech, by the act they name. */
const NOUNS: Readonly<Partial<Record<Act, string>>> = {
  say: 'pernyataan keterangan klaim ucapan',
  confirm: 'pengakuan',
  deny: 'bantahan',
  accuse: 'tuduhan tudingan',
  warn: 'peringatan',
  threaten: 'ancaman',
  demand: 'desakan tuntutan seruan',
  ask: 'permintaan imbauan ajakan',
  promise: 'janji komitmen',
  offer: 'tawaran usulan usul',
  think: 'penilaian pandangan pendapat dugaan',
  hope: 'harapan',
  predict: 'prediksi perkiraan',
};

export const speechNouns: ReadonlyMap<string, Act> = new Map(
  Object.entries(NOUNS).flatMap(([act, words]) => listOf(words).map((word) => [word, act as Act] as const)),
);
