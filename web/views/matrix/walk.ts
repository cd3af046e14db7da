import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** A cell's place in a table: 0 is the row of heads, and the column of heads. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows a table has, and how many cells a row. */
export interface Extent {
  readonly rows: number;
  readonly columnsOf: (row: number) => number;
}

/** Rows that a page key goes over. */
const leap = 10;

/** Where a key leads from a place; null for a key that leads nowhere. It ends at the edges. */
export function placeAfter({ row, column }: Place, key: string, { rows, columnsOf }: Extent): Place | null {
  const within = (at: number, end: number) => Math.max(0, Math.min(at, end - 1));
  const at = (toRow: number, toColumn: number): Place => {
    const found = within(toRow, rows);
    return { row: found, column: within(toColumn, columnsOf(found)) };
  };
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'PageUp':
      return at(row - leap, column);
    case 'PageDown':
      return at(row + leap, column);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, columnsOf(row));
    case 'Mod+Home':
      return at(0, 0);
    case 'Mod+End':
      return at(rows, columnsOf(rows - 1));
    default:
      return null;
  }
}

/**
 * One stop of the tab key for a whole table, whose cells the arrow keys walk. Put both listeners on the table; what takes
 * the focus in a cell is its first button, else the cell, all with tabIndex -1.
 */
export function useWalk(table: RefObject<HTMLTableElement | null>) {
  const stop = useRef<HTMLElement | null>(null);
  const stopAt = (element: HTMLElement) => {
    if (stop.current !== null) stop.current.tabIndex = -1;
    element.tabIndex = 0;
    stop.current = element;
  };
  // Cells come and go: one of those that are there must be a stop.
  useEffect(() => {
    const first = table.current?.rows[1]?.cells[0];
    if (first !== undefined && stop.current?.isConnected !== true) stopAt(focusableOf(first));
  });
  return {
    onFocus: (event: FocusEvent<HTMLTableElement>) => {
      const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
      if (cell !== null) stopAt(focusableOf(cell));
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
      const all = table.current?.rows;
      if (cell === null || all === undefined || event.altKey || event.shiftKey) return;
      const from = { row: (cell.parentElement as HTMLTableRowElement).rowIndex, column: cell.cellIndex };
      const key = event.ctrlKey || event.metaKey ? `Mod+${event.key}` : event.key;
      const extent = { rows: all.length, columnsOf: (row: number) => all[row]?.cells.length ?? 0 };
      const to = placeAfter(from, key, extent);
      const next = to === null ? undefined : all[to.row]?.cells[to.column];
      if (next === undefined) return;
      event.preventDefault();
      focusableOf(next).focus();
    },
  };
}

function focusableOf(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>('.stop') ?? cell;
}
