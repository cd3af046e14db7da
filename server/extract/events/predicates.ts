import type { EventStatus } from '../../document/document.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { oncePer } from '../text/once.ts';
import { lowerAt, wordListAt, wordsStandAt } from '../text/words.ts';
import { chainBefore } from './chains.ts';
import { heldStatus, holdsAt } from './holds.ts';
import { SCALES } from './scales.ts';
import { isBreak, isHinge, type Scene } from './scene.ts';
import { indexPhrases, type StatusWords } from './status-phrases.ts';
import { formsAt, type Trigger } from './triggers.ts';

/** What a verb behind the noun of a deed says of it. */
export interface Predicate {
  readonly status: EventStatus;
  /** Where the verb stands that calls the deed off; -1 for none. */
  readonly undone: number;
  /** True where the noun is the subject of its clause: nothing before it can have it as its object. */
  readonly ofSubject: boolean;
}

/** How far behind its noun its verb may stand: "pertemuan antara presiden Norwegia dan presiden Swedia di Oslo batal". */
const REACH = 16;
/** How many words of a noun's phrase may stand before it: "the long-awaited peace talks". */
const LONGEST_NOUN = 4;

/**
 * "The talks in Oslo will resume", "Kunjungan Lind ke Norwegia akan dimulai": the verb of a noun that comes about or is over,
 * and where the noun is the subject of its clause the first words of a status, of putting off or of calling off. Null where its
 * clause has another verb, or none.
 */
export function predicateOf(scene: Scene, sentence: Range, trigger: Trigger): Predicate | null {
  const { layout } = scene;
  const { events, grammar } = layout.pack;
  const ofSubject = opensClause(scene, sentence, trigger);
  let described: Predicate | null = null;
  for (let at = trigger.end; at < Math.min(sentence.end, trigger.end + REACH); at++) {
    const word = lowerAt(layout, at);
    if (word === ',' && ofSubject) {
      const close = closingComma(layout, sentence, at);
      if (close < 0) return described;
      at = close;
      continue;
    }
    if (isBreak(layout, at) || word === ',') return described;
    const told = ofSubject ? toldOfSubject(scene, sentence, at) : null;
    // "A meeting planned for May was called off": what is said of it goes before what describes it.
    if (told && !described && describesNoun(layout, at)) {
      described = told;
      continue;
    }
    if (told) return told;
    const managed = wordListAt(layout, events.status.occurred, at);
    if (managed) {
      at += managed.length - 1;
      continue;
    }
    if (events.verbs.happening.has(word))
      return { status: chainBefore(scene, sentence, at).status, undone: -1, ofSubject };
    if (ofSubject && !described && relativePredicate(scene, sentence, at)) continue;
    if (grammar.subordinators.has(word) || grammar.relativisers.has(word) || mayLead(layout, at, Lead.cue))
      return described;
    if (described && grammar.auxiliaries.has(word)) continue;
    if (isVerbal(layout, at) && !grammar.auxiliaries.has(word)) return described;
    if (!grammar.auxiliaries.has(word) && isVerbForm(layout, at)) return described;
  }
  return described;
}

/** Where the insertion ends that opens at the comma `at`: "The talks, due on Monday, were"; -1 where none does. */
function closingComma(layout: Layout, { end }: Range, at: number): number {
  for (let i = at + 1; i < Math.min(end, at + REACH) && !isBreak(layout, i); i++)
    if (lowerAt(layout, i) === ',') return i;
  return -1;
}

/** "planned" of "a meeting planned for May", "direncanakan" of "pertemuan yang direncanakan": it belongs to its noun. */
function describesNoun(layout: Layout, at: number): boolean {
  const { grammar, syntax } = { grammar: layout.pack.grammar, syntax: layout.pack.events.syntax };
  let before = at - 1;
  while (grammar.adverbs.has(lowerAt(layout, before))) before--;
  const word = lowerAt(layout, before);
  return grammar.relativisers.has(word) || (!syntax.bareInfinitives && !grammar.auxiliaries.has(word));
}

/** "yang direncanakan", "that was planned": the words of a relative clause that tell what becomes of its noun. */
function relativePredicate(scene: Scene, sentence: Range, at: number): boolean {
  const { layout } = scene;
  const { grammar } = layout.pack;
  if (!grammar.relativisers.has(lowerAt(layout, at))) return false;
  let next = at + 1;
  while (grammar.auxiliaries.has(lowerAt(layout, next)) || grammar.adverbs.has(lowerAt(layout, next))) next++;
  return toldOfSubject(scene, sentence, next) !== null;
}

/** What the words at `at` say of the deed that is the subject of their clause. */
function toldOfSubject(scene: Scene, sentence: Range, at: number): Predicate | null {
  const { layout } = scene;
  const { status, syntax } = layout.pack.events;
  const word = lowerAt(layout, at);
  if (wordListAt(layout, syntax.postponed, at)) return { status: 'planned', undone: -1, ofSubject: true };
  if (wordListAt(layout, syntax.undone, at)) return { status: 'denied', undone: at, ofSubject: true };
  if (wordListAt(layout, syntax.fallen, at)) return { status: 'denied', undone: -1, ofSubject: true };
  const hold = holdsAt(layout, at).find(
    ({ part, passive }) => passive && part !== 'noun' && part !== 'acting',
  );
  if (hold && isPredicative(layout, at)) {
    const outer = chainBefore(scene, sentence, at).status;
    return { status: heldStatus(hold, outer), undone: -1, ofSubject: true };
  }
  const told = beginningsOf(status)
    .get(word)
    ?.find(({ list }) => wordsStandAt(layout, list, at) && isVerbal(layout, at + list.length));
  return told ? { status: told.status, undone: -1, ofSubject: true } : null;
}

/** "averted" of "was averted", "dicegah" of "serangan itu dicegah"; not "averted a crisis". */
function isPredicative(layout: Layout, at: number): boolean {
  const { grammar, events } = layout.pack;
  if (events.syntax.bareInfinitives) return true;
  let before = at - 1;
  while (grammar.adverbs.has(lowerAt(layout, before)) || grammar.negations.has(lowerAt(layout, before)))
    before--;
  return grammar.passiveAuxiliaries.has(lowerAt(layout, before));
}

function isVerbForm(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.every(({ shape }) => shape !== 'noun' && shape !== 'bare') === true;
}

function isVerbal({ pack, tags, tokens }: Layout, at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital) return false;
  return pack.tagger === null ? pack.grammar.looksVerbal(token.lower) : tags[at] === 'VERB';
}

/** Phrases of statuses by their first words. */
const beginningsOf = oncePer((words: StatusWords) =>
  indexPhrases(words, ['denied', 'planned', 'hypothetical'], 0),
);

/** True where nothing stands before the noun's phrase in its clause that could have it as its object. */
function opensClause({ layout }: Scene, sentence: Range, { first }: Trigger): boolean {
  const { grammar, events } = layout.pack;
  let start = first;
  if (events.describedBefore)
    for (let steps = 0; steps < LONGEST_NOUN && start > sentence.first; steps++) {
      if (lowerAt(layout, start - 1) !== "'s" && endsNounPhrase(layout, start - 1)) break;
      start--;
    }
  if (start === sentence.first) return true;
  const before = lowerAt(layout, start - 1);
  return before === ',' || grammar.subordinators.has(before) || events.status.potential.has(before);
}

function endsNounPhrase(layout: Layout, at: number): boolean {
  return isHinge(layout, at) || isVerbal(layout, at) || layout.tokens[at]?.kind === 'mark';
}

/** True where calling it off is a deed of whoever did it, as sanctions are lifted: not of a meeting that nobody held. */
export function endsAsDeed({ entry }: Trigger): boolean {
  return SCALES[entry.type][0] > 2;
}
