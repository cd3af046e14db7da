import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import { lowerAt } from '../text/words.ts';

/** A name with those that a comma or "and" joins to it. */
export interface Coordinates extends Range {
  /** How many names stand in the row. */
  readonly count: number;
  /** True where a word such as "and" joins them: a list; else with commas alone an address: "Bergen, Norway". */
  readonly joined: boolean;
}

type Words = Pick<Layout, 'tokens' | 'pack' | 'sentences' | 'sentenceOf'>;

const MOST = 12;

/** The row of names in which the one at `range` stands. */
export function coordinatesOf(words: Words, range: Range): Coordinates {
  const row = { first: range.first, end: range.end, count: 1, joined: false };
  while (row.count < MOST) {
    const link = linkBefore(words, row.first);
    const first = link ? nameStart(words, link.at) : null;
    if (!link || first === null) break;
    row.first = first;
    row.joined ||= link.joined;
    row.count++;
  }
  while (row.count < MOST) {
    const link = linkAfter(words, row.end);
    const end = link ? nameEnd(words, link.at) : null;
    if (!link || end === null) break;
    row.end = end;
    row.joined ||= link.joined;
    row.count++;
  }
  return row;
}

interface Link {
  readonly at: number;
  readonly joined: boolean;
}

function linkBefore(words: Words, first: number): Link | null {
  const { joiners } = words.pack.readings;
  let at = words.pack.grammar.articles.has(lowerAt(words, first - 1)) ? first - 2 : first - 1;
  const joined = joiners.has(lowerAt(words, at));
  if (joined) at--;
  const comma = words.tokens[at]?.text === ',';
  if (comma) at--;
  return joined || comma ? { at: at + 1, joined } : null;
}

function linkAfter(words: Words, end: number): Link | null {
  const { joiners } = words.pack.readings;
  let at = end;
  const comma = words.tokens[at]?.text === ',';
  if (comma) at++;
  const joined = joiners.has(lowerAt(words, at));
  if (joined) at++;
  if (words.pack.grammar.articles.has(lowerAt(words, at))) at++;
  return joined || comma ? { at, joined } : null;
}

/** Where the name of capital words begins that ends before `end`. */
function nameStart(words: Words, end: number): number | null {
  let first = end;
  while (isNameWord(words, first - 1) && words.sentenceOf[first - 1] === words.sentenceOf[end]) first--;
  return first === end ? null : first;
}

function nameEnd(words: Words, first: number): number | null {
  let end = first;
  while (isNameWord(words, end) && words.sentenceOf[end] === words.sentenceOf[first - 1]) end++;
  return end === first ? null : end;
}

/** "October" of "on 21 October, Manila said". */
function isDate(tokens: Words['tokens'], { dates }: Words['pack'], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return dates.weekdays.has(word) || (dates.months.has(word) && tokens[at - 1]?.kind === 'number');
}

function isNameWord({ tokens, pack }: Words, at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || isDate(tokens, pack, at)) return false;
  return !pack.grammar.functionWords.has(token.lower) || isUpper(token.text);
}
