import type { Span } from '../document/span.ts';
import { intervalBack, shift, weekdayBack } from '../extract/layout/periods.ts';
import type { PeriodUnit } from '../language/index.ts';
import type { QuestionPeriod } from './parts.ts';
import {
  isWordOf,
  LANGUAGES,
  meaningOf,
  phraseAt,
  phraseOf,
  type Question,
  spanBetween,
  wordAt,
} from './question.ts';

/** A stretch of time in a question, by its tokens. */
export interface PeriodRead {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly period: QuestionPeriod;
  readonly reason: string;
}

/** First and last day, and the token behind. */
interface Point {
  readonly from: string;
  readonly to: string;
  readonly end: number;
  /** True for what can't be anything but a time: not "May" or "2000" alone. */
  readonly sure: boolean;
}

/**
 * The stretches of time that a question tells, against `today` ("2026-03-04"): "since January", "pekan lalu", "between 3
 * and 9 March". A weekday or month without more is the latest one up to today. A number that no word makes a year is none.
 */
export function findPeriods(question: Question, today: string): readonly PeriodRead[] {
  const found: PeriodRead[] = [];
  for (let at = 0; at < question.tokens.length; at++) {
    if (question.quoted.some(({ first, end }) => at >= first && at < end)) continue;
    const read = periodAt(question, at, today);
    if (read === null) continue;
    found.push(read);
    at = read.end - 1;
  }
  return found;
}

function periodAt(question: Question, at: number, today: string): PeriodRead | null {
  const published = isWordOf(wordAt(question, at), (pack) => pack.questions.published) ? 1 : 0;
  const told = stretchAt(question, at + published, today);
  if (told === null) return null;
  const { from, to, end, reason } = told;
  if (from !== '' && to !== '' && from > to) return null;
  return {
    first: at,
    end,
    span: spanBetween(question, at, end),
    period: { from, to, clock: published === 1 ? 'published' : 'said' },
    reason: published === 1 ? `${reason}, by when it was published` : reason,
  };
}

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly end: number;
  readonly reason: string;
}

function stretchAt(question: Question, at: number, today: string): Stretch | null {
  return rangeAt(question, at, today) ?? openAt(question, at, today) ?? closedAt(question, at, today);
}

/** "between 3 and 9 March", "dari Januari hingga Maret", "3-9 March", "2021 to 2023". */
function rangeAt(question: Question, at: number, today: string): Stretch | null {
  const word = wordAt(question, at);
  const between = isWordOf(word, (pack) => pack.dates.between);
  const from = isWordOf(word, (pack) => pack.questions.from);
  const start = between || from ? at + 1 : at + skipWithin(question, at);
  const first = pointAt(question, start, today) ?? yearAt(question, start) ?? bareDay(question, start);
  if (first === null) return null;
  const link = wordAt(question, first.end);
  const joined =
    /^[-–—]$/u.test(link) ||
    isWordOf(link, (pack) => pack.dates.through) ||
    (between && isWordOf(link, (pack) => pack.grammar.joiners));
  if (!joined) return null;
  const last =
    pointAt(question, first.end + 1, today) ??
    (first.from.endsWith('-01-01') ? yearAt(question, first.end + 1) : null) ??
    lastDay(question, first, first.end + 1);
  if (last === null) return null;
  const begins =
    first.from === '' ? dayBefore(question, start, last) : yearBefore(first.from, last.to, question, first);
  if (begins === '') return null;
  return { from: begins, to: last.to, end: last.end, reason: 'a beginning and an end' };
}

/** A number before "and 9 March": which month it is of is told behind. */
function bareDay(question: Question, at: number): Point | null {
  return /^\d{1,2}$/u.test(wordAt(question, at)) ? { from: '', to: '', end: at + 1, sure: false } : null;
}

function dayBefore(question: Question, at: number, last: Point): string {
  const day = `${last.to.slice(0, 8)}${wordAt(question, at).padStart(2, '0')}`;
  return isDay(day) && day <= last.to ? day : '';
}

/** "5" of "March 3-5". */
function lastDay(question: Question, first: Point, at: number): Point | null {
  const word = wordAt(question, at);
  if (first.from === '' || first.from !== first.to || !/^\d{1,2}$/u.test(word)) return null;
  const day = `${first.from.slice(0, 8)}${word.padStart(2, '0')}`;
  return isDay(day) ? { from: day, to: day, end: at + 1, sure: true } : null;
}

/** The first day in the year of the last, where it tells none: "28 February to 2 March 2023". */
function yearBefore(from: string, to: string, question: Question, first: Point): string {
  if (/^\d{4}$/u.test(wordAt(question, first.end - 1))) return from;
  const near = `${to.slice(0, 4)}${from.slice(4)}`;
  if (!isDay(near)) return from;
  return near <= to ? near : `${Number(to.slice(0, 4)) - 1}${from.slice(4)}`;
}

const OPEN = [
  { of: 'since', reason: 'from then on' },
  { of: 'until', reason: 'up to then' },
  { of: 'before', reason: 'before it' },
  { of: 'after', reason: 'after it' },
] as const;

function openAt(question: Question, at: number, today: string): Stretch | null {
  for (const { of, reason } of OPEN) {
    const words = phraseOf(question, at, (pack) => pack.questions[of]);
    if (words === 0) continue;
    const start = at + words + skipWithin(question, at + words);
    const point = pointAt(question, start, today) ?? yearAt(question, start);
    if (point === null) continue;
    const { from, to, end } = point;
    if (of === 'since') return { from, to: '', end, reason };
    if (of === 'until') return { from: '', to, end, reason };
    if (of === 'before') return { from: '', to: shift(from, -1), end, reason };
    return { from: shift(to, 1), to: '', end, reason };
  }
  return null;
}

function skipWithin(question: Question, at: number): number {
  return phraseOf(question, at, (pack) => pack.questions.within);
}

function closedAt(question: Question, at: number, today: string): Stretch | null {
  // "Bulan ini" is a name of a month, though "bulan" brings one in as well.
  const within = pointAt(question, at, today)?.sure ? 0 : skipWithin(question, at);
  const start = at + within;
  const article = within > 0 && wordAt(question, start) === 'the' ? 1 : 0;
  const recent = recentAt(question, start + article, today);
  if (recent !== null) return recent;
  const point = pointAt(question, start, today) ?? (within > 0 ? yearAt(question, start) : null);
  if (point === null || (within === 0 && !point.sure)) return null;
  const { from, to, end } = point;
  return { from, to, end, reason: from === to ? 'a day' : 'a time' };
}

/** "the past 3 months", "3 bulan terakhir", "the past week": up to today. */
function recentAt(question: Question, at: number, today: string): Stretch | null {
  const recent = (place: number) => isWordOf(wordAt(question, place), (pack) => pack.questions.recent);
  const opens = recent(at) ? 1 : 0;
  const whole = meaningOf(wordAt(question, at + opens), (pack) => pack.questions.units);
  const count = whole === undefined ? countAt(question, at + opens) : null;
  const unit = whole ?? unitAt(question, at + opens + (count === null ? 0 : 1));
  if (unit === undefined) return null;
  const end = at + opens + (count === null ? 1 : 2);
  const closes = opens === 0 && recent(end);
  if (opens === 0 && !closes) return null;
  // "Last week" is the one before this.
  if (count === null && ['last', 'previous'].includes(wordAt(question, at))) return null;
  const from = shift(backBy(today, unit, count ?? 1), unit === 'day' ? 0 : 1);
  return { from, to: today, end: closes ? end + 1 : end, reason: 'up to today' };
}

function countAt(question: Question, at: number): number | null {
  const word = wordAt(question, at);
  if (word === 'a' || word === 'an') return 1;
  const count =
    meaningOf(word, (pack) => pack.dates.counts) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : null);
  return count !== null && count >= 1 && count <= 400 ? count : null;
}

function unitAt(question: Question, at: number): PeriodUnit | undefined {
  return meaningOf(wordAt(question, at), (pack) => pack.dates.units);
}

/** The same day so many units ago, the last of its month where that has no such day. */
function backBy(today: string, unit: PeriodUnit, count: number): string {
  if (unit === 'day') return shift(today, 1 - count);
  if (unit === 'week') return shift(today, -7 * count);
  const month = intervalBack(`${today.slice(0, 7)}-01`, 'month', unit === 'month' ? count : 12 * count);
  const day = `${month.from.slice(0, 8)}${today.slice(8)}`;
  return day <= month.to ? day : month.to;
}

function pointAt(question: Question, at: number, today: string): Point | null {
  return (
    isoAt(question, at) ??
    slashedAt(question, at, today) ??
    calendarAt(question, at, today) ??
    monthAt(question, at, today) ??
    relativeAt(question, at, today) ??
    weekdayAt(question, at, today)
  );
}

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/u;

function isoAt(question: Question, at: number): Point | null {
  const token = question.tokens[at];
  const found = token && ISO.exec(question.text.slice(token.start, token.start + 11));
  if (!token || !found) return null;
  const [all = '', year = '', month = '', day] = found;
  const after = question.tokens.findIndex(({ start }) => start >= token.start + all.length);
  const end = after < 0 ? question.tokens.length : after;
  if (day === undefined)
    return Number(month) < 1 || Number(month) > 12 ? null : monthOf(Number(year), Number(month), end);
  return isDay(all) ? dayPoint(all, end) : null;
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/u;

/** "21/2/2023": the day first, as both languages' newspapers here write it. */
function slashedAt(question: Question, at: number, today: string): Point | null {
  const found = SLASHED.exec(wordAt(question, at));
  if (!found) return null;
  const [, day = '', month = '', year] = found;
  return datePoint(Number(day), Number(month), year === undefined ? null : Number(year), at + 1, today);
}

function calendarAt(question: Question, at: number, today: string): Point | null {
  const word = wordAt(question, at);
  const dayFirst = DAY_NUMBER.exec(word)?.[1];
  if (dayFirst !== undefined) {
    const skip = wordAt(question, at + 1) === 'of' ? 1 : 0;
    const month = monthNamed(wordAt(question, at + 1 + skip));
    if (month === undefined) return null;
    const next = at + 2 + skip;
    const year = yearOf(wordAt(question, next));
    return datePoint(Number(dayFirst), month, year, year === null ? next : next + 1, today);
  }
  const month = monthNamed(word);
  const day = DAY_NUMBER.exec(wordAt(question, at + 1))?.[1];
  if (month === undefined || day === undefined) return null;
  const comma = wordAt(question, at + 2) === ',' ? 1 : 0;
  const year = yearOf(wordAt(question, at + 2 + comma));
  return datePoint(Number(day), month, year, year === null ? at + 2 : at + 3 + comma, today);
}

const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th)?$/u;

function monthNamed(word: string): number | undefined {
  return meaningOf(word, (pack) => pack.dates.months);
}

function yearOf(word: string): number | null {
  return /^(?:19|20)\d\d$/u.test(word) ? Number(word) : null;
}

function yearAt(question: Question, at: number): Point | null {
  const year = yearOf(wordAt(question, at));
  return year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31`, end: at + 1, sure: false };
}

/** "March 2026", "October", "Januari lalu", "last May". */
function monthAt(question: Question, at: number, today: string): Point | null {
  const last = isWordOf(wordAt(question, at), (pack) => pack.dates.previous) ? 1 : 0;
  const month = monthNamed(wordAt(question, at + last));
  // "31 February" is no day, and no month either.
  if (month === undefined || DAY_NUMBER.test(wordAt(question, at - 1))) return null;
  const year = yearOf(wordAt(question, at + last + 1));
  if (year !== null) return monthOf(year, month, at + last + 2);
  const ago = isWordOf(wordAt(question, at + last + 1), (pack) => pack.dates.ago) ? 1 : 0;
  const ofYear = LANGUAGES.flatMap((pack) => pack.dates.periods).find(
    ({ words, unit }) => unit === 'year' && phraseAt(question, at + last + 1, [words]) > 0,
  );
  if (ofYear)
    return monthOf(Number(today.slice(0, 4)) - ofYear.back, month, at + last + 1 + ofYear.words.length);
  const now = Number(today.slice(5, 7));
  const past = last + ago > 0 ? month >= now : month > now;
  const whole = monthOf(Number(today.slice(0, 4)) - (past ? 1 : 0), month, at + last + 1 + ago);
  const capital = question.tokens[at + last]?.capital === true;
  return { ...whole, sure: last + ago > 0 || (capital && !AS_WELL.has(wordAt(question, at))) };
}

/** Months that are other words, or names, as well. */
const AS_WELL: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'april',
  'august',
  'june',
  'juni',
  'mei',
  'des',
  'sep',
]);

/** "yesterday", "pekan lalu", "3 days ago". */
function relativeAt(question: Question, at: number, today: string): Point | null {
  for (const pack of LANGUAGES) {
    const named = pack.dates.periods
      .filter(({ words }) => phraseAt(question, at, [words]) > 0)
      .toSorted((a, b) => b.words.length - a.words.length)[0];
    if (named) {
      const { from, to } = intervalBack(today, named.unit, named.back);
      return { from, to, end: at + named.words.length, sure: true };
    }
  }
  const word = wordAt(question, at);
  const offset = word === 'tadi' ? undefined : meaningOf(word, (pack) => pack.dates.relative);
  if (offset !== undefined) return dayPoint(shift(today, offset), at + 1);
  const whole = meaningOf(word, (pack) => pack.questions.units);
  const count = whole === undefined ? countAt(question, at) : 1;
  const unit = whole ?? unitAt(question, at + 1);
  const ago = whole === undefined ? at + 2 : at + 1;
  if (count === null || unit === undefined) return null;
  if (!isWordOf(wordAt(question, ago), (pack) => pack.dates.ago)) return null;
  const { from, to } = intervalBack(today, unit, count);
  return { from, to, end: ago + 1, sure: true };
}

/** "Monday", "Senin lalu", "last Friday", "Senin pekan lalu". */
function weekdayAt(question: Question, at: number, today: string): Point | null {
  const last = isWordOf(wordAt(question, at), (pack) => pack.dates.previous) ? 1 : 0;
  const weekday = meaningOf(wordAt(question, at + last), (pack) => pack.dates.weekdays);
  if (weekday === undefined) return null;
  const next = at + last + 1;
  const week = LANGUAGES.flatMap((pack) => pack.dates.periods).find(
    ({ words, unit }) => unit === 'week' && phraseAt(question, next, [words]) > 0,
  );
  if (week) return dayPoint(weekdayBack(today, weekday, week.back), next + week.words.length);
  const ago = isWordOf(wordAt(question, next), (pack) => pack.dates.ago) ? 1 : 0;
  const before = last + ago > 0 ? shift(today, -1) : today;
  const back = (new Date(before).getUTCDay() - weekday + 7) % 7;
  return dayPoint(shift(before, -back), next + ago);
}

function dayPoint(day: string, end: number): Point {
  return { from: day, to: day, end, sure: true };
}

/** Without a year the latest such day up to today. Null for a day that there is not. */
function datePoint(
  day: number,
  month: number,
  year: number | null,
  end: number,
  today: string,
): Point | null {
  const of = (each: number) => `${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const now = Number(today.slice(0, 4));
  const date = year !== null ? of(year) : of(now) <= today ? of(now) : of(now - 1);
  return isDay(date) ? dayPoint(date, end) : null;
}

function monthOf(year: number, month: number, end: number): Point {
  const { from, to } = intervalBack(`${year}-${String(month).padStart(2, '0')}-01`, 'month', 0);
  return { from, to, end, sure: true };
}

function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
