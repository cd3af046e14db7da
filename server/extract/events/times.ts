import type { EventStatus, Interval } from '../../document/document.ts';
import { spanOf } from '../../document/span.ts';
import { type DateFound, findDate, findDates } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import { intervalBack, namedPeriodAt, periodNaming, shift } from '../layout/periods.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordListAt, wordsStandAt } from '../text/words.ts';
import { isBreak, isHinge, partyEnding, type Scene } from './scene.ts';
import { isOver } from './status.ts';
import { formsAt, type Trigger } from './triggers.ts';

/** How far after its trigger an event's day may stand. */
const REACH = 14;
/** How many words may stand between a noun and what dates it: "Monday's brief new round of talks". */
const LONGEST_NOUN = 5;
const LONGEST_DATE = 5;

/**
 * When it was, against the published `day`: as the noun's own words tell ("Monday's attack", "the February invasion"),
 * or the rest of its clause, or what stands before. A weekday for what is still to come is the next one.
 */
export function timeOf(
  scene: Scene,
  sentence: Range,
  trigger: Trigger,
  status: EventStatus,
  day: string | null,
): DateFound | null {
  const { layout } = scene;
  // "pertemuan pekan lalu", "pertemuan Lind dan Prent pekan lalu"
  const hangs = (at: number) => at === trigger.end || partyEnding(scene, at) !== null;
  const own = trigger.shape === 'noun' ? within(layout, sentence, trigger.first, day) : null;
  const rest = restOf(scene, sentence, trigger, day);
  const found =
    own ??
    earlier(findDates(layout, rest, day, hangs)[0] ?? null, ahead(layout, rest, day, status)) ??
    before(scene, sentence, trigger.first, day);
  if (!found || !day) return found;
  const open = OPEN.has(status) || (status === 'denied' && trigger.shape === 'noun');
  if (open && !isOver(scene, trigger)) return coming(layout, found, day, status);
  return isTold(scene, trigger, status) ? past(layout, found, day) : found;
}

/** True of a deed that its verb tells as done: "attacked"; "attacks" may tell what is still to come. */
function isTold({ layout }: Scene, { shape }: Trigger, status: EventStatus): boolean {
  if (shape === 'noun' || status === 'planned' || status === 'hypothetical') return false;
  return layout.pack.events.syntax.bareInfinitives || shape === 'active' || shape === 'open';
}

function isMonth({ pack, tokens }: Layout, at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && pack.dates.months.has(token.lower);
}

const OPEN: ReadonlySet<EventStatus> = new Set(['planned', 'hypothetical']);

function earlier(a: DateFound | null, b: DateFound | null): DateFound | null {
  return a && (!b || a.first < b.first) ? a : b;
}

/** "Monday's", "last month's", "February", "2022" of the noun at `noun`. */
function within(layout: Layout, sentence: Range, noun: number, day: string | null): DateFound | null {
  let first = noun;
  while (first > Math.max(sentence.first, noun - LONGEST_NOUN)) {
    const at = first - 1;
    const word = lowerAt(layout, at);
    if (isBreak(layout, at) || word === ',' || layout.pack.grammar.articles.has(word)) break;
    if (isHinge(layout, at) || mayLead(layout, at, Lead.cue)) break;
    first--;
  }
  for (let at = first; at < noun; at++) {
    const found = findDate(layout, { first: at, end: noun }, day) ?? named(layout, at, day);
    if (found) return found;
  }
  return null;
}

function named(layout: Layout, at: number, day: string | null): DateFound | null {
  const interval = periodNaming(layout, at, day);
  return interval ? datedAt(layout, { first: at, end: at + 1 }, interval) : null;
}

function datedAt(layout: Layout, range: Range, interval: Interval): DateFound {
  const from = layout.tokens[range.first]?.start ?? 0;
  const to = layout.tokens[range.end - 1]?.end ?? from;
  return { ...range, interval, span: spanOf(layout.text, from, to) };
}

/** From the trigger to where the words turn to something else: "after the vote on Monday", ", Lind said on Monday". */
function restOf({ layout }: Scene, sentence: Range, trigger: Trigger, day: string | null): Range {
  const { grammar, events } = layout.pack;
  const limit = Math.min(sentence.end, trigger.end + REACH);
  let end = trigger.end;
  for (; end < limit; end++) {
    const word = lowerAt(layout, end);
    // "the first visit since 2014" was not in 2014.
    const lasts = trigger.shape !== 'noun' || trigger.entry.lasting;
    if (lasts && events.syntax.since.has(word) && opensDate(layout, end + 1, day)) continue;
    if (
      isBreak(layout, end) ||
      events.syntax.since.has(word) ||
      grammar.subordinators.has(word) ||
      events.otherTimes.has(word)
    )
      break;
    if (grammar.relativisers.has(word) && !wordListAt(layout, events.syntax.postponed, end + 1)) break;
    if (
      trigger.shape !== 'noun' &&
      end > trigger.end &&
      grammar.auxiliaries.has(word) &&
      !isMonth(layout, end)
    )
      break;
    if (word === ',' && opensOther(layout, end + 1, limit)) break;
  }
  return { first: trigger.first, end };
}

/** "since January"; not "since the vote in January". */
function opensDate(layout: Layout, at: number, day: string | null): boolean {
  const [date] = findDates(layout, { first: at, end: at + LONGEST_DATE }, day);
  return date !== undefined && date.first <= at + 1;
}

/** A verb of speech or "and" after a comma, with a few words before it at most. */
function opensOther(layout: Layout, from: number, limit: number): boolean {
  const { grammar } = layout.pack;
  if (grammar.joiners.has(lowerAt(layout, from)) || grammar.connectors.has(lowerAt(layout, from)))
    return true;
  for (let at = from; at < Math.min(limit, from + 6) && lowerAt(layout, at) !== ','; at++)
    if (mayLead(layout, at, Lead.cue) && (layout.pack.tagger === null || layout.tags[at] === 'VERB'))
      return true;
  return false;
}

/** "next week", "tomorrow", "next June", "planned for June". */
function ahead(
  layout: Layout,
  { first, end }: Range,
  day: string | null,
  status: EventStatus,
): DateFound | null {
  if (!day) return null;
  const { coming, through } = layout.pack.dates;
  for (let at = first; at < end; at++) {
    if (isMonth(layout, at) && layout.tokens[at + 1]?.kind !== 'number') {
      const after = coming.after.has(lowerAt(layout, at + 1));
      const meant = status === 'planned' && !through.has(lowerAt(layout, at - 1));
      const aimed = meant && layout.pack.grammar.partyPrepositions.has(lowerAt(layout, at - 1));
      const found =
        after || aimed || coming.before.has(lowerAt(layout, at - 1)) ? named(layout, at, day) : null;
      if (found) return { ...found, end: after ? at + 2 : found.end, interval: yearOn(found.interval, day) };
    }
    for (const { words, unit, back } of layout.pack.events.ahead)
      if (wordsStandAt(layout, words, at))
        return datedAt(layout, { first: at, end: at + words.length }, intervalBack(day, unit, back));
  }
  return null;
}

/** "On Monday, Oslo attacked", "Oslo on Monday attacked". */
function before(scene: Scene, sentence: Range, verb: number, day: string | null): DateFound | null {
  const { layout } = scene;
  const { grammar } = layout.pack;
  let first = verb;
  while (first > Math.max(sentence.first, verb - REACH)) {
    const at = first - 1;
    const word = lowerAt(layout, at);
    if (isBreak(layout, at) || grammar.subordinators.has(word) || grammar.relativisers.has(word)) break;
    if (formsAt(layout, at)?.every(({ shape }) => shape !== 'noun' && shape !== 'bare')) break;
    if (mayLead(layout, at, Lead.cue) && (layout.pack.tagger === null || layout.tags[at] === 'VERB')) break;
    first--;
  }
  return (
    findDates(layout, { first, end: verb }, day)
      .filter((found) => isAdverbial(scene, sentence, found))
      .at(-1) ?? null
  );
}

/** True unless it describes a noun: "Monday's vote", "the May vote". */
function isAdverbial(scene: Scene, sentence: Range, { first, end, interval }: DateFound): boolean {
  const { layout } = scene;
  const { articles } = layout.pack.grammar;
  const { dates } = layout.pack;
  const after = lowerAt(layout, end);
  if (after === "'s" || after === '’s') return false;
  const word = first > sentence.first ? lowerAt(layout, first - 1) : '';
  if (articles.has(word)) return false;
  const start = dates.prepositions.has(word) || dates.openers.has(word) ? first - 1 : first;
  const opens = start === sentence.first;
  const apart = start > sentence.first && lowerAt(layout, start - 1) === ',';
  // Before a comma only what opens the sentence, or stands between two: "On Monday, Oslo ...", "Oslo, on Monday, ...".
  if (after === ',' && !opens && !apart) return false;
  return (
    word === '' ||
    // "Oslo Senin menyerang"
    (interval.precision === 'day' && partyEnding(scene, first) !== null) ||
    word === ',' ||
    dates.prepositions.has(word) ||
    dates.openers.has(word) ||
    dates.relative.has(lowerAt(layout, first))
  );
}

/** How many days back a day of the year may lie that a plan is told of: plans are told late as well. */
const LATE = 31;

/** "will meet on Friday", told on a Wednesday: in two days, not five days ago; "in June", told in May: the one to come. */
function coming(layout: Layout, found: DateFound, day: string, status: EventStatus): DateFound {
  const { from, to, precision } = found.interval;
  const { weekdays, previous } = layout.pack.dates;
  const before = previous.has(lowerAt(layout, found.first - 1));
  const alone = found.end - found.first === 1 && weekdays.has(lowerAt(layout, found.first));
  // "was cancelled on Monday": when it was called off.
  if (alone && from < day && !before && status !== 'denied')
    return { ...found, interval: { from: shift(from, 7), to: shift(to, 7), precision } };
  if (before || namesYear(layout, found) || !holdsMonth(layout, found)) return found;
  if (precision === 'month') return { ...found, interval: yearOn(found.interval, day) };
  const late = status === 'planned' && to < shift(day, -LATE);
  return late ? { ...found, interval: yearOn(found.interval, day) } : found;
}

/** "attacked on 12 May", told in March: a year ago. */
function past(layout: Layout, found: DateFound, day: string): DateFound {
  const { from, to, precision } = found.interval;
  // "Selasa (12/5)": the weekday tells the year.
  if (layout.pack.dates.weekdays.has(lowerAt(layout, found.first))) return found;
  if (from <= day || namesYear(layout, found) || !holdsMonth(layout, found)) return found;
  return { ...found, interval: { from: otherYear(from, -1), to: otherYear(to, -1), precision } };
}

/** The interval, or the same a year later where it is over by `day`. */
function yearOn(interval: Interval, day: string): Interval {
  const { from, to, precision } = interval;
  if (to >= day) return interval;
  return { from: otherYear(from, 1), to: otherYear(to, 1), precision };
}

/** The same day of another year; the last of February stays so. */
function otherYear(day: string, by: number): string {
  const year = Number(day.slice(0, 4)) + by;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (/-02-2[89]$/.test(day)) return `${year}-02-${leap && day.endsWith('29') ? '29' : '28'}`;
  return `${year}${day.slice(4)}`;
}

/** A month by its name or its number: "12 May", "12/5". */
function holdsMonth(layout: Layout, { first, end }: DateFound): boolean {
  for (let at = first; at < end; at++)
    if (isMonth(layout, at) || layout.tokens[at]?.text.includes('/')) return true;
  return false;
}

/** True where its words tell the year: "May 2025", "Mei tahun lalu". */
function namesYear(layout: Layout, { first, end }: DateFound): boolean {
  for (let at = first; at < end; at++) {
    if (/(?:19|20)\d\d$/.test(lowerAt(layout, at))) return true;
    if (namedPeriodAt(layout, at)?.unit === 'year') return true;
  }
  return layout.pack.dates.ago.has(lowerAt(layout, end - 1));
}
