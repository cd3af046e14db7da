import { type LabelledRange, labelledRanges, type TaggedToken } from './bilou.ts';
import type { Range } from './matching.ts';
import { isMark, type Rebuilt, rebuild } from './rebuilding.ts';

/** One article of PFSA-ID: its tokens, the text made of them and what is labelled in it. */
export interface LabelledArticle {
  readonly name: string;
  readonly tokens: readonly TaggedToken[];
  readonly rebuilt: Rebuilt;
  readonly ranges: readonly LabelledRange[];
}

/** A labelled STATEMENT: its core, and the full name of the person it belongs to where the labels tell. */
export interface LabelledQuote {
  readonly core: Range;
  readonly person: Range | null;
}

/** How far after a statement its cue may stand, in tokens. */
const CUE_REACH = 60;
/** How far before a statement the person of an enclitic cue ("katanya") may stand, in tokens. */
const PERSON_REACH = 200;
const PRONOUNS = new Set(['ia', 'dia', 'beliau', 'dirinya', 'mereka', 'saya', 'kami']);
const EDGE = /^[,.;:?!…]+$/u;

/** The articles of the tokens: each begins at its dateline ("JAKARTA, KOMPAS —"). */
export function articlesOf(tokens: readonly TaggedToken[]): LabelledArticle[] {
  const datelines = Array.from(tokens.keys()).filter((at) => isDateline(tokens, at));
  const distinct = [...new Set([0, ...datelines.map((at) => lineStart(tokens, at))])];
  return distinct.map((start, place) => {
    const own = tokens.slice(start, distinct[place + 1] ?? tokens.length);
    const rebuilt = rebuild(own.map((token) => token.text));
    return { name: `article ${place + 1}`, tokens: own, rebuilt, ranges: labelledRanges(own) };
  });
}

function isDateline(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.text !== 'KOMPAS') return false;
  return [at + 1, at + 3].some((next) => ['—', '–', '-'].includes(tokens[next]?.text ?? ''));
}

/** The first of the capitals and commas that lead to `at`. */
function lineStart(tokens: readonly TaggedToken[], at: number): number {
  let start = at;
  while (start > 0 && /^(?:,|\p{Lu}{2,})$/u.test(tokens[start - 1]?.text ?? '')) start--;
  return start;
}

/** `range` without the quotation marks and punctuation at its edges. */
export function coreOf(tokens: readonly TaggedToken[], range: Range): Range {
  const bare = (at: number) => {
    const text = tokens[at]?.text ?? '';
    return isMark(text) || EDGE.test(text) || text === '’' || text === '‘';
  };
  let { start, end } = range;
  while (start < end && bare(start)) start++;
  while (end > start && bare(end - 1)) end--;
  return { start, end };
}

/** The labelled statements of an article with their persons. */
export function quotesOf(article: LabelledArticle): LabelledQuote[] {
  const statements = article.ranges.filter((range) => range.label === 'STATEMENT');
  return statements.map((statement, place) => {
    const before = statements[place - 1]?.end ?? 0;
    const next = statements[place + 1]?.start ?? article.tokens.length;
    const source = sourceOf(article, statement, before, Math.min(next, statement.end + CUE_REACH));
    return { core: coreOf(article.tokens, statement), person: source && personOf(article, source) };
  });
}

const isPerson = (range: LabelledRange) => range.label === 'PERSON' || range.label === 'PERSONCOREF';

/** The person's range that a statement's cue leads to: after CUE, or the last before the statement. */
function sourceOf(
  article: LabelledArticle,
  statement: Range,
  before: number,
  after: number,
): LabelledRange | null {
  const persons = article.ranges.filter(isPerson);
  const earlier = persons.filter((person) => person.end <= statement.start);
  const cue = article.ranges.find(
    (range) => range.label.startsWith('CUE') && range.start >= statement.end && range.start < after,
  );
  const last = earlier.at(-1) ?? null;
  if (cue?.label === 'CUECOREF') return last && last.end >= statement.start - PERSON_REACH ? last : null;
  const follows = persons.find(
    (person) => person.start >= (cue?.end ?? statement.end) && person.start < after,
  );
  const sameSentence = follows && !breaksBetween(article.tokens, statement.end, follows.start);
  if (sameSentence) return follows;
  return cue || (last && last.start >= before) ? last : null;
}

function breaksBetween(tokens: readonly TaggedToken[], start: number, end: number): boolean {
  return tokens.slice(start, end).some((token) => token.afterBlank);
}

/** The full-name range that a person's range stands for, null where the labels don't tell. */
export function personOf(article: LabelledArticle, source: LabelledRange): Range | null {
  if (source.label === 'PERSON') return source;
  const words = nameWords(article.tokens, source);
  const full = article.ranges.filter((range) => range.label === 'PERSON');
  const named = full.filter((range) => includesAll(nameWords(article.tokens, range), words));
  if (named.length > 0) return nearest(named, source);
  if (words.every((word) => PRONOUNS.has(word))) return previousPerson(article, source);
  const holders = full.filter((range) => includesAll(roleWords(article, range), words));
  return holders.length > 0 ? nearest(holders, source) : null;
}

function previousPerson(article: LabelledArticle, source: LabelledRange): Range | null {
  const previous = article.ranges.filter((range) => isPerson(range) && range.end <= source.start).at(-1);
  return previous ? personOf(article, previous) : null;
}

/** The words of the role that is labelled within twelve tokens of a person. */
function roleWords(article: LabelledArticle, person: Range): string[] {
  const role = article.ranges.findLast(
    (range) => range.label === 'ROLE' && range.start >= person.start - 12 && range.start <= person.end + 12,
  );
  return role ? nameWords(article.tokens, role) : [];
}

/** The last that stands before, else the first after. */
function nearest(ranges: readonly LabelledRange[], source: Range): LabelledRange | null {
  return ranges.findLast((range) => range.end <= source.start) ?? ranges[0] ?? null;
}

/** The words of a range in lower case, without punctuation. */
export function nameWords(tokens: readonly TaggedToken[], range: Range): string[] {
  const words = tokens.slice(range.start, range.end).map((token) => token.text.toLowerCase());
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** True if `words` is not empty and each of it is in `all`. */
export function includesAll(all: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => all.includes(word));
}
