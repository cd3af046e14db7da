import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGrid } from '../../web/views/matrix/grid.ts';
import { peopleWithPossible, withPossible } from '../../web/views/matrix/possible.ts';
import type {
  Cell,
  Matrix,
  People,
  PossibleMatrix,
  Side,
  SureMatrix,
} from '../../web/views/matrix/queries.ts';
import { seriate } from '../../web/views/matrix/seriation.ts';
import { bucketOf, splitOf, trendPath } from '../../web/views/matrix/trend.ts';
import { placeAfter } from '../../web/views/matrix/walk.ts';
import { rangeText } from '../../web/views/ranges.ts';

describe('seriate(vectors)', () => {
  const vectors = fc.array(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), { maxLength: 12 });

  it('orders all of them, each once, the same way each time', () => {
    fc.assert(
      fc.property(vectors, (given) => {
        const order = seriate(given);
        expect(order.toSorted((a, b) => a - b)).toEqual(given.map((_, index) => index));
        expect(seriate(given)).toEqual(order);
      }),
    );
  });

  it('puts those side by side who have the same in common, whatever the order in which they come', () => {
    const [sea, land, both] = [
      [4, 3, 0, 0],
      [0, 0, 2, 5],
      [0, 1, 1, 0],
    ];
    const given = [sea, land, both, [8, 6, 0, 0], [0, 0, 4, 9], [3, 3, 0, 0]] as number[][];
    const kinds = ['sea', 'land', 'both', 'sea', 'land', 'sea'];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (shuffled) => {
        const order = seriate(shuffled.map((at) => given[at] ?? [])).map((at) => kinds[shuffled[at] ?? 0]);
        expect(order).toEqual(['sea', 'sea', 'sea', 'both', 'land', 'land']);
      }),
    );
  });
});

const side = (id: string, utterances: number, reports = utterances): Side => ({
  reports,
  utterances,
  entity: {
    id,
    kind: 'PERSON',
    name: id.split('/')[0] ?? id,
    iso3: null,
    described: false,
    country: null,
    roles: [],
  },
});
const cell = (speaker: string, target: string, utterances: number): Cell => ({
  reports: 2 * utterances,
  utterances,
  speaker: { id: speaker },
  target: { id: target },
  stances: { supports: 1, opposes: 0, neutral: 0 },
  trend: [{ from: '2026-03-01', to: '2026-03-31', reports: 1, utterances: 1 }],
});

describe('toGrid(matrix, people, look)', () => {
  const matrix: Matrix = {
    totals: { reports: 9, utterances: 9, unplaced: { noDate: 0, noTarget: 0, noSpeaker: 0 } },
    hidden: { rows: 0, columns: 0 },
    rows: [side('Zara', 5, 5), side('Ana', 3, 9)],
    columns: [side('Kenya', 5), side('Brazil', 3)],
    cells: [cell('Zara', 'Kenya', 4), cell('Ana', 'Brazil', 3)],
  };
  const people: People = {
    ...{ hidden: 0, rows: [side('Moe', 1), side('Lee', 2)] },
    cells: [cell('Lee', 'Kenya', 2)],
  };
  const look = { order: 'count', unit: 'utterances', tongue: 'en' } as const;
  const told = (grid: ReturnType<typeof toGrid>) =>
    grid.rows.map(({ side, of, cells }) => [side.entity.id, of, ...cells.map((one) => one?.utterances ?? 0)]);

  it('is in the order asked for, by what is counted', () => {
    const first = (part: Partial<Parameters<typeof toGrid>[2]>) =>
      toGrid(matrix, new Map(), { ...look, ...part }).rows[0]?.side.entity.id;
    expect([first({}), first({ unit: 'reports' }), first({ order: 'name' })]).toEqual(['Zara', 'Ana', 'Ana']);
  });

  it('has the people of an opened country below it, each with what they said', () => {
    expect(told(toGrid(matrix, new Map([['Zara', people]]), look))).toEqual([
      ['Zara', null, 4, 0],
      ['Lee', 'Zara', 2, 0],
      ['Moe', 'Zara', 0, 0],
      ['Ana', null, 0, 3],
    ]);
  });

  it('tells those of one name apart by where they are from', () => {
    const home = { id: 'IDN', name: 'Indonesia', iso3: 'IDN' };
    const [a, b] = [side('Farida/1', 2), side('Farida/2', 1)];
    const twice = { ...matrix, rows: [{ ...a, entity: { ...a.entity, country: home } }, b] };
    expect([...toGrid(twice, new Map(), look).names.values()]).toEqual([
      ...['Farida (IDN)', 'Farida', 'Kenya', 'Brazil'],
    ]);
  });
});

describe('withPossible(sure, possible, room)', () => {
  const totals = { reports: 4, utterances: 4, unplaced: { noDate: 0, noTarget: 0, noSpeaker: 0 } };
  const sure: SureMatrix = {
    ...{ totals, hidden: { rows: 0, columns: 0 }, rows: [side('Zara', 4)], columns: [side('Kenya', 4)] },
    cells: [cell('Zara', 'Kenya', 4)],
  };
  const possible: PossibleMatrix = {
    hidden: { rows: 0, columns: 0 },
    rows: [side('Zara', 6), side('Ana', 3)],
    columns: [side('Kenya', 7), side('Brazil', 2)],
    cells: [cell('Zara', 'Kenya', 5), cell('Ana', 'Kenya', 2), cell('Zara', 'Brazil', 1)],
  };
  const ranges = ({ rows, columns, cells }: Pick<Matrix, 'rows' | 'columns' | 'cells'>) => [
    ...[...rows, ...columns].map(({ entity, utterances, most }) => [entity.id, utterances, most?.utterances]),
    ...cells.map((one) => [`${one.speaker.id} ${one.target.id}`, one.utterances, one.most?.utterances]),
  ];
  const none = { reports: 0, utterances: 0 };

  it('gives every row, column and cell its upper end, those that are only possible too', () => {
    const joined = withPossible(sure, possible, { rows: 9, columns: 9 });
    expect(ranges(joined)).toEqual([
      ...[
        ['Zara', 4, 6],
        ['Ana', 0, 3],
        ['Kenya', 4, 7],
        ['Brazil', 0, 2],
      ],
      ...[
        ['Zara Kenya', 4, 5],
        ['Ana Kenya', 0, 2],
        ['Zara Brazil', 0, 1],
      ],
    ]);
    expect(joined.hidden).toEqual({ rows: 0, columns: 0 });
    expect(joined.cells[1]).toMatchObject({ ...none, stances: { supports: 0 }, trend: [] });
    expect(withPossible(sure, null, { rows: 9, columns: 9 })).toBe(sure);
  });

  it('counts those for whom there is no room among the hidden, and no cell of theirs is drawn', () => {
    const joined = withPossible(sure, possible, { rows: 1, columns: 2 });
    expect(ranges(joined).map(([id]) => id)).toEqual([
      'Zara',
      'Kenya',
      'Brazil',
      'Zara Kenya',
      'Zara Brazil',
    ]);
    expect(joined.hidden).toEqual({ rows: 1, columns: 0 });
    const crowd = withPossible({ ...sure, hidden: { rows: 1, columns: 0 } }, possible, {
      rows: 9,
      columns: 9,
    });
    expect(crowd.rows).toHaveLength(1);
    expect(crowd.hidden.rows).toBe(1);
  });

  it('tells no upper end that it was not told', () => {
    const cut = { ...possible, hidden: { rows: 3, columns: 0 }, rows: [side('Ana', 3)], cells: [] };
    const joined = withPossible(sure, cut, { rows: 9, columns: 9 });
    const written = (one: { utterances: number; most?: { utterances: number } } | undefined) =>
      rangeText(one?.utterances ?? 0, one?.most?.utterances, String);
    expect([joined.rows[0], joined.rows[1], joined.cells[0]].map(written)).toEqual(['4+', '0–3', '4+']);
    expect(joined.hidden.rows).toBe(2);
  });

  it('has the people of a country the same way', () => {
    const some = { whole: { hidden: { rows: 0 }, rows: [side('Moe', 1)] }, within: { cells: [] } };
    const all = { whole: { hidden: { rows: 0 }, rows: [side('Lee', 2), side('Moe', 1)] } };
    const people = peopleWithPossible(some, { ...all, within: { cells: [cell('Lee', 'Kenya', 2)] } }, 9);
    expect(ranges({ ...people, columns: [] })).toEqual([
      ['Moe', 1, 1],
      ['Lee', 0, 2],
      ['Lee Kenya', 0, 2],
    ]);
  });
});

describe('placeAfter(place, key, extent)', () => {
  const extent = { rows: 20, columnsOf: (row: number) => (row === 19 ? 1 : 6) };

  it.each([
    ['ArrowRight', [3, 2], [3, 3]],
    ['ArrowLeft', [3, 0], [3, 0]],
    ['ArrowUp', [0, 2], [0, 2]],
    ['ArrowDown', [18, 4], [19, 0]],
    ['PageDown', [3, 2], [13, 2]],
    ['End', [3, 2], [3, 5]],
    ['Mod+Home', [9, 2], [0, 0]],
    ['Mod+End', [0, 0], [19, 0]],
  ] as const)('%s from %j leads to %j', (key, [row, column], to) => {
    expect(placeAfter({ row, column }, key, extent)).toEqual({ row: to[0], column: to[1] });
  });

  it('leads nowhere by other keys', () => {
    expect(placeAfter({ row: 1, column: 1 }, 'x', extent)).toBeNull();
  });
});

describe('what a cell draws', () => {
  it('has bins as wide as the period asks for', () => {
    const bucket = (from: string | null, to: string | null) => bucketOf({ from, to });
    expect([bucket('2026-03-01', '2026-03-20'), bucket('2026-01-01', '2026-12-31')]).toEqual(['DAY', 'WEEK']);
    expect([bucket('2020-01-01', '2026-12-31'), bucket('1990-01-01', '2026-12-31')]).toEqual([
      'MONTH',
      'YEAR',
    ]);
    expect(bucket('2026-01-01', null)).toBe('MONTH');
  });

  it('puts each bin of a trend at its time on the common span, as high as its share', () => {
    const bin = (month: string, utterances: number) => ({
      from: `2026-${month}-01`,
      to: `2026-${month}-28`,
      reports: 9,
      utterances,
    });
    const span = { from: '2026-01-01', to: '2026-12-31' };
    const path = trendPath([bin('01', 1), bin('12', 4)], span, 'utterances', { width: 30, height: 12 });
    expect(path).toBe('M2.1 12V9M27.7 12V0');
  });

  it('shows every stance that there is, side by side within the line', () => {
    const amounts = fc.record({ supports: fc.nat(500), opposes: fc.nat(500), neutral: fc.nat(500) });
    fc.assert(
      fc.property(amounts, (stances) => {
        const parts = splitOf(stances, 60);
        expect(parts.map(({ stance }) => stance).sort()).toEqual(
          (['neutral', 'opposes', 'supports'] as const).filter((stance) => stances[stance] > 0),
        );
        for (const [at, { from, to }] of parts.entries()) {
          expect(to - from).toBeGreaterThanOrEqual(3.9);
          expect(from).toBeGreaterThanOrEqual(parts[at - 1]?.to ?? 0);
          expect(to).toBeLessThanOrEqual(60.1);
        }
      }),
    );
  });
});
