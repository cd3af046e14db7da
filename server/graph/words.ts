import anyAscii from 'any-ascii';
import type { EntityKind } from '../document/document.ts';
import { plainName } from '../identity/names.ts';

/**
 * What a person typed, as the full-text indexes are asked for it: the one place where Lucene queries are made. Words go
 * in as phrases in quotation marks and as runs of letters and digits; everything else to which Lucene gives a meaning is
 * left out, so no typing can be a wrong query.
 */

/** A word as the indexes part them: an apostrophe or a stop within is a part of it ("U.S", "People’s"). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;

/** Letters and digits alone: what may stand without quotation marks. */
const BARE = /^[\p{L}\p{N}\p{M}]{1,64}$/u;

/** The words of what was typed, in small letters. */
export function wordsTyped(typed: string): readonly string[] {
  return typed.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** A word that a text must have: any of what is `spelt`, or one that begins with what is `begun`. In small letters. */
export interface WordAsked {
  readonly spelt: readonly string[];
  readonly begun: readonly string[];
}

/**
 * What a text must hold: every word, the last one perhaps not yet typed to its end. A letter may be typed that the text has
 * in plain ("Tromsø" for "Tromso"); that it finds "Tromsø" for "Tromso" as well is the work of `plainWords`.
 */
export function askWords(typed: string): readonly WordAsked[] {
  const words = wordsTyped(typed);
  return words.map((word, at) => {
    const spelt = [...new Set([word, plainWord(word)])].filter((each) => each !== '');
    return { spelt, begun: at === words.length - 1 ? spelt.filter((each) => BARE.test(each)) : [] };
  });
}

/** The words as a Lucene query; null where there is none. */
export function toLucene(typed: string): string | null {
  const words = askWords(typed);
  return words.length === 0 ? null : luceneOf(words);
}

/** What is asked as a Lucene query. */
export function luceneOf(asked: readonly WordAsked[]): string {
  return asked.map((word) => `+${anyOf(termsOf(word))}`).join(' ');
}

function termsOf(word: WordAsked | undefined): readonly string[] {
  return [...(word?.spelt ?? []).map(quoted), ...(word?.begun ?? []).map((each) => `${each}*`)];
}

/**
 * Words of texts in plain Latin letters, those that have others of that script: "Tromsø" is "tromso". Each once, in their
 * order. The indexes hold them beside the texts.
 */
export function plainWords(texts: readonly string[]): readonly string[] {
  const plain = texts
    .flatMap((text) => (MARKED.test(text) ? wordsTyped(text) : []))
    .flatMap((word) => (MARKED.test(word) ? plainWord(word) : []));
  return [...new Set(plain)].filter((word) => word !== '');
}

/** Latin letters that plain ones are typed for. */
const MARKED = /[^\P{Script=Latin}a-zA-Z]/u;

/** The word in plain Latin letters, whatever its script: "ærø" is "aero"; its stops and apostrophes are kept. */
function plainWord(word: string): string {
  return /\P{ASCII}/u.test(word) ? word.replace(LETTERS_OF_WORD, plainName) : word;
}

const LETTERS_OF_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The same, with those first that have the words next to each other, or in their title. */
export function toRankedLucene(typed: string): string | null {
  const query = toLucene(typed);
  const words = wordsTyped(typed);
  if (query === null) return null;
  const phrase = words.length > 1 ? [`"${words.join(' ')}"^3`] : [];
  return [query, ...phrase, `title:(${words.map(quoted).join(' ')})^2`].join(' ');
}

/** The same of words that may be misspelt; null where none is long enough for that. */
export function toForgivingLucene(typed: string): string | null {
  const words = wordsTyped(typed);
  if (!words.some((word) => editsOf(word) > 0)) return null;
  const asked = askWords(typed);
  return words.map((word, at) => `+${anyOf([...termsOf(asked[at]), ...misspelt(word)])}`).join(' ');
}

/** The words next to each other, as a Lucene query; null where there is no word. */
export function toPhrase(typed: string): string | null {
  const words = wordsTyped(typed);
  return words.length === 0 ? null : quoted(words.join(' '));
}

/** A way to write what was typed, by which names are compared with it: plain letters. */
export interface NameForm {
  /** All of it. */
  readonly search: string;
  /** Words that a name has as they are. */
  readonly whole: readonly string[];
  /** What a further word of it begins with. */
  readonly last: string;
}

/** What names are looked for by: see cypher/parts/named-entities.cypher. */
export interface NamesAsked {
  /** A Lucene query. */
  readonly words: readonly string[];
  readonly forms: readonly NameForm[];
  /** What becomes of the letters of names to compare them in plain ones, one after the other. */
  readonly letters: readonly (readonly [letter: string, plain: string])[];
}

/**
 * Names that have every word, in any order, script and case, with few letters wrong, or all of them as one; the last word
 * may be unfinished, unless it is `finished`. `known` are whole names that what was typed stands for, "Japan" for "JPN". Null
 * where there is no word.
 */
export function askNames(typed: string, finished = false, known: readonly string[] = []): NamesAsked | null {
  const written = [...new Set([wordsTyped(typed).join(' '), ...romanised(typed)])].filter(Boolean);
  if (written.length === 0) return null;
  const forms = [
    ...[...new Set(written.map(plainName))].filter(Boolean).map((form) => formOf(form, finished)),
    ...known.map((name) => formOf(plainName(name), true)),
  ];
  const queries = [
    ...written.map((each) => `(${namesQuery(each.split(' '), finished)})`),
    ...known.map((name) => quoted(wordsTyped(name).join(' '))),
  ];
  const joined = forms
    .slice(0, forms.length - known.length)
    .flatMap(({ search }) => (/ /u.test(search) ? search.replaceAll(' ', '') : []));
  return {
    words: [[...queries, ...joined.map(quoted)].join(' OR ')],
    forms: [...forms, ...joined.map((form) => formOf(form, true))],
    letters: LETTERS,
  };
}

/** The same in a list of names any of which it may be: see cypher/parts/searched-entities.cypher. */
export interface SearchedName extends NamesAsked {
  readonly kind: readonly EntityKind[];
  /** What keys of offices end in that a title before the name tells; none without one. */
  readonly offices: readonly string[];
}

/** What asks for everything. */
export const ANY_NAME: NamesAsked = { words: [], forms: [], letters: [] };

function namesQuery(words: readonly string[], finished: boolean): string {
  const last = words.length - 1;
  return words
    .map((word, at) => `+${anyOf([...spellingsOf(word, !finished && at === last), ...misspelt(word)])}`)
    .join(' ');
}

function formOf(plain: string, finished: boolean): NameForm {
  const words = plain.split(' ');
  return finished
    ? { search: plain, whole: words, last: '' }
    : { search: plain, whole: words.slice(0, -1), last: words.at(-1) ?? '' };
}

/** In Latin letters, where it is in others: "习近平" as "xijinping" and, as names of people are written, "xi jinping". */
function romanised(typed: string): readonly string[] {
  const plain = plainName(typed);
  if (!HAN.test(typed)) return [plain];
  const [family = '', ...given] = anyAscii(typed).match(/[A-Z][a-z]*/gu) ?? [];
  return given.length === 0 ? [plain] : [plain, `${family} ${given.join('')}`.toLowerCase()];
}

const HAN = /^\p{Script=Han}{2,4}$/u;

/** Lucene terms, any of which is the word of a name: as typed, without accents, and unfinished. */
function spellingsOf(word: string, unfinished: boolean): readonly string[] {
  const spelt = [...new Set([word, plainName(word)])].filter((each) => each !== '');
  return spelt.flatMap((each) => [quoted(each), ...(unfinished && BARE.test(each) ? [`${each}*`] : [])]);
}

/** Lucene terms for the word with letters wrong, missing, too many or swapped. */
function misspelt(word: string): readonly string[] {
  const edits = BARE.test(word) ? editsOf(word) : 0;
  return edits === 0 ? [] : [`${word}~${edits}`];
}

/** How many letters of a word may be wrong: as Algolia and Meilisearch have it, one from five letters, two from nine. */
export function editsOf(word: string): number {
  if (/\p{N}/u.test(word)) return 0;
  if (word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

function quoted(word: string): string {
  return `"${word}"`;
}

function anyOf(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' OR ')})`;
}

/** Marks that are taken off a letter, letters that any-ascii writes otherwise, and what stands between words. */
const LETTERS: readonly (readonly [string, string])[] = [
  ...Array.from(
    '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u031b\u0323\u0326\u0327\u0328\u032d\u032e\u0331',
    (mark) => [mark, ''] as const,
  ),
  ...[
    ['ı', 'i'],
    ['ø', 'o'],
    ['ł', 'l'],
    ['đ', 'd'],
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['ð', 'd'],
    ['þ', 'th'],
    ['ə', 'e'],
  ].map(([letter = '', plain = '']) => [letter, plain] as const),
  ...Array.from("-–.,'’‘ʻ`´&/()", (mark) => [mark, ' '] as const),
  ['  ', ' '],
  ['  ', ' '],
];
