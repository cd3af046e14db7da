import type { EventStatus, Interval } from '../../document/document.ts';
import { type DateFound, findDates } from '../layout/dates.ts';
import { shift } from '../layout/periods.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { isBreak, partyEnding, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** How far behind its words the date of an event may stand. */
const REACH = 14;
const LONGEST_DATE = 5;

/** When an event is told to be, read against the day `published`. */
export function dateOf(
  scene: Scene,
  sentence: Range,
  { first, end }: Trigger,
  status: EventStatus,
  published: string | null,
): DateFound | null {
  const { layout } = scene;
  // "pertemuan pekan lalu", "pertemuan Lind dan Prent pekan lalu"
  const hangs = (at: number) => at === end || partyEnding(scene, at) !== null;
  const [after] = findDates(
    layout,
    { first, end: clauseEnd(scene, sentence, end, published) },
    published,
    hangs,
  );
  const date = after ?? dateBefore(scene, sentence, first, published);
  return date && status === 'planned' ? toCome(scene, date, published) : date;
}

/** Where a clause begins that tells something else: "menangkap nelayan yang ditahan sejak Januari". */
function clauseEnd({ layout }: Scene, sentence: Range, end: number, published: string | null): number {
  const { relativisers, subordinators } = layout.pack.grammar;
  const { syntax } = layout.pack.events;
  const isDate = (at: number) => {
    const [date] = findDates(layout, { first: at, end: at + LONGEST_DATE }, published);
    return date !== undefined && date.first <= at + 1;
  };
  const limit = Math.min(sentence.end, end + REACH);
  for (let at = end + 1; at < limit; at++) {
    const word = lowerAt(layout, at);
    if (relativisers.has(word) || subordinators.has(word)) return at;
    if (syntax.since.has(word) && !isDate(at + 1)) return at;
  }
  return limit;
}

/** "Pada Senin, Norwegia menyerang", "Norwegia pada Senin menyerang": no other deed or speech between. */
function dateBefore(
  scene: Scene,
  sentence: Range,
  first: number,
  published: string | null,
): DateFound | null {
  const { layout } = scene;
  let from = first;
  while (from > sentence.first && !isBreak(layout, from - 1)) {
    if (isElsewhere(scene, from - 1)) return null;
    from--;
  }
  return findDates(layout, { first: from, end: first }, published).at(-1) ?? null;
}

function isElsewhere({ layout }: Scene, at: number): boolean {
  const { grammar } = layout.pack;
  const word = lowerAt(layout, at);
  return (
    mayLead(layout, at, Lead.event | Lead.cue) ||
    grammar.relativisers.has(word) ||
    grammar.subordinators.has(word)
  );
}

/** "akan bertemu pada Jumat": a weekday of what is to come is the next one. */
function toCome({ layout }: Scene, date: DateFound, published: string | null): DateFound {
  const { weekdays } = layout.pack.dates;
  const isWeekday = date.end - date.first === 1 && weekdays.has(lowerAt(layout, date.first));
  if (!published || !isWeekday || date.interval.from > published) return date;
  const day = shift(date.interval.from, 7);
  const interval: Interval = { ...date.interval, from: day, to: day };
  return { ...date, interval };
}
