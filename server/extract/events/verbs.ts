import type { EventClass, EventEntry } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { type Chain, chainBefore } from './chains.ts';
import { blamed, judgedAfter, judgedBefore } from './judged.ts';
import { distinct } from './lists.ts';
import type { Parts } from './nouns.ts';
import { markedIn, objectFrom } from './objects.ts';
import { isLeftOver, onlyDescribes, onlyNames } from './participles.ts';
import { SCALES } from './scales.ts';
import { isBreak, isHinge, partyStarting, type Scene } from './scene.ts';
import { restOfClause } from './second-clauses.ts';
import { type Subject, subjectBefore, subjectOfPurpose } from './subjects.ts';
import { formsAt, type Trigger, triggerAt } from './triggers.ts';

/** Who does what a verb tells, and to whom; null for a participle that only describes. */
export function verbParts(scene: Scene, sentence: Range, trigger: Trigger): Parts | null {
  const { layout } = scene;
  if (onlyDescribes(scene, sentence, trigger) || onlyNames(scene, sentence, trigger)) return null;
  const chain = chainBefore(scene, sentence, trigger.first, trigger.shape === 'gerund');
  const rest = restOfClause(scene, sentence, trigger.end);
  const down = isTurnedDown(scene, sentence, trigger, chain);
  const subject = down ? null : subjectOf(scene, sentence, chain);
  if (isNatural(scene, sentence, trigger, chain, subject)) return null;
  const governed = chain.governor !== null;
  const purpose = chain.infinitive;
  if (isPassive(scene, trigger, chain)) {
    const own = agentsOf(scene, trigger, beforeNext(layout, rest));
    const agents = own.length > 0 ? own : agentsBeyond(scene, trigger, rest);
    const actors = agents.length > 0 ? agents : ownersOf(scene, trigger);
    const laid = laidOn(scene, trigger, rest);
    const done =
      trigger.object >= 0 && trigger.object < trigger.first
        ? markedIn(scene, { first: trigger.object, end: sentence.end }, trigger.entry.to)
        : (laid ?? answering(scene, sentence, subject));
    return {
      actors,
      recipients: done.filter((member) => !actors.includes(member)),
      sure: (subject?.near ?? false) || actors.length > 0 || laid !== null,
      governed,
      purpose,
      passive: true,
    };
  }
  const actors = subject?.members ?? [];
  const own = recipientsOf(scene, sentence, trigger, rest);
  const governing = own.length > 0 ? own : governedRecipients(scene, sentence, trigger);
  const all = governing.length > 0 ? governing : blamed(scene, sentence, trigger);
  const recipients = all.filter((member) => !actors.includes(member));
  const mutual = trigger.entry.reciprocal || chain.mutual || isMutual(layout, trigger);
  if (mutual && recipients.length === 0 && actors.length > 1)
    return { actors: actors.slice(0, 1), recipients: actors.slice(1), sure: true, governed, purpose };
  if (isLeftOver(scene, trigger, chain, subject)) return null;
  const byDeed = actors.length === 0 && isDeed(scene, sentence, chain.first);
  const sure = byDeed || (subject ? subject.near : recipients.length > 0 && trigger.shape !== 'bare');
  return { actors, recipients, sure, governed, purpose, byDeed };
}

/** What nature does is nobody's deed: "an earthquake struck Oslo", "was hit by a storm", "banjir merusak". */
function isNatural(
  scene: Scene,
  sentence: Range,
  trigger: Trigger,
  chain: Chain,
  subject: Subject | null,
): boolean {
  const { layout } = scene;
  const { natural } = layout.pack.events;
  if (!HARMING.has(trigger.entry.type)) return false;
  if (isPassive(scene, trigger, chain)) return isAgentOf(scene, trigger, natural);
  const floor = subject?.first ?? sentence.first;
  for (let at = chain.first - 1; at >= Math.max(floor, chain.first - DEED_REACH); at--) {
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return false;
    if (natural.has(lowerAt(layout, at))) return true;
    if (formsAt(layout, at)?.every(({ shape }) => shape === 'active')) return false;
  }
  return false;
}

const HARMING: ReadonlySet<EventClass> = new Set(['assault', 'coerce', 'threaten']);

/** How many words may describe a passive's agent: "by a powerful earthquake". */
const AGENT_REACH = 6;

function isAgentOf({ layout }: Scene, { end }: Trigger, words: ReadonlySet<string>): boolean {
  const { grammar } = layout.pack;
  const marked = grammar.agentMarkers.has(lowerAt(layout, end));
  if (!marked && !grammar.bareAgent) return false;
  for (let at = end; at < end + AGENT_REACH && !isBreak(layout, at); at++) {
    if (words.has(lowerAt(layout, at))) return true;
    if (at > end && isHinge(layout, at)) return false;
  }
  return false;
}

/** How far before its verb the deed may stand that does it. */
const DEED_REACH = 12;

/** True where the subject before `verb` is an attack or a weapon: "a bomb", "the strike on the quay". */
function isDeed({ layout }: Scene, { first }: Range, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(first, verb - DEED_REACH); at--) {
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return false;
    if (layout.pack.events.weapons.has(lowerAt(layout, at))) return true;
    const forms = formsAt(layout, at);
    if (forms?.some(({ shape, entry }) => shape === 'noun' && entry.type === 'assault' && !entry.lasting))
      return true;
    if (forms?.some(({ shape }) => shape === 'active' || shape === 'passive' || shape === 'open'))
      return false;
  }
  return false;
}

/** "accused each other", "menyerang satu sama lain", "fired at one another". */
function isMutual(layout: Layout, { end, entry }: Trigger): boolean {
  for (const words of layout.pack.events.syntax.mutual.after) {
    if (wordsStandAt(layout, words, end)) return true;
    if (entry.to.has(lowerAt(layout, end)) && wordsStandAt(layout, words, end + 1)) return true;
  }
  return false;
}

/** Up to the next verb: "is over following an advert shown by Oslo" is nothing of Oslo's. */
function beforeNext(layout: Layout, { first, end }: Range): Range {
  for (let at = first; at < end; at++) {
    const word = lowerAt(layout, at);
    if (layout.pack.grammar.subordinators.has(word) || layout.pack.grammar.relativisers.has(word))
      return { first, end: at };
    if (formsAt(layout, at)?.every(({ shape }) => shape !== 'noun' && shape !== 'bare'))
      return { first, end: at };
  }
  return { first, end };
}

/** Whose the noun is that a passive is about: "sanksi Norwegia dicabut". */
function ownersOf(scene: Scene, { first, object }: Trigger): Member[] {
  if (object < 0 || object >= first || !scene.layout.pack.events.ownerAfter) return [];
  const owner = partyStarting(scene, object + 1);
  return owner ? [owner.member] : [];
}

/** Whom the passive of a verb is about: of a deed that one suffers whoever did it. */
function answering(scene: Scene, sentence: Range, subject: Subject | null): readonly Member[] {
  if (!subject) return [];
  return judgedBefore(scene, sentence, subject.first, subject.members) ?? subject.members;
}

/** "The fire was blamed on Norway": whoever it is laid on, and not what is. Null where nothing is laid on anyone. */
function laidOn(scene: Scene, { entry, end }: Trigger, rest: Range): readonly Member[] | null {
  if (!lays(scene.layout, entry, end)) return null;
  return markedIn(scene, { first: end, end: rest.end }, new Set([lowerAt(scene.layout, end)]));
}

/** "on" behind "blamed": the verb, which has no object there, is a passive with an auxiliary or without. */
function lays({ pack, tokens }: Layout, { type, takesObject, to }: EventEntry, end: number): boolean {
  const word = tokens[end]?.lower ?? '';
  return type === 'accuse' && takesObject && pack.events.syntax.laid.has(word) && to.has(word);
}

/** Who does what a passive tells: "oleh Oslo", in some languages also "Oslo", "tentara Oslo" right after it. */
function agentsOf(scene: Scene, { end }: Trigger, rest: Range): Member[] {
  const { grammar, events } = scene.layout.pack;
  if (grammar.bareAgent) {
    const bare = objectFrom(scene, end, end + 1);
    if (bare.length > 0) return bare;
    const headed = events.syntax.agentHeads.has(lowerAt(scene.layout, end));
    const owner = headed ? objectFrom(scene, end + 1, end + 2) : [];
    if (owner.length > 0) return owner;
  }
  return markedIn(scene, rest, grammar.agentMarkers);
}

/** "dituduh memasok senjata oleh Norwegia": who accuses, behind the one deed of which it accuses. */
function agentsBeyond(scene: Scene, { entry, end }: Trigger, rest: Range): Member[] {
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  if (!entry.embeds || !events.syntax.bareInfinitives) return [];
  const deed = lowerAt(layout, end);
  if (!grammar.looksActive(deed) && !grammar.looksActive(lowerAt(layout, end + 1))) return [];
  const after = end + (grammar.looksActive(deed) ? 1 : 2);
  for (let at = after; at < rest.end; at++) {
    const word = lowerAt(layout, at);
    if (grammar.agentMarkers.has(word))
      return markedIn(scene, { first: at, end: rest.end }, grammar.agentMarkers);
    if (word === ',' || grammar.relativisers.has(word) || grammar.subordinators.has(word)) return [];
    if (grammar.looksVerbal(word) || formsAt(layout, at)?.some(({ shape }) => shape === 'noun')) return [];
  }
  return [];
}

/** How far after its verb an infinitive may stand. */
const INFINITIVE_REACH = 4;

/** Sweden in "Norway threatened to attack Sweden". */
function governedRecipients(scene: Scene, sentence: Range, { entry, end }: Trigger): readonly Member[] {
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  if (!entry.embeds) return [];
  if (!events.syntax.bareInfinitives && !grammar.infinitiveMarkers.has(lowerAt(layout, end))) return [];
  for (let at = end; at < Math.min(sentence.end, end + INFINITIVE_REACH); at++) {
    const next = mayLead(layout, at, Lead.event) ? triggerAt(scene, sentence, at) : null;
    if (next && next.shape !== 'noun')
      return agreesTo(entry, next.entry)
        ? recipientsOf(scene, sentence, next, restOfClause(scene, sentence, next.end))
        : [];
    // "mendesak agar Oslo menyerang"
    const asked = partyStarting(scene, at);
    if (asked) return grammar.infinitiveMarkers.has(lowerAt(layout, at - 1)) ? [asked.member] : [];
    if (
      isHinge(layout, at) &&
      !grammar.infinitiveMarkers.has(lowerAt(layout, at)) &&
      !grammar.auxiliaries.has(lowerAt(layout, at))
    )
      break;
  }
  return [];
}

/** False of "agreed to sanction Sweden": no agreement is with whom it harms. */
function agreesTo({ type }: EventEntry, next: EventEntry): boolean {
  return SCALES[type][0] > 2 || SCALES[next.type][0] <= 2;
}

/** How far before a gerund the verb may stand whose object it describes. */
const OBJECT_REACH = 8;

/** "voted against the resolution condemning Oslo": whoever turns a text down does not say what it says. */
function isTurnedDown(scene: Scene, sentence: Range, { shape, first }: Trigger, chain: Chain): boolean {
  const { layout } = scene;
  if (shape !== 'gerund' || chain.first !== first || layout.tags[first - 1] !== 'NOUN') return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - OBJECT_REACH); at--) {
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return false;
    const verb = mayLead(layout, at, Lead.event) ? triggerAt(scene, sentence, at) : null;
    if (verb && verb.shape !== 'noun') return verb.entry.type === 'reject' && verb.end <= first;
  }
  return false;
}

function subjectOf(scene: Scene, sentence: Range, chain: Chain): Subject | null {
  const { controller, orphan } = chain;
  if (orphan) return null;
  if (controller) return { members: [controller.member], first: controller.first, near: true };
  return chain.infinitive
    ? subjectOfPurpose(scene, sentence, chain.first)
    : subjectBefore(scene, sentence, chain.first);
}

/** By its form, its auxiliary, or the agent right after it. */
export function isPassive(
  scene: Scene,
  { shape, entry, first, end, object }: Trigger,
  chain: Chain,
): boolean {
  if (shape === 'passive') return true;
  if (shape !== 'open') return false;
  // "rejected a proposal by Oslo": whose the proposal is.
  const agent = object <= first && scene.layout.pack.grammar.agentMarkers.has(lowerAt(scene.layout, end));
  if (chain.passive || agent || lays(scene.layout, entry, end)) return true;
  // "sailors convicted of theft".
  if (
    entry.takesObject &&
    object < 0 &&
    !entry.to.has(lowerAt(scene.layout, end)) &&
    scene.layout.pack.events.owners.has(lowerAt(scene.layout, end))
  )
    return true;
  // "Oslo, backed by Paris, imposed sanctions": the noun after it is its object.
  const alone = object <= first && entry.takesObject && !entry.reciprocal && chain.first === first;
  return alone && isReduced(scene, first, end);
}

/** "Lind, arrested on Monday, ...": a participle after a comma with no object. */
function isReduced({ layout }: Scene, first: number, end: number): boolean {
  return lowerAt(layout, first - 1) === ',' && (isHinge(layout, end) || layout.tokens[end]?.kind === 'mark');
}

/** "membantah Norwegia menyerang", "mengakui Norwegia menang": who follows does what is denied or admitted. */
function isOfAnother(scene: Scene, { entry, first, end }: Trigger): boolean {
  const { layout } = scene;
  const { grammar, cues, events } = layout.pack;
  const word = lowerAt(layout, first);
  const admits = entry.nextOnly && cues.get(word)?.takes.has('that') === true;
  if (!admits && !events.syntax.denials.has(word)) return false;
  const party = partyStarting(scene, end);
  const next = lowerAt(layout, party?.end ?? end);
  const leads = [grammar.auxiliaries, grammar.negations, grammar.adverbs].some((words) => words.has(next));
  return party !== null && (grammar.looksVerbal(next) || (admits && leads));
}

function recipientsOf(scene: Scene, sentence: Range, trigger: Trigger, rest: Range): readonly Member[] {
  const { entry, head, end, object, first } = trigger;
  // "memanggil dubes Norwegia": whoever's phrase the completing noun opens.
  const edge = object === head && entry.takesObject ? object + 1 : object;
  const within = object > first ? objectFrom(scene, head, edge) : [];
  const found = takesOwn(scene, trigger) ? objectFrom(scene, end, limitOf(trigger, rest)) : [];
  const direct = found.length > 0 ? (judgedAfter(scene, sentence, trigger, found) ?? found) : found;
  if (direct.length > 0) return distinct([...direct, ...takenFrom(scene, trigger, rest, direct)]);
  const near = beforeClause(scene.layout, trigger, rest);
  const spoken = object < 0 && entry.embeds !== null && SCALES[entry.type][0] % 2 === 1;
  return distinct([...within, ...markedIn(scene, near, entry.to, spoken)]);
}

/** Up to the clause that tells what was said: "warned that a strike on Oslo would". */
function beforeClause(layout: Layout, { first }: Trigger, rest: Range): Range {
  if (!mayLead(layout, first, Lead.cue)) return rest;
  for (let at = rest.first; at < rest.end; at++)
    if (layout.pack.grammar.complementisers.has(lowerAt(layout, at))) return { first: rest.first, end: at };
  return rest;
}

/** From whom a place is taken: "merebut kota Oslo dari Norwegia". */
function takenFrom(scene: Scene, { entry }: Trigger, rest: Range, taken: readonly Member[]): Member[] {
  const { origins } = scene.layout.pack.grammar;
  if (taken.some(({ kind }) => kind !== 'place')) return [];
  return [...origins].some((word) => entry.to.has(word)) ? markedIn(scene, rest, origins) : [];
}

function takesOwn(scene: Scene, trigger: Trigger): boolean {
  return trigger.entry.takesObject && !isOfAnother(scene, trigger);
}

/** How far a verb's object may begin. */
function limitOf({ entry, end, object, first }: Trigger, rest: Range): number {
  // "granted her bail pending an appeal to Oslo": past the noun that completes the verb only a name right after it.
  return entry.nextOnly || object > first ? Math.min(end + 1, rest.end) : rest.end;
}
