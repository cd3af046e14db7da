import type { EventStatus } from '../../document/document.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { SCALES } from './scales.ts';
import { isBreak, isHinge, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** What the verb of a clause says of the deed that is its subject. */
export interface Predicate {
  readonly status: EventStatus;
  /** Where the verb stands that calls the deed off; -1 for none. */
  readonly undone: number;
}

/** How far behind its noun its verb may stand: "pertemuan antara presiden Norwegia dan presiden Swedia di Oslo batal". */
const REACH = 16;

/**
 * "Kunjungan Lind ke Norwegia akan dimulai", "Pertemuan Lind dan Prent dibatalkan": where a noun is the subject of its clause,
 * the first words of a status or of calling off behind it. Null where there are none.
 */
export function predicateOf(scene: Scene, sentence: Range, trigger: Trigger): Predicate | null {
  const { layout } = scene;
  const { status, syntax } = layout.pack.events;
  if (syntax.undone.size === 0 || !opensClause(scene, sentence, trigger)) return null;
  for (let at = trigger.end; at < Math.min(sentence.end, trigger.end + REACH); at++) {
    const word = lowerAt(layout, at);
    if (isBreak(layout, at) || endsSubject(layout, at)) return null;
    if (syntax.postponed.has(word)) return { status: 'planned', undone: -1 };
    if (syntax.undone.has(word)) return { status: 'denied', undone: at };
    if (syntax.fallen.has(word)) return { status: 'denied', undone: -1 };
    const told = beginningsOf(status)
      .get(word)
      ?.find(({ list }) => wordsStandAt(layout, list, at));
    if (told && layout.pack.grammar.looksVerbal(lowerAt(layout, at + told.list.length)))
      return { status: told.status, undone: -1 };
    if (layout.pack.grammar.looksVerbal(word) && !layout.tokens[at]?.capital) return null;
  }
  return null;
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

/** True where nothing stands before the noun in its clause that could have it as its object. */
function opensClause({ layout }: Scene, sentence: Range, { first }: Trigger): boolean {
  if (first === sentence.first) return true;
  const { grammar, events } = layout.pack;
  const before = lowerAt(layout, first - 1);
  return before === ',' || grammar.subordinators.has(before) || events.status.potential.has(before);
}

/** A conjunction or a comma that ends the noun's phrase. */
function endsSubject(layout: Layout, at: number): boolean {
  const { grammar } = layout.pack;
  const word = lowerAt(layout, at);
  return (
    word === ',' || grammar.relativisers.has(word) || (grammar.subordinators.has(word) && isHinge(layout, at))
  );
}

/** True where calling it off is a deed of whoever did it, as sanctions are lifted: not of a meeting that nobody held. */
export function endsAsDeed({ entry }: Trigger): boolean {
  return SCALES[entry.type][0] > 2;
}
