import { afterQuotation, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { isMainVerb } from './openings.ts';

/** Longest subject before its verb, in tokens. */
const LONGEST_SUBJECT = 12;
/** What a subject may begin with, and what it may hold further on. */
const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const INNER: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);

/** True if parts of speech show a finite verb in the range. */
export function holdsFinite(layout: Layout, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) if (isFiniteVerb(layout, at)) return true;
  return false;
}

/** True for a verb that parts of speech show to be finite. */
export function isFiniteVerb(layout: Layout, at: number): boolean {
  const tag = layout.tags[at];
  if (tag !== 'VERB') return tag === 'AUX';
  const word = lowerAt(layout, at);
  return !/(?:ing|en)$/.test(word) && !layout.pack.grammar.titlers.has(word);
}

/** True if a subject and its verb open the words: "found the quay was full", but not "found the quay". */
export function opensFinite(layout: Layout, { first, end }: Range): boolean {
  const opener = layout.tags[first] ?? '';
  if (opener === 'PRON' && !isSubjectPronoun(layout, first)) return false;
  if (layout.pack.grammar.interrogatives.has(lowerAt(layout, first))) return false;
  let verb = first + 1;
  while (verb < Math.min(end, first + LONGEST_SUBJECT) && inSubject(layout, verb)) verb++;
  return (
    SUBJECTS.has(opener) && verb < end && isMainVerb(layout, verb) && !/ing$/.test(lowerAt(layout, verb))
  );
}

function isSubjectPronoun(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const { pronouns, possessives } = layout.pack;
  return pronouns.has(word) || possessives.has(word) || ['i', 'we', 'you', 'there'].includes(word);
}

/** What may follow in the noun phrase of a subject: no second one, as in "someone he likes". */
function inSubject(layout: Layout, at: number): boolean {
  const { lower = '' } = layout.tokens[at] ?? {};
  if (isQuoted(layout, at)) return false;
  if (layout.tags[at] === 'DET') return lowerAt(layout, at - 1) === 'of';
  return INNER.has(layout.tags[at] ?? '') || lower === "'s" || lower === 'of';
}

/** True if a quotation stands there that is no title: a memoir entitled "..." tells nothing. */
export function holdsWords(layout: Layout, first: number, end: number): boolean {
  const { titlers } = layout.pack.grammar;
  for (let at = first; at < end; at = isQuoted(layout, at) ? afterQuotation(layout, at) : at + 1)
    if (isQuoted(layout, at) && !titlers.has(lowerAt(layout, at - 1))) return true;
  return false;
}
