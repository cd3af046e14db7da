import type { Interval, RoleStateValue } from '../../document/document.ts';
import { findDate } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import { periodAt } from '../layout/periods.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Since when, until when and how a text says that an office is held. */
export interface Tenure {
  readonly state: (Range & { readonly value: RoleStateValue }) | null;
  readonly since: DateTold | null;
  readonly until: DateTold | null;
}

/** A date of a tenure, at its words. */
export interface DateTold extends Range {
  readonly interval: Interval;
}

/** How many words of whose the office is may part it from "former". */
const STATE_REACH = 4;
/** How far in tokens behind a name its tenure may be told. */
const TENURE_REACH = 8;
/** A longer span in brackets behind a name is a life. */
const LONGEST_TENURE = 30;

/** An office in a text, and how far it goes with its holder's name and whose it is. */
export interface Held extends Range {
  readonly title: Range;
  /** True if nothing but whose it is stands between the office and the end: the name doesn't. */
  readonly last: boolean;
}

/** What is told beside an office. */
export function tenureOf(
  layout: Layout,
  { title, first, end, last }: Held,
  published: string | null,
): Tenure {
  return { state: stateOf(layout, title, first), ...boundsAfter(layout, end, last, published) };
}

/** True if nothing is told. */
export function isUntold({ state, since, until }: Tenure): boolean {
  return !state && !since && !until;
}

function stateOf(layout: Layout, title: Range, first: number): Tenure['state'] {
  for (let at = title.first; at < title.end; at++) {
    const found = stateAt(layout, at);
    if (found) return found;
  }
  for (
    let at = title.first - 1;
    at >= Math.min(first, title.first) - 2 && at >= title.first - STATE_REACH;
    at--
  ) {
    if (layout.sentenceOf[at] !== layout.sentenceOf[title.first]) break;
    const found = stateAt(layout, at - 1) ?? stateAt(layout, at);
    if (found && found.end <= title.first) return found;
    if (layout.tokens[at]?.kind === 'mark' || !isOwner(layout, at)) break;
  }
  const behind = stateAt(layout, title.end) ?? stateAt(layout, title.end + 1);
  return behind && layout.pack.roles.headFirst && behind.value !== 'former' ? behind : null;
}

/** "Norwegian" of "former Norwegian foreign minister". */
function isOwner(layout: Layout, at: number): boolean {
  const { capital, lower } = layout.tokens[at] ?? {};
  return capital === true || lower === "'s" || layout.pack.roles.portfolio.has(lower ?? '');
}

function stateAt(layout: Layout, at: number): Tenure['state'] {
  const { states, pairs } = layout.pack.tenures;
  const word = lowerAt(layout, at);
  const paired = pairs.get(word)?.get(lowerAt(layout, at + 1));
  if (paired) return { first: at, end: at + 2, value: paired };
  const value = states.get(word) ?? partOf(word, states);
  return value ? { first: at, end: at + 1, value } : null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** "ex-minister", "president-elect". */
function partOf(word: string, states: ReadonlyMap<string, RoleStateValue>): RoleStateValue | undefined {
  if (!word.includes('-')) return undefined;
  for (const part of word.split('-')) {
    const value = states.get(part);
    if (value) return value;
  }
  return undefined;
}

type Bounds = Pick<Tenure, 'since' | 'until'>;

const OPEN: Bounds = { since: null, until: null };

/** "since 2023" behind an office, "who served until May 2021" behind its holder, "(2014-2024)" behind either. */
function boundsAfter(layout: Layout, end: number, last: boolean, published: string | null): Bounds {
  const opener = layout.tokens[end]?.text;
  if (opener === '(') return bracketed(layout, end + 1, published);
  const { serving } = layout.pack.tenures;
  const from = opener === ',' ? end + 1 : end;
  if (last && from === end) {
    const told = boundsAt(layout, end, published);
    if (told) return told;
  }
  let served = false;
  for (let at = from; at < from + TENURE_REACH; at++) {
    const { kind, lower = '' } = layout.tokens[at] ?? {};
    if (kind !== 'word' || layout.sentenceOf[at] !== layout.sentenceOf[end - 1]) break;
    const told = served ? boundsAt(layout, at, published) : null;
    if (told) return told;
    if (serving.has(lower)) served = true;
    else if (layout.pack.cues.has(lower)) break;
  }
  return OPEN;
}

/** What "since", "from ... to" or "until" at `at` tells; null where it is none of them or no date follows. */
function boundsAt(layout: Layout, at: number, published: string | null): Bounds | null {
  const { since, from, until } = layout.pack.tenures;
  const word = lowerAt(layout, at);
  if (from.has(word)) return rangeAt(layout, at + 1, published);
  const date = since.has(word) || until.has(word) ? dateAt(layout, at + 1, published) : null;
  if (!date) return null;
  return since.has(word) ? { since: date, until: null } : { since: null, until: date };
}

/** "2014 to 2018", "2014-2018", "2014 hingga sekarang". */
function rangeAt(layout: Layout, at: number, published: string | null): Bounds | null {
  const { until, now } = layout.pack.tenures;
  const since = dateAt(layout, at, published);
  if (!since) return null;
  const joiner = layout.tokens[since.end]?.text.toLowerCase() ?? '';
  if (!until.has(joiner) && !DASHES.has(joiner)) return null;
  if (now.has(lowerAt(layout, since.end + 1))) return { since, until: null };
  const end = dateAt(layout, since.end + 1, published);
  return end && end.interval.to >= since.interval.from ? { since, until: end } : null;
}

function bracketed(layout: Layout, at: number, published: string | null): Bounds {
  const told = boundsAt(layout, at, published) ?? rangeAt(layout, at, published);
  if (!told) return OPEN;
  const last = told.until?.end ?? told.since?.end ?? at;
  const closes = [last, last + 1, last + 2].some((place) => layout.tokens[place]?.text === ')');
  const years = told.since && told.until ? yearOf(told.until) - yearOf(told.since) : 0;
  return closes && years <= LONGEST_TENURE ? told : OPEN;
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
  return period && period.interval.precision !== 'day' ? period : null;
}
