import { type DateOrder, readMoment } from '../clean/moment.ts';
import { parsePublished } from '../clean/published.ts';
import type { Interval } from '../document/document.ts';

/**
 * A date as feeds, tables and archives write it, in ISO 8601: from a year to a second with its zone, read as those of pages
 * are. Null for what is no date, and for a time of day that there is none.
 */
export function readDate(written: string, order: DateOrder | null = null): string | null {
  const text = written.trim();
  const moment = readMoment(text, order);
  if (moment === null || (moment.precision === 'day' && IMPOSSIBLE.test(text))) return null;
  return parsePublished(text) === null ? writeMoment(moment) : text;
}

/** A time after the last hour or minute, or in a zone that is further off than any. */
const IMPOSSIBLE =
  /[T ,|](?:(?:2[5-9]|[3-9]\d):\d{2}|\d{1,2}:[6-9]\d)(?!\d)|:\d{2} ?[+-](?:1[5-9]|[2-9]\d):?\d{2}\b/u;

function writeMoment({ from, precision }: Interval): string {
  if (precision === 'year') return from.slice(0, 4);
  if (precision === 'month') return from.slice(0, 7);
  return precision === 'minute' ? from.slice(0, 16) + from.slice(19) : from;
}
