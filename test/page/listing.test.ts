import fc from 'fast-check';
import type { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import type { Listed } from '../../web/api/queries.ts';
import { emptyFilter, nothing } from '../../web/store/state.ts';
import { compare, tally } from '../../web/views/lineage/comparison.ts';
import type { Run } from '../../web/views/lineage/queries.ts';
import { chosenSide } from '../../web/views/panel/sides.tsx';
import {
  type Book,
  emptyBook,
  pageSize,
  pagesFor,
  pagesKept,
  rowAt,
  type Step,
  turn,
} from '../../web/views/statements/book.ts';
import { findBookmark, leaveBookmark } from '../../web/views/statements/bookmarks.ts';
import { dayOn, seekDay } from '../../web/views/statements/seek.ts';

const totals = { reports: 5000, utterances: 5000, unplaced: { noDate: 0, noTarget: 0, noSpeaker: 0 } };
const came = (page: number, asOf = 7): Step => ({
  ...{ is: 'came', page, asOf, count: 5000, totals },
  rows: Array.from({ length: pageSize }, (_, at) => ({ id: `s${page * pageSize + at}` }) as Listed),
});
const bookAfter = (...steps: Step[]): Book => steps.reduce(turn, emptyBook);

describe('the pages of a list', () => {
  it('are asked for one alone until it tells as of when, then with those beside them, each once', () => {
    expect(pagesFor(emptyBook, 4100, 4110)).toEqual([Math.floor(4100 / pageSize)]);
    expect(pagesFor(bookAfter({ is: 'asked', page: 3 }), 0, 9)).toEqual([]);
    const book = bookAfter(came(3), { is: 'asked', page: 4 });
    expect(pagesFor(book, 3 * pageSize, 3 * pageSize + 8)).toEqual([2]);
    expect(pagesFor(bookAfter(came(0)), 4999, 4999)).toEqual(
      [4999 / pageSize - 1, 4999 / pageSize].map(Math.floor),
    );
  });

  it('have each row at its place, and null where a page is not there', () => {
    const book = bookAfter(came(3));
    expect(rowAt(book, 3 * pageSize + 5)?.id).toBe(`s${3 * pageSize + 5}`);
    expect(rowAt(book, 4 * pageSize)).toBeNull();
  });

  it('are of one moment: one of another is not let in', () => {
    const book = bookAfter(came(0, 7), came(1, 8));
    expect([...book.pages.keys()]).toEqual([0]);
    expect(book.asOf).toBe(7);
  });

  it('are let go of when there are many, those far from where one reads first', () => {
    const book = bookAfter(...Array.from({ length: pagesKept + 20 }, (_, page) => came(page)));
    expect([...book.pages.keys()]).toEqual(Array.from({ length: pagesKept }, (_, at) => at + 20));
  });

  it('are not asked for again after a failure until one tries again', () => {
    const failed = bookAfter(came(0), { is: 'failed', page: 1, error: {} as CombinedError });
    expect(pagesFor(failed, 0, 9)).toEqual([]);
    expect(pagesFor(turn(failed, { is: 'retried' }), 0, 9)).toEqual([1]);
  });
});

describe('a bookmark', () => {
  it('is found again until the graph has learned something', () => {
    const mark = { book: bookAfter(came(0, 7)), offset: 900, measured: [] };
    leaveBookmark('a', mark);
    expect(findBookmark('a', 7)).toBe(mark);
    expect(findBookmark('a', null)).toBe(mark);
    expect(findBookmark('a', 8)).toBeNull();
    expect(findBookmark('b', 7)).toBeNull();
  });

  it('is kept in the last few lists', () => {
    for (const list of 'cdefg') leaveBookmark(list, { book: emptyBook, offset: 0, measured: [] });
    expect(findBookmark('a', null)).toBeNull();
    expect(findBookmark('c', null)).not.toBeNull();
  });
});

describe('seekDay(count, day, newestFirst, dayAt)', () => {
  const days = fc.array(fc.constantFrom('2026-01-03', '2026-02-01', '2026-02-09', '2026-05-05'), {
    minLength: 1,
    maxLength: 40,
  });

  it('finds the first row that is not before the day, in few steps, what has no day being last', async () => {
    await fc.assert(
      fc.asyncProperty(days, fc.boolean(), fc.nat(3), async (given, newestFirst, undated) => {
        const sorted = given.toSorted();
        const rows = [...(newestFirst ? sorted.reverse() : sorted), ...Array<null>(undated).fill(null)];
        let asked = 0;
        const found = await seekDay(rows.length, '2026-02-05', newestFirst, async (at) => {
          asked += 1;
          return rows[at] ?? null;
        });
        const first = rows.findIndex(
          (day) => day === null || (newestFirst ? day <= '2026-02-05' : day >= '2026-02-05'),
        );
        expect(found).toBe(first === -1 ? rows.length - 1 : first);
        expect(asked).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('goes by the clock of the order', () => {
    const row = {
      said: { from: '2026-03-04' },
      article: { learned: '2026-06-01T10:00:00Z', published: { from: '2026-03-05T08:00+07:00' } },
    };
    const on = (sort: Parameters<typeof dayOn>[0]) => dayOn(sort, row);
    expect([on('SAID_NEWEST'), on('PUBLISHED_OLDEST'), on('LEARNED_NEWEST'), on('MOST_CONFIDENT')]).toEqual([
      ...['2026-03-04', '2026-03-05', '2026-06-01', null],
    ]);
  });
});

describe('compare(runs)', () => {
  const span = (text: string) => ({ text, utf16Start: 0, utf16End: text.length });
  const runs: Run[] = [
    { change: 'KEPT', original: [span('No fleet may')], own: [span('no fleet may')] },
    { change: 'CHANGED', original: [span('fish first')], own: [span('fish')] },
    { change: 'CUT', original: [span('and count'), span('later')], own: [] },
    { change: 'ADDED', original: [], own: [span('in Bergen')] },
  ];

  it('has the variant’s own words, with those that it leaves out where they stood', () => {
    expect(compare(runs)).toEqual([
      { is: 'kept', text: 'no fleet may' },
      { is: 'cut', text: 'fish first' },
      { is: 'added', text: 'fish' },
      { is: 'cut', text: 'and count … later' },
      { is: 'added', text: 'in Bergen' },
    ]);
  });

  it('is counted in words', () => expect(tally(runs)).toEqual({ cut: 3, added: 2, changed: 1 }));
});

describe('chosenSide(state)', () => {
  const side = (filter: object, selection: Parameters<typeof chosenSide>[0]['selection'] = nothing) =>
    chosenSide({ filter: { ...emptyFilter, ...filter }, selection, spokeFor: null });

  it('is that of what is selected, else of the one whom the filter names', () => {
    expect(side({ speaker: ['a'] })).toMatchObject({
      id: 'a',
      side: 'by',
      of: 'filter',
      queries: { about: { target: ['a'] } },
    });
    expect(side({ target: ['a'] })).toMatchObject({ side: 'about', queries: { by: { speaker: ['a'] } } });
    const selected = side({ speaker: ['a'] }, { is: 'entity', id: 'b', side: 'about' });
    expect(selected).toMatchObject({ id: 'b', side: 'about', of: 'selection', queries: { by: null } });
  });

  it('is none where several are named, or nobody', () => {
    expect([side({}), side({ speaker: ['a'], target: ['b'] }), side({ speaker: ['a', 'b'] })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
