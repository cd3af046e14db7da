import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import { type Cue, contraryOf } from '../phrases/cues.ts';
import { lowerAt, wordListAt } from '../text/words.ts';

/**
 * The cue as its subject turns it: of "neither Oslo nor Paris has confirmed" the contrary of what the verb tells. Null
 * where nobody says anything: "no minister said".
 */
export function turnedBySubject(layout: Layout, cue: Cue, { first }: Phrase): Cue | null {
  const { articles, pairNegators } = layout.pack.grammar;
  const before = articles.has(lowerAt(layout, first - 1)) ? first - 2 : first - 1;
  if (pairNegators.has(lowerAt(layout, before))) return contraryOf(layout, cue);
  return isNobody(layout, first) || isNobody(layout, first - 1) ? null : cue;
}

/** "no" of "no minister", but not of "No. 10". */
function isNobody(layout: Layout, at: number): boolean {
  const { negativeDeterminers, affirmations } = layout.pack.grammar;
  if (!negativeDeterminers.has(lowerAt(layout, at)) || wordListAt(layout, affirmations, at)) return false;
  const next = layout.tokens[at + 1];
  return next?.kind === 'word' || layout.tags[at] === 'PRON';
}
