import { expect, test } from 'vitest';
import { FetchError, SourceError } from '../../server/errors.ts';
import { afterFailed, afterTaken, type Entry, judgeEntry } from '../../server/feeds/entries.ts';

const NOW = Date.parse('2026-03-04T05:00:00Z');
const PAGE = 'https://nordic-ledger.example/a';
const taken = (told?: string, before: Entry | null = null) => afterTaken(PAGE, before, PAGE, told, NOW);
const there = (entry: Entry | null, seen = '2026-03-03T00:00:00.000Z') => ({ entry, stands: true, seen });

test.each([
  ['is new', undefined, { entry: null, stands: false, seen: null }, 'due'],
  ['came in otherwise', undefined, there(null), 'settled'],
  ['came in otherwise, and changed', '2026-03-03T07:00+07:00', there(null), 'settled'],
  ['came in otherwise, and changed later', '2026-03-03T07:01+07:00', there(null), 'due'],
  ['is there without a date, and gets one', '2026-03-04T04:59Z', there(taken()), 'settled'],
  ['is there without a date, and changed since', '2026-03-04T05:01Z', there(taken()), 'due'],
  ['is there, of the same time', '2026-03-04T01:00Z', there(taken('2026-03-04T01:00Z')), 'settled'],
  [
    'is there, of the same time in another zone',
    '2026-03-04T08:00+07:00',
    there(taken('2026-03-04T01:00Z')),
    'settled',
  ],
  ['is there, of an earlier time', '2026-03-04T00:00Z', there(taken('2026-03-04T01:00Z')), 'settled'],
  ['is there, of the same day', '2026-03-04', there(taken('2026-03-04')), 'settled'],
  ['is there, of a time to come', '2026-03-05T00:00Z', there(taken('2026-03-05T00:00Z')), 'settled'],
  ['is there, with what is no date', 'yesterday', there(taken('2026-03-04T01:00Z')), 'settled'],
  [
    'changed once more, soon',
    '2026-03-04T04:00Z',
    there(taken('2026-03-04T02:00Z', taken('2026-03-04T01:00Z'))),
    'later',
  ],
  ['was erased and may come again', undefined, { entry: taken(), stands: false, seen: null }, 'due'],
] as const)('a page that %s', (_, told, remembered, judged) => {
  expect(judgeEntry(told, remembered, NOW)).toBe(judged);
});

test('what may pass stays open, with a rest that grows to a day; what may not is settled at the third try', () => {
  const failures = (error: FetchError | SourceError, count: number) => {
    const entries: Entry[] = [];
    for (let i = 0; i < count; i += 1)
      entries.push(afterFailed(PAGE, entries.at(-1) ?? null, error, undefined, NOW));
    return entries.map(({ open, next }) => `${open} ${(Date.parse(next ?? '') - NOW) / 60_000}`);
  };
  expect(failures(new FetchError(PAGE, 'has a fault', true, 500), 9).at(-1)).toBe('true 1440');
  expect(failures(new SourceError(PAGE, 'is no article'), 3)).toEqual(['true 15', 'true 30', 'false 60']);
});

test('a page whose change could not be fetched keeps the article that it gave', () => {
  const failed = afterFailed(
    PAGE,
    taken('2026-03-04T01:00Z'),
    new SourceError(PAGE, 'x'),
    '2026-03-04T02:00Z',
    NOW,
  );
  expect(failed).toMatchObject({ article: PAGE, has: '2026-03-04T01:00:00.000Z', open: true });
});
