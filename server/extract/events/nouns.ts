import type { EventClass } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { chainBefore } from './chains.ts';
import { distinct, listFrom } from './lists.ts';
import { markedIn, markedPartyIn, suffersAsOwner } from './objects.ts';
import { isBreak, isHinge, type Party, partyEnding, partyStarting, type Scene } from './scene.ts';
import { restOfClause } from './second-clauses.ts';
import { attenderOf, possessorOf, subjectBefore } from './subjects.ts';
import { formsAt, type Trigger } from './triggers.ts';

/** Who does what a noun tells, and to whom. */
export interface Parts {
  readonly actors: readonly Member[];
  readonly recipients: readonly Member[];
  /** True where the grammar leaves little doubt. */
  readonly sure: boolean;
  /** True for an infinitive that another event governs: "agreed to meet". */
  readonly governed?: boolean;
  /** True for what is only meant: "called Oslo to apologise". */
  readonly purpose?: boolean;
  /** True where the verb is passive, or the noun's owner suffers it. */
  readonly passive?: boolean;
  /** True where a deed or a weapon does it: "the strike killed two". */
  readonly byDeed?: boolean;
}

/** How far from its noun a verb may stand whose object it is. */
const VERB_REACH = 6;

/** "Russia's invasion of Ukraine", "the talks between Oslo and Paris", "invasi Rusia ke Ukraina". */
export function nounParts(scene: Scene, sentence: Range, trigger: Trigger): Parts {
  const { layout } = scene;
  const { entry, end } = trigger;
  const { events } = layout.pack;
  const rest = restOfClause(scene, sentence, end);
  const pair = pairAfter(scene, rest);
  if (pair.length > 1) return { actors: pair.slice(0, 1), recipients: pair.slice(1), sure: true };
  const beside = ownerOf(scene, { first: sentence.first, end: rest.end }, trigger);
  const to = markedIn(scene, rest, entry.to);
  // "penangkapan Lind oleh Norwegia", but "penangkapan Norwegia terhadap Lind"
  const sufferer = entry.nextOnly && beside !== null && to.length === 0;
  const moved = sufferer ? null : ownerOfMoved(scene, trigger);
  const own = moved ?? beside ?? possessor(scene, sentence, trigger);
  const owner = sufferer || own?.length === 0 ? null : own;
  const holder = holderOf(scene, sentence, trigger);
  const agents = entry.by.size > 0 ? entry.by : layout.pack.grammar.agentMarkers;
  if (entry.suffers && owner?.every(({ kind }) => kind === 'person'))
    return { actors: markedIn(scene, rest, agents), recipients: owner, sure: true };
  const by = owner ? [] : markedIn(scene, { first: end, end: nextDeed(scene, rest) }, agents);
  const near = { first: end, end: Math.min(rest.end, end + VERB_REACH) };
  const owned = { first: end, end: nextNoun(layout, near) };
  const of = suffersAsOwner(layout, entry) ? [] : markedIn(scene, owned, events.owners);
  const doers = owner ?? (by.length > 0 ? by : [...holder.doers, ...of]);
  const attends = entry.reciprocal && doers.length === 0 && to.length > 0;
  const attender = attends ? attenderOf(scene, sentence, trigger.first) : null;
  const actors = distinct(attender?.members ?? doers);
  const recipients = distinct([...to, ...holder.done, ...(sufferer ? beside : [])]).filter(
    (member) => !actors.includes(member),
  );
  if (entry.reciprocal && recipients.length === 0 && actors.length > 1)
    return { actors: actors.slice(0, 1), recipients: actors.slice(1), sure: owner !== null };
  const befell =
    holder.lost || (sufferer && beside.every(({ kind }) => kind === 'person' || kind === 'group'));
  const passive = befell && actors.length === 0;
  return { actors, recipients, sure: actors.length > 0 || passive, passive };
}

/** Where the next event is told: "criticism" of "the strike drew criticism from Oslo", which is not by Oslo. */
function nextDeed(scene: Scene, { first, end }: Range): number {
  const { layout } = scene;
  for (let at = first; at < end; at++)
    if (layout.tags[at] === 'VERB' || mayLead(layout, at, Lead.event) || isVerb(layout, at)) return at;
  return end;
}

/** "blockade" of "the threat of a blockade of Oslo": what follows is its own. */
function nextNoun(layout: Layout, { first, end }: Range): number {
  for (let at = first; at < end; at++)
    if (formsAt(layout, at)?.some(({ shape }) => shape === 'noun')) return at;
  return end;
}

/** "dibenarkan" of "penangkapan itu dibenarkan oleh Norwegia". */
function isVerb({ pack, tokens }: Layout, at: number): boolean {
  const token = tokens[at];
  return (
    pack.events.syntax.bareInfinitives && token?.capital === false && pack.grammar.looksVerbal(token.lower)
  );
}

/** "between Oslo and Paris", "of Oslo and Paris"; of nothing else. */
function pairAfter(scene: Scene, range: Range): Member[] {
  const party = markedPartyIn(scene, range, scene.layout.pack.events.between);
  return party ? listFrom(scene, party, range.end).members : [];
}

/** "Russia's new invasion", "the Russian invasion", "US strikes", "invasi Rusia". */
function ownerOf(scene: Scene, sentence: Range, { first, end }: Trigger): Member[] | null {
  const { layout } = scene;
  const { events } = layout.pack;
  if (events.ownerAfter) {
    const after = partyAfterNoun(scene, sentence, end);
    if (after) return listFrom(scene, after, sentence.end).members;
  }
  if (!events.describedBefore) return null;
  for (let at = first; at > Math.max(sentence.first, first - VERB_REACH); at--) {
    if (lowerAt(layout, at - 1) === "'s" || lowerAt(layout, at - 1) === '’s') {
      const party = partyEnding(scene, at - 1);
      return party ? [party.member] : null;
    }
    const party = partyEnding(scene, at);
    if (party) return party.adjective || at === first ? [party.member] : null;
    if (isBreak(layout, at - 1) || isHinge(layout, at - 1) || lowerAt(layout, at - 1) === ',') return null;
    if (layout.pack.grammar.articles.has(lowerAt(layout, at - 1))) return null;
  }
  return null;
}

/** "serangannya". */
function possessor(scene: Scene, sentence: Range, { first }: Trigger): readonly Member[] | null {
  if (!scene.layout.pack.events.syntax.looksOwned(lowerAt(scene.layout, first))) return null;
  return possessorOf(scene, sentence, first)?.members ?? null;
}

/** Whose troops they are in "pengerahan pasukan Norwegia": the deed itself is nobody's by them. */
function ownerOfMoved(scene: Scene, { end, entry }: Trigger): readonly Member[] | null {
  if (!MOVING.has(entry.type) || !scene.layout.pack.events.ownerAfter) return null;
  const party = partyStarting(scene, end);
  if (!party?.group) return null;
  return party.member.of ? [party.member.of] : [];
}

const MOVING: ReadonlySet<EventClass> = new Set(['mobilize', 'retreat']);

/** "invasi militer Rusia", "serangan pesawat nirawak Rusia": past a describing word or two, and what it was done with. */
function partyAfterNoun(scene: Scene, sentence: Range, end: number): Party | null {
  const { craft, carriers, craftKinds } = scene.layout.pack.organisations;
  const isCraft = (word: string) => [craft, carriers, craftKinds].some((words) => words.has(word));
  let other = 0;
  for (let at = end; at < Math.min(sentence.end, end + 4); at++) {
    const party = partyStarting(scene, at);
    if (party) return party;
    const token = scene.layout.tokens[at];
    if (token?.kind !== 'word' || token.capital || isHinge(scene.layout, at)) return null;
    if (mayLead(scene.layout, at, Lead.calling | Lead.description) || endsNoun(scene, at)) return null;
    if (scene.layout.pack.stance.qualifiers.has(token.lower) || isCraft(token.lower)) continue;
    if (++other > 1) return null;
  }
  return null;
}

/** "itu", a verb: what follows does not own the noun. */
function endsNoun({ layout }: Scene, at: number): boolean {
  const { descriptions, grammar } = layout.pack;
  const word = lowerAt(layout, at);
  return (
    descriptions.definiteAfter.has(word) ||
    grammar.functionWords.has(word) ||
    grammar.looksVerbal(word) ||
    mayLead(layout, at, Lead.cue)
  );
}

/** How many words may stand before a noun that describe it: "an overnight Israeli". */
const LONGEST_DESCRIPTION = 5;

/** Who was "killed in an Israeli air strike", "wounded in Norway's attack": what tells whose it was stands between. */
function lostIn(scene: Scene, sentence: Range, first: number): readonly Member[] {
  const { layout } = scene;
  const { events, grammar } = layout.pack;
  if (!events.describedBefore) return [];
  let at = first;
  while (at > sentence.first && first - at < LONGEST_DESCRIPTION) {
    const party = partyEnding(scene, at);
    if (party) at = party.first;
    else if (isBreak(layout, at - 1) || lowerAt(layout, at - 1) === ',' || isHinge(layout, at - 1)) break;
    else at--;
  }
  const marked = grammar.placePrepositions.has(lowerAt(layout, at - 1));
  if (!marked || !events.syntax.casualties.has(lowerAt(layout, at - 2))) return [];
  const subject = subjectBefore(scene, sentence, chainBefore(scene, sentence, at - 2).first);
  return subject?.near ? subject.members : [];
}

interface Holder {
  readonly doers: readonly Member[];
  readonly done: readonly Member[];
  /** True for those who were killed or hurt in it. */
  readonly lost?: boolean;
}

/** Who launches, holds or gets it: the subject of the verb whose object it is. */
function holderOf(scene: Scene, sentence: Range, { first, entry }: Trigger): Holder {
  const { layout } = scene;
  const { verbs, syntax } = layout.pack.events;
  const done = entry.type === 'assault' ? lostIn(scene, sentence, first) : [];
  if (done.length > 0) return { doers: [], done, lost: true };
  for (let at = first - 1; at >= Math.max(sentence.first, first - VERB_REACH); at--) {
    const word = lowerAt(layout, at);
    const casualty = entry.type === 'assault' && syntax.casualties.has(word);
    const does = verbs.light.has(word) || verbs.planning.has(word) || verbs.ending.has(word);
    if (does || casualty || verbs.receiving.has(word)) {
      const subject = subjectBefore(scene, sentence, chainBefore(scene, sentence, at).first);
      const members = casualty && !subject?.near ? [] : (subject?.members ?? []);
      return does
        ? { doers: members, done: [] }
        : { doers: [], done: members, lost: casualty && members.length > 0 };
    }
    if (isBreak(layout, at) || mayLead(layout, at, Lead.cue) || partyEnding(scene, at + 1)) break;
  }
  return { doers: [], done: [] };
}
