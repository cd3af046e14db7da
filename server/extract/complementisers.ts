import type { Layout } from './layout.ts';
import { isMainVerb } from './openings.ts';
import { lowerAt } from './words.ts';

const TIMES = new Set('night day morning evening afternoon week month year time moment'.split(' '));

/** "that" brings in a clause unless it is a determiner: "said that night", "repeated that claim". */
export function isComplementiser(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  if (!layout.pack.grammar.complementisers.has(word)) return false;
  return layout.tags[at] !== 'DET' || opensClause(layout, at + 1);
}

/** True if a noun phrase and its verb follow, though the tagger saw "that rain" in "said that rain was late". */
function opensClause(layout: Layout, from: number): boolean {
  if (TIMES.has(lowerAt(layout, from))) return false;
  let at = from;
  while (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(layout.tags[at] ?? '')) at++;
  return at > from && (isMainVerb(layout, at) || (isPlural(layout, at - 1) && layout.tags[at] === 'VERB'));
}

/** In "said that talks failed" no determiner of one thing can stand before "talks". */
function isPlural(layout: Layout, at: number): boolean {
  return layout.tags[at] === 'NOUN' && /[^su]s$/.test(lowerAt(layout, at));
}
