import type { Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { listFrom, listUpTo } from './lists.ts';
import { isBreak, type Party, partyEnding, partyStarting, type Scene } from './scene.ts';

/** Who does it, and how surely the grammar tells. */
export interface Subject {
  readonly members: readonly Member[];
  /** Where its first name begins. */
  readonly first: number;
  /** True where nothing but its own noun stands between it and its verb. */
  readonly near: boolean;
}

/** How far before its verb a subject's name may stand. */
const REACH = 16;
/** How many words of its noun may follow a name: "Norway's new foreign minister". */
const LONGEST_HEAD = 4;

/** The subject of the verb whose chain begins at `verb`; null where none of the cast is. */
export function subjectBefore(scene: Scene, sentence: Range, verb: number): Subject | null {
  const { layout } = scene;
  const { grammar } = layout.pack;
  const before = verb > sentence.first ? lowerAt(layout, verb - 1) : '';
  if (grammar.joiners.has(before) || grammar.connectors.has(before)) return firstOf(scene, sentence, verb);
  let at = verb;
  if (grammar.relativisers.has(before)) {
    at = verb - 1;
    if (lowerAt(layout, at - 1) === ',') at--;
  } else if (before === ',') at = matchingComma(layout, sentence, verb - 1);
  return pointed(scene, sentence, at) ?? lastBefore(scene, sentence, at);
}

/** "When she visited Oslo, Lind ...": the first party after the comma; else the first of the sentence. */
function pointed(scene: Scene, sentence: Range, end: number): Subject | null {
  const { layout } = scene;
  const word = end > sentence.first ? lowerAt(layout, end - 1) : '';
  const known = scene.at.endingAt(end);
  if (known && scene.memberOf.has(known)) return null;
  if (!layout.pack.pronouns.has(word) && !layout.pack.events.selves.has(word)) return null;
  for (let at = sentence.first; at < end - 1; at++) {
    const phrase = scene.at.startingAt(at);
    const party = phrase ? partyEnding(scene, phrase.end) : null;
    if (party && party.end < end && !party.adjective && !isGoverned(layout, sentence, party))
      return { members: [party.member], first: party.first, near: true };
  }
  for (let at = end; at < Math.min(sentence.end, end + REACH); at++) {
    if (lowerAt(layout, at) !== ',') continue;
    const party = partyStarting(scene, at + 1);
    return party ? { members: [party.member], first: party.first, near: true } : null;
  }
  return null;
}

/** "said" of "Lind said the quay was sold": whoever speaks does nothing of what is told after it. */
function opensReport(layout: Layout, at: number): boolean {
  return mayLead(layout, at, Lead.cue) && (layout.pack.tagger === null || layout.tags[at] === 'VERB');
}

/** The last party before `end` that no preposition governs, else the last. */
function lastBefore(scene: Scene, sentence: Range, end: number): Subject | null {
  const { layout } = scene;
  const floor = Math.max(sentence.first, end - REACH);
  let weak: Subject | null = null;
  let gap = 0;
  for (let at = end; at > floor; ) {
    const party = partyEnding(scene, at);
    if (party) {
      const members = party.adjective ? [party.member] : listUpTo(scene, party, floor);
      const subject = { members, first: party.first, near: gap <= LONGEST_HEAD };
      if (!isGoverned(layout, sentence, party))
        return weak ? { ...subject, near: subject.near || weak.near } : subject;
      weak ??= { ...subject, near: false };
      at = party.first;
      gap = 0;
      continue;
    }
    if (isBreak(layout, at - 1) || endsClause(layout, at - 1) || opensReport(layout, at - 1)) break;
    gap++;
    at--;
  }
  return weak;
}

/** True if a preposition stands before the party's noun phrase. */
function isGoverned(layout: Layout, sentence: Range, { first }: Party): boolean {
  const { grammar, events } = layout.pack;
  let at = first - 1;
  if (grammar.articles.has(lowerAt(layout, at))) at--;
  if (at < sentence.first) return false;
  const word = lowerAt(layout, at);
  return (
    grammar.placePrepositions.has(word) ||
    grammar.agentMarkers.has(word) ||
    grammar.aboutMarkers.has(word) ||
    events.together.has(word) ||
    events.owners.has(word)
  );
}

function endsClause(layout: Layout, at: number): boolean {
  const { grammar } = layout.pack;
  const word = lowerAt(layout, at);
  return grammar.subordinators.has(word) && !grammar.relativisers.has(word);
}

/** Where the insertion begins that the comma at `comma` closes: ", backed by Oslo,". */
function matchingComma(layout: Layout, sentence: Range, comma: number): number {
  for (let at = comma - 1; at > sentence.first; at--) if (lowerAt(layout, at) === ',') return at;
  return comma;
}

/** The subject that a verb shares with the one before it: the first party of the clause. */
function firstOf(scene: Scene, sentence: Range, verb: number): Subject | null {
  const { layout } = scene;
  let from = verb - 1;
  while (from > sentence.first && !isBreak(layout, from - 1) && !endsClause(layout, from - 1)) from--;
  for (let at = from; at < verb; at++) {
    const phrase = scene.at.startingAt(at);
    const party = phrase ? partyEnding(scene, phrase.end) : null;
    if (party && !isGoverned(layout, sentence, party)) {
      const { members } = listFrom(scene, party, verb);
      return { members: party.adjective ? [party.member] : members, first: party.first, near: false };
    }
  }
  return null;
}
