import type { EventStatus } from '../../document/document.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { chainBefore } from './chains.ts';
import { SCALES } from './scales.ts';
import { isBreak, isHinge, type Scene } from './scene.ts';
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
  for (let at = trigger.end; at < Math.min(sentence.end, trigger.end + REACH); at++) {
    const word = lowerAt(layout, at);
    if (isBreak(layout, at) || word === ',') return null;
    const told = ofSubject ? toldOfSubject(layout, at) : null;
    if (told) return told;
    if (events.verbs.happening.has(word))
      return { status: chainBefore(scene, sentence, at).status, undone: -1, ofSubject };
    if (grammar.subordinators.has(word) || grammar.relativisers.has(word) || mayLead(layout, at, Lead.cue))
      return null;
    if (isVerbal(layout, at) && !grammar.auxiliaries.has(word)) return null;
    if (!grammar.auxiliaries.has(word) && isVerbForm(layout, at)) return null;
  }
  return null;
}

/** What the words at `at` say of the deed that is the subject of their clause. */
function toldOfSubject(layout: Layout, at: number): Predicate | null {
  const { status, syntax } = layout.pack.events;
  const word = lowerAt(layout, at);
  if (syntax.postponed.has(word)) return { status: 'planned', undone: -1, ofSubject: true };
  if (syntax.undone.has(word)) return { status: 'denied', undone: at, ofSubject: true };
  if (syntax.fallen.has(word)) return { status: 'denied', undone: -1, ofSubject: true };
  const told = beginningsOf(status)
    .get(word)
    ?.find(({ list }) => wordsStandAt(layout, list, at) && isVerbal(layout, at + list.length));
  return told ? { status: told.status, undone: -1, ofSubject: true } : null;
}

function isVerbForm(layout: Layout, at: number): boolean {
  return formsAt(layout, at)?.every(({ shape }) => shape !== 'noun' && shape !== 'bare') === true;
}

function isVerbal({ pack, tags, tokens }: Layout, at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital) return false;
  return pack.tagger === null ? pack.grammar.looksVerbal(token.lower) : tags[at] === 'VERB';
}

type StatusWords = Layout['pack']['events']['status'];
type Beginning = { readonly list: readonly string[]; readonly status: EventStatus };

const BEGINNINGS = new WeakMap<StatusWords, ReadonlyMap<string, readonly Beginning[]>>();

/** The phrases of a status by their first words, the longer ones first. */
function beginningsOf(words: StatusWords): ReadonlyMap<string, readonly Beginning[]> {
  const known = BEGINNINGS.get(words);
  if (known) return known;
  const index = new Map<string, Beginning[]>();
  for (const status of ['denied', 'planned', 'hypothetical'] as const)
    for (const list of words[status]) {
      const first = list[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { list, status }]);
    }
  for (const list of index.values()) list.sort((a, b) => b.list.length - a.list.length);
  BEGINNINGS.set(words, index);
  return index;
}

/** True where nothing stands before the noun's phrase in its clause that could have it as its object. */
function opensClause({ layout }: Scene, sentence: Range, { first }: Trigger): boolean {
  const { grammar, events } = layout.pack;
  let start = first;
  if (events.describedBefore)
    for (let steps = 0; steps < LONGEST_NOUN && start > sentence.first; steps++) {
      if (
        isHinge(layout, start - 1) ||
        isVerbal(layout, start - 1) ||
        layout.tokens[start - 1]?.kind === 'mark'
      )
        break;
      start--;
    }
  if (start === sentence.first) return true;
  const before = lowerAt(layout, start - 1);
  return before === ',' || grammar.subordinators.has(before) || events.status.potential.has(before);
}

/** True where calling it off is a deed of whoever did it, as sanctions are lifted: not of a meeting that nobody held. */
export function endsAsDeed({ entry }: Trigger): boolean {
  return SCALES[entry.type][0] > 2;
}
