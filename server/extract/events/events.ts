import type { EventStatus, Interval } from '../../document/document.ts';
import type { EventClass } from '../../language/index.ts';
import type { Cast, Member } from '../cast/cast.ts';
import type { DateFound } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { certaintyOf } from './certainty.ts';
import { Described } from './described.ts';
import { type Grouped, withGroups } from './groups.ts';
import { deedAlone } from './judged.ts';
import { distinct } from './lists.ts';
import type { Parts } from './nouns.ts';
import { outcomeAt } from './outcomes.ts';
import { partsOf } from './parts.ts';
import { isPlayed } from './play.ts';
import { resolvePronouns } from './pronouns.ts';
import { toldOnce } from './results.ts';
import { type Quad, SCALES } from './scales.ts';
import { isHinge, type Scene } from './scene.ts';
import { statusOf } from './status.ts';
import { timeOf } from './times.ts';
import { formsAt, type Trigger, triggersIn } from './triggers.ts';

/** What a sentence tells of who did what to whom. */
export interface EventFound {
  readonly type: EventClass;
  readonly quad: Quad;
  readonly intensity: number;
  readonly trigger: Range;
  readonly actors: readonly Member[];
  readonly recipients: readonly Member[];
  readonly places: readonly Member[];
  readonly date: DateFound | null;
  readonly status: EventStatus;
  /** True for what a noun tells, and for what goes on by itself: "war". */
  readonly noun: boolean;
  readonly lasting: boolean;
  /** True for a verb that is passive, and where a noun's owner suffers it. */
  readonly passive: boolean;
  /** True for what another deed comes to: "killed". */
  readonly result: boolean;
  /** The class of the deed that a judgement is of which tells no doer: "condemned the attack". */
  readonly deed: EventClass | null;
  readonly confidence: number;
  readonly rule: string;
}

/** Events by their trigger words, each with the parties that the grammar shows; without any it is no event. */
export function findEvents(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  published: Interval | null,
): EventFound[] {
  const day = published?.from.slice(0, 10) ?? null;
  const pronouns = resolvePronouns(layout, phrases, cast);
  const grouped = withGroups(layout, pronouns.phrases);
  const described = new Described(layout, cast, grouped.groups);
  const memberOf =
    pronouns.memberOf.size > 0 ? new Map([...cast.memberOf, ...pronouns.memberOf]) : cast.memberOf;
  const scene = {
    layout,
    at: grouped.at,
    memberOf,
    described,
    groups: grouped.groups,
    meantIn: pronouns.meantIn,
  };
  const found: EventFound[] = [];
  let next = 0;
  for (const sentence of layout.sentences) {
    while ((grouped.list[next]?.end ?? sentence.first + 1) <= sentence.first) next++;
    if (holdsParty(scene, grouped, next, sentence.end)) eventsIn(scene, sentence, day, found);
  }
  return withBlamed(completeSides(found));
}

/** True if one of the cast, or whoever is described by one, stands in the sentence. */
function holdsParty(scene: Scene, { list, groups }: Grouped, from: number, end: number): boolean {
  for (let i = from; (list[i]?.first ?? end) < end; i++) {
    const phrase = list[i];
    if (phrase && (scene.memberOf.has(phrase) || phrase.of || groups.has(phrase))) return true;
  }
  return false;
}

/**
 * "the war in Ukraine": the other side is the only one of which the text tells an event of that class with it; what
 * stays with one side is no event.
 */
function completeSides(events: readonly EventFound[]): EventFound[] {
  return events.flatMap((event) => {
    if (!event.lasting || !event.noun || event.actors.length > 0) return [event];
    const others = events.filter(
      ({ type, actors, recipients }) =>
        type === event.type && actors.length > 0 && recipients.some((one) => event.recipients.includes(one)),
    );
    const actors = distinct(others.flatMap((other) => other.actors));
    return actors.length === 1 ? [{ ...event, actors }] : [];
  });
}

/** "condemned the attack": whoever did the only one that the text has told of till then. */
function withBlamed(events: readonly EventFound[]): EventFound[] {
  return events.map((event, i) => {
    if (!event.deed || event.recipients.length > 0) return event;
    const told = events
      .slice(0, i)
      .filter(({ type, status }) => type === event.deed && status === 'occurred');
    const doers = distinct(told.flatMap(({ actors }) => actors));
    const [doer] = doers;
    if (doers.length !== 1 || !doer || told.some(({ actors }) => actors.length === 0)) return event;
    return event.actors.includes(doer) ? event : { ...event, recipients: doers };
  });
}

function eventsIn(scene: Scene, sentence: Sentence, day: string | null, found: EventFound[]): void {
  const before = found.length;
  for (const trigger of triggersIn(scene, sentence, (at) => isName(scene, sentence, at))) {
    const event = eventAt(scene, sentence, trigger, day);
    if (!event) continue;
    // "Sanctions were imposed": the noun has been told before its verb.
    if (found.length > before && found.at(-1)?.trigger.first === trigger.object) found.pop();
    found.push(event);
  }
  if (found.length > before + 1) {
    const isNameless = (member: Member) => scene.described.isNameless(member);
    found.push(...toldOnce(found.splice(before), isNameless));
  }
}

/** "Support" of "Rapid Support Forces": part of a name by its capital, or by the name known to stand there. */
function isName({ layout, memberOf, at: phrases }: Scene, sentence: Sentence, at: number): boolean {
  if (!layout.tokens[at]?.capital || layout.headlines.has(sentence.index)) return false;
  const phrase = at > sentence.first ? null : phrases.startingAt(at);
  return at > sentence.first || (phrase !== null && memberOf.has(phrase));
}

function eventAt(scene: Scene, sentence: Sentence, trigger: Trigger, day: string | null): EventFound | null {
  const { entry } = trigger;
  const noun = trigger.shape === 'noun';
  const parts = partsOf(scene, sentence, trigger);
  const told = parts ? withoutPlaces(parts) : null;
  if (!told) return null;
  const deed = told.recipients.length > 0 || noun ? null : deedAlone(scene, sentence, trigger);
  const enough = isEnough(trigger, told) || isGathering(scene, sentence, trigger, told);
  if (!enough && (!deed || told.actors.length === 0)) return null;
  if (!isWorthTelling(scene, sentence, trigger, told)) return null;
  if (isPlayed(scene.layout, sentence, trigger, [...told.actors, ...told.recipients])) return null;
  scene.described.admit([...told.actors, ...told.recipients]);
  const outcome = outcomeAt(scene, sentence, trigger);
  const { type } = outcome;
  const [quad, intensity] = SCALES[type];
  const status = statusOf(scene, sentence, trigger);
  return {
    type,
    quad,
    intensity: outcome.ended ? intensity : (entry.intensity ?? intensity),
    trigger: { first: outcome.first, end: outcome.end },
    actors: told.actors,
    recipients: told.recipients,
    places: distinct([...told.places, ...placesOf(scene, sentence, trigger, told)]),
    date: timeOf(scene, sentence, trigger, status, day),
    status,
    noun,
    lasting: entry.lasting,
    passive: told.passive === true,
    result: entry.result,
    deed,
    confidence: certaintyOf(scene, sentence, trigger, type, told),
    rule: `${type}-${noun ? 'noun' : 'verb'}${outcome.ended ? '-ended' : ''}`,
  };
}

interface Told extends Parts {
  readonly places: readonly Member[];
}

/** A town or a sea is where it was done, to nobody. */
function withoutPlaces({ actors, recipients, ...rest }: Parts): Told {
  return {
    actors: actors.filter(acts),
    recipients: recipients.filter((member) => acts(member) && !actors.includes(member)),
    places: [...actors, ...recipients].filter((member) => !acts(member)),
    ...rest,
  };
}

function acts({ kind }: Member): boolean {
  return kind !== 'place';
}

/** Two parties, or one where the grammar is sure and the words ask for no other. */
function isEnough({ entry, shape }: Trigger, told: Told): boolean {
  const { actors, recipients, places, sure, purpose } = told;
  const done = actors.length > 0 || told.byDeed === true;
  const aimed = recipients.length + places.length > 0;
  if (entry.needs === 'actor' && !done) return false;
  if (entry.needs === 'recipient' && recipients.length === 0) return false;
  if (entry.needs === 'both' && !(done && aimed)) return false;
  if (entry.needs === 'aim' && !aimed) return false;
  if (entry.needs === 'body' && !isBodily(actors, recipients)) return false;
  const parties = actors.length + recipients.length;
  if (parties > 1 || (parties === 1 && entry.lasting && actors.length === 0)) return true;
  if (purpose && actors.length === 0) return false;
  return (
    parties === 1 && sure && (!entry.reciprocal || (shape !== 'noun' && (entry.alone || places.length > 0)))
  );
}

/** True where people have it done to them, and no rival does it. */
function isBodily(actors: readonly Member[], recipients: readonly Member[]): boolean {
  const people = recipients.filter(({ kind }) => kind === 'person' || kind === 'group');
  const rivals = actors.length === 0 || actors.some(({ kind, described }) => kind === 'person' && !described);
  return people.length > 0 && !(rivals && people.some(({ kind }) => kind === 'person'));
}

/** "Para menteri luar negeri ASEAN bertemu di Bergen": several who meet each other, and where. */
function isGathering(
  scene: Scene,
  sentence: Sentence,
  trigger: Trigger,
  { actors, recipients, sure }: Told,
): boolean {
  const [actor] = actors;
  if (!actor || actors.length > 1 || recipients.length > 0 || !sure) return false;
  if (!trigger.entry.reciprocal || trigger.shape === 'noun') return false;
  return scene.described.isSeveral(actor) && placesAfter(scene, sentence, trigger).length > 0;
}

/**
 * What nobody could look for is not worth a record: an event of groups alone needs a place, a country or a body that its
 * sentence or the one before it names, and both sides unless one of them takes to the streets or strikes at things.
 */
function isWorthTelling(scene: Scene, sentence: Sentence, trigger: Trigger, told: Told): boolean {
  const { described, layout } = scene;
  const { actors, recipients, places } = told;
  const { entry, shape } = trigger;
  const parties = [...actors, ...recipients];
  const nameless = parties.filter((member) => described.isNameless(member)).length;
  if (nameless === 0) return true;
  // "Menteri Luar Negeri memanggil duta besar Swedia": of a country that nothing tells, which may be Sweden's host.
  if (entry.needs === 'both' && actors.some((one) => one.kind === 'person' && described.isNameless(one)))
    return false;
  if (nameless < parties.length) return !TALKS.has(entry.type) || actors.length * recipients.length > 0;
  if (TALKS.has(entry.type)) return false;
  const before = layout.sentences[sentence.index - 1];
  const named =
    places.length > 0 || namesSomething(scene, sentence) || (before && namesSomething(scene, before));
  if (!named) return false;
  if (actors.length === 0) return told.passive === true || told.byDeed === true;
  if (recipients.length > 0 || entry.type === 'protest') return true;
  return ALONE.has(entry.type) && shape !== 'noun' && !(entry.takesObject && endsAt(layout, trigger.end));
}

/** What takes two who can be called to account: nobody looks for what people in general agreed on. */
const TALKS: ReadonlySet<EventClass> = new Set(['consult', 'agree', 'cooperate']);

/** What a group may do to nobody in particular. */
const ALONE: ReadonlySet<EventClass> = new Set(['assault', 'coerce', 'mobilize', 'retreat']);

/** True where no object follows: "left thousands displaced from". */
function endsAt(layout: Layout, at: number): boolean {
  return layout.tokens[at]?.kind !== 'word' || isHinge(layout, at);
}

/** A place, a country, a body. */
function namesSomething({ at: phrases, memberOf, layout }: Scene, { first, end }: Sentence): boolean {
  for (let at = first; at < end; at++) {
    const phrase = phrases.startingAt(at);
    if (!phrase || phrase.kind === 'person') continue;
    const member = memberOf.get(phrase) ?? (phrase.of ? memberOf.get(phrase.of) : undefined);
    if (member && member.kind !== 'person' && !member.described) return true;
    if (phrase.kind === 'organisation' && layout.tokens[phrase.end - 1]?.capital) return true;
  }
  return false;
}

/** Where it was done; of what groups do also a country, and what stands before the verb: "villagers in Oslo blocked". */
function placesOf(scene: Scene, sentence: Sentence, trigger: Trigger, told: Told): Member[] {
  const after = placesAfter(scene, sentence, trigger);
  const parties = [...told.actors, ...told.recipients];
  if (after.length > 0 || !parties.every((member) => scene.described.isNameless(member))) return after;
  const { grammar } = scene.layout.pack;
  for (let at = sentence.first; at < sentence.end; at++) {
    const phrase = scene.at.startingAt(at);
    const member = phrase ? scene.memberOf.get(phrase) : undefined;
    if (member?.kind !== 'place' && member?.kind !== 'country') continue;
    if (grammar.locatives.has(lowerAt(scene.layout, at - 1)) || lowerAt(scene.layout, at - 1) === 'across')
      return [member];
  }
  return [];
}

function isDeedNoun(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.some(({ shape }) => shape === 'noun') === true;
}

function placesAfter(scene: Scene, sentence: Sentence, { end }: Trigger): Member[] {
  const { layout } = scene;
  for (let at = end + 1; at < Math.min(sentence.end, end + 12); at++) {
    // "mengusir diplomat menyusul serangan di Kashmir"
    if (layout.pack.events.syntax.bareInfinitives && isDeedNoun(layout, at)) break;
    // "summoned the envoy after a flag was burned in Oslo"
    if (layout.pack.grammar.subordinators.has(lowerAt(layout, at))) break;
    const phrase = scene.at.startingAt(at);
    const member = phrase ? scene.memberOf.get(phrase) : undefined;
    if (member?.kind === 'place' && layout.pack.grammar.locatives.has(lowerAt(layout, at - 1)))
      return [member];
  }
  return [];
}
