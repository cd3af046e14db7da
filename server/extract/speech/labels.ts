import { afterQuotation, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt } from '../text/words.ts';

/** Longest name of what is called something, in tokens. */
const LONGEST_OBJECT = 12;

/** Where the words end that name a thing at `at` and what it is called; null where it is called nothing. */
export function labelledEnd(layout: Layout, phrases: Phrases, at: number, limit: number): number | null {
  let quoted = at + 1;
  while (quoted < Math.min(limit, at + LONGEST_OBJECT) && !isQuoted(layout, quoted)) {
    const { kind, lower } = layout.tokens[quoted] ?? {};
    if (layout.tags[quoted] === 'VERB' || (kind === 'mark' && lower !== "'s")) break;
    quoted++;
  }
  return isQuoted(layout, quoted) ? labelEnd(layout, quoted, limit) : namedEnd(layout, phrases, at, limit);
}

/** The end of the last label: `the talk of a "line" over it "late"`, `the plan "thin" and "late"`. */
function labelEnd(layout: Layout, quoted: number, limit: number): number {
  let end = afterQuotation(layout, quoted);
  for (let at = end; at < Math.min(limit, end + LONGEST_OBJECT); at++) {
    if (isQuoted(layout, at)) {
      end = afterQuotation(layout, at);
      at = end - 1;
    } else if (layout.tokens[at]?.kind === 'mark' || ['VERB', 'AUX', 'SCONJ'].includes(layout.tags[at] ?? ''))
      break;
  }
  return end;
}

/** The end of "the plan unfair": the object is followed by an adjective or another noun phrase. */
function namedEnd(layout: Layout, phrases: Phrases, at: number, limit: number): number | null {
  const object = phrases.subjects.addressed.get(at) ?? phrases.at.startingAt(at);
  const pronoun = layout.tags[at] === 'PRON' ? at + 1 : null;
  const after = object?.end ?? pronoun;
  if (after === null || !['ADJ', 'DET'].includes(layout.tags[after] ?? '')) return null;
  let end = after;
  while (
    end < limit &&
    layout.tokens[end]?.text !== ',' &&
    !layout.pack.grammar.connectors.has(lowerAt(layout, end))
  )
    end++;
  return end;
}
