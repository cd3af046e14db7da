import type { Interval } from '../../document/document.ts';
import { type Span, spanOf } from '../../document/span.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import type { Layout } from './layout.ts';
import { DAY_MS, periodAt, shift, weekdayBack } from './periods.ts';
import type { Range } from './phrase.ts';

/** A date that a text tells, as a day, with its words. */
export interface DateFound extends Range {
  readonly interval: Interval;
  readonly span: Span;
}

const NOWHERE = () => false;

/**
 * The dates among the tokens of `range`, read against the day `published` ("2023-02-21"): "Selasa (21/2)",
 * "21 February 2023", "19-21 February" (its days as one), "on Tuesday" (the latest one up to then), "kemarin". None where it needs a published day that
 * isn't known. A period tells it too where `opensHere` says that it hangs on no noun.
 */
export function findDates(
  layout: Layout,
  range: Range,
  published: string | null,
  opensHere: (at: number) => boolean = NOWHERE,
): DateFound[] {
  const found: DateFound[] = [];
  for (let at = range.first; at < range.end; at++) {
    if (!mayLead(layout, at, Lead.date) && layout.tokens[at]?.kind !== 'number') continue;
    const date =
      dateAt(layout, at, range.end, published) ?? periodIn(layout, at, range, published, opensHere);
    if (!date) continue;
    found.push(date);
    at = date.end - 1;
  }
  return found;
}

/** The first of them, or null. */
export function findDate(layout: Layout, range: Range, published: string | null): DateFound | null {
  return findDates(layout, range, published)[0] ?? null;
}

/** A period that says when: beside the cue, after a comma or a preposition, not "panen tahun lalu". */
function periodIn(
  layout: Layout,
  at: number,
  range: Range,
  published: string | null,
  opensHere: (at: number) => boolean,
): DateFound | null {
  const before = layout.tokens[at - 1];
  const { prepositions, openers, previous } = layout.pack.dates;
  const word = before?.lower ?? '';
  const brought =
    prepositions.has(word) || openers.has(word) || previous.has(word) || layout.pack.cues.has(word);
  if (at > range.first && before?.text !== ',' && !brought && !opensHere(at)) return null;
  const found = periodAt(layout, at, published);
  const [from, to] = [layout.tokens[at], layout.tokens[(found?.end ?? 0) - 1]];
  if (!found || found.end > range.end || !from || !to) return null;
  return { ...found, span: spanOf(layout.text, from.start, to.end) };
}

/** True if token `at` opens a day: a weekday, or a word such as "yesterday". */
export function tellsDay(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token) return false;
  const { weekdays, relative } = layout.pack.dates;
  return (token.capital && weekdays.has(token.lower)) || relative.has(token.lower);
}

function dateAt(layout: Layout, at: number, limit: number, published: string | null): DateFound | null {
  const word = lowerAt(layout, at);
  const { weekdays, relative } = layout.pack.dates;
  const weekday = layout.tokens[at]?.capital ? weekdays.get(word) : undefined;
  if (weekday !== undefined) return weekdayAt(layout, at, limit, weekday, published);
  const offset = relative.get(word);
  if (offset !== undefined) return published ? dated(layout, at, at + 1, shift(published, offset)) : null;
  return daysAt(layout, at, limit, published) ?? calendarAt(layout, at, limit, published);
}

/** "3-5 February", "28 Februari hingga 2 Maret", "February 3-5": several days as one date, from the first to the last. */
function daysAt(layout: Layout, at: number, limit: number, published: string | null): DateFound | null {
  const first = calendarAt(layout, at, limit, published);
  const end = first?.end ?? at + 1;
  if (!first && layout.tokens[at]?.kind !== 'number') return null;
  if (!joinsDays(layout, at, end) || end + 1 >= limit) return null;
  const last = calendarAt(layout, end + 1, limit, published) ?? dayAfter(layout, first, end + 1);
  if (last?.interval.precision !== 'day') return null;
  const from = first ? sameYear(first.interval.from, last) : dayOf(last.interval.from, lowerAt(layout, at));
  if (!from || from >= last.interval.to) return null;
  const days: Interval = { from, to: last.interval.to, precision: 'day' };
  const [start, stop] = [layout.tokens[at]?.start ?? 0, layout.tokens[last.end - 1]?.end ?? 0];
  return { first: at, end: last.end, interval: days, span: spanOf(layout.text, start, stop) };
}

/** True for a dash, "to", or "and" after "between": the days begin at `at`, the last is told after `end`. */
function joinsDays({ tokens, pack }: Layout, at: number, end: number): boolean {
  const token = tokens[end];
  if (!token) return false;
  const { through, between } = pack.dates;
  if (/^[-–—]$/.test(token.text) || through.has(token.lower)) return true;
  return pack.grammar.joiners.has(token.lower) && between.has(tokens[at - 1]?.lower ?? '');
}

/** "5" of "February 3-5". */
function dayAfter(layout: Layout, first: DateFound | null, at: number): DateFound | null {
  const month = first && layout.tokens[first.first]?.capital ? first : null;
  const day = month ? dayOf(month.interval.from, lowerAt(layout, at)) : null;
  return day ? dated(layout, at, at + 1, day) : null;
}

/** The day numbered `number` of the month of `day`. */
function dayOf(day: string, number: string): string | null {
  if (!/^\d{1,2}$/.test(number)) return null;
  const found = `${day.slice(0, 8)}${number.padStart(2, '0')}`;
  const date = new Date(found);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== found ? null : found;
}

/** A first day without a year, in the year of the last: "28 February to 2 March 2023". */
function sameYear(day: string, { interval }: DateFound): string {
  const near = `${interval.to.slice(0, 4)}${day.slice(4)}`;
  return near <= interval.to ? near : day;
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
  if (!published) return null;
  const { periods } = layout.pack.dates;
  const week = periods.find(({ words, unit }) => unit === 'week' && wordsStandAt(layout, words, at + 1));
  if (week) return dated(layout, at, at + 1 + week.words.length, weekdayBack(published, weekday, week.back));
  const { ago, previous } = layout.pack.dates;
  const past = ago.has(lowerAt(layout, at + 1));
  const before = past || previous.has(lowerAt(layout, at - 1)) ? shift(published, -1) : published;
  return dated(layout, at, past ? at + 2 : at + 1, latestWeekday(before, weekday));
}

function calendarAt(layout: Layout, at: number, limit: number, published: string | null): DateFound | null {
  const { months } = layout.pack.dates;
  const first = at < limit ? layout.tokens[at] : undefined;
  const second = at + 1 < limit ? layout.tokens[at + 1] : undefined;
  const third = at + 2 < limit ? layout.tokens[at + 2] : undefined;
  const slashed = first?.kind === 'number' ? SLASHED.exec(first.text) : null;
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
  if (monthFirst === undefined) return null;
  const stopped = second?.text === '.' && layout.pack.dates.abbreviated.has(first?.lower ?? '');
  const next = stopped ? at + 2 : at + 1;
  const number = next < limit ? layout.tokens[next] : undefined;
  if (number?.kind !== 'number' || Number(number.text) > 31) return null;
  const comma = layout.tokens[next + 1]?.text === ',' ? 2 : 1;
  const year = yearOf(layout.tokens[next + comma]?.text);
  const end = year ? next + comma + 1 : next + 1;
  return onDay(layout, at, end, { year, month: monthFirst, day: Number(number.text) }, published);
}

/** "21/2", "21/2/2023". */
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/;

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

function dated(layout: Layout, first: number, end: number, day: string): DateFound | null {
  const from = layout.tokens[first];
  const to = layout.tokens[end - 1];
  if (!from || !to) return null;
  const interval: Interval = { from: day, to: day, precision: 'day' };
  return { first, end, interval, span: spanOf(layout.text, from.start, to.end) };
}
