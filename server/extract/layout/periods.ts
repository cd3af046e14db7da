import type { Interval } from '../../document/document.ts';
import type { Period, PeriodUnit } from '../../language/index.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import type { Layout } from './layout.ts';
import type { Range } from './phrase.ts';

export const DAY_MS = 86_400_000;

const YEAR = /^(?:19|20)\d\d$/;

/** A stretch of time that words tell against the published day, and its tokens. */
export interface PeriodFound extends Range {
  readonly interval: Interval;
}

/**
 * The period that opens at `at`: "pekan lalu", "dua hari lalu", "Februari 2026", "in May". Null where there is none, or where
 * it needs a published day that isn't known.
 */
export function periodAt(layout: Layout, at: number, published: string | null): PeriodFound | null {
  const { months, counts, units, ago, openers, previous } = layout.pack.dates;
  const [word, next] = [lowerAt(layout, at), lowerAt(layout, at + 1)];
  const month = layout.tokens[at]?.capital ? months.get(word) : undefined;
  const year = YEAR.test(next) ? Number(next) : null;
  if (month !== undefined && year !== null)
    return { first: at, end: at + 2, interval: monthOf(year, month - 1) };
  const opened = openers.has(lowerAt(layout, at - 1));
  const alone = YEAR.test(word) ? Number(word) : null;
  if (opened && alone !== null) return { first: at, end: at + 1, interval: wholeYear(alone) };
  if (!published) return null;
  const ofYear = month === undefined ? undefined : namedPeriodAt(layout, at + 1);
  if (month !== undefined && ofYear?.unit === 'year')
    return {
      first: at,
      end: at + 1 + ofYear.words.length,
      interval: monthOf(Number(published.slice(0, 4)) - ofYear.back, month - 1),
    };
  if (month !== undefined && (ago.has(next) || previous.has(lowerAt(layout, at - 1))))
    return {
      first: at,
      end: ago.has(next) ? at + 2 : at + 1,
      interval: monthOf(yearBefore(month, published), month - 1),
    };
  if (opened && month !== undefined && layout.tokens[at + 1]?.kind !== 'number')
    return { first: at, end: at + 1, interval: monthOf(lastYearWith(month, published), month - 1) };
  const named = namedPeriodAt(layout, at);
  if (named)
    return {
      first: at,
      end: at + named.words.length,
      interval: intervalBack(published, named.unit, named.back),
    };
  const count = counts.get(word) ?? (layout.tokens[at]?.kind === 'number' ? Number(word) : Number.NaN);
  const unit = units.get(next);
  if (!unit || !Number.isInteger(count) || !ago.has(lowerAt(layout, at + 2)) || count > 100) return null;
  return { first: at, end: at + 3, interval: intervalBack(published, unit, count) };
}

/** A month that stands alone, as the latest such up to the published day: "sejak Oktober". Null where none does. */
export function monthAlone(layout: Layout, at: number, published: string | null): PeriodFound | null {
  const token = layout.tokens[at];
  const month = token?.capital ? layout.pack.dates.months.get(token.lower) : undefined;
  if (month === undefined || !published || layout.tokens[at + 1]?.kind === 'number') return null;
  return { first: at, end: at + 1, interval: monthOf(lastYearWith(month, published), month - 1) };
}

/** The period whose words stand at `at`: "pekan lalu". */
export function namedPeriodAt(layout: Layout, at: number): Period | undefined {
  return layout.pack.dates.periods.find(({ words }) => wordsStandAt(layout, words, at));
}

/** The day `weekday` (0 is Sunday) of the week `back` weeks before that of `published`; weeks begin on Monday. */
export function weekdayBack(published: string, weekday: number, back: number): string {
  return shift(mondayOf(published), ((weekday + 6) % 7) - 7 * back);
}

/** The day, week, month or year so many of them before the published day's. */
export function intervalBack(published: string, unit: PeriodUnit, back: number): Interval {
  const day = new Date(published);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  if (unit === 'day') return oneDay(shift(published, -back));
  if (unit === 'month') return monthOf(year, month - back);
  if (unit === 'year') return wholeYear(year - back);
  const monday = shift(mondayOf(published), -7 * back);
  return { from: monday, to: shift(monday, 6), precision: 'day' };
}

/** What a month or a year tells by its name alone, where it describes a noun: "the February invasion", "the 2022 summit". */
export function periodNaming(layout: Layout, at: number, published: string | null): Interval | null {
  const token = layout.tokens[at];
  if (!token) return null;
  if (YEAR.test(token.text)) return wholeYear(Number(token.text));
  const month = token.capital && published ? layout.pack.dates.months.get(token.lower) : undefined;
  return month && published ? monthOf(lastYearWith(month, published), month - 1) : null;
}

function wholeYear(year: number): Interval {
  return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
}

/** The year of the latest such month up to the published day. */
function lastYearWith(month: number, published: string): number {
  const year = Number(published.slice(0, 4));
  return month > Number(published.slice(5, 7)) ? year - 1 : year;
}

/** The same of the latest such month before the published one: "last May". */
function yearBefore(month: number, published: string): number {
  const year = Number(published.slice(0, 4));
  return month >= Number(published.slice(5, 7)) ? year - 1 : year;
}

function oneDay(day: string): Interval {
  return { from: day, to: day, precision: 'day' };
}

function monthOf(year: number, month: number): Interval {
  const from = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const to = new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
  return { from, to, precision: 'month' };
}

function mondayOf(day: string): string {
  return shift(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** The day so many days after another, "2023-02-21". */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
