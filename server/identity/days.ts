/** Milliseconds of a day. */
export const DAY = 86_400_000;

const DAY_LENGTH = '2026-03-04'.length;

/** A day so many days later; "" for what is no day ("2026-03"). */
export function shiftDay(when: string, days: number): string {
  const time = when.length === DAY_LENGTH ? Date.parse(`${when}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** The number of a day or of a time's day, as written; a day's neighbours are one more and one less. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, DAY_LENGTH)}T00:00:00Z`) / DAY);
}
