import type { EventStatus } from '../../document/document.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordListAt, wordsStandAt } from '../text/words.ts';
import { chainBefore, lessCertain } from './chains.ts';
import { heldClause, heldNoun } from './holds.ts';
import { endsAsDeed, predicateOf } from './predicates.ts';
import { isBreak, isHinge, partyFrom, type Scene } from './scene.ts';
import { type Trigger, triggerAt } from './triggers.ts';

const CONDITION_REACH = 12;
const VERB_REACH = 6;
/** How far before its verb the word may stand that makes its subject none, in tokens. */
const SUBJECT_REACH = 12;

/** Whether it happened. */
export function statusOf(scene: Scene, sentence: Range, trigger: Trigger): EventStatus {
  return trigger.shape === 'noun'
    ? nounStatus(scene, sentence, trigger)
    : verbStatus(scene, sentence, trigger);
}

/** Whether what a verb tells happened. */
function verbStatus(scene: Scene, sentence: Range, trigger: Trigger): EventStatus {
  const chain = chainBefore(scene, sentence, trigger.first, trigger.shape === 'gerund');
  const { nothing } = scene.layout.pack.events.status;
  if (trigger.entry.takesObject && wordListAt(scene.layout, nothing, trigger.head))
    return lessCertain(chain.status, 'denied');
  const none = ofNobody(scene, sentence, chain.first);
  if (none !== null) return lessCertain(chain.status, none);
  if (trigger.shape === 'gerund' && isOnlyThought(scene, sentence, trigger)) return 'hypothetical';
  if (isSupposed(scene, sentence, chain.first) || isAsked(scene, sentence))
    return lessCertain(chain.status, 'hypothetical');
  const held = heldClause(scene, sentence, chain.first, (at) => chainBefore(scene, sentence, at).status);
  if (held !== null) return lessCertain(chain.status, held);
  if (chain.status === 'planned' && hangsOnProviso(scene, sentence, trigger)) return 'hypothetical';
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
  const held = heldNoun(scene, sentence, trigger, (at) => chainBefore(scene, sentence, at).status);
  if (held !== null) status = lessCertain(status, held);
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
    // "It would be Lind's first visit to Oslo"
    if (layout.pack.tagger !== null && layout.pack.grammar.passiveAuxiliaries.has(word)) {
      const being = chainBefore(scene, sentence, at).status;
      return being === 'denied' ? status : lessCertain(status, being);
    }
    if (isBreak(layout, at) || isHinge(layout, at)) break;
  }
  return status;
}

/** True of "may have attacked", "mungkin telah menyerang": if it happened, it is over. */
export function isOver({ layout }: Scene, { first, shape }: Trigger): boolean {
  const { grammar, events } = layout.pack;
  if (shape === 'noun') return false;
  for (let at = first - 1; at >= 0; at--) {
    const word = lowerAt(layout, at);
    if (events.status.perfects.has(word)) return true;
    if (!grammar.auxiliaries.has(word) && !grammar.adverbs.has(word)) return false;
  }
  return false;
}

/** "if", "jika" before it in its clause; "had Oslo attacked". */
function isSupposed(scene: Scene, sentence: Range, first: number): boolean {
  const { layout } = scene;
  const { conditions } = layout.pack.events.status;
  for (let at = first - 1; at >= Math.max(sentence.first, first - CONDITION_REACH); at--) {
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return false;
    if (isInverted(scene, sentence, at)) return true;
    // "menjelaskan jika": that, not if
    if (conditions.has(lowerAt(layout, at)))
      return !mayLead(layout, at - 1, Lead.cue) || layout.pack.tagger !== null;
  }
  return false;
}

/** "Attacking Oslo would be a mistake": a deed that its sentence speaks of as one to come. */
function isOnlyThought({ layout }: Scene, sentence: Range, { first, end }: Trigger): boolean {
  if (first !== sentence.first) return false;
  const { auxiliaries } = layout.pack.grammar;
  const { hypothetical, planned } = layout.pack.events.status;
  for (let at = end; at < Math.min(sentence.end, end + VERB_REACH); at++) {
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return false;
    if (auxiliaries.has(lowerAt(layout, at)))
      return (
        wordListAt(layout, hypothetical, at) !== undefined || wordListAt(layout, planned, at) !== undefined
      );
  }
  return false;
}

/** "Had Oslo", "should Oslo" where a clause begins. */
function isInverted(scene: Scene, sentence: Range, at: number): boolean {
  const { layout } = scene;
  if (!layout.pack.events.status.inverted.has(lowerAt(layout, at))) return false;
  return opensSubject(layout, sentence, at) && partyFrom(scene, at + 1, sentence.end) !== null;
}

/** "If Oslo attacks, Paris will answer", "Paris akan membalas jika Oslo menyerang": what is done depends on another deed. */
function hangsOnProviso(scene: Scene, sentence: Range, { first, end }: Range): boolean {
  const { layout } = scene;
  const { provisos, unbinding } = layout.pack.events.status;
  const { subordinators, relativisers } = layout.pack.grammar;
  const opens = (at: number) =>
    isInverted(scene, sentence, at) ||
    (provisos.has(lowerAt(layout, at)) && !unbinding.has(lowerAt(layout, at - 1)));
  let apart = false;
  for (let at = first - 1; at >= sentence.first && !isBreak(layout, at); at--) {
    if (lowerAt(layout, at) === ',') apart = true;
    else if (apart && opens(at)) return true;
  }
  for (let at = end; at < sentence.end && !isBreak(layout, at); at++) {
    if (opens(at)) return true;
    const word = lowerAt(layout, at);
    if (subordinators.has(word) || relativisers.has(word)) return false;
  }
  return false;
}

/**
 * "No soldier of Oslo attacked", "Neither Oslo nor Paris", "Tidak ada tentara Oslo yang menyerang": its subject is none, so
 * it did not happen. "No proof that Oslo attacked" leaves it alleged.
 */
function ofNobody(scene: Scene, sentence: Range, verb: number): EventStatus | null {
  const { layout } = scene;
  const { nobody } = layout.pack.events.status;
  const { complementisers } = layout.pack.grammar;
  let status: EventStatus = 'denied';
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - SUBJECT_REACH); at--) {
    if (nobody.some((words) => wordsStandAt(layout, words, at)) && opensSubject(layout, sentence, at))
      return status;
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return null;
    if (complementisers.has(lowerAt(layout, at))) status = 'alleged';
    else if (opensClause(layout, at)) return null;
    if (mayLead(layout, at, Lead.event) && isVerb(scene, sentence, at)) return null;
  }
  return null;
}

function isVerb(scene: Scene, sentence: Range, at: number): boolean {
  const trigger = triggerAt(scene, sentence, at);
  return trigger !== null && trigger.shape !== 'noun';
}

/** "after", "setelah". */
function opensClause(layout: Layout, at: number): boolean {
  const { grammar, events } = layout.pack;
  const word = lowerAt(layout, at);
  return grammar.subordinators.has(word) || events.syntax.subjectless.has(word);
}

/** "said no soldier attacked", but not "found no proof that Oslo attacked": a verb that reports, or nothing, stands before it. */
function opensSubject(layout: Layout, { first }: Range, at: number): boolean {
  if (at === first || isBreak(layout, at - 1) || lowerAt(layout, at - 1) === ',') return true;
  const { subordinators, connectors, complementisers } = layout.pack.grammar;
  const before = lowerAt(layout, at - 1);
  return (
    subordinators.has(before) ||
    connectors.has(before) ||
    complementisers.has(before) ||
    /^["“‘]/.test(before) ||
    mayLead(layout, at - 1, Lead.cue)
  );
}

/** "Did Oslo attack Paris?" */
function isAsked({ layout }: Scene, { end }: Range): boolean {
  const last = layout.tokens[end - 1]?.text;
  return last === '?' || (layout.tokens[end - 2]?.text === '?' && /^["”’']$/.test(last ?? ''));
}
