import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { isComplementiser } from '../phrases/complementisers.ts';
import type { Cue } from '../phrases/cues.ts';
import { lowerAt } from '../text/words.ts';
import type { Addressee } from './addressees.ts';

/** Most prepositional phrases that hang on a participle: "posted on its website on Monday". */
const MOST_PHRASES = 3;
const LONGEST_NOUN = 8;
const IRREGULAR = new Set('sent held made given written seen heard shown read put broken done'.split(' '));
/** What may follow a participle that hangs on the noun before it. */
const OPENERS: ReadonlySet<string> = new Set(['ADP', 'PART', 'ADV']);
const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'SYM']);
const MARKS: ReadonlySet<string> = new Set(["'s", "'", '’', '-', '&']);

/**
 * Where the words end that hang on a noun as a participle at `at`: behind "posted on its website" of "in a statement
 * posted on its website", "living near the dam" of "told residents living near the dam". `at` where none do.
 */
export function reducedEnd(layout: Layout, at: number, limit: number): number {
  if (layout.tags[at] !== 'VERB' || isQuoted(layout, at)) return at;
  const word = lowerAt(layout, at);
  const active = word.endsWith('ing');
  if (!active && !word.endsWith('ed') && !IRREGULAR.has(word)) return at;
  let end = active ? nounEnd(layout, at + 1, limit) : at + 1;
  const opened = end;
  end = adverbsEnd(layout, end, limit);
  for (let phrase = 0; phrase < MOST_PHRASES && end < limit; phrase++) {
    const next = prepositionalEnd(layout, end, limit);
    if (next === end) break;
    end = adverbsEnd(layout, next, limit);
  }
  if (end === opened && !active && !isLimit(layout, end, limit)) return at;
  return end;
}

/**
 * "told residents living near the dam", "told media based in Oslo": whom it was told with the words that hang on them.
 * Behind "warned" they may be of a clause: "warned rebels planned to attack".
 */
export function withWhereabouts(
  layout: Layout,
  { form }: Cue,
  addressee: Addressee | null,
  limit: number,
): Addressee | null {
  if (!addressee || addressee.marked || (form.takes.has('bare') && form.lemma !== 'tell')) return addressee;
  return { ...addressee, after: reducedEnd(layout, addressee.after, limit) };
}

function isLimit(layout: Layout, at: number, limit: number): boolean {
  return at >= limit || isComplementiser(layout, at) || layout.tokens[at]?.kind === 'mark';
}

/** "online", "late", "earlier on". */
function adverbsEnd(layout: Layout, from: number, limit: number): number {
  let end = from;
  const { relative, weekdays } = layout.pack.dates;
  while (end < limit && !isQuoted(layout, end)) {
    const word = lowerAt(layout, end);
    const adverb = layout.tags[end] === 'ADV' || ADVERBIAL.has(word);
    if (!(adverb || relative.has(word) || weekdays.has(word)) || isComplementiser(layout, end)) break;
    end++;
  }
  return end;
}

const ADVERBIAL = new Set('online late early overnight outside inside nearby live'.split(' '));

function prepositionalEnd(layout: Layout, from: number, limit: number): number {
  if (!OPENERS.has(layout.tags[from] ?? '') || isComplementiser(layout, from)) return from;
  const noun = layout.tags[from] === 'PART' && layout.tags[from + 1] === 'VERB' ? from + 2 : from + 1;
  const end = nounEnd(layout, noun, limit);
  return end > from + 1 ? end : from;
}

/** The end of the noun phrase at `from`; `from` where none stands there. */
function nounEnd(layout: Layout, from: number, limit: number): number {
  let end = from;
  const word = lowerAt(layout, end);
  if (isComplementiser(layout, end)) return from;
  if (layout.tags[end] === 'DET' || layout.pack.possessives.has(word)) end++;
  while (end < limit && end - from < LONGEST_NOUN && !isQuoted(layout, end)) {
    if (!NOMINAL.has(layout.tags[end] ?? '') && !MARKS.has(lowerAt(layout, end))) break;
    end++;
  }
  return end;
}
