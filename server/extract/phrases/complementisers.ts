import type { Layout } from '../layout/layout.ts';
import { lowerAt } from '../text/words.ts';
import { isMainVerb } from './openings.ts';

const TIMES = new Set('night day morning evening afternoon week month year time moment'.split(' '));

/** Plurals without an ending, and what has the ending and is none. */
const PLURALS = new Set('people men women children police'.split(' '));
const SINGULARS = new Set('news series means species'.split(' '));

/** "that" brings in a clause unless it is a determiner: "said that night", "repeated that claim". */
export function isComplementiser(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  if (!layout.pack.grammar.complementisers.has(word)) return false;
  return layout.tags[at] !== 'DET' || layout.tags[at + 1] === 'DET' || opensClause(layout, at + 1);
}

/** True if a noun phrase and its verb follow, though the tagger saw "that rain" in "said that rain was late". */
function opensClause(layout: Layout, from: number): boolean {
  if (TIMES.has(lowerAt(layout, from))) return false;
  let at = from;
  while (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(layout.tags[at] ?? '')) at++;
  return at > from && (isMainVerb(layout, at) || isPlural(layout, at - 1));
}

/** In "said that talks on rain failed" no determiner of one thing can stand before "talks". */
function isPlural(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  return (
    layout.tags[at] === 'NOUN' && (PLURALS.has(word) || (/[^iosu]s$/.test(word) && !SINGULARS.has(word)))
  );
}
