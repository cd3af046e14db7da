import { endsVerbless, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerAt } from '../text/words.ts';

/** How far before a comma the word may stand that opens an adjunct, in tokens. */
const LONGEST_ADJUNCT = 14;

/**
 * True if a comma between a name and an office parts an adjunct from its subject: in "In a letter to the minister, Ada
 * Lind said", "On X, the president wrote" and "kata Budi, warga diminta" the two are not one. The first of them begins
 * at `first`; the second ends at `end`, where the verb then follows with no comma.
 */
export function partsAdjunct(layout: Layout, first: number, end: number): boolean {
  return isVerb(layout, end) && isGoverned(layout, first);
}

function isVerb(layout: Layout, at: number): boolean {
  const { grammar, cues } = layout.pack;
  const word = lowerAt(layout, at);
  if (layout.pack.tagger) {
    const verb = grammar.adverbs.has(word) || layout.tags[at] === 'ADV' ? at + 1 : at;
    return layout.tags[verb] === 'VERB' || layout.tags[verb] === 'AUX' || cues.has(lowerAt(layout, verb));
  }
  const verbs = [cues, grammar.auxiliaries, grammar.negations];
  return verbs.some((words) => words.has(word)) || grammar.looksVerbal(word);
}

/** True behind a preposition of the same clause, and right behind a verb before its subject where no quotation leads to it. */
function isGoverned(layout: Layout, first: number): boolean {
  const voice = layout.pack.cues.get(lowerAt(layout, first - 1))?.voice;
  if (voice === 'inverted') return !isQuoted(layout, first - 2) && !isQuoted(layout, first - 3);
  if (endsVerbless(layout, first - 1)) return true;
  const floor = layout.sentences[layout.sentenceOf[first] ?? -1]?.first ?? first;
  for (let at = first - 1; at >= Math.max(floor, first - LONGEST_ADJUNCT); at--) {
    if (isQuoted(layout, at) || layout.tokens[at]?.kind === 'mark') return false;
    if (isPreposition(layout, at)) return true;
  }
  return false;
}

function isPreposition(layout: Layout, at: number): boolean {
  if (layout.pack.tagger) return layout.tags[at] === 'ADP';
  const { adjunctOpeners, placePrepositions, partyPrepositions, agentMarkers } = layout.pack.grammar;
  const word = lowerAt(layout, at);
  return [adjunctOpeners, placePrepositions, partyPrepositions, agentMarkers].some((words) =>
    words.has(word),
  );
}
