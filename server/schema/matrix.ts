import { ArgumentError } from '../errors.ts';
import type { EntityNode, MatrixAnswer, MatrixCell, MatrixSide } from '../graph/statements.ts';
import { countMatrix, type MatrixCounts, type Side } from '../table/matrix.ts';
import { presentOf } from '../table/selection.ts';
import { builder, ownId } from './builder.ts';
import { EntityRef } from './entity.ts';
import { BucketEnum, ClockEnum } from './enums.ts';
import { FILTER, StatementFilter } from './filter.ts';
import { selectsBelow } from './selection.ts';
import { BinRef } from './timeline.ts';
import { StanceSplitRef, TotalsRef } from './totals.ts';
import { readView, shownEntity, type View } from './view.ts';

/** Rows, and columns, at most: the matrix is for eyes. */
const MOST = 100;

const SideRef = builder.objectRef<MatrixSide>('MatrixSide').implement({
  description: 'A speaker, whose row it is, or a target, whose column it is.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who it is; with `rollUp` a speaker may be a country that people spoke for.',
      resolve: (side) => side.entity,
    }),
    reports: t.exposeInt('reports', {
      description:
        'Statements in the whole row or column, those that are not shown too. What has two targets counts once.',
    }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
  }),
});

interface CellShape extends MatrixCell {
  readonly speaker: EntityNode;
  readonly target: EntityNode;
}

const Cell = builder.objectRef<CellShape>('MatrixCell').implement({
  description: 'What the speaker of a row says about the target of a column.',
  fields: (t) => ({
    speaker: t.field({
      type: EntityRef,
      description: 'Whose row it is in.',
      resolve: (cell) => cell.speaker,
    }),
    target: t.field({
      type: EntityRef,
      description: 'Whose column it is in.',
      resolve: (cell) => cell.target,
    }),
    reports: t.exposeInt('reports', { description: 'Statements by the one about the other.' }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
    stances: t.field({ type: StanceSplitRef, description: 'To this target.', resolve: (cell) => cell }),
    trend: t.field({
      type: [BinRef],
      description:
        'Over time, oldest first, as wide as `bucket` tells; what no bin holds whole, or has no time on the clock, is in none.',
      resolve: (cell) => cell.bins,
    }),
  }),
});

interface MatrixShape extends Omit<MatrixAnswer, 'cells'> {
  readonly cells: readonly CellShape[];
}

const Hidden = builder.objectRef<MatrixAnswer['hidden']>('HiddenSides').implement({
  description: 'How much of a matrix is not shown.',
  fields: (t) => ({
    rows: t.exposeInt('rows', { description: 'Further speakers of what the filter selects.' }),
    columns: t.exposeInt('columns', { description: 'Further targets.' }),
  }),
});

const Matrix = builder.objectRef<MatrixShape>('Matrix').implement({
  description:
    'Speakers by targets. A statement with two targets stands in two cells, one without a named speaker or target in none: see the totals.',
  fields: (t) => ({
    rows: t.field({
      type: [SideRef],
      description: 'Speakers: in the order asked for, else those with most utterances first.',
      resolve: (matrix) => matrix.rows,
    }),
    columns: t.field({
      type: [SideRef],
      description: 'Targets: in the order asked for, else those with most utterances first.',
      resolve: (matrix) => matrix.columns,
    }),
    cells: t.field({
      type: [Cell],
      description:
        'Those of the rows and columns shown that hold something, in the order of rows, then of columns.',
      resolve: (matrix) => matrix.cells,
    }),
    hidden: t.field({
      type: Hidden,
      description: 'Speakers and targets that match but are not among those shown.',
      resolve: (matrix) => matrix.hidden,
    }),
    totals: t.field({
      type: TotalsRef,
      description: 'All that the filter selects, in a cell or not. Cells may come to more.',
      resolve: (matrix) => matrix.totals,
    }),
    asOf: t.exposeInt('asOf', { description: 'Ledger sequence that the answer stands on.' }),
  }),
});

builder.queryField('saidAbout', (t) =>
  t.field({
    type: Matrix,
    description:
      'Who said how much about whom: speakers as rows, targets as columns. With rows or columns given these are shown, in their order, empty ones too; else those with most utterances.',
    args: {
      rows: t.arg.idList({ description: 'Speakers: at most 100.' }),
      columns: t.arg.idList({ description: 'Targets: at most 100.' }),
      bucket: t.arg({
        type: BucketEnum,
        defaultValue: 'month',
        description: 'How wide the bins of `trend` are.',
      }),
      clock: t.arg({
        type: ClockEnum,
        description: 'Of the trend; that of the filter’s period where none is given.',
      }),
      filter: t.arg({ type: StatementFilter, description: FILTER }),
      firstRows: t.arg.int({ defaultValue: 20, description: 'Rows where none are named: 1 to 100.' }),
      firstColumns: t.arg.int({ defaultValue: 20, description: 'Columns where none are named: 1 to 100.' }),
    },
    resolve: async (_, { bucket, clock, filter, ...args }, context, info) => {
      const [rows, columns] = [sideOf('rows', args.rows), sideOf('columns', args.columns)];
      const most = {
        rows: rows.length > 0 ? MOST : sizeOf('firstRows', args.firstRows),
        columns: columns.length > 0 ? MOST : sizeOf('firstColumns', args.firstColumns),
        trend: selectsBelow(info, 'trend'),
      };
      const answer = await readView(context, info, filter, { rows, columns }, (selection) => {
        const unknown: string[] = [];
        const present = (ids: readonly string[]) => ids.map((id) => presentOf(selection.moment, id, unknown));
        const view = countMatrix(selection, {
          ...{ rows: present(rows), columns: present(columns), most },
          bins: { bucket: bucket ?? 'month', clock: clock ?? selection.clock },
        });
        return { view, unknown, entities: [...view.rows, ...view.columns].map(({ entity }) => entity) };
      });
      return toShape(answer);
    },
  }),
);

function sideOf(argument: string, ids: readonly (string | number)[] | null | undefined): string[] {
  const own = [...new Set((ids ?? []).map((id) => ownId('Entity', String(id))))];
  if (own.length > MOST) throw new ArgumentError(argument, `are ${own.length}: give at most ${MOST}`);
  return own;
}

function sizeOf(argument: string, given: number | null | undefined): number {
  const size = given ?? 20;
  if (size < 1 || size > MOST) throw new ArgumentError(argument, `it can’t be ${size}: give 1 to ${MOST}`);
  return size;
}

function toShape({ view, asOf, entities }: View<MatrixCounts>): MatrixShape {
  const sideOf = (side: Side): MatrixSide => ({ ...side, entity: shownEntity({ entities }, side.entity) });
  const cells = view.cells.map((cell) => ({
    ...cell,
    speaker: shownEntity({ entities }, cell.row),
    target: shownEntity({ entities }, cell.column),
  }));
  return { ...view, asOf, rows: view.rows.map(sideOf), columns: view.columns.map(sideOf), cells };
}
