import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { holdsFinite } from '../phrases/finites.ts';
import { skipAdverbs } from '../phrases/openers.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt } from '../text/words.ts';
import type { SourceFound } from './sources.ts';

/** Whom "who" means, and whom "which" does. */
const WHO: ReadonlySet<Phrase['kind']> = new Set(['person', 'name', 'group']);
const WHICH: ReadonlySet<Phrase['kind']> = new Set(['organisation', 'country']);

/** In "Ola Prent, who said" and "Norway, which said" the one before the comma. Only where parts of speech are known. */
export function relativeSource(
  layout: Layout,
  phrases: Phrases,
  cue: Cue,
  floor: number,
): SourceFound | null {
  if (!layout.pack.tagger) return null;
  const relative = skipAdverbs(layout, cue.first, floor) - 1;
  const word = lowerAt(layout, relative);
  const kinds = word === 'who' ? WHO : word === 'which' ? WHICH : null;
  if (!kinds || layout.tokens[relative - 1]?.text !== ',' || isQuoted(layout, relative)) return null;
  const phrase = phrases.at.endingAt(relative - 1);
  if (!phrase || phrase.first < floor || phrase.use === 'pronoun' || !kinds.has(phrase.kind)) return null;
  return { phrase, first: phrase.first, several: false, relative: true };
}

/** Where a relative clause of speech ends and the main one goes on: "Prent, who said rain was late |, left". */
export function relativeEnd(layout: Layout, { end: from, form }: Cue, limit: number): number {
  const clausal = !form.takes.has('noun') && (form.takes.has('that') || form.takes.has('bare'));
  let depth = 0;
  let first = limit;
  for (let at = from; at < limit; at++) {
    if (layout.tokens[at]?.text !== ',' || isQuoted(layout, at)) continue;
    if (layout.pack.grammar.relativisers.has(lowerAt(layout, at + 1))) depth++;
    else if (!opensPredicate(layout, at + 1)) continue;
    else if (depth > 0) depth--;
    else if (!clausal || holdsFinite(layout, { first: from, end: at })) return at;
    else first = Math.min(first, at);
  }
  return first;
}

/** "left", "has left", "and left", "later left". */
function opensPredicate(layout: Layout, from: number): boolean {
  let at = from;
  while (['CCONJ', 'ADV'].includes(layout.tags[at] ?? '')) at++;
  if (isQuoted(layout, at)) return false;
  return layout.tags[at] === 'AUX' || (layout.tags[at] === 'VERB' && !lowerAt(layout, at).endsWith('ing'));
}
