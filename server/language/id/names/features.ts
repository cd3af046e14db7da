import * as at from './attributes.ts';
import { KIND_COUNT } from './lexicon.ts';
import type { NameLists } from './listed.ts';

/** The most features that a word can have. */
export const FEATURE_COUNT: number = 72 + 3 * KIND_COUNT;

/** Stands for no feature. */
export const NO_FEATURE = 0;

/** How far before and after a word the words stand that its features tell of. */
export const REACH = 2;

/** The columns that are features by themselves, of the word and of its neighbours. */
const OWN: readonly number[] = [
  at.WORD,
  ...[0, 1, 2, 3].flatMap((i) => [at.PREFIX + i, at.SUFFIX + i]),
  ...[at.SHAPE, at.MASK, at.LISTED, at.LETTERS],
  ...[at.RUN_BEFORE, at.RUN_AFTER, at.RUN_FIRST, at.RUN_LAST],
];
const NEAR: readonly number[] = [at.WORD, at.SUFFIX + 2, at.SHAPE, at.MASK, at.LISTED];
const FAR: readonly number[] = [at.WORD, at.LETTERS, at.MASK];

/** A column of a word so many words away. */
interface Single {
  readonly template: number;
  readonly step: number;
  readonly column: number;
}

/** Two columns, each of a word so many words away. */
interface Pair extends Single {
  readonly to: number;
  readonly other: number;
}

/** The number of the first template of SINGLES: those before it are written by hand. */
const FIRST_SINGLE = 4;

const SINGLES: readonly Single[] = [
  ...OWN.map((column) => [0, column] as const),
  ...NEAR.map((column) => [-1, column] as const),
  ...NEAR.map((column) => [1, column] as const),
  ...FAR.map((column) => [-2, column] as const),
  ...FAR.map((column) => [2, column] as const),
].map(([step, column], i) => ({ template: FIRST_SINGLE + i, step, column }));

const FIRST_PAIR = FIRST_SINGLE + SINGLES.length;

const PAIRS: readonly Pair[] = (
  [
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
  ] as const
).map(([step, column, to, other], i) => ({ template: FIRST_PAIR + i, step, column, to, other }));

const FIRST_BIT = FIRST_PAIR + PAIRS.length;

function isPairOfForm({ step, column, to, other }: Pair): boolean {
  return step === to && at.isOfForm(column) && at.isOfForm(other);
}

/** Templates that ask for the form of one word only; the rest ask where words stand, or for two of them. */
const FORM_SINGLES = SINGLES.filter(({ column }) => at.isOfForm(column));
const FORM_PAIRS = PAIRS.filter(isPairOfForm);
const PLACE_SINGLES = SINGLES.filter(({ column }) => !at.isOfForm(column));
const PLACE_PAIRS = PAIRS.filter((pair) => !isPairOfForm(pair));

/** The most features that `writePlaceFeatures` writes. */
export const PLACE_COUNT: number = 2 + PLACE_SINGLES.length + PLACE_PAIRS.length;

/**
 * Hashes of the features of each word of a sentence, FEATURE_COUNT for each, NO_FEATURE for those that it lacks. They
 * tell the word, its beginnings and endings, its shape, the lists that hold it, the run of capitals that it stands in,
 * its neighbours within REACH words, and how the sentence is written.
 */
export function readFeatures(words: readonly string[], lists: NameLists): Int32Array {
  const forms = words.map(at.readForm);
  const writing = at.writingOf(at.readLetters(words));
  const rows = at.readAttributes({ words, heads: forms.map(at.headOf), before: 0 }, writing, lists);
  const features = new Int32Array(words.length * FEATURE_COUNT);
  for (let word = 0; word < words.length; word++) {
    let next = writePlaceFeatures(features, word * FEATURE_COUNT, rows, word, word === 0, writing);
    for (let step = -REACH; step <= REACH; step++)
      for (const hash of formFeatures(forms[word + step] ?? at.NO_FORM, step)) features[next++] = hash;
  }
  return features;
}

/** The features that a word gets from the form of the word `step` words after it, itself at 0. */
export function formFeatures(form: at.Form, step: number): number[] {
  const { row } = form;
  const found: number[] = step === 0 ? [mix(1, 1)] : [];
  for (const single of FORM_SINGLES)
    if (single.step === step) found.push(hashOf(single, row[single.column] ?? 0));
  for (const pair of FORM_PAIRS)
    if (pair.step === step) found.push(hashOfPair(pair, row[pair.column] ?? 0, row[pair.other] ?? 0));
  const mask = row[at.MASK] ?? 0;
  for (let bit = 0; Math.abs(step) <= 1 && bit < KIND_COUNT; bit++)
    if (mask & (1 << bit)) found.push(mix(FIRST_BIT + (step + 1) * KIND_COUNT + bit, 1));
  return found.filter((hash) => hash !== NO_FEATURE);
}

/**
 * Writes the other features of a word to `features` from `next` on, and returns where they end. `opens` tells whether
 * the word is the first of its sentence.
 */
export function writePlaceFeatures(
  features: Int32Array,
  next: number,
  rows: Int32Array,
  word: number,
  opens: boolean,
  writing: number,
): number {
  const row = (word + at.PAD) * at.STRIDE;
  const letters = rows[row + at.LETTERS] ?? 0;
  features[next++] = mix(2, writing * 16 + letters);
  features[next++] = mix(3, (opens ? 16 : 0) + letters);
  for (const single of PLACE_SINGLES)
    features[next++] = hashOf(single, rows[row + single.step * at.STRIDE + single.column] ?? 0);
  for (const pair of PLACE_PAIRS) {
    const first = rows[row + pair.step * at.STRIDE + pair.column] ?? 0;
    features[next++] = hashOfPair(pair, first, rows[row + pair.to * at.STRIDE + pair.other] ?? 0);
  }
  return next;
}

/** A column of the word itself says nothing when it is 0. */
function hashOf({ template, step }: Single, value: number): number {
  return step === 0 && value === 0 ? NO_FEATURE : mix(template, value);
}

function hashOfPair({ template }: Pair, first: number, second: number): number {
  return mix(template, Math.imul(first, 0x01000193) + (second ^ 0x5bd1e995));
}

function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash === NO_FEATURE ? 1 : hash;
}
