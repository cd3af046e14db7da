import type { Interval } from '../document/document.ts';
import { type Span, spanOf } from '../document/span.ts';
import type { Layout } from './layout.ts';
import type { Range } from './phrase.ts';

/** A date that a text tells, as a day, with its words. */
export interface DateFound extends Range {
  readonly interval: Interval;
  readonly span: Span;
}

const DAY_MS = 86_400_000;

/**
 * The first date among the tokens of `range`, read against the day `published` ("2023-02-21"): "Selasa (21/2)",
 * "21 February 2023", "on Tuesday" (the latest one up to then), "kemarin". Null where there is none, or where
 * it needs a published day that isn't known.
 */
export function findDate(layout: Layout, range: Range, published: string | null): DateFound | null {
  for (let at = range.first; at < range.end; at++) {
    const found = dateAt(layout, at, range.end, published);
    if (found) return found;
  }
  return null;
}

/** True if token `at` opens a day: a weekday, or a word such as "yesterday". */
export function tellsDay(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token) return false;
  const { weekdays, relative } = layout.pack.dates;
  return (token.capital && weekdays.has(token.lower)) || relative.has(token.lower);
}

function dateAt(layout: Layout, at: number, limit: number, published: string | null): DateFound | null {
  const word = layout.tokens[at]?.lower ?? '';
  const { weekdays, relative } = layout.pack.dates;
  const weekday = layout.tokens[at]?.capital ? weekdays.get(word) : undefined;
  if (weekday !== undefined) return weekdayAt(layout, at, limit, weekday, published);
  const offset = relative.get(word);
  if (offset !== undefined) return published ? dated(layout, at, at + 1, shift(published, offset)) : null;
  return calendarAt(layout, at, limit, published) ?? longerAt(layout, at, limit, published);
}

/** A weekday, and a date right after it, in brackets or not, which then decides. */
function weekdayAt(
  layout: Layout,
  at: number,
  limit: number,
  weekday: number,
  published: string | null,
): DateFound | null {
  for (let next = at + 1; next <= at + 2 && next < limit; next++) {
    const mark = layout.tokens[next - 1]?.text ?? '';
    if (next > at + 1 && !['(', ','].includes(mark)) break;
    const exact = calendarAt(layout, next, limit, published);
    if (exact)
      return dated(
        layout,
        at,
        layout.tokens[exact.end]?.text === ')' ? exact.end + 1 : exact.end,
        exact.interval.from,
      );
  }
  return published ? dated(layout, at, at + 1, latestWeekday(published, weekday)) : null;
}

function calendarAt(layout: Layout, at: number, limit: number, published: string | null): DateFound | null {
  const { months } = layout.pack.dates;
  const [first, second, third] = [0, 1, 2].map((i) => (at + i < limit ? layout.tokens[at + i] : undefined));
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(first?.text ?? '');
  if (slashed) return onDay(layout, at, at + 1, numbers(slashed[3], slashed[2], slashed[1]), published);
  const monthSecond = second?.capital ? months.get(second.lower) : undefined;
  if (first?.kind === 'number' && monthSecond) {
    const year = yearOf(third?.text);
    return onDay(
      layout,
      at,
      at + (year ? 3 : 2),
      { year, month: monthSecond, day: Number(first.text) },
      published,
    );
  }
  const monthFirst = first?.capital ? months.get(first.lower) : undefined;
  if (monthFirst && second?.kind === 'number' && Number(second.text) <= 31) {
    const comma = third?.text === ',' ? layout.tokens[at + 3]?.text : third?.text;
    const year = yearOf(comma);
    const length = year ? (third?.text === ',' ? 4 : 3) : 2;
    return onDay(layout, at, at + length, { year, month: monthFirst, day: Number(second.text) }, published);
  }
  return null;
}

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function numbers(year: string | undefined, month = '', day = ''): Day {
  return { year: yearOf(year), month: Number(month), day: Number(day) };
}

function yearOf(text: string | undefined): number | null {
  return text && /^(?:19|20)\d\d$/.test(text) ? Number(text) : null;
}

function onDay(
  layout: Layout,
  first: number,
  end: number,
  day: Day,
  published: string | null,
): DateFound | null {
  const year = day.year ?? nearestYear(day, published);
  if (year === null) return null;
  const date = new Date(Date.UTC(year, day.month - 1, day.day));
  if (date.getUTCMonth() !== day.month - 1 || date.getUTCDate() !== day.day) return null;
  return dated(layout, first, end, date.toISOString().slice(0, 10));
}

/** The year that brings a day and month nearest to the published day, not more than half a year after it. */
function nearestYear(day: Day, published: string | null): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const then = Date.UTC(year, day.month - 1, day.day);
  const now = Date.parse(published);
  if (then - now > 182 * DAY_MS) return year - 1;
  return now - then > 182 * DAY_MS ? year + 1 : year;
}

function latestWeekday(published: string, weekday: number): string {
  const today = new Date(published).getUTCDay();
  return shift(published, -((today - weekday + 7) % 7));
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function dated(layout: Layout, first: number, end: number, day: string): DateFound | null {
  const from = layout.tokens[first];
  const to = layout.tokens[end - 1];
  if (!from || !to) return null;
  const interval: Interval = { from: day, to: day, precision: 'day' };
  return { first, end, interval, span: spanOf(layout.text, from.start, to.end) };
}

/** "last week", "this month", "in May", "in 2019": stretches of more than a day. */
function longerAt(layout: Layout, at: number, limit: number, published: string | null): DateFound | null {
  const { stretches, prepositions, months } = layout.pack.dates;
  const next = at + 1 < limit ? layout.tokens[at + 1] : undefined;
  const word = layout.tokens[at]?.lower ?? '';
  const back = stretches.shifts.get(word);
  const unit = next ? stretches.units.get(next.lower) : undefined;
  if (back !== undefined && unit && published)
    return spanning(layout, at, at + 2, stretchOf(published, unit, back));
  if (!(prepositions.has(word) || stretches.openers.has(word)) || !next) return null;
  const year = yearOf(next.text);
  if (year)
    return spanning(layout, at + 1, at + 2, {
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      precision: 'year',
    });
  const month = next.capital ? months.get(next.lower) : undefined;
  if (!month || (layout.tokens[at + 2]?.kind === 'number' && yearOf(layout.tokens[at + 2]?.text) === null))
    return null;
  const told = at + 2 < limit ? yearOf(layout.tokens[at + 2]?.text) : null;
  const of = told ?? lastYearWith(month, published);
  return of ? spanning(layout, at + 1, at + (told ? 3 : 2), monthOf(of, month)) : null;
}

/** The year of the latest such month up to the published day. */
function lastYearWith(month: number, published: string | null): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  return month > Number(published.slice(5, 7)) ? year - 1 : year;
}

function monthOf(year: number, month: number): Interval {
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: `${last.slice(0, 7)}-01`, to: last, precision: 'month' };
}

/** The week (from Monday), month or year `back` before the published day's; a week is told to the day. */
function stretchOf(published: string, unit: 'week' | 'month' | 'year', back: number): Interval {
  const [year = 0, month = 1] = published.split('-').map(Number);
  if (unit === 'year') return { from: `${year - back}-01-01`, to: `${year - back}-12-31`, precision: 'year' };
  if (unit === 'month') {
    const then = new Date(Date.UTC(year, month - 1 - back, 1));
    return monthOf(then.getUTCFullYear(), then.getUTCMonth() + 1);
  }
  const monday = shift(published, -((new Date(published).getUTCDay() + 6) % 7) - 7 * back);
  return { from: monday, to: shift(monday, 6), precision: 'day' };
}

function spanning(layout: Layout, first: number, end: number, interval: Interval): DateFound | null {
  const from = layout.tokens[first];
  const to = layout.tokens[end - 1];
  return from && to ? { first, end, interval, span: spanOf(layout.text, from.start, to.end) } : null;
}
