import type { EntityKind } from '../document/document.ts';
import type { CountRow, FilterParameters, StanceRow } from '../graph/statements.ts';
import { Marks } from './marks.ts';
import { daysOn, type Selection } from './selection.ts';
import { dayOf } from './table.ts';
import { eachSaying } from './tally.ts';

/** A neighbour, by its id, with the arrow between it and the anchor. */
export interface Neighbour extends CountRow, StanceRow {
  readonly entity: string;
  /** The latest of the first days of its statements, "" where none has a time on the clock. */
  readonly latest: string;
}

/** Neighbours, and the statements by which they are such. */
export interface NeighboursCount extends CountRow {
  readonly entities: number;
}

export interface ExpansionAsked {
  /** The number of the entity whose neighbours are wanted. */
  readonly anchor: number;
  /** Whom the anchor speaks about, or who speaks about it. */
  readonly direction: 'by' | 'about';
  /** Null: of every kind. */
  readonly kind: EntityKind | null;
  readonly clock: FilterParameters['clock'];
  readonly limit: number;
  /** The keys of the last one before the page; null before any. */
  readonly after: readonly [utterances: number, latest: string, id: string] | null;
}

export interface ExpansionCounts {
  readonly page: readonly Neighbour[];
  /** Of all of them. */
  readonly whole: NeighboursCount;
  /** Of those after the page; a statement about one of these and another counts here too. */
  readonly rest: NeighboursCount;
}

/** The neighbours of one entity that are of a type: most utterances first, of equals the latest. */
export function countExpansion(selection: Selection, asked: ExpansionAsked): ExpansionCounts {
  const { names } = selection.moment.table;
  const latest = new Map<number, number>();
  const marks = new Marks(selection.moment);
  const [first] = daysOn(selection.moment, asked.clock);
  eachLink(selection, asked, (other, row, stance) => {
    marks.add(other, row, stance);
    latest.set(other, Math.max(latest.get(other) ?? 0, first(row)));
  });
  const neighbours = marks
    .count()
    .map(({ group, ...counts }): Neighbour => {
      const day = latest.get(group) ?? 0;
      return { ...counts, entity: names.of(group), latest: day === 0 ? '' : dayOf(day) };
    })
    .sort(inOrder);
  const { after } = asked;
  const following =
    after === null
      ? neighbours
      : neighbours.filter(
          (each) => inOrder({ utterances: after[0], latest: after[1], entity: after[2] }, each) < 0,
        );
  const page = following.slice(0, asked.limit);
  const hidden = following.slice(asked.limit);
  return {
    page,
    whole: countLinks(selection, asked, neighbours),
    rest: countLinks(selection, asked, hidden),
  };
}

type Keys = Pick<Neighbour, 'utterances' | 'latest' | 'entity'>;

function inOrder(a: Keys, b: Keys): number {
  if (a.utterances !== b.utterances) return b.utterances - a.utterances;
  if (a.latest !== b.latest) return a.latest > b.latest ? -1 : 1;
  return a.entity < b.entity ? -1 : Number(a.entity > b.entity);
}

/** Visits each link of the anchor that is of the type, in the order of the rows. */
function eachLink(
  selection: Selection,
  { anchor, direction, kind }: ExpansionAsked,
  visit: (other: number, row: number, stance: number) => void,
): void {
  const { table } = selection.moment;
  const wanted = kind === null ? null : table.names.find(kind);
  const offer = (other: number, row: number, stance: number) => {
    if (wanted === null || table.kinds.get(other) === wanted) visit(other, row, stance);
  };
  eachSaying(selection, (row, speaker, target, stance) => {
    if (direction === 'by' && speaker === anchor) offer(target, row, stance);
    if (direction === 'about' && target === anchor) offer(speaker, row, stance);
  });
}

function countLinks(
  selection: Selection,
  asked: ExpansionAsked,
  neighbours: readonly Neighbour[],
): NeighboursCount {
  const { names } = selection.moment.table;
  const among = new Set(neighbours.map(({ entity }) => names.find(entity)));
  const marks = new Marks(selection.moment);
  eachLink(selection, asked, (other, row) => {
    if (among.has(other)) marks.add(0, row);
  });
  const [all] = marks.count();
  return { entities: neighbours.length, reports: all?.reports ?? 0, utterances: all?.utterances ?? 0 };
}
