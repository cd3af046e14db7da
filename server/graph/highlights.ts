import { distance } from 'fastest-levenshtein';
import type { Language } from '../document/document.ts';
import { type Span, spanOf } from '../document/span.ts';
import { plainName } from '../identity/names.ts';
import { stemOf } from '../identity/words.ts';
import { editsOf, type NameForm, wordsTyped } from './words.ts';

/** Which words of a text were found: what the indexes did, told again word by word, since they don't say it. */

/** A name, with the part of it that was asked for. */
export interface NameMatch {
  readonly name: string;
  readonly spans: readonly Span[];
}

/** The name that fits best what was asked for, with its words; of equals the first. Null where none has any of them. */
export function matchName(names: readonly string[], forms: readonly NameForm[]): NameMatch | null {
  let best: (NameMatch & { readonly score: number }) | null = null;
  for (const name of names)
    for (const form of forms) {
      const score = rankName(plainName(name), form);
      const spans = score === 4 ? [spanOf(name, 0, name.length)] : spansIn(name, wordsOf(form));
      if (
        spans.length > 0 &&
        (best === null || score + spans.length / 100 > best.score + best.spans.length / 100)
      )
        best = { name, spans, score };
    }
  return best === null ? null : { name: best.name, spans: best.spans };
}

/** As cypher/parts/name-rank.cypher ranks one name, in plain letters: 4, 3, 2 or 1. */
export function rankName(plain: string, { search, whole, last }: NameForm): number {
  if (plain === search) return 4;
  if (last !== '' && plain.startsWith(search)) return 3;
  const has = whole.every((word) => ` ${plain} `.includes(` ${word} `)) && ` ${plain}`.includes(` ${last}`);
  return has ? 2 : 1;
}

/** The best of these for a name or a title as it is written. */
export function rankNames(name: string, forms: readonly NameForm[]): number {
  return Math.max(1, ...forms.map((form) => rankName(plainName(name), form)));
}

/** The words of `text` for those that were typed: equal, of one stem, begun so by the last, else the likest. */
export function spansOfWords(text: string, typed: string, language: Language): readonly Span[] {
  return spansIn(text, asked(wordsTyped(typed).map(plainName)), language);
}

/** True where the text has all words as they were typed but for accents: then none is misspelt. */
export function holdsWords(text: string, typed: string): boolean {
  const plain = ` ${plainName(text)} `;
  return wordsTyped(typed).every((word) => plain.includes(` ${plainName(word)} `));
}

interface Asked {
  readonly word: string;
  readonly unfinished: boolean;
}

function wordsOf({ whole, last }: NameForm): readonly Asked[] {
  return asked(last === '' ? whole : [...whole, last], last !== '');
}

function asked(words: readonly string[], unfinished = true): readonly Asked[] {
  const each = words.flatMap((word) => word.split(' ')).filter((word) => word !== '');
  return each.map((word, at) => ({ word, unfinished: unfinished && at === each.length - 1 }));
}

interface Told {
  readonly span: Span;
  readonly plain: string;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;

function spansIn(text: string, words: readonly Asked[], language?: Language): readonly Span[] {
  const tokens = [...text.matchAll(TOKEN)].map(
    ({ 0: token, index }): Told => ({
      span: spanOf(text, index, index + token.length),
      plain: plainName(token),
    }),
  );
  const found = new Set<Span>();
  for (const word of words) {
    const same = tokens.filter(({ plain }) => isSame(plain, word, language));
    const chosen = same.length > 0 ? same : likest(tokens, word.word);
    for (const { span } of chosen) found.add(span);
  }
  return [...found].sort((a, b) => a.start - b.start);
}

function isSame(plain: string, { word, unfinished }: Asked, language: Language | undefined): boolean {
  if (plain === word || (unfinished && plain.startsWith(word))) return true;
  return language !== undefined && stemOf(plain, language) === stemOf(word, language);
}

/** The tokens nearest to a word that none is: by as few wrong letters as the indexes forgive, else by a long common beginning. */
function likest(tokens: readonly Told[], word: string): readonly Told[] {
  const edits = editsOf(word);
  const near = tokens.map((told) => ({ told, wrong: distance(told.plain, word) }));
  // A swap is one edit to Lucene, two here.
  const least = Math.min(edits + 1, ...near.map(({ wrong }) => wrong));
  if (edits > 0 && near.some(({ wrong }) => wrong === least && wrong <= edits + 1))
    return near.flatMap(({ told, wrong }) => (wrong === least ? told : []));
  return tokens.filter(({ plain }) => commonStart(plain, word) >= Math.max(4, 0.6 * word.length));
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** A stretch of a text around what was found there. */
export interface Snippet {
  /** UTF-16 offset of its beginning in the text. */
  readonly at: number;
  readonly text: string;
  /** In the snippet. */
  readonly spans: readonly Span[];
}

/** The stretch of at most `most` characters that holds most of `spans`, from a word's beginning to a word's end. */
export function snippetOf(text: string, spans: readonly Span[], most = 200): Snippet {
  const [first, last] = densest(spans, most);
  const room = Math.max(0, most - ((last?.end ?? 0) - (first?.start ?? 0)));
  const wanted = Math.max(0, (first?.start ?? 0) - Math.floor(room / 3));
  const at = wanted === 0 ? 0 : Math.min(first?.start ?? 0, wordAfter(text, wanted));
  const end = at + most >= text.length ? text.length : Math.max(last?.end ?? 0, wordBefore(text, at + most));
  const within = spans.filter((span) => span.start >= at && span.end <= end);
  const cut = text.slice(at, end);
  return { at, text: cut, spans: within.map((span) => spanOf(cut, span.start - at, span.end - at)) };
}

/** The first and last span of the window with the most of them. */
function densest(spans: readonly Span[], most: number): readonly [Span?, Span?] {
  let best: readonly Span[] = [];
  for (const [at, span] of spans.entries()) {
    const near = spans.slice(at).filter((each) => each.end <= span.start + most);
    if (near.length > best.length) best = near;
  }
  const [first] = best;
  const last = best.at(-1);
  return first && last ? [first, last] : [];
}

function wordAfter(text: string, at: number): number {
  const found = text.slice(at, at + 40).search(/(?<=\s)\S/u);
  return found < 0 ? at : at + found;
}

function wordBefore(text: string, end: number): number {
  const found = text.slice(0, end).lastIndexOf(' ');
  return found < end - 40 ? end : found;
}
