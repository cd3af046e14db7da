import type { EventStatus } from '../../document/document.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { chainBefore, lessCertain } from './chains.ts';
import { endsAsDeed, predicateOf } from './predicates.ts';
import { isBreak, isHinge, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

const CONDITION_REACH = 12;
const VERB_REACH = 6;

/** Whether it happened. */
export function statusOf(scene: Scene, sentence: Range, trigger: Trigger): EventStatus {
  return trigger.shape === 'noun'
    ? nounStatus(scene, sentence, trigger)
    : verbStatus(scene, sentence, trigger);
}

/** Whether what a verb tells happened. */
function verbStatus(scene: Scene, sentence: Range, trigger: Trigger): EventStatus {
  const chain = chainBefore(scene, sentence, trigger.first, trigger.shape === 'gerund');
  if (isSupposed(scene, sentence, chain.first)) return lessCertain(chain.status, 'hypothetical');
  return chain.status === 'occurred' && trigger.entry.lasting ? 'ongoing' : chain.status;
}

/** Whether what a noun tells happened: as the verb does of which it is the object, and its own describing words. */
function nounStatus(scene: Scene, sentence: Range, trigger: Trigger): EventStatus {
  const { layout } = scene;
  const { events } = layout.pack;
  let status: EventStatus = trigger.entry.lasting ? 'ongoing' : 'occurred';
  if (isSupposed(scene, sentence, trigger.first)) status = 'hypothetical';
  if (
    events.status.potential.has(lowerAt(layout, trigger.first - 1)) ||
    events.status.potential.has(lowerAt(layout, trigger.end))
  )
    status = lessCertain(status, 'planned');
  const before = lowerAt(layout, trigger.first - 1);
  if (layout.pack.grammar.negativeDeterminers.has(before) || events.status.without.has(before))
    status = lessCertain(status, 'denied');
  const predicate = predicateOf(scene, sentence, trigger);
  if (predicate && (predicate.undone < 0 || !endsAsDeed(trigger))) {
    status = lessCertain(status, predicate.status);
    if (predicate.ofSubject) return status;
  }
  for (let at = trigger.first - 1; at >= Math.max(sentence.first, trigger.first - VERB_REACH); at--) {
    const word = lowerAt(layout, at);
    if (events.verbs.planning.has(word)) return lessCertain(status, 'planned');
    if (events.verbs.light.has(word) || events.verbs.receiving.has(word) || events.verbs.ending.has(word))
      return lessCertain(status, chainBefore(scene, sentence, at).status);
    if (isBreak(layout, at) || isHinge(layout, at)) break;
  }
  return status;
}

/** "if", "jika" before it in its clause. */
function isSupposed(scene: Scene, sentence: Range, first: number): boolean {
  const { layout } = scene;
  const { conditions } = layout.pack.events.status;
  for (let at = first - 1; at >= Math.max(sentence.first, first - CONDITION_REACH); at--) {
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return false;
    // "menjelaskan jika": that, not if
    if (conditions.has(lowerAt(layout, at)))
      return !mayLead(layout, at - 1, Lead.cue) || layout.pack.tagger !== null;
  }
  return false;
}
