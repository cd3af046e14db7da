import type { Counted } from '../ranges.ts';

/**
 * Rows as a CSV file for spreadsheets (RFC 4180, UTF-8 with its mark). What a spreadsheet would take for a formula gets
 * an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): Blob {
  const lines = rows.map((row) => row.map(cell).join(','));
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}

/** What a count comes to at most, in utterances and in reports; nothing where nobody knows. */
export const mostCells = ({ utterances, reports }: Counted): (string | number)[] =>
  [utterances, reports].map((n) => (Number.isFinite(n) ? n : ''));

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
