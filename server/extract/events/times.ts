import type { EventStatus, Interval } from '../../document/document.ts';
import { spanOf } from '../../document/span.ts';
import type { EventClass } from '../../language/index.ts';
import { type DateFound, findDate, findDates } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import { intervalBack, namedPeriodAt, periodNaming, shift } from '../layout/periods.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordListAt, wordsStandAt } from '../text/words.ts';
import { isBreak, isHinge, partyEnding, partyStarting, type Scene } from './scene.ts';
import { opensSecondClause } from './second-clauses.ts';
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
  const hangs = (at: number) => endsObject(layout, trigger, at) || partyEnding(scene, at) !== null;
  const own = trigger.shape === 'noun' ? within(layout, sentence, trigger.first, day) : null;
  const rest = restOf(scene, sentence, trigger, day);
  const after = findDates(layout, rest, day, hangs).find(
    (each) => !isJudging(scene, sentence, trigger, each),
  );
  const found =
    own ?? earlier(after ?? null, ahead(layout, rest, day, status)) ?? before(scene, sentence, trigger, day);
  if (!found || !day) return found;
  const open = OPEN.has(status) || (status === 'denied' && trigger.shape === 'noun');
  if (open && !isOver(scene, trigger)) return coming(layout, found, day, status);
  return isTold(scene, trigger, status) ? past(layout, found, day) : found;
}

/** How far before the noun of a deed the verb may stand of those who speak of it. */
const JUDGE_REACH = 6;

/** "condemned the attack on Monday", "mengecam serangan itu pada Senin": the day on which they speak, not that of the deed. */
function isJudging(
  { layout }: Scene,
  sentence: Range,
  { first, shape }: Trigger,
  { first: date }: DateFound,
): boolean {
  const { dates, grammar } = layout.pack;
  if (shape !== 'noun' || !dates.prepositions.has(lowerAt(layout, date - 1))) return false;
  if (!dates.weekdays.has(lowerAt(layout, date))) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - JUDGE_REACH); at--) {
    const word = lowerAt(layout, at);
    if (isBreak(layout, at) || word === ',' || grammar.subordinators.has(word)) return false;
    if (grammar.relativisers.has(word) || grammar.placePrepositions.has(word)) return false;
    const forms = formsAt(layout, at)?.filter((form) => form.shape === 'active' || form.shape === 'open');
    if (forms?.length) return forms.every(({ entry }) => JUDGING.has(entry.type));
  }
  return false;
}

const JUDGING: ReadonlySet<EventClass> = new Set(['accuse', 'support', 'reject']);

/** How many words may describe the noun of a deed before its time: "pakta pertahanan tahun lalu". */
const MOST_DESCRIBING = 2;

/** True where the noun of a deed, or of what completes a verb, ends at `at` with the words that describe it. */
function endsObject(layout: Layout, { first, end, shape, object }: Trigger, at: number): boolean {
  if (at === end) return true;
  if (at < end || at > end + MOST_DESCRIBING || layout.pack.events.describedBefore) return false;
  if (shape !== 'noun' && object <= first) return false;
  for (let i = end; i < at; i++) {
    const token = layout.tokens[i];
    if (token?.kind !== 'word' || token.capital || isHinge(layout, i) || formsAt(layout, i)) return false;
    if (layout.pack.grammar.looksVerbal(token.lower) || layout.pack.dates.units.has(token.lower))
      return false;
  }
  return true;
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
function restOf(scene: Scene, sentence: Range, trigger: Trigger, day: string | null): Range {
  const { layout } = scene;
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
    if (word === ',' && !goesOn(scene, sentence, end + 1) && opensOther(layout, end + 1, limit)) break;
  }
  return { first: trigger.first, end };
}

/** ", dan Denmark pada Senin" of "menyerang Swedia, Finlandia, dan Denmark pada Senin". */
function goesOn(scene: Scene, sentence: Range, at: number): boolean {
  const { grammar, events } = scene.layout.pack;
  if (!events.syntax.bareInfinitives || !grammar.joiners.has(lowerAt(scene.layout, at))) return false;
  return partyStarting(scene, at + 1) !== null && !opensSecondClause(scene, sentence, at);
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

/**
 * "On Monday, Oslo attacked", "Oslo on Monday attacked"; but what stands between a verb and a noun is the verb's: "raided it on
 * Monday in response to an attack", and what stands in a relative clause is that one's.
 */
function before(
  scene: Scene,
  sentence: Range,
  { first: verb, shape }: Trigger,
  day: string | null,
): DateFound | null {
  const { layout } = scene;
  const { grammar } = layout.pack;
  const floor = Math.max(sentence.first, verb - REACH);
  let first = verb;
  let comma = -1;
  while (first > floor) {
    const at = first - 1;
    const word = lowerAt(layout, at);
    if (isBreak(layout, at) || grammar.subordinators.has(word)) break;
    if (grammar.relativisers.has(word)) {
      if (comma >= 0) first = comma + 1;
      break;
    }
    if (word === ',' && comma < 0) comma = at;
    if (formsAt(layout, at)?.every((form) => form.shape !== 'noun' && form.shape !== 'bare')) {
      // ", yang memimpin Norwegia pada 2012,": when that was.
      const relative = grammar.relativisers.has(lowerAt(layout, at - 1));
      if (relative && comma >= 0) first = comma + 1;
      else if (shape === 'noun') return null;
      break;
    }
    if (mayLead(layout, at, Lead.cue) && (layout.pack.tagger === null || layout.tags[at] === 'VERB')) break;
    first--;
  }
  if (shape === 'noun' && first === floor && floor > sentence.first) return null;
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
