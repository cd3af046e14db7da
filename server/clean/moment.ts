import type { Interval } from '../document/document.ts';
import { parsePublished } from './published.ts';

/** Which comes first in 03/04/2026. */
export type DateOrder = 'dmy' | 'mdy';

/**
 * The time that a page, a table, a feed or an archive writes: in ISO 8601 and what passes for it, in mail's form, in
 * seconds since 1970, or in words of English or Indonesian within a line ("Selasa, 21 Feb 2023 17:05 WIB"). A time without
 * a zone that is known gives its day alone. Null for what is none, what is no day of the calendar, and for a day that may
 * be read in two ways ("3/4/2023") where `order` does not say which.
 */
export function readMoment(written: string, order: DateOrder | null): Interval | null {
  const text = written.replace(/\s+/gu, ' ').trim().slice(0, 200).replace(MAIL_IN_CST, '$1-0600');
  return readNumber(text) ?? readIso(text) ?? readWords(text, order);
}

/** CST has several meanings, but in mail and feeds one (RFC 2822, 4.3). */
const MAIL_IN_CST = /^((?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? )CST$/iu;

/** The order that a date of numbers tells by itself: 21/10/2025 has the day first. */
export function orderOf(written: string): DateOrder | null {
  const [, first, , second] = written.matchAll(NUMERIC).next().value ?? [];
  return first === undefined
    ? null
    : (orderOfNumbers(Number(first), Number(second)) ?? orderOfWords(written));
}

/** True for a date that has two readings: 03/04/2026. */
export function isAmbiguous(written: string): boolean {
  const [, first, , second] = written.matchAll(NUMERIC).next().value ?? [];
  return first !== second && orderOf(written) === null;
}

/** With a day or a zone of Indonesia beside it, a date is written the Indonesian way. */
function orderOfWords(written: string): DateOrder | null {
  return /\b(?:wib|wita|wit|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b/iu.test(written)
    ? 'dmy'
    : null;
}

function orderOfNumbers(first: number, second: number): DateOrder | null {
  if (first > 12) return 'dmy';
  return second > 12 ? 'mdy' : null;
}

/** Times this early are what programs write for none. */
const EARLIEST_SECONDS = 86_400 * 366;
const LATEST_SECONDS = 4_102_444_800;

function readNumber(text: string): Interval | null {
  if (/^(?:19|20)\d{6}$/u.test(text))
    return parsePublished(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
  if (!/^\d{9,13}(?:\.\d{1,6})?$/u.test(text)) return null;
  const number = Number(text);
  const seconds = number > LATEST_SECONDS ? number / 1000 : number;
  if (seconds < EARLIEST_SECONDS || seconds > LATEST_SECONDS) return null;
  return parsePublished(new Date(Math.floor(seconds) * 1000).toISOString());
}

const ISO =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:(?: ?T ?|,? )(\d{1,2})[:.]?(\d{2})(?:[:.]?(\d{2})(?:[.,]\d{1,9})?)?)? ?(Z|[a-z]{2,5}|(?:UTC|GMT)? ?[+-]\d{1,2}:?\d{0,2})?$/iu;

function readIso(text: string): Interval | null {
  const whole = parsePublished(text);
  if (whole !== null) return isNothing(whole) ? null : whole;
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year = '', mark, month = '', day = '', hour, minute, second, zone] = match;
  if (mark === '' && month.length + day.length < 4) return null;
  const date = dayOf(year, Number(month), Number(day));
  if (hour === undefined || minute === undefined) return date;
  return withTime(date, { hour: Number(hour), minute, second, zone: zone ?? '' });
}

/** The first second of 1970 and midnight at the turn of an age: what programs write for none. */
function isNothing({ from }: Interval): boolean {
  return from.startsWith('1970-01-01');
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januari',
    'february feb februari pebruari peb',
    'march mar maret',
    'april apr',
    'may mei',
    'june jun juni',
    'july jul juli',
    'august aug agustus agu agt ags agust',
    'september sep sept',
    'october oct oktober okt',
    'november nov nopember nop',
    'december dec desember des',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

const DAY_MONTH =
  /(?<![\d/.:-])(\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,10})\.?,?[ -]?(\d{4})(?!\d)/giu;
const MONTH_DAY = /(?<![a-z])([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/giu;
/** Of two figures a year is told by strokes alone: 17.05.32 is a time of day. */
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4})|(?<=\/\d{1,2})\/(\d{2}))(?![\d/-]|\.\d)/gu;

function readWords(text: string, order: DateOrder | null): Interval | null {
  for (const [all, day, month = '', year = ''] of text.matchAll(DAY_MONTH)) {
    const number = MONTHS.get(month.toLowerCase());
    if (number !== undefined) return atTime(text, all, dayOf(year, number, Number(day)));
  }
  for (const [all, month = '', day, year = ''] of text.matchAll(MONTH_DAY)) {
    const number = MONTHS.get(month.toLowerCase());
    if (number !== undefined) return atTime(text, all, dayOf(year, number, Number(day)));
  }
  for (const [all, first, , second, year, short = ''] of text.matchAll(NUMERIC))
    return atTime(
      text,
      all,
      numericDay(year ?? wholeYear(short), Number(first), Number(second), orderOfWords(text) ?? order),
    );
  return null;
}

/** "26" is 2026, "98" 1998, as POSIX has it. */
function wholeYear(short: string): string {
  return `${Number(short) < 69 ? '20' : '19'}${short}`;
}

function numericDay(year: string, first: number, second: number, order: DateOrder | null): Interval | null {
  const known = orderOfNumbers(first, second) ?? (first === second ? 'dmy' : order);
  if (known === null) return null;
  return known === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
}

function dayOf(year: string, month: number, day: number): Interval | null {
  return parsePublished(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

const TIME =
  /(?<![\d:.])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?![\d:]) ?(a\.?m\.?|p\.?m\.?)?(?![a-z]) ?\(?((?:UTC|GMT) ?[+-]\d{1,2}:?\d{0,2}|[+-]\d{2}:?\d{2}|[a-z]{2,5})?/iu;

/** How far from its date a time may stand. */
const TIME_WITHIN = 30;

function atTime(text: string, written: string, date: Interval | null): Interval | null {
  const at = text.indexOf(written);
  const after = TIME.exec(text.slice(at + written.length, at + written.length + TIME_WITHIN));
  const match = after ?? TIME.exec(text.slice(Math.max(0, at - TIME_WITHIN), at));
  if (match === null) return date;
  const [, hour = '', minute = '', second, half = '', zone = ''] = match;
  const twelve = half.toLowerCase().replaceAll('.', '');
  if (twelve !== '' && (Number(hour) < 1 || Number(hour) > 12)) return date;
  const shift = twelve === 'pm' && hour !== '12' ? 12 : twelve === 'am' && hour === '12' ? -12 : 0;
  return withTime(date, { hour: Number(hour) + shift, minute, second, zone });
}

interface Clock {
  readonly hour: number;
  readonly minute: string;
  readonly second: string | undefined;
  readonly zone: string;
}

function withTime(date: Interval | null, { hour, minute, second, zone }: Clock): Interval | null {
  if (date === null || isNothing(date)) return null;
  const clock = `${String(hour).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  const offset = offsetOf(zone, `${date.from}T${clock}`);
  return offset === null ? date : (parsePublished(`${date.from}T${clock}${offset}`) ?? date);
}

const ZONES: Readonly<Record<string, string>> = {
  ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', wib: '+07:00', wita: '+08:00', wit: '+09:00', ict: '+07:00' },
  ...{
    myt: '+08:00',
    sgt: '+08:00',
    hkt: '+08:00',
    pht: '+08:00',
    awst: '+08:00',
    jst: '+09:00',
    kst: '+09:00',
  },
  ...{ bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00' },
  ...{
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
  },
  ...{ aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00' },
};

/** Zones that are said without telling summer from winter. */
const SEASONAL: Readonly<Record<string, string>> = { et: 'America/New_York', pt: 'America/Los_Angeles' };

/** The offset that a zone's name or number means at a local time; null for what is none, or has several meanings. */
function offsetOf(zone: string, local: string): string | null {
  const name = zone.toLowerCase().replace(/^(?:utc|gmt) ?(?=[+-])/u, '');
  const numeric = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(name);
  if (numeric !== null) return `${numeric[1]}${numeric[2]?.padStart(2, '0')}:${numeric[3] ?? '00'}`;
  const place = SEASONAL[name];
  if (place === undefined) return ZONES[name] ?? null;
  const time = new Date(`${local}Z`);
  if (Number.isNaN(time.getTime())) return null;
  const parts = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' }).formatToParts(
    time,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? null;
}

/**
 * The best of what a page tells of one time, most trusted first: the first, or what a later one knows better of the same
 * day. The zone in which readers are shown the very hour (`shown`) goes before the one that a program wrote.
 */
export function bestMoment(told: readonly Interval[], shown: readonly Interval[]): Interval | null {
  let best: Interval | null = null;
  for (const moment of [...told, ...shown]) if (best === null || refines(moment, best)) best = moment;
  if (best === null) return null;
  const clock = best.from.slice(0, 16);
  const sameClock = shown.find(
    ({ from, precision }) => precision !== 'day' && from.slice(0, 16) === clock && from.length > 16,
  );
  if (sameClock === undefined || zoneOf(sameClock.from) === zoneOf(best.from)) return best;
  const time = best.from.slice(0, 19) + zoneOf(sameClock.from);
  return { from: time, to: time, precision: best.precision };
}

const FINER = ['year', 'month', 'day', 'hour', 'minute', 'second'];

function refines(moment: Interval, best: Interval): boolean {
  if (FINER.indexOf(moment.precision) <= FINER.indexOf(best.precision)) return false;
  if (best.from.length > 10)
    return moment.from.slice(0, 16) === best.from.slice(0, 16) && sameZone(moment, best);
  const day = moment.from.slice(0, 10);
  return best.from <= day && day <= best.to;
}

function sameZone(a: Interval, b: Interval): boolean {
  return zoneOf(a.from) === zoneOf(b.from);
}

function zoneOf(time: string): string {
  return time.slice(19);
}

/** Milliseconds since 1970 at which a time begins; a day begins at midnight in UTC. */
export function startOf({ from }: Interval): number {
  return Date.parse(from.length === 10 ? `${from}T00:00:00Z` : from);
}
