import type { CountRow, NeighbourhoodAnswer } from '../graph/statements.ts';
import { Marks } from './marks.ts';
import { type Selection, touching } from './selection.ts';
import { byWeight, countTotals, eachMatched, eachSaying, eachSpeaker, NO_TOTALS } from './tally.ts';

type Pair = NeighbourhoodAnswer['pairs'][number];

/** Somebody who speaks or is spoken of, by the id. */
export interface Involved {
  readonly entity: string;
  readonly anchor: boolean;
  readonly reports: number;
  readonly utterances: number;
  /** What is said between it and the anchors; null for an anchor, and without anchors. */
  readonly tie: CountRow | null;
}

export interface NeighbourCounts extends Pick<NeighbourhoodAnswer, 'totals' | 'pairs' | 'counts'> {
  readonly shown: readonly Involved[];
  /** How many more there are. */
  readonly hidden: number;
}

/** What is asked for: the rest is not counted, and empty. */
export interface NeighboursAsked {
  readonly totals: boolean;
  /** Who is shown, how many are not, and the arrows. */
  readonly shown: boolean;
  readonly counts: boolean;
}

/**
 * Who speaks about whom in a selection: the anchors, then the others by utterances, those between them and the anchors
 * before all others, those with a name before those described; at most `size`, the anchors among them. With anchors only
 * those with an arrow from or to one, and such arrows. As in the matrix, a
 * statement about two that is selected for one of them draws no arrow to the other.
 */
export function countNeighbourhood(
  selection: Selection,
  anchors: ReadonlySet<number>,
  size: number,
  asked: NeighboursAsked,
): NeighbourCounts {
  const near = anchors.size === 0 ? selection : touching(selection, anchors);
  return {
    totals: asked.totals ? countTotals(selection) : NO_TOTALS,
    ...(asked.shown ? countShown(selection, near, anchors, size) : { shown: [], hidden: 0, pairs: [] }),
    counts: asked.counts ? countDirections(near, anchors) : [],
  };
}

function countShown(
  selection: Selection,
  near: Selection,
  anchors: ReadonlySet<number>,
  size: number,
): Pick<NeighbourCounts, 'shown' | 'hidden' | 'pairs'> {
  const { names, described } = selection.moment.table;
  const all = countInvolved(selection, near, anchors).sort(
    (a, b) =>
      Number(b.anchor) - Number(a.anchor) ||
      (b.tie?.utterances ?? 0) - (a.tie?.utterances ?? 0) ||
      (b.tie?.reports ?? 0) - (a.tie?.reports ?? 0) ||
      b.utterances - a.utterances ||
      Number(described.has(names.find(a.entity))) - Number(described.has(names.find(b.entity))) ||
      (a.entity < b.entity ? -1 : 1),
  );
  const shown = all.slice(0, size);
  const places = shown.map(({ entity }) => names.find(entity));
  return { shown, hidden: all.length - shown.length, pairs: countPairs(near, places, anchors) };
}

/** Everybody; with anchors these and who has an arrow from or to one, with what ties them. */
function countInvolved(selection: Selection, near: Selection, anchors: ReadonlySet<number>): Involved[] {
  const { moment } = selection;
  const ties = countTies(near, anchors);
  const wanted = new Uint8Array(moment.table.names.all.length).fill(anchors.size === 0 ? 1 : 0);
  for (const entity of [...anchors, ...ties.keys()]) wanted[entity] = 1;
  const marks = new Marks(selection.moment);
  let at = 0;
  const add = (entity: number) => {
    if (wanted[entity] === 1) marks.add(entity, at);
  };
  for (const row of selection.rows) {
    at = row;
    eachSpeaker(selection, row, add);
    eachMatched(selection, row, add);
  }
  return marks.count().map(({ group, reports, utterances }) => ({
    entity: moment.table.names.of(group),
    anchor: anchors.has(group),
    ...{ reports, utterances },
    tie: anchors.has(group) ? null : (ties.get(group) ?? null),
  }));
}

/** What is between each and the anchors, by who it is. */
function countTies(near: Selection, anchors: ReadonlySet<number>): ReadonlyMap<number, CountRow> {
  if (anchors.size === 0) return new Map();
  const marks = new Marks(near.moment);
  eachSaying(near, (row, speaker, target) => {
    if (anchors.has(speaker)) marks.add(target, row);
    if (anchors.has(target)) marks.add(speaker, row);
  });
  return new Map(marks.count().map((counts) => [counts.group, counts]));
}

/** What those shown say about each other, the most telling first; with anchors only from or to one. */
function countPairs(
  selection: Selection,
  shown: readonly number[],
  anchors: ReadonlySet<number>,
): readonly Pair[] {
  const { moment } = selection;
  const at = new Map(shown.map((entity, place) => [entity, place]));
  const marks = new Marks(selection.moment);
  eachSaying(selection, (row, by, about, stance) => {
    const [speaker, target] = [at.get(by), at.get(about)];
    if (speaker === undefined || target === undefined) return;
    if (anchors.size === 0 || anchors.has(by) || anchors.has(about))
      marks.add(speaker * shown.length + target, row, stance);
  });
  const nameOf = (place: number) => moment.table.names.of(shown[place] ?? -1);
  return marks
    .count()
    .map(({ group, ...counts }) => ({
      ...counts,
      speaker: nameOf(Math.floor(group / shown.length)),
      target: nameOf(group % shown.length),
    }))
    .sort(byWeight(({ speaker, target }) => `${speaker} ${target}`));
}

/** The neighbours of the anchors by direction and kind, before any cap. */
function countDirections(selection: Selection, anchors: ReadonlySet<number>): NeighbourhoodAnswer['counts'] {
  if (anchors.size === 0) return [];
  const { moment } = selection;
  const kinds = moment.table.kinds;
  const marks = new Marks(selection.moment);
  const met = new Map<number, number>();
  // By direction, of whom was met the group.
  const groups = [new Map<number, number>(), new Map<number, number>()] as const;
  const add = (direction: 0 | 1, other: number, row: number) => {
    const known = groups[direction].get(other);
    const group = known ?? 2 * (kinds.get(other) ?? 0) + direction;
    marks.add(group, row);
    if (known !== undefined) return;
    groups[direction].set(other, group);
    met.set(group, (met.get(group) ?? 0) + 1);
  };
  eachSaying(selection, (row, speaker, target) => {
    if (anchors.has(speaker)) add(0, target, row);
    if (anchors.has(target)) add(1, speaker, row);
  });
  const counts = marks.count().map(({ group, reports, utterances }) => ({
    direction: (['BY', 'ABOUT'] as const)[group % 2] ?? 'BY',
    kind: moment.table.names.of(Math.floor(group / 2)) as NeighbourhoodAnswer['counts'][number]['kind'],
    entities: met.get(group) ?? 0,
    ...{ reports, utterances },
  }));
  const by = byWeight<(typeof counts)[number]>(({ kind }) => kind);
  return counts.sort(
    (a, b) => (a.direction < b.direction ? -1 : Number(a.direction > b.direction)) || by(a, b),
  );
}
