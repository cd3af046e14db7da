import type { EventStatus } from '../../document/document.ts';
import type { Hold } from '../../language/index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { closedPartyEnding, isBreak, isHinge, partyFrom, type Scene } from './scene.ts';
import { formsAt, type Trigger } from './triggers.ts';

/** Words that hold a deed where they stand in a text. */
export interface HoldFound extends Range {
  readonly hold: Hold;
}

/** What the words left of a verb say of it: the status that chainBefore tells. */
type StatusAt = (at: number) => EventStatus;

/** How many words a hold has at most. */
const LONGEST = 6;
/** How far before a noun the words that hold it may stand: "fears of a new Norwegian invasion". */
const NOUN_REACH = 7;
/** How far before its verb the words may stand that hold its clause. */
const CLAUSE_REACH = 12;

/** The words that end at `end` and hold a verb with nothing between: "avoided" of "avoided attacking". */
export function holdEnding(layout: Layout, { first }: Range, end: number): HoldFound | null {
  for (let at = end - 1; at >= Math.max(first, end - LONGEST); at--)
    for (const hold of holdsAt(layout, at))
      if (at + 1 + hold.rest.length === end) return { first: at, end, hold };
  return null;
}

/** What becomes of a deed that words hold of which themselves `outer` is said: a deed not avoided was done. */
export function heldStatus({ status, negated }: Hold, outer: EventStatus): EventStatus {
  if (outer === 'denied') return negated;
  return outer === 'planned' && status === 'denied' ? 'hypothetical' : status;
}

/**
 * What the words before a noun make of its deed: "avoided a strike", "the threat of a strike", "a possible strike",
 * "mencegah serangan"; null where none hold it.
 */
export function heldNoun(
  scene: Scene,
  sentence: Range,
  { first, end }: Trigger,
  statusAt: StatusAt,
): EventStatus | null {
  const { layout } = scene;
  const { grammar, groups, descriptions } = layout.pack;
  let known = descriptions.definiteAfter.has(lowerAt(layout, end));
  let linked = -1;
  let near = true;
  for (let at = first - 1; at >= Math.max(sentence.first, first - NOUN_REACH); at--) {
    const word = lowerAt(layout, at);
    if (isBreak(layout, at) || word === ',') return null;
    for (const hold of holdsAt(layout, at)) {
      if (!reaches(layout, at + 1 + hold.rest.length, first)) continue;
      const after = at + 1 + hold.rest.length;
      // "a possible strike", "worried about a strike"
      if (hold.part === 'adjective' && ((near && hold.rest.length === 0) || linked === after))
        return hold.status;
      const joined =
        hold.rest.length > 0 ? after === linked + 1 || (linked < 0 && after < first) : linked < 0;
      if (hold.part === 'verb' && joined && after <= first && !(known && hold.status !== 'denied'))
        return heldStatus(hold, statusAt(at));
      const owned = linked === after || (layout.pack.events.ownerAfter && linked < 0);
      if (hold.part === 'noun' && owned) return isAbandoned(layout, sentence, at) ? 'denied' : hold.status;
    }
    if (grammar.articles.has(word)) {
      known = known || !groups.single.has(word);
      near = false;
    } else if (isLink(layout, at) && linked < 0) {
      linked = at;
      near = false;
    } else if (isHinge(layout, at) || isPlainVerb(layout, at)) return null;
  }
  return null;
}

/** Where describing words follow their noun nothing else may stand between: "mencegah serangan", "mencegah terjadinya serangan". */
function reaches(layout: Layout, from: number, noun: number): boolean {
  const { describedBefore, syntax } = layout.pack.events;
  if (describedBefore) return true;
  for (let at = from; at < noun; at++)
    if (!isLink(layout, at) && !syntax.looksOwned(lowerAt(layout, at))) return false;
  return true;
}

/** How far before a plan the verb may stand that gives it up: "shelved its long-held plan to". */
const PLAN_REACH = 4;

/** "shelved its plan", whose noun stands at `at`. */
export function isAbandoned(layout: Layout, sentence: Range, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - PLAN_REACH); i--)
    if (layout.pack.events.verbs.abandoning.has(lowerAt(layout, i))) return true;
  return false;
}

/** "of", "about", "for" between words that hold and what they hold. */
function isLink({ pack, tokens }: Layout, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const { grammar, events } = pack;
  return (
    events.owners.has(word) ||
    grammar.aboutMarkers.has(word) ||
    grammar.partyPrepositions.has(word) ||
    word === 'from' ||
    word === 'akan'
  );
}

/** A form that is a verb and nothing else. */
function isPlainVerb(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.every(({ shape }) => shape === 'active' || shape === 'passive') === true;
}

/**
 * What the words make of a clause that open it, its verb at `verb`: "feared that Oslo would", "it is unlikely that Oslo will",
 * "mencegah Oslo"; null where none hold it.
 */
export function heldClause(
  scene: Scene,
  sentence: Range,
  verb: number,
  statusAt: StatusAt,
): EventStatus | null {
  const { layout } = scene;
  const { grammar } = layout.pack;
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - CLAUSE_REACH); at--) {
    const word = lowerAt(layout, at);
    // "melarang utusan Norwegia, Ola Lind, bertemu"
    const named = word === ',' ? closedPartyEnding(scene, at + 1) : null;
    if (named) {
      at = named.first;
      continue;
    }
    if (isBreak(layout, at) || word === ',') return null;
    for (const hold of holdsAt(layout, at)) {
      const after = at + 1 + hold.rest.length;
      if (after > verb || grammar.relativisers.has(lowerAt(layout, at - 1))) continue;
      const marked = grammar.complementisers.has(lowerAt(layout, after));
      if (!marked && hold.part === 'noun' && !layout.pack.events.ownerAfter) continue;
      if (marked || opensSubject(scene, after, verb)) return heldStatus(hold, statusAt(at));
    }
    if (isPlainVerb(layout, at)) return null;
  }
  return null;
}

function opensSubject(scene: Scene, at: number, verb: number): boolean {
  const { layout } = scene;
  const word = lowerAt(layout, at);
  if (layout.pack.pronouns.has(word)) return at + 1 <= verb;
  const party = partyFrom(scene, at, verb);
  return party !== null && party.end <= verb;
}

const NONE: readonly Hold[] = [];

/** The words that hold a deed and stand at token `at`. */
export function holdsAt(layout: Layout, at: number): readonly Hold[] {
  if (!mayLead(layout, at, Lead.hold)) return NONE;
  const list = layout.pack.events.holds.get(lowerAt(layout, at)) ?? NONE;
  return list.filter(({ rest }) => wordsStandAt(layout, rest, at + 1));
}
