import type { Act } from '../../document/document.ts';
import { isQuoted, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { isMainVerb } from '../phrases/openings.ts';
import { lowerAt } from '../text/words.ts';
import type { ContentFound } from './found-contents.ts';

/** Acts that answer what another proposed or did. */
export const ANSWERS: ReadonlySet<Act> = new Set([
  'deny',
  'confirm',
  'condemn',
  'support',
  'reject',
  'praise',
  'welcome',
]);

/** Longest noun phrase that a relative clause without a pronoun hangs on, in tokens. */
const LONGEST_ANTECEDENT = 6;
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NUM', 'NOUN', 'ADJ']);
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * A content that lacks its subject, with the one that stands before its source: "which Prent said | will sink". Null
 * where none stands there. `first` is where the source's clause begins.
 */
export function withAntecedent(layout: Layout, first: number, found: ContentFound): ContentFound | null {
  const relative = layout.pack.grammar.relativisers.has(lowerAt(layout, first - 1));
  const lacks = lacksSubject(layout, found.range.first) || (relative && opensVerb(layout, found.range.first));
  if (!['bare', 'noun'].includes(found.by) || !lacks) return found;
  const antecedent = antecedentOf(layout, first);
  const stretch = antecedent && stretchOf(layout, antecedent);
  if (!stretch) return null;
  const range = { first: found.range.first, end: clauseEnd(layout, found.range) };
  const rest = range.end < found.range.end ? stretchOf(layout, range) : null;
  return { ...found, stretches: [stretch, ...(rest ? [rest] : found.stretches)], range };
}

/** The comma behind which the main clause goes on: "the boats, which Prent said will sink, were late". */
function clauseEnd(layout: Layout, range: Range): number {
  for (let at = range.first + 2; at < range.end; at++)
    if (layout.tokens[at - 1]?.text === ',' && opensPredicate(layout, at) && !isQuoted(layout, at - 1))
      return at - 1;
  return range.end;
}

/** A finite verb behind a comma, and one in -ed or without an ending that an object follows: "killed eleven". */
function opensPredicate(layout: Layout, at: number): boolean {
  if (isMainVerb(layout, at)) return true;
  return (
    layout.tags[at] === 'VERB' && /ed$/.test(lowerAt(layout, at)) && OBJECTS.has(layout.tags[at + 1] ?? '')
  );
}

/** "disadvantages" of "which advocates say disadvantages small boats". */
function opensVerb(layout: Layout, at: number): boolean {
  return layout.tags[at] === 'VERB' && !/ing$/.test(lowerAt(layout, at));
}

/** True for a clause that opens with its verb and no subject after it, as a question has. */
function lacksSubject(layout: Layout, at: number): boolean {
  return layout.tags[at] === 'AUX' && layout.tags[at + 1] !== 'PRON';
}

function antecedentOf(layout: Layout, first: number): Range | null {
  const { relativisers, interrogatives } = layout.pack.grammar;
  const word = lowerAt(layout, first - 1);
  if (relativisers.has(word) || interrogatives.has(word)) return { first: first - 1, end: first };
  let from = first;
  while (first - from < LONGEST_ANTECEDENT && NOMINAL.has(layout.tags[from - 1] ?? '')) {
    from--;
    if (layout.tags[from] === 'DET') break;
  }
  return layout.tags[first - 1] === 'NOUN' ? { first: from, end: first } : null;
}

/** The noun phrase that ends before token `end`, over one comma: "the plan" of "the plan, which Oslo rejected". */
export function nounBefore(layout: Layout, end: number): ContentFound | null {
  const last = layout.tokens[end - 1]?.text === ',' ? end - 1 : end;
  if (isQuoted(layout, last - 1) || !['NOUN', 'PROPN'].includes(layout.tags[last - 1] ?? '')) return null;
  let first = last;
  while (last - first < LONGEST_ANTECEDENT && NOMINAL.has(layout.tags[first - 1] ?? '')) {
    first--;
    if (layout.tags[first] === 'DET') break;
  }
  const range = { first, end: last };
  const stretch = stretchOf(layout, range);
  return stretch && { stretches: [stretch], kind: 'indirect', range, by: 'noun', addressee: null };
}

/** What a verb answers whose object stands before its relative clause: "the plan, which Oslo rejected, ...". */
export function answeredBefore(layout: Layout, cue: Cue, first: number): ContentFound | null {
  const ends = ['.', ','].includes(layout.tokens[cue.end]?.text ?? '');
  const relative = layout.pack.grammar.relativisers.has(lowerAt(layout, first - 1));
  if (!layout.pack.tagger || !ends || !relative || !ANSWERS.has(cue.act)) return null;
  return nounBefore(layout, first - 1);
}
