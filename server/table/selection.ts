import type { LedgerState } from '../graph/ledger.ts';
import type { FilterParameters } from '../graph/statements.ts';
import type { Moment } from './moment.ts';
import { type Possible, possibleBy, speakerBy, sureBy } from './speakers.ts';
import { dayNumber, STANCES } from './table.ts';
import type { WordRows } from './words.ts';

/** What a filter asks of the graph before the table can answer it. */
export interface Looked {
  /** Where the ledger stood; null where nothing had to be asked. */
  readonly ledger: LedgerState | null;
  /** When each statement in which the words are was learned, by its id; null where the table itself tells of words. */
  readonly hits: ReadonlyMap<string, readonly number[]> | null;
  /** Present ids of the events, by the ids that the filter has. */
  readonly events: ReadonlyMap<string, string>;
}

export const NOTHING_LOOKED: Looked = { ledger: null, hits: null, events: new Map() };

/** The rows that a filter selects of a moment, and how they are read. */
export interface Selection {
  readonly moment: Moment;
  /** In order; found when they are first asked for. */
  readonly rows: Int32Array;
  /** The same of these rows alone, which are in order. */
  readonly within: (rows: ArrayLike<number>) => Selection;
  /** The first speaker as a view shows it: the entity, with `rollUp` the country that they spoke for; -1 for none. */
  readonly speakerOf: (row: number) => number;
  /** Where any candidate counts, all for whom a row is selected, as the view shows them; null where the first alone does. */
  readonly possibleOf: ((row: number) => readonly Possible[]) | null;
  /** True where `speakerOf` may be a country in the place of who speaks. */
  readonly rolledUp: boolean;
  /**
   * True for a target of a row, by its place in moment.target, for which the filter selects it; `sure`: where it is said
   * so surely, else as surely as by any whom the filter allows.
   */
  readonly matches: (row: number, at: number, sure?: number) => boolean;
  readonly clock: FilterParameters['clock'];
  /** Ids and names of outlets in the filter that nothing has or had. */
  readonly unknown: readonly string[];
}

/** A filter that selects all. */
export const EVERYTHING: FilterParameters = {
  ...{ speaker: [], target: [], between: [], involves: [], event: [], place: [], words: [], article: [] },
  ...{ from: '', to: '', clock: 'said', kind: [], act: [], stance: [], outlet: [], language: [] },
  ...{ minConfidence: 0, firstHandOnly: false, reviewed: [], rollUp: false, spokenFor: [] },
  ...{ anyCandidate: false, ignoreStanceConfidence: false },
};

type Test = (row: number) => boolean;

/** What the filter selects of the moment; entities that it names may be given by past ids. */
export function select(moment: Moment, filter: FilterParameters, looked: Looked): Selection {
  const { table } = moment;
  const resolved = resolve(moment, filter);
  const unknown = [
    ...resolved.unknown,
    ...filter.event.filter((id) => !looked.events.has(id)),
    ...filter.outlet.filter((name) => table.outletsCalled(name).size === 0),
    ...filter.article.filter((id) => !table.articles.has(table.names.find(id))),
  ];
  const speakerOf = speakerBy(moment, filter.rollUp);
  const possible = filter.anyCandidate ? possibleOf(moment, filter, resolved) : null;
  const sure = possible === null ? sureBy(moment, filter.rollUp) : surestOf(possible);
  const matches = matchesBy(moment, filter, resolved, sure);
  const words = wordsAsked(moment, filter, looked);
  const tests = [
    ...(words === null ? [] : [words.has]),
    ...testsOfStatement(moment, filter, looked),
    ...testsOfSureness(filter, sure),
    ...testsOfParties(moment, filter, resolved, speakerOf, matches),
  ];
  const among = rowsWorthTesting(moment, filter, resolved, words);
  const { clock, rollUp: rolledUp } = filter;
  const sureEnough = (row: number) =>
    (possible?.(row) ?? []).filter((each) => each.sure >= filter.minConfidence);
  const counted = { speakerOf, possibleOf: possible && sureEnough };
  return selectionOf({ moment, ...counted, rolledUp, matches, clock, unknown }, tests, among);
}

/** The rows among those given, of all where these are null, that count and pass. */
function selectionOf(
  kept: Omit<Selection, 'rows' | 'within'>,
  tests: readonly Test[],
  among: ArrayLike<number> | null,
): Selection {
  let rows: Int32Array | null = null;
  return {
    ...kept,
    get rows() {
      rows ??= rowsThatPass(kept.moment, tests, among);
      return rows;
    },
    within: (some) => selectionOf(kept, tests, some),
  };
}

function rowsThatPass(moment: Moment, tests: readonly Test[], among: ArrayLike<number> | null): Int32Array {
  if (tests.length === 0 && among === null) return moment.held;
  return moment.pick(among ?? moment.held, (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  });
}

/** The rows that have the words; null where none are asked for, or the graph was asked for them. */
function wordsAsked(
  { table, length }: Moment,
  { words }: FilterParameters,
  { hits }: Looked,
): WordRows | null {
  return words.length === 0 || hits !== null ? null : table.words.find(words, length);
}

/**
 * In order, the rows beyond which none can be selected, for it names who speaks or is spoken of, or words: of what it names,
 * the one with the fewest. Null where all are to be tested. Under a country stand many who are rolled up, and any candidate
 * is more than the first, so who speaks tells no rows then.
 */
function rowsWorthTesting(
  { rowsBy, rowsAbout, length }: Moment,
  { rollUp, anyCandidate }: FilterParameters,
  { speaker, target, between, involves }: Resolved,
  words: WordRows | null,
): ArrayLike<number> | null {
  const others = rollUp || anyCandidate;
  const told = [
    ...(others ? [] : [[rowsBy, speaker] as const, [rowsBy, between] as const]),
    ...[[rowsAbout, target] as const, [rowsAbout, between] as const],
  ]
    .filter(([, wanted]) => wanted.size > 0)
    .map(([rows, wanted]): Lists => [...wanted].map((entity) => rows.get(entity) ?? []));
  if (involves.size > 0 && !others)
    told.push([...involves].flatMap((entity) => [rowsBy.get(entity) ?? [], rowsAbout.get(entity) ?? []]));
  if (words !== null) told.push([words.rows]);
  const sizes = told.map(sizeOf);
  const fewest = told[sizes.indexOf(Math.min(...sizes))];
  if (fewest === undefined) return null;
  return fewest.length === 1 ? (fewest[0] ?? []) : inOrder(fewest, length);
}

/**
 * The same with those rows alone that one of the entities speaks in or is spoken of, and some more where people are rolled
 * up or any candidate counts.
 */
export function touching(selection: Selection, entities: ReadonlySet<number>): Selection {
  if (selection.rolledUp || selection.possibleOf !== null) return selection;
  const { rowsBy, rowsAbout, length } = selection.moment;
  const theirs = [...entities].flatMap((entity) => [rowsBy.get(entity) ?? [], rowsAbout.get(entity) ?? []]);
  return selection.within(inOrder(theirs, length));
}

/** Lists of rows, each in order. */
type Lists = readonly ArrayLike<number>[];

function sizeOf(lists: Lists): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** All rows of the lists, each once; `length` is how many rows there are. */
function inOrder(lists: Lists, length: number): Int32Array {
  const marks = new Uint8Array(length);
  let size = 0;
  for (const rows of lists)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      if (marks[row] === 0) size += 1;
      marks[row] = 1;
    }
  const all = new Int32Array(size);
  for (let row = 0, at = 0; at < size; row++) if (marks[row] === 1) all[at++] = row;
  return all;
}

/** Numbers of the entities that the filter names, each as it is at the moment. */
interface Resolved {
  readonly speaker: ReadonlySet<number>;
  readonly target: ReadonlySet<number>;
  readonly between: ReadonlySet<number>;
  readonly involves: ReadonlySet<number>;
  readonly spokenFor: ReadonlySet<number>;
  readonly place: ReadonlySet<number>;
  readonly unknown: readonly string[];
}

function resolve(moment: Moment, filter: FilterParameters): Resolved {
  const unknown: string[] = [];
  const present = (ids: readonly string[]) => new Set(ids.map((id) => presentOf(moment, id, unknown)));
  return {
    speaker: present(filter.speaker),
    target: present(filter.target),
    between: present(filter.between),
    involves: present(filter.involves),
    spokenFor: present(filter.spokenFor),
    place: present(filter.place),
    unknown,
  };
}

/** The number of the entity, as it is at the moment; an id that none has or had is added to `unknown`. */
export function presentOf({ table, asOf }: Moment, id: string, unknown: string[]): number {
  const present = table.presentOf(id, asOf);
  if (present === -1) unknown.push(id);
  return present;
}

/** How sure a row is to be said as the filter asks; below 0 where by nobody whom it allows. */
type Sureness = (row: number) => number;

/** Who of the candidates for a row the filter allows. */
function possibleOf(
  moment: Moment,
  { rollUp }: FilterParameters,
  { speaker, between, spokenFor, involves }: Resolved,
): (row: number) => readonly Possible[] {
  return possibleBy(moment, rollUp, {
    speaks: [speaker, between].filter(({ size }) => size > 0),
    spokenFor: spokenFor.size > 0 ? spokenFor : null,
    speaksUnless: (row) => (involves.size > 0 && !isAboutOne(moment, row, involves) ? involves : null),
  });
}

const surestOf =
  (possible: (row: number) => readonly Possible[]): Sureness =>
  (row) =>
    possible(row).reduce((surest, { sure }) => Math.max(surest, sure), -1);

function testsOfSureness({ minConfidence, anyCandidate }: FilterParameters, sure: Sureness): Test[] {
  return minConfidence > 0 || anyCandidate ? [(row) => sure(row) >= minConfidence] : [];
}

function matchesBy(
  moment: Moment,
  filter: FilterParameters,
  { target, between }: Resolved,
  sure: Sureness,
): Selection['matches'] {
  if (filter.target.length + filter.between.length + filter.stance.length === 0) return () => true;
  const { entity, stance, confidence } = moment.target;
  const weighsStance = !filter.ignoreStanceConfidence || filter.stance.length > 0;
  const stances = filter.stance.map((each) => STANCES.indexOf(each));
  // How sure a row is comes last: where any candidate counts, to find it takes longer than all the rest.
  return (row, at, sureness) =>
    (filter.target.length === 0 || target.has(entity.values[at] ?? -1)) &&
    (filter.between.length === 0 || between.has(entity.values[at] ?? -1)) &&
    (stances.length === 0 || stances.includes(stance.values[at] ?? -1)) &&
    (sureness ?? sure(row)) * (weighsStance ? (confidence.values[at] ?? 0) : 1) >= filter.minConfidence;
}

function testsOfStatement(moment: Moment, filter: FilterParameters, { hits, events }: Looked): Test[] {
  const { table, asOf } = moment;
  const tests: Test[] = [];
  const among = (column: { readonly values: Int32Array }, wanted: readonly string[]) => {
    const numbers = new Set(wanted.map((name) => table.names.find(name)));
    if (wanted.length > 0) tests.push((row) => numbers.has(column.values[row] ?? -1));
  };
  among(table.kind, filter.kind);
  among(table.act, filter.act);
  among(table.language, filter.language);
  among(table.article, filter.article);
  if (filter.firstHandOnly) tests.push((row) => table.hearsay.values[row] === 0);
  if (filter.reviewed.length > 0)
    tests.push((row) => filter.reviewed.includes((moment.review.values[row] ?? 0) > 0));
  if (hits !== null) {
    const learned = new Map([...hits].map(([id, when]) => [table.names.find(id), when]));
    tests.push(
      (row) => learned.get(table.id.values[row] ?? -1)?.includes(table.learned.values[row] ?? 0) === true,
    );
  }
  if (filter.outlet.length > 0) {
    const outlets = new Set(filter.outlet.flatMap((name) => [...table.outletsCalled(name)]));
    tests.push((row) => outlets.has(table.outletOf(table.article.values[row] ?? -1, asOf)));
  }
  if (filter.event.length > 0) {
    const wanted = new Set(filter.event.map((id) => table.names.find(events.get(id) ?? id)));
    tests.push((row) => someEvent(moment, row, (event) => wanted.has(event)));
  }
  const [first, last] = daysOn(moment, filter.clock);
  const [from, to] = [dayNumber(filter.from), dayNumber(filter.to)];
  if (from > 0) tests.push((row) => last(row) >= from);
  if (to > 0) tests.push((row) => first(row) > 0 && first(row) <= to);
  return tests;
}

function testsOfParties(
  moment: Moment,
  filter: FilterParameters,
  resolved: Resolved,
  speakerOf: (row: number) => number,
  matches: Selection['matches'],
): Test[] {
  const tests: Test[] = [];
  if (!filter.anyCandidate) tests.push(...testsOfSpeaker(moment, filter, resolved, speakerOf));
  if (filter.place.length > 0) tests.push((row) => resolved.place.has(moment.place.values[row] ?? -1));
  if (filter.target.length + filter.between.length + filter.stance.length > 0)
    tests.push((row) => someTarget(moment, row, (at) => matches(row, at)));
  return tests;
}

function testsOfSpeaker(
  moment: Moment,
  { speaker, between, spokenFor, involves, rollUp }: FilterParameters,
  resolved: Resolved,
  speakerOf: (row: number) => number,
): Test[] {
  const tests: Test[] = [];
  const speaks = (row: number, wanted: ReadonlySet<number>) =>
    wanted.has(moment.speaker.values[row] ?? -1) || (rollUp && wanted.has(speakerOf(row)));
  if (speaker.length > 0) tests.push((row) => speaks(row, resolved.speaker));
  if (between.length > 0) tests.push((row) => speaks(row, resolved.between));
  if (spokenFor.length > 0) {
    const forWhom = speakerBy(moment, true);
    tests.push((row) => resolved.spokenFor.has(forWhom(row)));
  }
  if (involves.length > 0)
    tests.push((row) => speaks(row, resolved.involves) || isAboutOne(moment, row, resolved.involves));
  return tests;
}

/** True where one of the entities is a target of the row. */
function isAboutOne(moment: Moment, row: number, entities: ReadonlySet<number>): boolean {
  const { entity } = moment.target;
  return someTarget(moment, row, (at) => entities.has(entity.values[at] ?? -1));
}

/** True where one of the row's targets, told by its place in moment.target, passes. */
export function someTarget({ targets }: Moment, row: number, passes: (at: number) => boolean): boolean {
  const end = targets.values[row + 1] ?? 0;
  for (let at = targets.values[row] ?? 0; at < end; at++) if (passes(at)) return true;
  return false;
}

function someEvent({ events, event }: Moment, row: number, passes: (id: number) => boolean): boolean {
  const end = events.values[row + 1] ?? 0;
  for (let at = events.values[row] ?? 0; at < end; at++) if (passes(event.values[at] ?? -1)) return true;
  return false;
}

/** The days of a row on the clock, first and last, as 20260304; 0 for none. */
export function daysOn(
  { table }: Moment,
  clock: FilterParameters['clock'],
): readonly [first: (row: number) => number, last: (row: number) => number] {
  const read = (column: { readonly values: Int32Array }) => (row: number) => column.values[row] ?? 0;
  if (clock === 'said') return [read(table.saidFirst), read(table.saidLast)];
  if (clock === 'published') return [read(table.publishedFirst), read(table.publishedLast)];
  const learned = (row: number) => table.days[table.learned.values[row] ?? 0] ?? 0;
  return [learned, learned];
}
