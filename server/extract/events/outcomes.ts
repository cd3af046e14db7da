import type { EventStatus } from '../../document/document.ts';
import type { EventClass } from '../../language/index.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { endsAsDeed, predicateOf } from './predicates.ts';
import { SCALES } from './scales.ts';
import { isBreak, isHinge, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** What it is to end a thing: a visit called off is a rejection, sanctions lifted are a concession. */
const ENDED: Readonly<Record<EventClass, EventClass>> = {
  agree: 'reject',
  consult: 'reject',
  support: 'reject',
  concede: 'reject',
  cooperate: 'sanction',
  aid: 'sanction',
  retreat: 'reject',
  request: 'concede',
  accuse: 'concede',
  reject: 'concede',
  threaten: 'concede',
  protest: 'concede',
  sanction: 'concede',
  mobilize: 'retreat',
  coerce: 'concede',
  assault: 'retreat',
};

/** How far from its noun a verb may stand that ends it. */
const REACH = 6;

/** A trigger with what it comes to: the word that ends it belongs to it. */
export interface Outcome extends Range {
  readonly type: EventClass;
  /** True where a word ends what the trigger names. */
  readonly ended: boolean;
}

/** "lifted sanctions", "a suspension of aid", "the talks were called off". */
export function outcomeAt(scene: Scene, sentence: Range, trigger: Trigger): Outcome {
  const { first, end, entry } = trigger;
  const word = trigger.shape === 'noun' ? endingWord(scene, sentence, trigger) : endingWithin(scene, trigger);
  if (word < 0) return { first, end, type: entry.type, ended: false };
  return { first: Math.min(word, first), end: Math.max(word + 1, end), type: ENDED[entry.type], ended: true };
}

/** "announced a suspension of aid". */
function endingWithin({ layout }: Scene, { first, object }: Trigger): number {
  for (let at = first + 1; at < object; at++)
    if (layout.pack.events.verbs.ending.has(lowerAt(layout, at))) return at;
  return -1;
}

function endingWord(scene: Scene, sentence: Range, trigger: Trigger): number {
  const { first, end } = trigger;
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH); at--) {
    const word = lowerAt(layout, at);
    if (events.verbs.ending.has(word)) return at;
    if (isBreak(layout, at) || word === ',' || (isHinge(layout, at) && !events.owners.has(word))) break;
  }
  let at = end;
  while (
    at < Math.min(sentence.end, end + REACH) &&
    (grammar.auxiliaries.has(lowerAt(layout, at)) || grammar.adverbs.has(lowerAt(layout, at)))
  )
    at++;
  if (at > end && events.verbs.ending.has(lowerAt(layout, at))) return at;
  return endsAsDeed(trigger) ? (predicateOf(scene, sentence, trigger)?.undone ?? -1) : -1;
}

/**
 * What an event that has not happened is as an act of words, after PLOVER: cooperation to come is an agreement to it,
 * conflict or a rejection to come a threat, cooperation denied a rejection.
 */
export function actOf({ type, ended }: Outcome, status: EventStatus, { shape }: Trigger): EventClass {
  const [quad] = SCALES[type];
  if (ended) return type;
  if (shape === 'noun' && status !== 'planned') return type;
  if (status === 'planned' || status === 'hypothetical')
    return quad <= 2 ? 'agree' : quad === 4 || type === 'reject' ? 'threaten' : type;
  if (status === 'denied') return quad <= 2 ? 'reject' : type;
  return type;
}
