import { type Cell, COLUMNS, rowOf, type Told } from './columns.ts';
import type { Export } from './reading.ts';

/** What a spreadsheet may take for the beginning of a formula, full-width signs among them. */
const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/**
 * A row of a CSV file for spreadsheets (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers stay as they are.
 */
export function csvLine(cells: readonly (string | number | null)[], delimiter = ','): string {
  return `${cells.map((cell) => field(cell, delimiter)).join(delimiter)}\r\n`;
}

function field(cell: string | number | null, delimiter: string): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/u.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** By this mark spreadsheets know UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** The line that names the columns. */
export function csvHead(): string {
  return csvLine(COLUMNS.map(({ name }) => name));
}

/** The line of a statement, its lists joined. */
export function csvRow(told: Told): string {
  return csvLine(rowOf(told).map(joined));
}

/** A statement a row; the first line names the columns. */
export async function* writeCsv({ batches }: Export): AsyncGenerator<Buffer> {
  yield Buffer.from(BYTE_ORDER_MARK + csvHead());
  for await (const { statements } of batches(false)) yield Buffer.from(statements.map(csvRow).join(''));
}

function joined(cell: Cell, at: number): string | number | null {
  return isList(cell) ? cell.join(COLUMNS[at]?.joiner ?? '') : cell;
}

function isList(cell: Cell): cell is readonly (string | number)[] {
  return Array.isArray(cell);
}
