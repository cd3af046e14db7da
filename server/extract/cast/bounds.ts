import type { Interval } from '../../document/document.ts';
import { findDate } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import { monthAlone, periodAt } from '../layout/periods.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt, wordListsAt } from '../text/words.ts';

/** A date of a tenure, at its words. */
export interface DateTold extends Range {
  readonly interval: Interval;
}

/** Since when and until when an office is held. */
export interface Bounds {
  readonly since: DateTold | null;
  readonly until: DateTold | null;
}

export const OPEN: Bounds = { since: null, until: null };

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** A longer span in brackets behind a name is a life. */
const LONGEST_TENURE = 30;

/** What "since", "from ... to" or "until" at `at` tells; null where it is none of them or no date follows. */
export function boundsAt(layout: Layout, at: number, published: string | null): Bounds | null {
  const { since, from, until } = layout.pack.tenures;
  const word = lowerAt(layout, at);
  if (since.has(word)) {
    const date = endAt(layout, at + 1, published, 'starts');
    return date ? { since: date, until: untilAt(layout, date.end, published, date) } : null;
  }
  if (from.has(word)) {
    const range = rangeAt(layout, from.has(lowerAt(layout, at + 1)) ? at + 2 : at + 1, published);
    if (range) return range;
  }
  const end = until.has(word) ? endAt(layout, at + 1, published, 'ends') : null;
  return end ? { since: null, until: end } : null;
}

/** The second date of a range whose first is `since`; null where none follows or an earlier one. */
function untilAt(layout: Layout, at: number, published: string | null, since: DateTold): DateTold | null {
  const joiner = layout.tokens[at];
  if (!layout.pack.tenures.until.has(joiner?.lower ?? '') && !DASHES.has(joiner?.text ?? '')) return null;
  const end = endAt(layout, at + 1, published, 'ends');
  return end && end.interval.to >= since.interval.from ? end : null;
}

/** "2014 to 2018", "2014-2018", "2014 hingga sekarang", "1999 until his death in 2013". */
export function rangeAt(layout: Layout, at: number, published: string | null): Bounds | null {
  const { until, now } = layout.pack.tenures;
  const since = dateAt(layout, at, published);
  if (!since) return null;
  const joiner = layout.tokens[since.end]?.text.toLowerCase() ?? '';
  if (!until.has(joiner) && !DASHES.has(joiner)) return null;
  if (now.has(lowerAt(layout, since.end + 1))) return { since, until: null };
  const end = untilAt(layout, since.end, published, since);
  return end ? { since, until: end } : null;
}

/**
 * `told` with the second time that its words go on to: "2013-2018 dan 2018-2023" as one, of "from 2003 to 2010 and again
 * since 2023" the later.
 */
export function continued(layout: Layout, told: Bounds, published: string | null): Bounds {
  const { joins, service } = layout.pack.tenures;
  const { since, until } = told;
  if (!since || !until || !joins.loose.has(lowerAt(layout, until.end))) return told;
  const at = service.again.has(lowerAt(layout, until.end + 1)) ? until.end + 2 : until.end + 1;
  const more = boundsAt(layout, at, published) ?? rangeAt(layout, at, published);
  if (!more?.since) return told;
  return more.since.interval.from <= until.interval.to ? { since, until: more.until } : more;
}

/** Most words of a length of time: "for more than three decades". */
const LONGEST_LENGTH = 6;

/** Past "for 30 years", "selama 30 tahun". */
export function pastLength(layout: Layout, at: number): number {
  const { during, lengths } = layout.pack.tenures.service;
  if (!during.has(lowerAt(layout, at))) return at;
  for (let end = at + 1; end < at + LONGEST_LENGTH; end++)
    if (lengths.has(lowerAt(layout, end))) return end + 1;
  return at;
}

/** "2014-2019" alone, or behind "periode": what stands right behind an office of that time. */
export function spanBehind(layout: Layout, at: number, published: string | null): Bounds | null {
  const { from, on } = layout.pack.tenures;
  const word = lowerAt(layout, at);
  return rangeAt(layout, from.has(word) || on.has(word) ? at + 1 : at, published);
}

/** "(2014-2024)" whose bracket opens before `at`: no life. */
export function bracketed(layout: Layout, at: number, published: string | null): Bounds {
  const told = boundsAt(layout, at, published) ?? rangeAt(layout, at, published);
  if (!told) return OPEN;
  const last = told.until?.end ?? told.since?.end ?? at;
  const closes = [last, last + 1, last + 2].some((place) => layout.tokens[place]?.text === ')');
  const years = told.since && told.until ? yearOf(told.until) - yearOf(told.since) : 0;
  return closes && years <= LONGEST_TENURE ? told : OPEN;
}

/** The date right at `at` or behind "in": "in May", "last year", "pada 2020". */
export function dateBehind(layout: Layout, at: number, published: string | null): DateTold | null {
  const { on } = layout.pack.tenures;
  let from = at;
  while (from < at + MOST_OPENERS && on.has(lowerAt(layout, from))) from++;
  return dateAt(layout, from, published);
}

/** "pada bulan". */
const MOST_OPENERS = 2;

/** Most words between "until" and what ended: "until he was finally". */
const LONGEST_OWNER = 3;

/** A date, or that of what began or ended: "his ouster in 2019", "digulingkan pada 2019". */
function endAt(
  layout: Layout,
  at: number,
  published: string | null,
  what: 'starts' | 'ends',
): DateTold | null {
  const date = dateBehind(layout, at, published);
  if (date) return date;
  const { service } = layout.pack.tenures;
  let from = at;
  while (from < at + LONGEST_OWNER && service.whose.has(lowerAt(layout, from))) from++;
  for (const words of wordListsAt(layout, service[what], from)) {
    const found = dateBehind(layout, from + words.length, published);
    if (found) return found;
  }
  return null;
}

function yearOf({ interval }: DateTold): number {
  return Number(interval.from.slice(0, 4));
}

const YEAR = /^(?:19|20)\d\d$/;
/** Most tokens of a day's words. */
const LONGEST_DAY = 5;

/** A year, a month or a day; no weekday, which tells of no office. */
function dateAt(layout: Layout, at: number, published: string | null): DateTold | null {
  const { text = '', lower = '', kind } = layout.tokens[at] ?? {};
  if (YEAR.test(text))
    return {
      first: at,
      end: at + 1,
      interval: { from: `${text}-01-01`, to: `${text}-12-31`, precision: 'year' },
    };
  if (kind === 'number' || layout.pack.dates.months.has(lower)) {
    const sentence = layout.sentences[layout.sentenceOf[at] ?? -1];
    const limit = Math.min(at + LONGEST_DAY, sentence?.end ?? at);
    const day = findDate(layout, { first: at, end: limit }, published);
    if (day?.first === at) return { first: at, end: day.end, interval: day.interval };
  }
  const period = periodAt(layout, at, published);
  if (period) return period.interval.precision === 'day' ? null : period;
  return monthAlone(layout, at, published);
}
