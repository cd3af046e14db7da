import type { BinParameters, CountRow, MatrixAnswer, MatrixCell } from '../graph/statements.ts';
import { binsBy, tellBin } from './bins.ts';
import { Marks } from './marks.ts';
import { Names } from './numbers.ts';
import type { Selection } from './selection.ts';
import { byWeight, countTotals, eachSaying } from './tally.ts';

export interface MatrixAsked {
  /** Numbers of the entities that are asked for, in their order; none: those with most utterances. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly most: { readonly rows: number; readonly columns: number; readonly trend: boolean };
  readonly bins: BinParameters;
}

/** A row or a column, by its entity's id, with all that it holds. */
export interface Side extends CountRow {
  readonly entity: string;
}

export interface MatrixCounts extends Pick<MatrixAnswer, 'totals' | 'hidden' | 'cells'> {
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
}

/** Speakers by targets: what each says about each, and over time where a trend is asked for. */
export function countMatrix(selection: Selection, asked: MatrixAsked): MatrixCounts {
  const shown = (entity: number, wanted: ReadonlySet<number>) => wanted.size === 0 || wanted.has(entity);
  const [rowsAsked, columnsAsked] = [new Set(asked.rows), new Set(asked.columns)];
  const [byRow, byColumn] = [new Marks(selection.moment), new Marks(selection.moment)];
  eachSaying(selection, (row, speaker, target) => {
    if (!shown(speaker, rowsAsked) || !shown(target, columnsAsked)) return;
    byRow.add(speaker, row);
    byColumn.add(target, row);
  });
  const { names } = selection.moment.table;
  const sidesOf = (marks: Marks, wanted: ReadonlySet<number>): readonly Side[] => {
    const counted = marks
      .count()
      .map(({ group, reports, utterances }) => ({ entity: names.of(group), reports, utterances }));
    if (wanted.size === 0) return counted.sort(byWeight(({ entity }) => entity));
    const known = new Map(counted.map((side) => [side.entity, side]));
    return [...wanted]
      .filter((entity) => entity !== -1)
      .map((entity) => names.of(entity))
      .map((entity) => known.get(entity) ?? { entity, reports: 0, utterances: 0 });
  };
  const [rows, columns] = [sidesOf(byRow, rowsAsked), sidesOf(byColumn, columnsAsked)];
  const [rowsShown, columnsShown] = [rows.slice(0, asked.most.rows), columns.slice(0, asked.most.columns)];
  return {
    totals: countTotals(selection),
    rows: rowsShown,
    columns: columnsShown,
    hidden: { rows: rows.length - rowsShown.length, columns: columns.length - columnsShown.length },
    cells: countCells(selection, asked, rowsShown, columnsShown),
  };
}

function countCells(
  selection: Selection,
  { bins, most }: MatrixAsked,
  rows: readonly Side[],
  columns: readonly Side[],
): readonly MatrixCell[] {
  const { moment } = selection;
  const placesOf = (sides: readonly Side[]) =>
    new Map(sides.map(({ entity }, at) => [moment.table.names.find(entity), at]));
  const [rowAt, columnAt] = [placesOf(rows), placesOf(columns)];
  const [cells, trends, binned] = [new Marks(moment), new Marks(moment), new Names()];
  const binOf = binsBy(moment, bins);
  eachSaying(selection, (row, speaker, target, stance) => {
    const [at, to] = [rowAt.get(speaker), columnAt.get(target)];
    if (at === undefined || to === undefined) return;
    const cell = at * columns.length + to;
    cells.add(cell, row, stance);
    const bin = most.trend ? binOf(row) : 0;
    if (bin > 0) trends.add(binned.add(`${cell} ${bin}`), row, stance);
  });
  const trendOf = new Map<number, MatrixCell['bins'][number][]>();
  const inTime = trends
    .count()
    .map((counted) => {
      const [cell = 0, bin = 0] = binned.of(counted.group).split(' ').map(Number);
      return { cell, bin, counted };
    })
    .sort((a, b) => a.bin - b.bin);
  for (const { cell, bin, counted } of inTime)
    trendOf.set(cell, [...(trendOf.get(cell) ?? []), tellBin(bin, bins.bucket, counted)]);
  return cells.count().map(({ group, ...counts }) => ({
    ...counts,
    row: rows[Math.floor(group / columns.length)]?.entity ?? '',
    column: columns[group % columns.length]?.entity ?? '',
    bins: trendOf.get(group) ?? [],
  }));
}
