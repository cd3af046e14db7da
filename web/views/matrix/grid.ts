import { entityName, homeOf } from '../../messages/names.ts';
import type { Tongue } from '../../store/preferences.ts';
import type { Order, Unit } from '../../store/state.ts';
import type { Cell, Matrix, People, Side } from './queries.ts';
import { seriate } from './seriation.ts';

/** A speaker's row. */
export interface Row {
  readonly side: Side;
  /** for whom they spoke, where this is one of the people of an opened country */
  readonly of: string | null;
  /** in the order of the columns; null where nothing was said */
  readonly cells: readonly (Cell | null)[];
}

/** The matrix as it is drawn. */
export interface Grid {
  readonly columns: readonly Side[];
  readonly rows: readonly Row[];
  /** what to call each, by id: of several of one name also where they are from */
  readonly names: ReadonlyMap<string, string>;
  /** the largest number that a cell has */
  readonly most: number;
  /** the first and last day of all trends; null where no cell has any */
  readonly span: Span | null;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface Look {
  readonly order: Order;
  readonly unit: Unit;
  readonly tongue: Tongue;
}

/** The rows and columns in the order asked for; under an opened country the people who spoke for it, as far as they came. */
export function toGrid(matrix: Matrix, people: ReadonlyMap<string, People>, look: Look): Grid {
  const { rows, columns } = arrange(matrix, look);
  const cellsOf = (cells: readonly Cell[]) => {
    const at = new Map(cells.map((cell) => [`${cell.speaker.id} ${cell.target.id}`, cell]));
    return (side: Side) => columns.map(({ entity }) => at.get(`${side.entity.id} ${entity.id}`) ?? null);
  };
  const own = cellsOf(matrix.cells);
  const all = rows.flatMap((side): Row[] => {
    const opened = people.get(side.entity.id);
    const row = { side, of: null, cells: own(side) };
    if (opened === undefined) return [row];
    const within = cellsOf(opened.cells);
    const theirs = byCount(opened.rows, look.unit);
    return [row, ...theirs.map((person) => ({ side: person, of: side.entity.id, cells: within(person) }))];
  });
  const names = namesOf([...all.map(({ side }) => side), ...columns], look.tongue);
  return { columns, rows: all, names, most: mostOf(matrix.cells, look.unit), span: spanOf(matrix.cells) };
}

function arrange(matrix: Matrix, look: Look): Pick<Matrix, 'rows' | 'columns'> {
  const { rows, columns, cells } = matrix;
  if (look.order === 'count') return { rows: byCount(rows, look.unit), columns: byCount(columns, look.unit) };
  if (look.order === 'name')
    return { rows: byName(rows, look.tongue), columns: byName(columns, look.tongue) };
  const counts = new Map(cells.map((cell) => [`${cell.speaker.id} ${cell.target.id}`, cell[look.unit]]));
  const count = (row: Side, column: Side) => counts.get(`${row.entity.id} ${column.entity.id}`) ?? 0;
  return {
    rows: alike(
      rows,
      rows.map((row) => columns.map((column) => count(row, column))),
    ),
    columns: alike(
      columns,
      columns.map((column) => rows.map((row) => count(row, column))),
    ),
  };
}

function alike(sides: readonly Side[], counts: readonly (readonly number[])[]): Side[] {
  return seriate(counts).flatMap((index) => sides[index] ?? []);
}

function byCount(sides: readonly Side[], unit: Unit): Side[] {
  return sides.toSorted((a, b) => b[unit] - a[unit] || (b.most?.[unit] ?? 0) - (a.most?.[unit] ?? 0));
}

function byName(sides: readonly Side[], tongue: Tongue): Side[] {
  const collator = new Intl.Collator(tongue, { sensitivity: 'base', numeric: true });
  return sides.toSorted((a, b) =>
    collator.compare(entityName(a.entity, tongue), entityName(b.entity, tongue)),
  );
}

function namesOf(sides: readonly Side[], tongue: Tongue): ReadonlyMap<string, string> {
  const entities = [...new Map(sides.map(({ entity }) => [entity.id, entity])).values()];
  const uses = new Map<string, number>();
  for (const entity of entities)
    uses.set(entityName(entity, tongue), (uses.get(entityName(entity, tongue)) ?? 0) + 1);
  return new Map(
    entities.map((entity) => {
      const name = entityName(entity, tongue);
      const home = (uses.get(name) ?? 0) > 1 ? homeOf(entity) : null;
      return [entity.id, home === null ? name : `${name} (${home.iso3 ?? home.name})`];
    }),
  );
}

function mostOf(cells: readonly Cell[], unit: Unit): number {
  return cells.reduce((most, cell) => Math.max(most, cell[unit]), 1);
}

function spanOf(cells: readonly Cell[]): Span | null {
  const bins = cells.flatMap(({ trend }) => trend);
  if (bins.length === 0) return null;
  const ends = {
    from: bins.map(({ from }) => from).sort()[0],
    to: bins
      .map(({ to }) => to)
      .sort()
      .at(-1),
  };
  return { from: ends.from ?? '', to: ends.to ?? '' };
}
