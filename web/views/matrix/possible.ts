import { joinPossible } from '../ranges.ts';
import type {
  Cell,
  Matrix,
  People,
  PossibleCell,
  PossibleMatrix,
  PossiblePeople,
  Side,
  SureMatrix,
  SurePeople,
} from './queries.ts';

/** Rows, and columns, that there is room for. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
}

interface Sides {
  readonly sides: readonly Side[];
  readonly hidden: number;
}

/**
 * The matrix of what is sure, with what of each row, column and cell is possible. Whoever is only possible has a row or a
 * column where all who are sure have theirs and there is room left; where not, they count among the hidden.
 */
export function withPossible(sure: SureMatrix, possible: PossibleMatrix | null, room: Room): Matrix {
  if (possible === null) return sure;
  const rows = joinSides(
    { sides: sure.rows, hidden: sure.hidden.rows },
    { sides: possible.rows, hidden: possible.hidden.rows },
    room.rows,
  );
  const columns = joinSides(
    { sides: sure.columns, hidden: sure.hidden.columns },
    { sides: possible.columns, hidden: possible.hidden.columns },
    room.columns,
  );
  const cut = possible.hidden.rows + possible.hidden.columns > 0;
  return {
    totals: sure.totals,
    hidden: { rows: rows.hidden, columns: columns.hidden },
    rows: rows.sides,
    columns: columns.sides,
    cells: joinCells(sure.cells, possible.cells, { rows: rows.sides, columns: columns.sides }, cut),
  };
}

/** The same of the people of a country, who have rows as far as there is room for. */
export function peopleWithPossible(
  { whole, within }: SurePeople,
  possible: PossiblePeople | null,
  room: number,
): People {
  const hidden = whole.hidden.rows;
  if (possible === null) return { hidden, rows: whole.rows, cells: within.cells };
  const others = { sides: possible.whole.rows, hidden: possible.whole.hidden.rows };
  const rows = joinSides({ sides: whole.rows, hidden }, others, room);
  const cells = joinCells(within.cells, possible.within.cells, { rows: rows.sides }, others.hidden > 0);
  return { hidden: rows.hidden, rows: rows.sides, cells };
}

const idOfSide = ({ entity }: Side) => entity.id;

function joinSides(sure: Sides, possible: Sides, room: number): Sides {
  const joined = joinPossible(sure.sides, possible.sides, idOfSide, possible.hidden > 0);
  const shown = joined.slice(0, sure.hidden > 0 ? sure.sides.length : Math.max(room, sure.sides.length));
  const all = Math.max(possible.sides.length + possible.hidden, shown.length + sure.hidden);
  return { sides: shown, hidden: all - shown.length };
}

function joinCells(
  sure: readonly Cell[],
  possible: readonly PossibleCell[],
  shown: { readonly rows: readonly Side[]; readonly columns?: readonly Side[] },
  cut: boolean,
): Cell[] {
  const idsOf = (sides: readonly Side[] | undefined) => sides && new Set(sides.map(idOfSide));
  const [rows, columns] = [idsOf(shown.rows), idsOf(shown.columns)];
  const drawn = possible.filter(
    ({ speaker, target }) => rows?.has(speaker.id) !== false && columns?.has(target.id) !== false,
  );
  const idOf = ({ speaker, target }: Cell) => `${speaker.id} ${target.id}`;
  return joinPossible<Cell>(sure, drawn.map(ofNothingSure), idOf, cut);
}

const ofNothingSure = (cell: PossibleCell): Cell => ({
  ...cell,
  stances: { supports: 0, opposes: 0, neutral: 0 },
  trend: [],
});
