import { isQuoted, stretchOf } from './clauses.ts';
import type { ContentFound } from './contents.ts';
import type { Layout } from './layout.ts';
import { isMainVerb } from './openings.ts';
import type { Range } from './phrase.ts';

/** Longest noun phrase that a relative clause without a pronoun hangs on, in tokens. */
const LONGEST_ANTECEDENT = 6;
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * A content that lacks its subject, with the one that stands before its source: "which Prent said | will sink". Null
 * where none stands there. `first` is where the source's clause begins.
 */
export function withAntecedent(layout: Layout, first: number, found: ContentFound): ContentFound | null {
  if (!['bare', 'noun'].includes(found.by) || !lacksSubject(layout, found.range.first)) return found;
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
    if (layout.tokens[at - 1]?.text === ',' && isMainVerb(layout, at) && !isQuoted(layout, at - 1))
      return at - 1;
  return range.end;
}

/** True for a clause that opens with its verb and no subject after it, as a question has. */
function lacksSubject(layout: Layout, at: number): boolean {
  return layout.tags[at] === 'AUX' && layout.tags[at + 1] !== 'PRON';
}

function antecedentOf(layout: Layout, first: number): Range | null {
  const { relativisers, interrogatives } = layout.pack.grammar;
  const word = layout.tokens[first - 1]?.lower ?? '';
  if (relativisers.has(word) || interrogatives.has(word)) return { first: first - 1, end: first };
  let from = first;
  while (first - from < LONGEST_ANTECEDENT && NOMINAL.has(layout.tags[from - 1] ?? '')) {
    from--;
    if (layout.tags[from] === 'DET') break;
  }
  return layout.tags[first - 1] === 'NOUN' ? { first: from, end: first } : null;
}
