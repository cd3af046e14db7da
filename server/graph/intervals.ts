import type { Interval } from '../document/document.ts';

/** An interval as it is stored: three properties, all null where it isn't known. */
export function intervalOf(
  from: string | null,
  to: string | null,
  precision: Interval['precision'] | null,
): Interval | null {
  return from === null || to === null || precision === null ? null : { from, to, precision };
}
