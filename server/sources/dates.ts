import { parsePublished } from '../clean/published.ts';

/** Which comes first in 03/04/2026. */
export type DateOrder = 'dmy' | 'mdy';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januari'],
  ['feb', 'february', 'februari', 'pebruari'],
  ['mar', 'march', 'maret'],
  ['apr', 'april'],
  ['may', 'mei'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august', 'agu', 'ags', 'agt', 'agustus'],
  ['sep', 'sept', 'september'],
  ['oct', 'october', 'okt', 'oktober'],
  ['nov', 'november', 'nop', 'nopember'],
  ['dec', 'december', 'des', 'desember'],
];

/** Zones by name: those of mail and feeds (RFC 2822), and Indonesia's. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d/.-])(.*)$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})()$/u;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)(.*)$/u;
const DAY_NAME = /^(?:mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|ming|ahad)[a-z']{0,8},?\s+/iu;
const IN_WORDS = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/iu;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})(?!\d)(.*)$/iu;
const TIME = /^[,\sT]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s?([ap]m)?\s?(.*)$/iu;
const OFFSET = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})$/iu;

/**
 * A date as feeds, tables and archives write it, in ISO 8601: from a year to a second with its zone. A time without a
 * zone gives the day alone: which moment it names, nobody can tell. Numbers of ten or thirteen digits are seconds and
 * milliseconds since 1970. Null for what is no date, and for 03/04/2026 where `order` does not say which is the month.
 */
export function readDate(written: string, order: DateOrder | null = null): string | null {
  const text = written.trim().replace(/\s+/gu, ' ');
  if (parsePublished(text) !== null) return text;
  if (/^\d{10}$|^\d{13}$/u.test(text)) return ofEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  const parts = partsOf(text.replace(DAY_NAME, ''), order);
  if (parts === null) return null;
  const [year, month, day, rest] = parts;
  const date = [year, month, day].filter((part) => part !== null).join('-');
  if (parsePublished(date) === null) return null;
  if (rest.trim() === '' || day === null) return rest.trim() === '' ? date : null;
  return timeOf(date, rest);
}

/** The order that a date of numbers tells by itself: 21/10/2025 has the day first. */
export function orderOf(written: string): DateOrder | null {
  const [, first, second] = DAY_FIRST.exec(written.trim()) ?? [];
  if (first === undefined || second === undefined) return null;
  if (Number(first) > 12) return 'dmy';
  return Number(second) > 12 ? 'mdy' : null;
}

/** True for a date that has two readings: 03/04/2026. */
export function isAmbiguous(written: string): boolean {
  return DAY_FIRST.test(written.trim()) && orderOf(written) === null;
}

type Parts = readonly [year: string, month: string | null, day: string | null, rest: string];

function partsOf(text: string, order: DateOrder | null): Parts | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) {
    const [, year = '', month, day, rest = ''] = yearFirst;
    return [year, month?.padStart(2, '0') ?? null, day?.padStart(2, '0') ?? null, rest];
  }
  const numbers = DAY_FIRST.exec(text);
  if (numbers !== null) {
    const [, first = '', second = '', year = '', rest = ''] = numbers;
    const known = orderOf(text) ?? (first === second ? 'dmy' : order);
    if (known === null) return null;
    const [day, month] = known === 'dmy' ? [first, second] : [second, first];
    return [year, month.padStart(2, '0'), day.padStart(2, '0'), rest];
  }
  const words = IN_WORDS.exec(text);
  if (words !== null) return ofWords(words[3], words[2], words[1], words[4]);
  const american = MONTH_FIRST.exec(text);
  return american === null ? null : ofWords(american[3], american[1], american[2], american[4]);
}

function ofWords(year = '', name = '', day = '', rest = ''): Parts | null {
  const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  return month === 0 ? null : [year, String(month).padStart(2, '0'), day.padStart(2, '0'), rest];
}

function timeOf(date: string, rest: string): string | null {
  const match = TIME.exec(rest);
  if (match === null) return null;
  const [, hour = '', minute = '', second, half, zoned = ''] = match;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const zone = zoneOf(zoned);
  const time = `${date}T${String(hours).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  if (parsePublished(`${time}${zone ?? 'Z'}`) === null) return null;
  if (zone !== null) return `${time}${zone}`;
  return zoned.trim() === '' ? date : null;
}

/** "+0700", "GMT+7" and the like as ISO has them; null for none. */
function zoneOf(written: string): string | null {
  const text = written
    .trim()
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/ \([^()]{0,20}\)$/u, '');
  const offset = OFFSET.exec(text);
  if (offset !== null) return `${offset[1]}${offset[2]}:${offset[3]}`;
  return ZONES[text.toLowerCase()] ?? null;
}

function ofEpoch(ms: number): string | null {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d{3}Z$/u, 'Z');
}
