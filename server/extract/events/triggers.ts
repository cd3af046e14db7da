import type { EventEntry, EventForm, EventShape } from '../../language/index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordListAt, wordsStandAt } from '../text/words.ts';
import { isBreak, isHinge, partyEnding, partyStarting, type Scene } from './scene.ts';

/** Words that tell an event, as they stand. */
export interface Trigger extends Range {
  readonly entry: EventEntry;
  readonly shape: EventShape;
  /** Where its own words end: "shot down" of "shot down a drone". */
  readonly head: number;
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
    // "trade" of "signed a trade deal", "drone strike" of "launched a drone strike".
    if (
      at === object - 1 ||
      (at < object && formsAt(scene.layout, at)?.some(({ rest }) => at + rest.length === object))
    )
      continue;
    const trigger = triggerAt(scene, sentence, at);
    if (!trigger) continue;
    if (trigger.object > at) object = trigger.object;
    found.push(trigger);
    at = trigger.head - 1;
  }
  return found;
}

/** What token `at` tells, the sentence being `sentence`; null where it is another word there. */
export function triggerAt(scene: Scene, sentence: Range, at: number): Trigger | null {
  const { layout } = scene;
  const forms = formsAt(layout, at);
  if (!forms) return null;
  const noun = isNoun(scene, sentence, at, forms);
  let best: Trigger | null = null;
  for (const form of forms) {
    if ((form.shape === 'noun') !== noun) continue;
    // "launched a missile attack": of two nouns that may complete it the one that the other describes.
    if (best && (!form.entry.object || best.object < best.first)) break;
    const trigger = completed(scene, sentence, at, form);
    if (trigger && (!best || trigger.object === best.object + 1)) best = trigger;
  }
  return best;
}

function completed(scene: Scene, sentence: Range, at: number, form: EventForm): Trigger | null {
  const { layout } = scene;
  const { entry, rest, shape } = form;
  const end = at + 1 + rest.length;
  if (end > sentence.end || !wordsStandAt(layout, rest, at + 1)) return null;
  for (let i = end; i < end + 2; i++)
    if (entry.unless.has(lowerAt(layout, i)) && !describesHolder(layout, entry, i)) return null;
  if ((shape === 'noun' ? entry.unless : entry.after).has(lowerAt(layout, at - 1))) return null;
  if (entry.beside.size > 0 && !holds(layout, sentence, entry.beside)) return null;
  if (entry.bids && !bids(layout, sentence, end)) return null;
  if (!entry.object) return { first: at, end, head: end, entry, shape, object: -1 };
  const object = objectAfter(scene, sentence, end, entry.object);
  if (object >= 0)
    return entry.unless.has(lowerAt(layout, object - 1))
      ? null
      : { first: at, end: object + 1, head: end, entry, shape, object };
  if (shape !== 'passive' && (shape !== 'open' || happensByItself(layout, at, end))) return null;
  const before = objectBefore(layout, sentence, at, entry.object);
  if (before >= 0 && isUnheld(layout, at, end, before)) return null;
  return before >= 0 ? { first: at, end, head: end, entry, shape: 'passive', object: before } : null;
}

/** How many words may stand between a verb and the infinitive of what is to be done: "told the mayor of Oslo to". */
const BIDDEN_REACH = 9;

/** True where an infinitive follows, and not what was said: "told Oslo to leave", not "told Oslo that it had to". */
function bids(layout: Layout, sentence: Range, from: number): boolean {
  const { infinitiveMarkers, complementisers, subordinators, auxiliaries } = layout.pack.grammar;
  for (let at = from; at < Math.min(sentence.end, from + BIDDEN_REACH); at++) {
    const word = lowerAt(layout, at);
    if (infinitiveMarkers.has(word)) {
      if (opensInfinitive(layout, at + 1)) return true;
      continue;
    }
    if (isBreak(layout, at) || word === ',' || complementisers.has(word) || subordinators.has(word))
      return false;
    if (auxiliaries.has(word) || layout.tags[at] === 'VERB') return false;
  }
  return false;
}

/** "opposition" of "met opposition leader Lind": whom a verb is done to, called so. */
function describesHolder(layout: Layout, { takesObject, part }: EventEntry, at: number): boolean {
  return part === 'verb' && takesObject && layout.pack.roles.heads.has(lowerAt(layout, at + 1));
}

/** "leave" of "to leave"; parts of speech are not known of every sentence. */
function opensInfinitive(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  const tag = layout.tags[at] ?? '';
  if (tag !== '') return tag === 'VERB' || tag === 'AUX';
  return !layout.pack.grammar.articles.has(token.lower) && !layout.pack.possessives.has(token.lower);
}

/** "The talks resumed": nobody is said to have resumed them; not "were resumed", "resumed by Oslo". */
function happensByItself({ pack, tokens }: Layout, at: number, end: number): boolean {
  const { grammar, events } = pack;
  if (!events.verbs.happening.has(tokens[at]?.lower ?? '')) return false;
  if (grammar.agentMarkers.has(tokens[end]?.lower ?? '')) return false;
  let before = at - 1;
  while (grammar.adverbs.has(tokens[before]?.lower ?? '')) before--;
  return !grammar.passiveAuxiliaries.has(tokens[before]?.lower ?? '');
}

/** "The visit was called off", "was postponed": nobody is said to have done it, so the noun tells what did not come about. */
function isUnheld(layout: Layout, at: number, end: number, object: number): boolean {
  const { grammar, events } = layout.pack;
  const { undone, postponed } = events.syntax;
  if (!wordListAt(layout, undone, at) && !wordListAt(layout, postponed, at)) return false;
  if (grammar.agentMarkers.has(lowerAt(layout, end))) return false;
  return (
    formsAt(layout, object)?.some(({ shape, entry }) => shape === 'noun' && entry.type === 'consult') === true
  );
}

function holds(layout: Layout, sentence: Range, words: ReadonlySet<string>): boolean {
  for (let at = sentence.first; at < sentence.end; at++) if (words.has(lowerAt(layout, at))) return true;
  return false;
}

function objectAfter(scene: Scene, sentence: Range, from: number, nouns: ReadonlySet<string>): number {
  const { layout } = scene;
  for (let at = from; at < Math.min(sentence.end, from + OBJECT_REACH); at++) {
    if (isBreak(layout, at) || lowerAt(layout, at) === ',') return -1;
    if (nouns.has(lowerAt(layout, at)) && !isNameThere(scene, at)) return lastOf(layout, sentence, at, nouns);
    if (endsObject(layout, at) || (isVerb(layout, at) && !nouns.has(lowerAt(layout, at + 1)))) return -1;
  }
  return -1;
}

/** "March" of "in March", "Navy" of "the Norwegian Navy". */
function isNameThere(scene: Scene, at: number): boolean {
  const { layout } = scene;
  if (!layout.tokens[at]?.capital) return false;
  return layout.pack.dates.months.has(lowerAt(layout, at)) || partyEnding(scene, at + 1) !== null;
}

/** "strikes" of "air strikes", both being such nouns. */
function lastOf(layout: Layout, sentence: Range, at: number, nouns: ReadonlySet<string>): number {
  let last = at;
  while (last + 1 < sentence.end && nouns.has(lowerAt(layout, last + 1))) last++;
  return last;
}

/** A hinge but for "and" and "of". */
function endsObject(layout: Layout, at: number): boolean {
  const { grammar, events } = layout.pack;
  if (!isHinge(layout, at)) return false;
  const word = lowerAt(layout, at);
  if (grammar.joiners.has(word) || events.owners.has(word)) return false;
  // "over 13 tonnes of medicine": how much.
  return !(grammar.aboutMarkers.has(word) && layout.tokens[at + 1]?.kind === 'number');
}

/** Another verb, whose object it is: "accusing" of "a report accusing the army"; not "a proposed deal". */
function isVerb(layout: Layout, at: number): boolean {
  const forms = formsAt(layout, at);
  if (!forms || layout.pack.grammar.articles.has(lowerAt(layout, at - 1))) return false;
  return forms.every(({ shape }) => VERBAL.has(shape));
}

const OBJECT_TAKING: ReadonlySet<EventShape> = new Set(['gerund', 'open', 'active']);

const VERBAL: ReadonlySet<EventShape> = new Set(['gerund', 'open', 'active', 'passive']);

/** "sanctions were imposed". */
function objectBefore(layout: Layout, sentence: Range, from: number, nouns: ReadonlySet<string>): number {
  const { grammar, tagger } = layout.pack;
  let verb = from;
  while (verb > sentence.first && grammar.adverbs.has(lowerAt(layout, verb - 1))) verb--;
  // Without "were" only what stands right before it: "sanctions imposed".
  const near = tagger !== null && !grammar.passiveAuxiliaries.has(lowerAt(layout, verb - 1));
  if (near) return nouns.has(lowerAt(layout, verb - 1)) ? verb - 1 : -1;
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
  if (grammar.passiveAuxiliaries.has(before)) return true;
  if (grammar.infinitiveMarkers.has(before) || grammar.auxiliaries.has(before)) return false;
  if (grammar.negations.has(before) || events.syntax.mutual.before.has(before)) return false;
  if (grammar.adverbs.has(before) || layout.pack.pronouns.has(before)) return false;
  if (scene.at.endingAt(at)?.use === 'demonym') return true;
  // "ignored calls from Oslo": the object of that.
  if (at > sentence.first && formsAt(layout, at - 1)?.every(({ shape }) => OBJECT_TAKING.has(shape)))
    return true;
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
    return forms.some(({ entry }) => !entry.object && entry.to.has(token.lower));
  const known = formsAt(layout, next);
  return !known || known.some(({ shape }) => shape === 'noun');
}

/** "the bombing", "bombing of"; not "is bombing", "accused of bombing Oslo". */
function isNominal(scene: Scene, at: number, before: string): boolean {
  const { grammar } = scene.layout.pack;
  if (grammar.articles.has(before) || scene.layout.pack.possessives.has(before)) return true;
  // ", killing one": what else the subject did.
  if (before === ',') return scene.layout.pack.events.owners.has(lowerAt(scene.layout, at + 1));
  return !grammar.passiveAuxiliaries.has(before) && !opensObject(scene, at + 1);
}

/** True if the words from `at` on may be a verb's object: an article, a name. */
function opensObject(scene: Scene, at: number): boolean {
  const { layout } = scene;
  return (
    layout.pack.grammar.articles.has(lowerAt(layout, at)) ||
    layout.pack.possessives.has(lowerAt(layout, at)) ||
    // "protest leader Lind": no object, though one who is called so.
    (layout.tokens[at]?.capital === true && partyStarting(scene, at) !== null)
  );
}
