import type { BinParameters, CountRow, TimelineAnswer } from '../graph/statements.ts';
import { binsBy, tellBin } from './bins.ts';
import { Marks } from './marks.ts';
import type { Selection } from './selection.ts';
import { countTotals, eachMatched } from './tally.ts';

const NONE: CountRow = { reports: 0, utterances: 0 };

/** What of a selection lies where in time; stances are those to the targets that the filter names, else to any. */
export function countTimeline(
  selection: Selection,
  bins: BinParameters,
): Pick<TimelineAnswer, 'totals' | 'bins' | 'imprecise' | 'undated'> {
  const binOf = binsBy(selection.moment, bins);
  const marks = new Marks(selection.moment);
  const met: number[] = [];
  const groupOf = new Map<number, number>();
  let [bin, group] = [Number.NaN, -1];
  for (const row of selection.rows) {
    const next = binOf(row);
    if (next !== bin) {
      group = groupOf.get(next) ?? met.push(next) - 1;
      groupOf.set(next, group);
      bin = next;
    }
    marks.add(group, row);
    eachMatched(selection, row, (_, stance) => marks.add(group, row, stance));
  }
  const counted = marks.count();
  const of = (wanted: number): CountRow => {
    const { reports, utterances } = counted[groupOf.get(wanted) ?? -1] ?? NONE;
    return { reports, utterances };
  };
  return {
    totals: countTotals(selection),
    bins: counted
      .map((each) => ({ bin: met[each.group] ?? 0, each }))
      .filter(({ bin }) => bin > 0)
      .sort((a, b) => a.bin - b.bin)
      .map(({ bin, each }) => tellBin(bin, bins.bucket, each)),
    imprecise: of(0),
    undated: of(-1),
  };
}
