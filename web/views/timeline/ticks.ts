import { scaleUtc } from 'd3-scale';
import { formatOf } from '../../messages/dates.ts';
import type { Tongue } from '../../store/preferences.ts';
import { dateOf, lengthOf, type Stretch } from './days.ts';

/** A place on the axis, and what is written there. */
export interface Tick {
  /** in days since 1970 */
  readonly at: number;
  readonly text: string;
  /** where a year begins, or among hours a day: written strong */
  readonly strong: boolean;
}

const DAY = 86_400_000;
/** Pixels that a label has room in. */
const APART = 92;

/** Round moments of a stretch, about as many as there is room for, down to hours. */
export function ticksOf(stretch: Stretch, width: number, tongue: Tongue): readonly Tick[] {
  const count = Math.max(2, Math.round(width / APART));
  const dates = scaleUtc()
    .domain([dateOf(stretch.from), dateOf(stretch.to)])
    .ticks(count);
  const apart = ((dates[1]?.getTime() ?? 0) - (dates[0]?.getTime() ?? 0)) / DAY || lengthOf(stretch);
  return dates.map((date, index) => ({
    at: date.getTime() / DAY,
    ...labelOf(date, apart, index === 0, tongue),
  }));
}

type Parts = Intl.DateTimeFormatOptions;

function labelOf(
  date: Date,
  apart: number,
  first: boolean,
  tongue: Tongue,
): { text: string; strong: boolean } {
  const say = (parts: Parts) => formatOf(tongue, parts).format(date);
  const midnight = date.getUTCHours() === 0 && date.getUTCMinutes() === 0;
  const newYear = midnight && date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  const year: Parts = { year: 'numeric' };
  if (apart > 360) return { text: say(year), strong: false };
  if (apart >= 27) {
    if (newYear) return { text: say(year), strong: true };
    return { text: say(first ? { month: 'short', ...year } : { month: 'short' }), strong: false };
  }
  const day: Parts = { day: 'numeric', month: 'short' };
  if (apart >= 1) return { text: say(first || newYear ? { ...day, ...year } : day), strong: newYear };
  if (midnight || first)
    return { text: say({ ...day, ...(midnight ? {} : clock), ...(first ? year : {}) }), strong: midnight };
  return { text: say(clock), strong: false };
}

const clock: Parts = { hour: '2-digit', minute: '2-digit' };
