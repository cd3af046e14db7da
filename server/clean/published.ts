import type { Interval } from '../document/document.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/u;

/**
 * A date or time as people and pages write it in ISO 8601: "2026", "2026-03", "2026-03-04" or
 * "2026-03-04T09:30+07:00" (a time needs its zone). Null for what is none, the 31st of February included.
 */
export function parsePublished(written: string): Interval | null {
  const text = written.trim();
  return parseDate(text) ?? parseTime(text);
}

function parseDate(text: string): Interval | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (!isDay(`${year}-${month ?? '01'}-${day ?? '01'}`)) return null;
  if (day !== undefined) return { from: text, to: text, precision: 'day' };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${text}-01`, to: `${text}-${last}`, precision: 'month' };
}

function parseTime(text: string): Interval | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, date = '', hour, minute, second, zone] = match;
  if (!isDay(date) || !isZone(zone ?? '')) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const time = `${date}T${hour}:${minute}:${second ?? '00'}${zone}`;
  return { from: time, to: time, precision: second === undefined ? 'minute' : 'second' };
}

/** A day of the calendar, in the years 1000 to 9999. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return text >= '1000' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** No clock on earth is further from UTC than 14 hours. */
function isZone(zone: string): boolean {
  return zone === 'Z' || (zone.slice(1) <= '14:00' && Number(zone.slice(-2)) <= 59);
}
