import { EVERYDAY_BIT, KNOWN_WORDS } from './lexicon.ts';
import type { NameLists } from './listed.ts';

/**
 * What is known of each word of a sentence: rows of STRIDE numbers. Two empty rows stand before the first word and
 * after the last, so that the neighbours of each word can be read without asking whether there are any. The row of a
 * form is longer: it has what is never asked together with a neighbour too.
 */

export const PAD = 2;
export const STRIDE = 10;
const FORM_STRIDE = 19;

/** Columns of a row. A hash of the lower-case word with its digits as 0. */
export const WORD = 0;
/** The lists that hold the word, a bit each. */
export const MASK = 1;
/** One of the `Letters`. */
export const LETTERS = 2;
/** Its place in a listed name: 0 none, else twice the kind of list, and one more from the second word on. */
export const LISTED = 3;
/** Of the run of words with capitals that it stands in: the words before, after, first, last; its place and length. */
export const RUN_BEFORE = 4;
export const RUN_AFTER = 5;
export const RUN_FIRST = 6;
export const RUN_LAST = 7;
export const RUN_PLACE = 8;
export const RUN_LENGTH = 9;
/** Of forms only. Hashes of the first 1, 2, 3, 4 characters. */
export const PREFIX = 10;
/** Hashes of the last 1, 2, 3, 4 characters. */
export const SUFFIX = 14;
export const SHAPE = 18;

/** True for what a word has wherever it stands. */
export function isOfForm(column: number): boolean {
  return column < LISTED || column >= PREFIX;
}

/** How a word is written. */
export const Letters = { none: 0, lower: 1, capital: 2, capitals: 3, mixed: 4, digits: 5, mark: 6 } as const;

/** How a sentence is written: as running text, with a capital at each word, or in capitals only. */
export const Writing = { text: 0, title: 1, capitals: 2 } as const;

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** What a word is by itself: its row with the columns that do not ask where it stands, and its lower case. */
export interface Form {
  readonly row: Int32Array;
  readonly lower: string;
}

/** Stands before the first word and after the last. */
export const NO_FORM: Form = { row: new Int32Array(FORM_STRIDE), lower: '' };

/** Reads a word by itself. Linear in its length. */
export function readForm(word: string): Form {
  const row = new Int32Array(FORM_STRIDE);
  const lower = word.toLowerCase();
  let hash = BASIS;
  for (let i = 0; i < lower.length; i++) {
    hash = Math.imul(hash ^ plain(lower.charCodeAt(i)), PRIME);
    if (i < 4) row[PREFIX + i] = hash;
  }
  row[WORD] = hash;
  hash = BASIS;
  for (let i = 0; i < 4 && i < lower.length; i++) {
    hash = Math.imul(hash ^ plain(lower.charCodeAt(lower.length - 1 - i)), PRIME);
    row[SUFFIX + i] = hash;
  }
  readShape(word, lower, row);
  row[MASK] = KNOWN_WORDS.get(lower) ?? 0;
  return { row, lower };
}

/** What a word is by itself, in short: the columns before LISTED, and its lower case. */
export interface Head {
  readonly word: number;
  readonly mask: number;
  readonly letters: number;
  readonly lower: string;
}

/** The head of a form. */
export function headOf({ row, lower }: Form): Head {
  return { word: row[WORD] ?? 0, mask: row[MASK] ?? 0, letters: row[LETTERS] ?? 0, lower };
}

/** Words of a sentence that stand together, and what is known of each by itself. */
export interface Stretch {
  readonly words: readonly string[];
  readonly heads: readonly Head[];
  /** How many words of the sentence stand before them. */
  readonly before: number;
}

/** The rows of a stretch of a sentence written so; runs of capitals and listed names must lie in it whole. Linear. */
export function readAttributes(
  { words, heads, before }: Stretch,
  writing: number,
  lists: NameLists,
): Int32Array {
  const rows = new Int32Array((heads.length + 2 * PAD) * STRIDE);
  let row = PAD * STRIDE;
  for (const { word, mask, letters } of heads) {
    rows[row + WORD] = word;
    rows[row + MASK] = mask;
    rows[row + LETTERS] = letters;
    row += STRIDE;
  }
  markListed(words, heads, lists, rows);
  markRuns(rows, heads.length, before, writing);
  return rows;
}

function plain(code: number): number {
  return code >= 48 && code <= 57 ? 48 : code;
}

/** The shape: its kinds of characters in order, of the same kind at most two. */
function readShape(word: string, lower: string, row: Int32Array): void {
  let shape = BASIS;
  let [run, last] = [0, -1];
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word, lower, i);
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 2) shape = Math.imul(shape ^ kind, PRIME);
  }
  row[SHAPE] = shape;
  row[LETTERS] = lettersIn(word);
}

/** 1 capital, 2 small letter, 3 digit, else the character itself; `lower` is asked of what is not ASCII only. */
function kindOf(word: string, lower: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code >= 48 && code <= 57) return 3;
  if (code >= 97 && code <= 122) return 2;
  if (code >= 65 && code <= 90) return 1;
  if (code < 128) return code;
  if (code === 0x2019) return 39;
  return lower.charCodeAt(at) === code ? 2 : 1;
}

function lettersOf(capitals: number, smalls: number, digits: number, opens: boolean): number {
  if (capitals + smalls === 0) return digits > 0 ? Letters.digits : Letters.mark;
  if (capitals === 0) return Letters.lower;
  if (!opens) return Letters.mixed;
  if (smalls === 0) return capitals === 1 ? Letters.capital : Letters.capitals;
  return capitals === 1 ? Letters.capital : Letters.mixed;
}

/** How each word is written: `Letters`. */
export function readLetters(words: readonly string[]): Uint8Array {
  const letters = new Uint8Array(words.length);
  for (let i = 0; i < letters.length; i++) letters[i] = lettersIn(words[i] ?? '');
  return letters;
}

function lettersIn(word: string): number {
  let [capitals, smalls, digits] = [0, 0, 0];
  let lower: string | null = null;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) >= 128) lower ??= word.toLowerCase();
    const kind = kindOf(word, lower ?? word, i);
    if (kind === 1) capitals++;
    else if (kind === 2) smalls++;
    else if (kind === 3) digits++;
  }
  return lettersOf(capitals, smalls, digits, word !== '' && kindOf(word, lower ?? word, 0) === 1);
}

/** How a sentence of words of such letters is written. */
export function writingOf(sentence: Uint8Array): number {
  let [words, large, all] = [0, 0, 0];
  for (const letters of sentence) {
    if (letters === Letters.digits || letters === Letters.mark) continue;
    words++;
    if (letters !== Letters.lower) large++;
    if (letters === Letters.capitals) all++;
  }
  if (words < 4) return Writing.text;
  if (all >= 0.8 * words) return Writing.capitals;
  return words >= 6 && large >= 0.75 * words ? Writing.title : Writing.text;
}

function markListed(
  words: readonly string[],
  heads: readonly Head[],
  lists: NameLists,
  rows: Int32Array,
): void {
  for (let at = 0; at < heads.length; ) {
    const found = isCapital(rows[(at + PAD) * STRIDE + LETTERS] ?? 0)
      ? longest(lists, words, heads, at)
      : null;
    const end = at + (found?.words.length ?? 1);
    for (let i = at; found && i < end; i++)
      rows[(i + PAD) * STRIDE + LISTED] = 2 * (found.kind + 1) + (i > at ? 1 : 0);
    at = end;
  }
}

/** True for `Letters` with a capital among them. */
export function isCapital(letters: number): boolean {
  return letters >= Letters.capital && letters <= Letters.mixed;
}

function longest(lists: NameLists, words: readonly string[], heads: readonly Head[], at: number) {
  const names = lists.get(heads[at]?.lower ?? '');
  if (!names) return null;
  for (const name of names) {
    if (name.capitals && words[at] !== name.capitals) continue;
    let same = 1;
    while (same < name.words.length && heads[at + same]?.lower === name.words[same]) same++;
    if (same === name.words.length) return name;
  }
  return null;
}

function markRuns(rows: Int32Array, count: number, before: number, writing: number): void {
  for (let at = 0; at < count; at++) {
    const first = at;
    while (at < count && inRun(rows, at, before + at > 0 && writing === Writing.text)) at++;
    for (let i = first; i < at; i++) {
      const row = (i + PAD) * STRIDE;
      rows[row + RUN_BEFORE] = rows[(first - 1 + PAD) * STRIDE + WORD] ?? 0;
      rows[row + RUN_AFTER] = rows[(at + PAD) * STRIDE + WORD] ?? 0;
      rows[row + RUN_FIRST] = rows[(first + PAD) * STRIDE + WORD] ?? 0;
      rows[row + RUN_LAST] = rows[(at - 1 + PAD) * STRIDE + WORD] ?? 0;
      rows[row + RUN_PLACE] = Math.min(i - first, 3) + 1;
      rows[row + RUN_LENGTH] = Math.min(at - first, 4);
    }
  }
}

/** True for the mask of a word of everyday texts, which opens a sentence or stands in a headline with a capital. */
export function isEveryday(mask: number): boolean {
  return (mask & EVERYDAY_BIT) !== 0;
}

/** A capital that tells a name; `free` where capitals need no other reason. */
function inRun(rows: Int32Array, at: number, free: boolean): boolean {
  const row = (at + PAD) * STRIDE;
  if (!isCapital(rows[row + LETTERS] ?? 0)) return false;
  return free || !isEveryday(rows[row + MASK] ?? 0);
}
