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
import { deedAlone } from './judged.ts';
import { distinct } from './lists.ts';
import type { Parts } from './nouns.ts';
import { outcomeAt } from './outcomes.ts';
import { partsOf } from './parts.ts';
import { toldOnce } from './results.ts';
import { type Quad, SCALES } from './scales.ts';
import type { Scene } from './scene.ts';
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
  const described = new Described(layout, cast);
  const scene = { layout, at: phrases.at, memberOf: cast.memberOf, described };
  const found: EventFound[] = [];
  let next = 0;
  for (const sentence of layout.sentences) {
    while ((phrases.list[next]?.end ?? sentence.first + 1) <= sentence.first) next++;
    if (holdsParty(scene, phrases, next, sentence.end)) eventsIn(scene, sentence, day, found);
  }
  return withBlamed(completeSides(found));
}

/** True if one of the cast, or whoever is described by one, stands in the sentence. */
function holdsParty(scene: Scene, { list }: Phrases, from: number, end: number): boolean {
  for (let i = from; (list[i]?.first ?? end) < end; i++) {
    const phrase = list[i];
    if (phrase && (scene.memberOf.has(phrase) || phrase.of)) return true;
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
  if (found.length > before + 1) found.push(...toldOnce(found.splice(before)));
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
  if (!isEnough(trigger, told) && (!deed || told.actors.length === 0)) return null;
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
    places: distinct([...told.places, ...placesAfter(scene, sentence, trigger)]),
    date: timeOf(scene, sentence, trigger, status, day),
    status,
    noun,
    lasting: entry.lasting,
    result: entry.result,
    deed,
    confidence: certaintyOf(scene, trigger, type, told),
    rule: `${type}-${noun ? 'noun' : 'verb'}${outcome.ended ? '-ended' : ''}`,
  };
}

interface Told extends Parts {
  readonly places: readonly Member[];
}

/** A town or a sea is where it was done, to nobody. */
function withoutPlaces({ actors, recipients, sure, purpose = false }: Parts): Told {
  return {
    actors: actors.filter(acts),
    recipients: recipients.filter((member) => acts(member) && !actors.includes(member)),
    places: [...actors, ...recipients].filter((member) => !acts(member)),
    sure,
    purpose,
  };
}

function acts({ kind }: Member): boolean {
  return kind !== 'place';
}

/** Two parties, or one where the grammar is sure and the words ask for no other. */
function isEnough({ entry, shape }: Trigger, { actors, recipients, places, sure, purpose }: Told): boolean {
  if (entry.needs === 'actor' && actors.length === 0) return false;
  if (entry.needs === 'recipient' && recipients.length === 0) return false;
  if (entry.needs === 'both' && (actors.length === 0 || recipients.length + places.length === 0))
    return false;
  if (entry.needs === 'aim' && recipients.length === 0 && places.length === 0) return false;
  const parties = actors.length + recipients.length;
  if (parties > 1 || (parties === 1 && entry.lasting && actors.length === 0)) return true;
  if (purpose && actors.length === 0) return false;
  return parties === 1 && sure && (!entry.reciprocal || (shape !== 'noun' && places.length > 0));
}

function isDeedNoun(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.some(({ shape }) => shape === 'noun') === true;
}

function placesAfter(scene: Scene, sentence: Sentence, { end }: Trigger): Member[] {
  const { layout } = scene;
  for (let at = end + 1; at < Math.min(sentence.end, end + 12); at++) {
    // "mengusir diplomat menyusul serangan di Kashmir"
    if (layout.pack.events.syntax.bareInfinitives && isDeedNoun(layout, at)) break;
    const phrase = scene.at.startingAt(at);
    const member = phrase ? scene.memberOf.get(phrase) : undefined;
    if (member?.kind === 'place' && layout.pack.grammar.locatives.has(lowerAt(layout, at - 1)))
      return [member];
  }
  return [];
}
