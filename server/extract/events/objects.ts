import type { EventClass, EventEntry, EventShape } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { listFrom } from './lists.ts';
import { isBreak, isHinge, type Party, partyFrom, partyStarting, type Scene } from './scene.ts';
import { formsAt } from './triggers.ts';

const REACH = 14;
/** How many words of an object may stand before a name in it. */
const LONGEST_OBJECT = 6;

/** Who stands right after a verb as its object: "attacked Norwegian ships", "attacked the capital of Norway". */
export function objectFrom(scene: Scene, from: number, end: number): Member[] {
  const { layout } = scene;
  const { owners } = layout.pack.events;
  let deed = false;
  let inside = false;
  for (let at = from; at < Math.min(end, from + LONGEST_OBJECT); at++) {
    const party = partyStarting(scene, at);
    // "burned the homes of farmers": what is done to things is done to no group.
    if (party?.group && at > from) return [];
    // "offered the use of Norwegian boats": whose what is done to is.
    if (party?.adjective && inside && !PEOPLE.test(lowerAt(layout, party.end - 1))) return [];
    if (party) return listFrom(scene, party, end).members;
    const owned = owners.has(lowerAt(layout, at));
    inside ||= owned;
    // "condemned the invasion of Norway": whoever suffers a deed is not blamed for it.
    if (isBreak(layout, at) || (isHinge(layout, at) && !owned) || (owned && deed)) break;
    deed = isDeedNoun(layout, at);
    if (lowerAt(layout, at) === ',' || opensDeed(layout, at) || (at === from && isGerund(layout, at))) break;
    if (layout.pack.events.syntax.looksTransitive(lowerAt(layout, at))) break;
  }
  return [];
}

/** "Norwegians", not "Norwegian". */
const PEOPLE = /[^su]s$/;

/** "invasion", whose owner after "of" is the one to whom it is done. */
function isDeedNoun(layout: Layout, at: number): boolean {
  const forms = formsAt(layout, at);
  return forms?.some(({ shape, entry }) => shape === 'noun' && suffersAsOwner(layout, entry)) === true;
}

/** True where the owner of a noun is the one to whom it is done: "invasion of". */
export function suffersAsOwner({ pack }: Layout, { to }: EventEntry): boolean {
  for (const owner of pack.events.owners) if (to.has(owner)) return true;
  return false;
}

const DEEDS: ReadonlySet<EventShape> = new Set(['gerund', 'active']);

/** "arresting" of "denied arresting Norwegian sailors": what follows is the object of that. */
function opensDeed(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.every(({ shape }) => DEEDS.has(shape)) === true;
}

/** "backing" of "denied backing Oslo". */
function isGerund(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.some(({ shape }) => shape === 'gerund') === true;
}

/** Who stands after one of the prepositions `markers` in the rest of the clause; `spoken` of what words alone do. */
export function markedIn(scene: Scene, range: Range, markers: ReadonlySet<string>, spoken = false): Member[] {
  const party = markedPartyIn(scene, range, markers, spoken);
  return party ? listFrom(scene, party, range.end).members : [];
}

/** "membahas" of "bertemu membahas perang dengan Norwegia": what follows belongs to it. */
function takesObject(layout: Layout, at: number, markers: ReadonlySet<string>): boolean {
  const { claimants, looksTransitive } = layout.pack.events.syntax;
  const word = lowerAt(layout, at);
  return claimants.has(word) || (looksTransitive(word) && !markers.has(lowerAt(layout, at + 1)));
}

/** "and" of "delayed nothing and has answered a letter from Norway": another deed. */
function joinsVerb({ pack, tags, tokens }: Layout, at: number): boolean {
  if (pack.tagger === null || !pack.grammar.joiners.has(tokens[at]?.lower ?? '')) return false;
  const tag = tags[at + 1];
  return tag === 'AUX' || tag === 'VERB' || pack.grammar.auxiliaries.has(tokens[at + 1]?.lower ?? '');
}

/** "menghadapi" of "dukungan untuk menghadapi Norwegia". */
function opensVerb(layout: Layout, at: number): boolean {
  return layout.tokens[at]?.capital !== true && layout.pack.grammar.looksVerbal(lowerAt(layout, at));
}

/** "on" of "warned of a strike on Oslo": who is struck is warned by nobody. */
function isAimOfDeed(layout: Layout, marker: number): boolean {
  if (!layout.pack.events.describedBefore || layout.pack.events.owners.has(lowerAt(layout, marker)))
    return false;
  const forms = formsAt(layout, marker - 1);
  return (
    forms?.some(
      ({ shape, entry }) => shape === 'noun' && HARM.has(entry.type) && entry.to.has(lowerAt(layout, marker)),
    ) === true
  );
}

const HARM: ReadonlySet<EventClass> = new Set(['assault', 'coerce', 'sanction']);

export function markedPartyIn(
  scene: Scene,
  range: Range,
  markers: ReadonlySet<string>,
  spoken = false,
): Party | null {
  if (markers.size === 0) return null;
  const { layout } = scene;
  const { owners } = layout.pack.events;
  let apart = false;
  let said = false;
  for (let at = range.first; at < Math.min(range.end, range.first + REACH); at++) {
    if (isBreak(layout, at) || takesObject(layout, at, markers)) return null;
    if (at > range.first && joinsVerb(layout, at)) return null;
    said = said || mayLead(layout, at, Lead.cue);
    const word = lowerAt(layout, at);
    const hinge = isHinge(layout, at);
    const owns = hinge && owners.has(word) && !layout.pack.grammar.placePrepositions.has(word);
    // "left a van in the square, near the harbour of Oslo": of the harbour, not of the deed.
    if (word === ',' || (hinge && !owns && !layout.pack.grammar.joiners.has(word)))
      apart = !markers.has(word);
    if (!markers.has(word) || (apart && owns) || (spoken && isAimOfDeed(layout, at))) continue;
    if (layout.pack.events.syntax.bareInfinitives && opensVerb(layout, at + 1)) continue;
    // "cautioned against invading Oslo": Oslo was cautioned by nobody.
    if (opensDeed(layout, at + 1)) continue;
    const party = partyFrom(scene, at + 1, range.end);
    // "said Lind to reporters": those to whom it was said.
    if (party && !(party.group && said)) return party;
  }
  return null;
}
