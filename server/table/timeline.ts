import type { BinParameters, CountRow, TimelineAnswer } from '../graph/statements.ts';
import { binsBy, tellBin } from './bins.ts';
import { Names } from './numbers.ts';
import type { Selection } from './selection.ts';
import { countTotals, eachMatched, Marks, roomOf } from './tally.ts';

const NONE: CountRow = { reports: 0, utterances: 0 };

/** What of a selection lies where in time; stances are those to the targets that the filter names, else to any. */
export function countTimeline(
  selection: Selection,
  bins: BinParameters,
): Pick<TimelineAnswer, 'totals' | 'bins' | 'imprecise' | 'undated'> {
  const binOf = binsBy(selection.moment, bins);
  const marks = new Marks(roomOf(selection));
  const groups = new Names();
  for (const row of selection.rows) {
    const group = groups.add(String(binOf(row)));
    marks.add(group, row);
    eachMatched(selection, row, (_, stance) => marks.add(group, row, stance));
  }
  const counted = marks.count(selection.moment);
  const of = (bin: number): CountRow => {
    const { reports, utterances } = counted.find(({ group }) => group === groups.find(String(bin))) ?? NONE;
    return { reports, utterances };
  };
  return {
    totals: countTotals(selection),
    bins: counted
      .map((each) => ({ bin: Number(groups.of(each.group)), each }))
      .filter(({ bin }) => bin > 0)
      .sort((a, b) => a.bin - b.bin)
      .map(({ bin, each }) => tellBin(bin, bins.bucket, each)),
    imprecise: of(0),
    undated: of(-1),
  };
}
