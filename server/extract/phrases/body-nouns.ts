import type { Layout } from '../layout/layout.ts';
import { lowerAt } from '../text/words.ts';

/** "Junta", "Istana": alone a noun of bodies, and no one. */
export function isBodyNoun(layout: Layout, at: number): boolean {
  const { heads, governments } = layout.pack.descriptions;
  const word = lowerAt(layout, at);
  return governments.has(word) || heads.get(word)?.kind === 'organisation';
}
