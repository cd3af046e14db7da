import { describe, expect, it } from 'vitest';
import { countArrows } from '../../server/table/arrows.ts';
import { countReviewed, piecesOf } from '../../server/table/whole.ts';
import { type Made, selectFrom, tableOf } from './rows.ts';

const MADE: readonly Made[] = [
  { id: 'c', version: 'v2', learned: 2, by: 'moe', about: { JPN: 'opposes' }, said: '2026-03-31' },
  {
    id: 'b',
    version: 'v1',
    learned: 1,
    by: 'moe',
    about: { JPN: 'supports', NOR: 'neutral' },
    said: '2026-04-01',
  },
  { id: 'a', version: 'v1', learned: 1, by: 'moe', about: { JPN: 'opposes' }, said: null, utterance: 'u-b' },
  { id: 'd', version: 'v3', learned: 3, by: null, about: { NOR: 'supports' } },
  { id: 'e', version: 'v0', learned: 2, by: 'JPN', said: '2026-05-01' },
];

function idsOf(size: number, asOf = 3): readonly (readonly string[])[] {
  const selection = selectFrom(tableOf(MADE), {}, asOf);
  const { names, id } = selection.moment.table;
  return [...piecesOf(selection, size)].map((rows) => rows.map((row) => names.of(id.values[row] ?? -1)));
}

describe('piecesOf(selection, size)', () => {
  it('gives each row once, the first learned first, then by version and id, however it is cut', () => {
    expect(idsOf(10)).toEqual([['a', 'b', 'e', 'c', 'd']]);
    expect(idsOf(2)).toEqual([['a', 'b'], ['e', 'c'], ['d']]);
    expect(idsOf(5)).toEqual([['a', 'b', 'e', 'c', 'd']]);
  });

  it('gives nothing of nothing', () => {
    expect([...piecesOf(selectFrom(tableOf([])), 10)]).toEqual([]);
    expect(countReviewed(selectFrom(tableOf(MADE), {}, 3))).toBe(0);
  });
});

describe('countArrows(selection)', () => {
  it('joins days that follow each other, and counts what has none', () => {
    const { arrows } = countArrows(selectFrom(tableOf(MADE), {}, 3));
    expect(arrows).toEqual([
      {
        ...{ speaker: 'moe', target: 'JPN', reports: 3, utterances: 2, supports: 1, opposes: 2, neutral: 0 },
        ...{ spells: [{ from: '2026-03-31', to: '2026-04-01' }], undated: 1 },
      },
      {
        ...{ speaker: 'moe', target: 'NOR', reports: 1, utterances: 1, supports: 0, opposes: 0, neutral: 1 },
        ...{ spells: [{ from: '2026-04-01', to: '2026-04-01' }], undated: 0 },
      },
    ]);
  });

  it('has everybody, also who only speaks or is only spoken of', () => {
    const { parties } = countArrows(selectFrom(tableOf(MADE), {}, 3));
    expect(parties).toEqual([
      { entity: 'JPN', said: { reports: 1, utterances: 1 }, about: { reports: 3, utterances: 2 } },
      { entity: 'NOR', said: { reports: 0, utterances: 0 }, about: { reports: 2, utterances: 2 } },
      { entity: 'moe', said: { reports: 3, utterances: 2 }, about: { reports: 0, utterances: 0 } },
    ]);
  });

  it('draws no arrow to a target for which the filter does not select the statement', () => {
    const { arrows } = countArrows(selectFrom(tableOf(MADE), { target: ['NOR'] }, 3));
    expect(arrows.map(({ speaker, target }) => `${speaker} ${target}`)).toEqual(['moe NOR']);
  });
});
