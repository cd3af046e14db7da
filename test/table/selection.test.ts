import { describe, expect, it } from 'vitest';
import type { FilterParameters } from '../../server/graph/statements.ts';
import { countFacet } from '../../server/table/facets.ts';
import { countMatrix } from '../../server/table/matrix.ts';
import { oneOfEach, type PlaceKeys, pageFrom, pageOf, placeOf } from '../../server/table/page.ts';
import type { Selection } from '../../server/table/selection.ts';
import { countTotals } from '../../server/table/tally.ts';
import { type Made, selectFrom, tableOf } from './rows.ts';

function idsOf({ moment, rows }: Selection, of: Iterable<number> = rows): string[] {
  return [...of].map((row) => moment.table.names.of(moment.table.id.values[row] ?? -1));
}

const MADE: readonly Made[] = [
  { id: 'a', by: 'marsudi', office: 'IDN', about: { NOR: 'opposes' }, said: '2026-03-04' },
  { id: 'b', by: 'marsudi', office: 'IDN', about: { NOR: 'opposes' }, said: '2026-03-05', utterance: 'u-a' },
  { id: 'c', by: 'marsudi', about: { JPN: 'supports' }, said: '2026-03-06', sure: 0.5 },
  { id: 'd', by: 'IDN', about: { NOR: 'neutral', JPN: 'opposes' }, said: null },
  { id: 'e', by: null, about: { NOR: 'supports' }, said: '2026-02-01' },
];

describe('select(moment, filter)', () => {
  it.each<[Partial<FilterParameters>, string]>([
    [{}, 'abcde'],
    [{ speaker: ['IDN'] }, 'd'],
    [{ speaker: ['IDN'], rollUp: true }, 'abd'],
    [{ speaker: ['marsudi'], rollUp: true }, 'abc'],
    [{ spokenFor: ['IDN'] }, 'abd'],
    [{ spokenFor: ['marsudi'] }, 'c'],
    [{ spokenFor: ['IDN'], speaker: ['marsudi'] }, 'ab'],
    [{ target: ['NOR'] }, 'abde'],
    [{ target: ['NOR'], stance: ['opposes'] }, 'ab'],
    [{ stance: ['opposes'] }, 'abd'],
    [{ between: ['IDN', 'NOR'] }, 'd'],
    [{ between: ['IDN', 'NOR'], rollUp: true }, 'abd'],
    [{ involves: ['JPN'] }, 'cd'],
    [{ minConfidence: 0.6 }, 'abde'],
    [{ from: '2026-03-05' }, 'bc'],
    [{ to: '2026-03-04' }, 'ae'],
    [{ from: '2026-06-01', clock: 'learned' }, 'abcde'],
    [{ outlet: ['The Outlet'] }, 'abcde'],
    [{ outlet: ['Another'] }, ''],
    [{ reviewed: [true] }, ''],
  ])('%j selects %s', (filter, ids) => {
    expect(idsOf(selectFrom(tableOf(MADE), filter)).join('')).toBe(ids);
  });

  it('tells whom nobody is or was', () => {
    expect(selectFrom(tableOf(MADE), { speaker: ['nobody', 'IDN'] }).unknown).toEqual(['nobody']);
  });

  it('takes an office that was imported where the text tells none, on the day of saying', () => {
    const table = tableOf(MADE);
    const held = (from: string, to: string | null) =>
      table.putEntity({
        ...{ id: 'marsudi', kind: 'person', described: false, now: [] },
        tenures: [['IDN/foreign-minister', from, to, 1]],
      });
    held('2026-03-06', null);
    expect(idsOf(selectFrom(table, { speaker: ['IDN'], rollUp: true })).join('')).toBe('abcd');
    held('2020-01-01', '2026-03-05');
    expect(idsOf(selectFrom(table, { speaker: ['IDN'], rollUp: true })).join('')).toBe('abd');
  });

  it('takes an office whose country the text leaves to its reader where nothing tells one, as surely as that is', () => {
    const table = tableOf(
      [
        { id: 'a', by: 'marsudi', presumed: ['IDN', 0.8], about: { NOR: 'opposes' }, said: '2026-03-04' },
        { id: 'b', by: 'moe', office: 'NOR', presumed: ['IDN', 0.8], said: '2026-03-04' },
      ],
      ['IDN'],
    );
    const ids = (filter: Partial<FilterParameters>) =>
      idsOf(selectFrom(table, { ...filter, rollUp: true })).join('');
    expect([ids({ speaker: ['IDN'] }), ids({ speaker: ['NOR'] })]).toEqual(['a', 'b']);
    expect(ids({ minConfidence: 0.8 })).toBe('ab');
    expect(ids({ minConfidence: 0.81 })).toBe('b');
    expect(ids({ target: ['NOR'], minConfidence: 0.81 })).toBe('');
    expect(idsOf(selectFrom(table, { minConfidence: 0.81 })).join('')).toBe('ab');
    table.putEntity({
      ...{ id: 'marsudi', kind: 'person', described: false, now: [] },
      tenures: [['NOR/foreign-minister', '2026-01-01', null, 1]],
    });
    expect([ids({ speaker: ['NOR'] }), ids({ minConfidence: 0.81 })]).toEqual(['ab', 'ab']);
  });

  it('takes whoever may have said it where any candidate counts, each as surely as they may', () => {
    const table = tableOf(
      [
        {
          ...{ id: 'a', by: 'moe', sure: 0.8, about: { NOR: 'opposes' } },
          orElse: [
            { by: 'marsudi', share: 0.5, office: 'IDN' },
            { by: 'lee', share: 0.25, presumed: ['JPN', 0.5] },
          ],
        },
        { id: 'b', by: 'marsudi', about: { JPN: 'supports' } },
        { id: 'c', by: null, about: { NOR: 'neutral' } },
      ],
      ['IDN'],
    );
    const ids = (filter: Partial<FilterParameters>) =>
      idsOf(selectFrom(table, { ...filter, anyCandidate: true })).join('');
    const both = (filter: Partial<FilterParameters>) => [
      idsOf(selectFrom(table, filter)).join(''),
      ids(filter),
    ];
    expect(both({})).toEqual(['abc', 'abc']);
    expect(both({ speaker: ['marsudi'] })).toEqual(['b', 'ab']);
    expect(both({ speaker: ['marsudi'], target: ['NOR'] })).toEqual(['', 'a']);
    expect(both({ involves: ['marsudi'] })).toEqual(['b', 'ab']);
    expect(both({ involves: ['lee', 'JPN'] })).toEqual(['b', 'ab']);
    expect(both({ between: ['lee', 'NOR'] })).toEqual(['', 'a']);
    expect(both({ speaker: ['IDN'], rollUp: true })).toEqual(['', 'a']);
    expect(both({ spokenFor: ['JPN'] })).toEqual(['', 'a']);
    expect(both({ minConfidence: 0.7 })).toEqual(['abc', 'abc']);
    expect(ids({ speaker: ['marsudi'], minConfidence: 0.4 })).toBe('ab');
    expect(ids({ speaker: ['marsudi'], minConfidence: 0.41 })).toBe('b');
    expect(ids({ speaker: ['marsudi'], target: ['NOR'], minConfidence: 0.41 })).toBe('');
    expect(ids({ speaker: ['JPN'], rollUp: true, minConfidence: 0.1 })).toBe('a');
    expect(ids({ speaker: ['JPN'], rollUp: true, minConfidence: 0.11 })).toBe('');
    expect(
      countFacet(selectFrom(table, { speaker: ['lee'], anyCandidate: true }), 'speaker', 9).values,
    ).toMatchObject([{ value: 'lee' }]);
    const cells = (filter: Partial<FilterParameters>) =>
      countMatrix(selectFrom(table, { ...filter, anyCandidate: true }), {
        ...{ rows: [], columns: [], most: { rows: 9, columns: 9, trend: false } },
        bins: { bucket: 'month', clock: 'said' },
      }).cells.map(({ row, column, reports }) => `${row} ${column} ${reports}`);
    expect(cells({}).sort()).toEqual(['lee NOR 1', 'marsudi JPN 1', 'marsudi NOR 1', 'moe NOR 1']);
    expect(cells({ minConfidence: 0.41 }).sort()).toEqual(['marsudi JPN 1', 'moe NOR 1']);
    expect(cells({ speaker: ['marsudi'], minConfidence: 0.4 }).sort()).toEqual([
      ...['marsudi JPN 1', 'marsudi NOR 1'],
    ]);
    expect(cells({ rollUp: true, minConfidence: 0.2 }).sort()).toEqual([
      ...['IDN NOR 1', 'marsudi JPN 1', 'moe NOR 1'],
    ]);
  });

  it('takes a stance as surely as it is, or only where one is asked for', () => {
    const table = tableOf([{ id: 'a', by: 'moe', sure: 0.8, about: { NOR: 'opposes' }, stanceSure: 0.5 }]);
    const ids = (filter: Partial<FilterParameters>, ignoreStanceConfidence: boolean) =>
      idsOf(selectFrom(table, { minConfidence: 0.7, ignoreStanceConfidence, ...filter })).join('');
    const both = (filter: Partial<FilterParameters>) => [ids(filter, false), ids(filter, true)];
    expect(both({})).toEqual(['a', 'a']);
    expect(both({ target: ['NOR'] })).toEqual(['', 'a']);
    expect(both({ between: ['moe', 'NOR'] })).toEqual(['', 'a']);
    expect(both({ target: ['NOR'], stance: ['opposes'] })).toEqual(['', '']);
    expect(both({ target: ['NOR'], minConfidence: 0.9 })).toEqual(['', '']);
    expect(both({ target: ['NOR'], anyCandidate: true })).toEqual(['', 'a']);
  });

  it('shows a person as themselves where the country isn’t in the graph', () => {
    const table = tableOf([{ id: 'a', by: 'marsudi', office: 'IDN' }]);
    expect(countFacet(selectFrom(table, { rollUp: true }), 'speaker', 9).values).toMatchObject([
      { value: 'marsudi' },
    ]);
  });

  it('finds an entity under its past ids, as of each sequence under what it was', () => {
    const table = tableOf([...MADE, { id: 'f', by: 'retno' }]);
    table.putEntity({
      ...{ id: 'retno', kind: 'person', described: false, tenures: [] },
      now: [['marsudi', [5, null, null, null]]],
    });
    expect(idsOf(selectFrom(table, { speaker: ['retno'] }, 4)).join('')).toBe('f');
    expect(idsOf(selectFrom(table, { speaker: ['retno'] }, 5)).join('')).toBe('abc');
  });
});

describe('the counts of a selection', () => {
  it('are of statements and of the utterances that they report', () => {
    expect(countTotals(selectFrom(tableOf(MADE)))).toEqual({
      ...{ reports: 5, utterances: 4, noDate: 1, noTarget: 0, noSpeaker: 1 },
    });
  });

  it('show whom a country rolls up in its row, once for each target', () => {
    const bins = { bucket: 'month', clock: 'said' } as const;
    const most = { rows: 9, columns: 9, trend: true };
    const { rows, cells } = countMatrix(selectFrom(tableOf(MADE), { rollUp: true }), {
      ...{ rows: [], columns: [], most, bins },
    });
    expect(rows.map(({ entity, reports, utterances }) => [entity, reports, utterances])).toEqual([
      ['IDN', 3, 2],
      ['marsudi', 1, 1],
    ]);
    expect(cells.find(({ row, column }) => row === 'IDN' && column === 'NOR')).toMatchObject({
      ...{ reports: 3, utterances: 2, opposes: 2, neutral: 1, supports: 0 },
      bins: [{ from: '2026-03-01', to: '2026-03-31', reports: 2, utterances: 1, opposes: 2 }],
    });
  });

  it('have facets, with how many values more there are', () => {
    const selection = selectFrom(tableOf(MADE), { target: ['NOR'] });
    expect(countFacet(selection, 'target', 9)).toEqual({
      ...{ values: [{ value: 'NOR', reports: 4, utterances: 3 }], hidden: 0 },
    });
    expect(countFacet(selection, 'month', 1)).toEqual({
      ...{ values: [{ value: '2026-03', reports: 2, utterances: 1 }], hidden: 1 },
    });
    expect(countFacet(selection, 'stance', 9).values.map(({ value, reports }) => [value, reports])).toEqual([
      ['opposes', 2],
      ['neutral', 1],
      ['supports', 1],
    ]);
  });
});

describe('pageOf(selection, order, after, limit)', () => {
  const newest = { by: 'said', ascending: false } as const;

  it.each([
    [newest, 'cbaed'],
    [{ by: 'said', ascending: true } as const, 'eabcd'],
    [{ by: 'confidence', ascending: true } as const, 'cabde'],
    [{ by: 'learned', ascending: false } as const, 'abcde'],
  ])('is in the order %j, in pages of any size', (order, ids) => {
    const selection = selectFrom(tableOf(MADE));
    for (const limit of [1, 2, 3, 9]) {
      const walked: number[] = [];
      for (let after: PlaceKeys | null = null; ; ) {
        const page = pageOf(selection, order, after, limit);
        walked.push(...page);
        const [last] = page.slice(-1);
        if (last === undefined) break;
        after = placeOf(selection, order, last);
      }
      expect(idsOf(selection, walked).join('')).toBe(ids);
      for (let skip = 0; skip < 7; skip++)
        expect(idsOf(selection, pageFrom(selection, order, skip, limit)).join('')).toBe(
          ids.slice(skip, skip + limit),
        );
    }
  });

  it('of one statement of each utterance has the first in the order, as many as utterances are counted', () => {
    const selection = selectFrom(tableOf(MADE));
    const first = (order: Parameters<typeof oneOfEach>[1]) => idsOf(oneOfEach(selection, order)).join('');
    expect(first(newest)).toBe('bcde');
    expect(first({ by: 'said', ascending: true })).toBe('acde');
    expect(oneOfEach(selection, newest).rows).toHaveLength(countTotals(selection).utterances);
  });
});

it('a version that is put again takes the place of what it held', () => {
  const table = tableOf([{ id: 'a', version: 'v' }, { id: 'b', version: 'v' }, { id: 'c' }]);
  const again = tableOf([{ id: 'b', version: 'v' }]);
  expect(idsOf(selectFrom(table)).join('')).toBe('abc');
  expect(again.length).toBe(1);
  table.put({
    ...{
      version: 'v',
      article: 'article-v',
      outlet: null,
      outlets: [],
      publishedFirst: null,
      publishedLast: null,
    },
    statements: [],
  });
  expect(idsOf(selectFrom(table)).join('')).toBe('c');
  expect(table.lost).toBe(2);
});
