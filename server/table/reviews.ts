import type { VerdictCell } from '../graph/table.ts';
import { meet, type Spell, spellsOf } from './spells.ts';

export const REVIEW = { confirmed: 1, corrected: 2, rejected: 3 } as const;

/** What a verdict makes of a statement, as cypher/as-of/reviewed.cypher tells it. */
const MEANING: Readonly<Record<string, number>> = {
  'not a statement': REVIEW.rejected,
  'speaker is': REVIEW.corrected,
  'speaker is nobody': REVIEW.corrected,
  'target is': REVIEW.corrected,
  'target is not': REVIEW.corrected,
  'stance is': REVIEW.corrected,
  confirmed: REVIEW.confirmed,
};

/** Verdicts that name nobody; another counts while what it names is in its place. */
const NAMELESS: ReadonlySet<string> = new Set(['not a statement', 'confirmed', 'speaker is nobody']);

/** What the judgements about a statement make of it, and when. */
export function reviewSpells(
  verdicts: readonly VerdictCell[],
): readonly (readonly [review: number, spells: readonly Spell[]])[] {
  return verdicts.flatMap(([verdict, link, judgement, whom]) => {
    const review = MEANING[verdict];
    if (review === undefined) return [];
    const inForce = meet(spellsOf(link), spellsOf(judgement));
    if (NAMELESS.has(verdict)) return [[review, inForce] as const];
    return whom.map(
      ([names, occurrence]) => [review, meet(inForce, meet(spellsOf(names), spellsOf(occurrence)))] as const,
    );
  });
}
