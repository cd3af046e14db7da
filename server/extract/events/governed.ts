import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { isWhereabouts } from './lists.ts';
import { isHinge, type Party, type Scene } from './scene.ts';
import { formsAt } from './triggers.ts';

/** How many words of a noun may stand between its preposition and a name: "di depan gedung DPR". */
const LONGEST_HEAD = 4;

/** True if a preposition, or a participle whose object it is, stands before the party's noun phrase. */
export function isGoverned(scene: Scene, sentence: Range, { first, group, member }: Party): boolean {
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  let at = governorAt(layout, first);
  if (at < sentence.first) return false;
  // "di depan gedung DPR"
  if (events.syntax.nearAntecedents)
    for (let steps = 0; steps < LONGEST_HEAD && at > sentence.first && isPlainNoun(layout, at); steps++) at--;
  const word = lowerAt(layout, at);
  // "a boat carrying Norwegian tourists sank"; not "saying Norwegian tourists sank it".
  if (at > sentence.first && grammar.looksGerund(word) && !mayLead(layout, at, Lead.cue)) return true;
  // "Pemberontak yang didukung Oslo merebut": whoever a passive has as its agent right after it.
  if (grammar.bareAgent && formsAt(layout, at)?.every(({ shape }) => shape === 'passive')) return true;
  // "Oslo, Norway": the country in which a place lies.
  if (member.kind === 'country' && isWhereabouts(scene, first)) return true;
  return (
    grammar.placePrepositions.has(word) ||
    grammar.agentMarkers.has(word) ||
    grammar.aboutMarkers.has(word) ||
    grammar.addresseeMarkers.has(word) ||
    events.together.has(word) ||
    events.owners.has(word) ||
    (group && (grammar.partyPrepositions.has(word) || grammar.infinitiveMarkers.has(word)))
  );
}

/** A word that may stand between a preposition and a name: neither a verb nor one that ends a phrase. */
function isPlainNoun(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token?.kind === 'word' && !token.capital && !isHinge(layout, at) && !isVerb(layout, at);
}

/** A word that by its form is a verb. */
export function isVerb(layout: Layout, at: number): boolean {
  return !layout.tokens[at]?.capital && layout.pack.grammar.looksVerbal(lowerAt(layout, at));
}

/** Where the preposition of a phrase would stand: before its article and its direction. */
function governorAt(layout: Layout, first: number): number {
  let at = first - 1;
  if (isDirection(lowerAt(layout, at))) at--;
  if (layout.pack.grammar.articles.has(lowerAt(layout, at))) at--;
  return at;
}

/** "northeastern" of "in northeastern Norway". */
function isDirection(word: string): boolean {
  return word.endsWith('ern') && /^(?:north|south|east|west)/.test(word);
}
