import type { BinParameters, BinRow, BinWidth } from '../graph/statements.ts';
import type { Counted } from './marks.ts';
import type { Moment } from './moment.ts';
import { daysOn } from './selection.ts';
import { dayOf } from './table.ts';

const DAY = 86_400_000;

/** The first day, as 20260304, of the bin that holds a row's time whole; 0 where none does, -1 where it has no time on the clock. */
export function binsBy(moment: Moment, { bucket, clock }: BinParameters): (row: number) => number {
  const [first, last] = daysOn(moment, clock);
  const known = new Map<number, number>();
  // Statements of one text have one day, most often.
  let [recent, recentBin] = [0, 0];
  const binOf = (day: number): number => {
    if (day === recent) return recentBin;
    const bin = known.get(day) ?? startOf(day, bucket);
    known.set(day, bin);
    [recent, recentBin] = [day, bin];
    return bin;
  };
  return (row) => {
    const from = first(row);
    if (from === 0) return -1;
    const bin = binOf(from);
    return bin === binOf(last(row)) ? bin : 0;
  };
}

function startOf(day: number, bucket: BinWidth): number {
  if (bucket === 'year') return Math.floor(day / 10_000) * 10_000 + 101;
  if (bucket === 'month') return Math.floor(day / 100) * 100 + 1;
  if (bucket === 'day') return day;
  const at = Date.parse(dayOf(day));
  return numberOf(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY);
}

/** The bin as it is told: its first and last day. */
export function tellBin(bin: number, bucket: BinWidth, counted: Counted): BinRow {
  const { reports, utterances, supports, opposes, neutral } = counted;
  return { from: dayOf(bin), to: lastOf(bin, bucket), reports, utterances, supports, opposes, neutral };
}

function lastOf(bin: number, bucket: BinWidth): string {
  const start = new Date(dayOf(bin));
  if (bucket === 'day') return dayOf(bin);
  if (bucket === 'week') return dayOf(numberOf(start.getTime() + 6 * DAY));
  if (bucket === 'year') return `${String(start.getUTCFullYear()).padStart(4, '0')}-12-31`;
  return dayOf(numberOf(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) - DAY));
}

function numberOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
