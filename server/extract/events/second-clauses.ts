import type { EventClass } from '../../language/index.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { isVerb } from './governed.ts';
import { holdsAt } from './holds.ts';
import { isBreak, partyFrom, type Scene } from './scene.ts';
import { formsAt } from './triggers.ts';

/** How far before a conjunction the verb of the clause may stand that it ends. */
const REACH = 10;
/** How many words may stand between the subject of the next clause and its verb: "pada Senin (13/4) juga". */
const LONGEST_GAP = 8;
/** How long what is set in commas behind that subject may be. */
const LONGEST_INSERTION = 14;

/**
 * True where the conjunction at `at` opens another clause, with a subject of its own: "menyerang Swedia, dan Denmark
 * mengecam". For languages whose verbs no tagger tells; without a comma only where the verb follows its subject at once.
 */
export function opensSecondClause(scene: Scene, sentence: Range, at: number): boolean {
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  if (!events.syntax.bareInfinitives || at <= sentence.first) return false;
  const word = lowerAt(layout, at);
  if (!grammar.contrasts.has(word)) return false;
  const apart = lowerAt(layout, at - 1) === ',';
  if (!grammar.joiners.has(word)) return apart;
  const party = partyFrom(scene, at + 1, sentence.end);
  if (!party) return false;
  for (let i = at + 1; i < party.first; i++) if (isPredicate(scene, i)) return false;
  return (
    isFollowedByVerb(scene, sentence, party.end, apart) &&
    endsClause(scene, sentence, apart ? at - 1 : at, apart)
  );
}

/** Where the clause ends at the latest that goes on at token `from`. */
export function restOfClause(scene: Scene, sentence: Range, from: number): Range {
  let end = from;
  while (end < sentence.end && !isBreak(scene.layout, end) && !opensSecondClause(scene, sentence, end)) end++;
  return { first: from, end };
}

/** "mengecam", "telah mengecam", behind a comma also "pada Senin mengecam" and ", sekutunya, mengecam". */
function isFollowedByVerb(scene: Scene, sentence: Range, from: number, apart: boolean): boolean {
  const { layout } = scene;
  const { grammar } = layout.pack;
  let at = from;
  if (apart && lowerAt(layout, at) === ',') at = closingComma(scene, sentence, at) + 1;
  for (const limit = Math.min(sentence.end, at + LONGEST_GAP); at < limit; at++) {
    if (isPredicate(scene, at)) return true;
    const word = lowerAt(layout, at);
    const leads = grammar.auxiliaries.has(word) || grammar.negations.has(word) || grammar.adverbs.has(word);
    if (!leads && !(apart && tellsTime(scene, at))) return false;
  }
  return false;
}

function closingComma({ layout }: Scene, { end }: Range, comma: number): number {
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_INSERTION); at++)
    if (lowerAt(layout, at) === ',') return at;
  return end;
}

function tellsTime({ layout }: Scene, at: number): boolean {
  const token = layout.tokens[at];
  if (!token) return false;
  const opens = layout.pack.dates.prepositions.has(token.lower) || mayLead(layout, at, Lead.date);
  return opens || token.kind === 'number' || token.text === '(' || token.text === ')';
}

/** A verb by its form, or a short form of a deed or of speech as headlines have it. */
function isPredicate(scene: Scene, at: number): boolean {
  const { layout } = scene;
  const word = lowerAt(layout, at);
  if (layout.tokens[at]?.capital || layout.pack.grammar.functionWords.has(word)) return false;
  return isVerb(layout, at) || formsAt(layout, at)?.every(({ shape }) => shape !== 'noun') === true;
}

/** What two do together of whom the second is named behind "and": "bertemu Norwegia dan Swedia membahas ikan". */
const TALKS: ReadonlySet<EventClass> = new Set(['consult', 'agree', 'cooperate']);

/**
 * True where the words before `end` hold a verb that has no clause for its object: in "menuduh Norwegia dan Swedia menyerang"
 * both attack. Behind a comma any verb will do.
 */
function endsClause({ layout }: Scene, sentence: Range, end: number, apart: boolean): boolean {
  const { grammar } = layout.pack;
  for (let at = end - 1; at >= Math.max(sentence.first, end - REACH); at--) {
    const word = lowerAt(layout, at);
    if (isBreak(layout, at) || word === ',') return false;
    if (grammar.subordinators.has(word) || grammar.relativisers.has(word)) return false;
    const forms = formsAt(layout, at)?.filter(({ shape }) => shape === 'active' || shape === 'passive');
    if (!isVerb(layout, at) && !forms?.length) continue;
    if (apart) return true;
    if (grammar.relativisers.has(lowerAt(layout, at - 1))) return false;
    const governs = forms?.some(({ entry }) => entry.embeds !== null || TALKS.has(entry.type));
    return !governs && !mayLead(layout, at, Lead.cue) && holdsAt(layout, at).length === 0;
  }
  return false;
}
