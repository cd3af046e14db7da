import * as at from './attributes.ts';
import { KIND_COUNT } from './lexicon.ts';
import type { NameLists } from './listed.ts';

/** The most features that a word can have. */
export const FEATURE_COUNT: number = 72 + 3 * KIND_COUNT;

/** Stands for no feature. */
export const NO_FEATURE = 0;

/** The columns that are features by themselves, of the word and of its neighbours. */
const OWN: readonly number[] = [
  at.WORD,
  ...[0, 1, 2, 3].flatMap((i) => [at.PREFIX + i, at.SUFFIX + i]),
  ...[at.SHAPE, at.MASK, at.LISTED, at.LETTERS],
  ...[at.RUN_BEFORE, at.RUN_AFTER, at.RUN_FIRST, at.RUN_LAST],
];
const NEAR: readonly number[] = [at.WORD, at.SUFFIX + 2, at.SHAPE, at.MASK, at.LISTED];
const FAR: readonly number[] = [at.WORD, at.LETTERS, at.MASK];

/** Pairs of columns, each of a word so far from the one in question. */
const PAIRS: readonly (readonly [from: number, column: number, to: number, other: number])[] = [
  [-1, at.WORD, 0, at.WORD],
  [0, at.WORD, 1, at.WORD],
  [-1, at.LETTERS, 0, at.LETTERS],
  [0, at.LETTERS, 1, at.LETTERS],
  [-1, at.WORD, 0, at.LETTERS],
  [0, at.LETTERS, 1, at.WORD],
  [-1, at.MASK, 0, at.MASK],
  [0, at.MASK, 1, at.MASK],
  [-1, at.MASK, 0, at.LETTERS],
  [0, at.LETTERS, 1, at.MASK],
  [-2, at.WORD, -1, at.WORD],
  [1, at.WORD, 2, at.WORD],
  [-2, at.MASK, -1, at.MASK],
  [0, at.LETTERS, 0, at.MASK],
  [0, at.RUN_PLACE, 0, at.RUN_LENGTH],
  [0, at.RUN_BEFORE, 0, at.RUN_LENGTH],
  [0, at.RUN_FIRST, 0, at.RUN_PLACE],
  [0, at.RUN_AFTER, 0, at.RUN_PLACE],
  [0, at.LISTED, -1, at.WORD],
  [0, at.LISTED, -1, at.MASK],
  [0, at.SUFFIX + 2, 0, at.LETTERS],
  [0, at.PREFIX + 2, 0, at.LETTERS],
  [0, at.RUN_BEFORE, 0, at.MASK],
];

/**
 * Hashes of the features of each word of a sentence, FEATURE_COUNT for each, NO_FEATURE for those that it lacks. They
 * tell the word, its beginnings and endings, its shape, the lists that hold it, the run of capitals that it stands in,
 * its neighbours within two words, and how the sentence is written.
 */
export function readFeatures(words: readonly string[], lists: NameLists): Int32Array {
  const { rows, writing } = at.readAttributes(words, lists);
  const features = new Int32Array(words.length * FEATURE_COUNT);
  for (let i = 0; i < words.length; i++) writeWord(features, i, rows, writing);
  return features;
}

function writeWord(features: Int32Array, word: number, rows: Int32Array, writing: number): void {
  const row = (word + at.PAD) * at.STRIDE;
  let next = word * FEATURE_COUNT;
  let template = 1;
  features[next++] = mix(template++, 1);
  features[next++] = mix(template++, writing * 16 + (rows[row + at.LETTERS] ?? 0));
  features[next++] = mix(template++, (word === 0 ? 16 : 0) + (rows[row + at.LETTERS] ?? 0));
  for (const column of OWN) features[next++] = mixIf(template++, rows[row + column] ?? 0);
  for (const column of NEAR) features[next++] = mix(template++, rows[row - at.STRIDE + column] ?? 0);
  for (const column of NEAR) features[next++] = mix(template++, rows[row + at.STRIDE + column] ?? 0);
  for (const column of FAR) features[next++] = mix(template++, rows[row - 2 * at.STRIDE + column] ?? 0);
  for (const column of FAR) features[next++] = mix(template++, rows[row + 2 * at.STRIDE + column] ?? 0);
  for (const [from, column, to, other] of PAIRS) {
    const first = rows[row + from * at.STRIDE + column] ?? 0;
    const second = rows[row + to * at.STRIDE + other] ?? 0;
    features[next++] = mix(template++, Math.imul(first, 0x01000193) + (second ^ 0x5bd1e995));
  }
  for (let step = -1; step <= 1; step++) {
    const mask = rows[row + step * at.STRIDE + at.MASK] ?? 0;
    for (let bit = 0; bit < KIND_COUNT; bit++, template++)
      if (mask & (1 << bit)) features[next++] = mix(template, 1);
  }
}

function mixIf(template: number, value: number): number {
  return value === 0 ? NO_FEATURE : mix(template, value);
}

function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash === NO_FEATURE ? 1 : hash;
}
