import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Marks } from '../../server/table/marks.ts';
import { STANCES } from '../../server/table/table.ts';
import { countTotals } from '../../server/table/tally.ts';
import { type Made, selectFrom, tableOf } from './rows.ts';

const made = fc
  .array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 30 })
  .map((utterances) =>
    utterances.map((utterance, row): Made => ({ id: `s${row}`, utterance: `u${utterance}` })),
  );
const mark = fc.record({
  row: fc.nat({ max: 29 }),
  group: fc.constantFrom(0, 1, 2, 70, 5000),
  stance: fc.constantFrom(-1, 0, 1, 2),
});

describe('marks', () => {
  it('are counted once, and nothing of them is left to those that come after', () => {
    const { moment, rows } = selectFrom(
      tableOf(['u1', 'u1', 'u2'].map((utterance, row): Made => ({ id: `s${row}`, utterance }))),
      {},
    );
    const countAll = (group: number) => {
      const marks = new Marks(moment);
      for (const row of rows) marks.add(group, row, 1);
      const other = new Marks(moment);
      other.add(group, rows[0] ?? 0);
      const counted = [...marks.count(), ...other.count()];
      expect(() => marks.add(group, 2)).toThrow('counted already');
      expect(() => marks.count()).toThrow('counted already');
      return counted.map(({ reports, utterances, opposes }) => [reports, utterances, opposes]);
    };
    for (const group of [7, 7, 3000, 0, 7])
      expect(countAll(group)).toEqual([
        [3, 2, 3],
        [1, 1, 0],
      ]);
  });

  it('count each statement and each utterance once in a group, however often they are marked there', () => {
    fc.assert(
      fc.property(made, fc.array(mark, { maxLength: 80 }), (statements, some) => {
        const { moment, rows } = selectFrom(tableOf(statements), {});
        const given = some
          .filter(({ row }) => row < rows.length)
          .sort((a, b) => a.row - b.row)
          .map((each) => ({ ...each, row: rows[each.row] ?? 0 }));
        const marks = new Marks(moment);
        for (const { group, row, stance } of given) marks.add(group, row, stance);
        const groups = [...new Set(given.map(({ group }) => group))].sort((a, b) => a - b);
        const distinct = (values: readonly number[]) => new Set(values).size;
        const wanted = groups.map((group) => {
          const own = given.filter((each) => each.group === group);
          const of = (stance: number) =>
            distinct(own.filter((each) => each.stance === stance).map(({ row }) => row));
          return {
            group,
            reports: distinct(own.map(({ row }) => row)),
            utterances: distinct(own.map(({ row }) => moment.utterance.values[row] ?? -1)),
            ...Object.fromEntries(STANCES.map((stance, at) => [stance, of(at)])),
          };
        });
        expect(marks.count()).toEqual(wanted);
      }),
    );
  });

  it('count an utterance that several report once', () => {
    const table = tableOf([{ id: 'a', utterance: 'u' }, { id: 'b', utterance: 'u' }, { id: 'c' }]);
    expect(countTotals(selectFrom(table, {}))).toMatchObject({ reports: 3, utterances: 2 });
  });
});
