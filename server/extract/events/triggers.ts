import type { EventEntry, EventForm, EventShape } from '../../language/index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { isBreak, isHinge, partyStarting, type Scene } from './scene.ts';

/** Words that tell an event, as they stand. */
export interface Trigger extends Range {
  readonly entry: EventEntry;
  readonly shape: EventShape;
  /** Where the noun stands that completes a verb: "sanctions" of "imposed sanctions"; -1 for none. */
  readonly object: number;
}

/** How far from its verb the noun may stand that completes it. */
const OBJECT_REACH = 9;

/** The words of events that token `at` may be; undefined for most words. */
export function formsAt(layout: Layout, at: number): readonly EventForm[] | undefined {
  return mayLead(layout, at, Lead.event) ? layout.pack.events.forms.get(lowerAt(layout, at)) : undefined;
}

/** The triggers of a sentence, in order; none where `skips` says so, and none for the noun that completes a verb before it. */
export function triggersIn(scene: Scene, sentence: Range, skips: (at: number) => boolean): Trigger[] {
  const found: Trigger[] = [];
  let object = -1;
  for (let at = sentence.first; at < sentence.end; at++) {
    if (!mayLead(scene.layout, at, Lead.event) || at === object || skips(at)) continue;
    const trigger = triggerAt(scene, sentence, at);
    if (!trigger) continue;
    if (trigger.object > at) object = trigger.object;
    found.push(trigger);
  }
  return found;
}

/** What token `at` tells, the sentence being `sentence`; null where it is another word there. */
export function triggerAt(scene: Scene, sentence: Range, at: number): Trigger | null {
  const { layout } = scene;
  const forms = formsAt(layout, at);
  if (!forms) return null;
  const noun = isNoun(scene, sentence, at, forms);
  for (const form of forms) {
    if ((form.shape === 'noun') !== noun) continue;
    const trigger = completed(layout, sentence, at, form);
    if (trigger) return trigger;
  }
  return null;
}

function completed(layout: Layout, sentence: Range, at: number, form: EventForm): Trigger | null {
  const { entry, rest, shape } = form;
  const end = at + 1 + rest.length;
  if (end > sentence.end || !wordsStandAt(layout, rest, at + 1)) return null;
  for (let i = end; i < end + 2; i++) if (entry.unless.has(lowerAt(layout, i))) return null;
  if (shape === 'noun' && entry.unless.has(lowerAt(layout, at - 1))) return null;
  if (entry.beside.size > 0 && !holds(layout, sentence, entry.beside)) return null;
  if (!entry.object) return { first: at, end, entry, shape, object: -1 };
  const object = objectAfter(layout, sentence, end, entry.object);
  if (object >= 0) return { first: at, end: object + 1, entry, shape, object };
  const before =
    shape === 'open' || shape === 'passive' ? objectBefore(layout, sentence, at, entry.object) : -1;
  return before >= 0 ? { first: at, end, entry, shape: 'passive', object: before } : null;
}

function holds(layout: Layout, sentence: Range, words: ReadonlySet<string>): boolean {
  for (let at = sentence.first; at < sentence.end; at++) if (words.has(lowerAt(layout, at))) return true;
  return false;
}

function objectAfter(layout: Layout, sentence: Range, from: number, nouns: ReadonlySet<string>): number {
  for (let at = from; at < Math.min(sentence.end, from + OBJECT_REACH); at++) {
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return -1;
    if (nouns.has(lowerAt(layout, at))) return at;
    if (endsObject(layout, at) || isVerb(layout, at)) return -1;
  }
  return -1;
}

/** A hinge but for "and" and "of". */
function endsObject(layout: Layout, at: number): boolean {
  const { grammar, events } = layout.pack;
  const word = lowerAt(layout, at);
  return isHinge(layout, at) && !grammar.joiners.has(word) && !events.owners.has(word);
}

/** Another verb, whose object it is: "accusing" of "a report accusing the army"; not "a proposed deal". */
function isVerb(layout: Layout, at: number): boolean {
  if (layout.pack.grammar.articles.has(lowerAt(layout, at - 1))) return false;
  return formsAt(layout, at)?.every(({ shape }) => VERBAL.has(shape)) === true;
}

const VERBAL: ReadonlySet<EventShape> = new Set(['gerund', 'open', 'active', 'passive']);

/** "sanctions were imposed". */
function objectBefore(layout: Layout, sentence: Range, from: number, nouns: ReadonlySet<string>): number {
  for (let at = from - 1; at >= Math.max(sentence.first, from - OBJECT_REACH); at--) {
    if (isBreak(layout, at)) return -1;
    if (nouns.has(lowerAt(layout, at))) return at;
  }
  return -1;
}

/** True where the words around make a form a noun that may be a noun or a verb. */
function isNoun(scene: Scene, sentence: Range, at: number, forms: readonly EventForm[]): boolean {
  const noun = forms.some(({ shape }) => shape === 'noun');
  const verb = forms.find(({ shape }) => shape !== 'noun');
  if (!verb) return true;
  if (verb.shape !== 'bare' && verb.shape !== 'gerund') return false;
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  const before = at > sentence.first ? lowerAt(layout, at - 1) : '';
  if (verb.shape === 'gerund') return grammar.articles.has(before) || (noun && isNominal(scene, at, before));
  if (events.nounMarkers.has(before)) return true;
  if (grammar.infinitiveMarkers.has(before) || grammar.auxiliaries.has(before)) return false;
  if (grammar.adverbs.has(before) || layout.pack.pronouns.has(before) || events.syntax.mutual.has(before))
    return false;
  if (scene.at.endingAt(at)?.use === 'demonym') return true;
  return noun ? !opensObject(scene, at + 1) : !mayBeFinite(scene, sentence, at, forms);
}

/** False for "forces" of "security forces kill", "orders" of "orders from Oslo": what follows is no verb's. */
function mayBeFinite({ layout }: Scene, sentence: Range, at: number, forms: readonly EventForm[]): boolean {
  const next = at + 1;
  const token = layout.tokens[next];
  if (next >= sentence.end || !token || layout.pack.grammar.auxiliaries.has(token.lower)) return false;
  if (forms.some(({ rest }) => rest.length > 0 && wordsStandAt(layout, rest, next))) return true;
  if (layout.pack.grammar.infinitiveMarkers.has(token.lower)) return true;
  if (isHinge(layout, next) || token.kind === 'mark')
    return forms.some(({ entry }) => entry.to.has(token.lower));
  return formsAt(layout, next)?.some(({ shape }) => shape !== 'noun') !== true;
}

/** "the bombing", "bombing of"; not "is bombing", "accused of bombing Oslo". */
function isNominal(scene: Scene, at: number, before: string): boolean {
  const { grammar } = scene.layout.pack;
  if (grammar.articles.has(before) || scene.layout.pack.possessives.has(before)) return true;
  return !grammar.passiveAuxiliaries.has(before) && !opensObject(scene, at + 1);
}

/** True if the words from `at` on may be a verb's object: an article, a name. */
function opensObject(scene: Scene, at: number): boolean {
  const { layout } = scene;
  return (
    layout.pack.grammar.articles.has(lowerAt(layout, at)) ||
    layout.pack.possessives.has(lowerAt(layout, at)) ||
    partyStarting(scene, at) !== null
  );
}
