import type { EventStatus, Interval } from '../../document/document.ts';
import { spanOf } from '../../document/span.ts';
import { type DateFound, findDate, findDates } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import { intervalBack, periodNaming, shift } from '../layout/periods.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { isBreak, isHinge, partyEnding, type Scene } from './scene.ts';
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
    earlier(findDates(layout, rest, day, hangs)[0] ?? null, ahead(layout, rest, day)) ??
    before(scene, sentence, trigger.first, day);
  return found && day && OPEN.has(status) ? coming(layout, found, day) : found;
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
    if (events.syntax.since.has(word) && opensDate(layout, end + 1, day)) continue;
    if (
      isBreak(layout, end) ||
      events.syntax.since.has(word) ||
      grammar.subordinators.has(word) ||
      events.otherTimes.has(word)
    )
      break;
    if (grammar.relativisers.has(word)) break;
    if (trigger.shape !== 'noun' && end > trigger.end && grammar.auxiliaries.has(word)) break;
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

/** "next week", "tomorrow". */
function ahead(layout: Layout, { first, end }: Range, day: string | null): DateFound | null {
  if (!day) return null;
  for (let at = first; at < end; at++)
    for (const { words, unit, back } of layout.pack.events.ahead)
      if (wordsStandAt(layout, words, at))
        return datedAt(layout, { first: at, end: at + words.length }, intervalBack(day, unit, back));
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

/** "will meet on Friday", told on a Wednesday: in two days, not five days ago. */
function coming(layout: Layout, found: DateFound, day: string): DateFound {
  const { from, to, precision } = found.interval;
  const { weekdays, previous } = layout.pack.dates;
  const alone = found.end - found.first === 1 && weekdays.has(lowerAt(layout, found.first));
  if (!alone || from >= day || previous.has(lowerAt(layout, found.first - 1))) return found;
  return { ...found, interval: { from: shift(from, 7), to: shift(to, 7), precision } };
}
