import { expect, test } from 'vitest';
import { RateError } from '../../server/errors.ts';
import { Rate } from '../../server/runs/rate.ts';

/** How many of `count` are let through, and what the others are told to wait. */
function take(rate: Rate, count: number, caller = 'a'): (number | null)[] {
  return Array.from({ length: count }, () => {
    try {
      rate.take(caller);
      return null;
    } catch (error) {
      return (error as RateError).retryAfter;
    }
  });
}

test('so many at once, then one as often as the rate says', () => {
  let now = 0;
  const rate = new Rate(6, () => now, 'ingests');
  expect(take(rate, 8)).toEqual([...Array(6).fill(null), 10, 10]);
  now = 4000;
  expect(take(rate, 1)).toEqual([6]);
  now = 10_000;
  expect(take(rate, 2)).toEqual([null, 10]);
});

test('whoever waits as long as was said is let through', () => {
  let now = 0;
  const rate = new Rate(7, () => now, 'ingests');
  for (let i = 0; i < 100; i += 1) {
    const [wait] = take(rate, 1);
    if (wait === null || wait === undefined) continue;
    now += wait * 1000;
    expect(take(rate, 1)).toEqual([null]);
  }
});

test('what is not used does not add up, and a clock that goes back gives nothing', () => {
  let now = 0;
  const rate = new Rate(2, () => now, 'ingests');
  take(rate, 1);
  now = 1_000_000_000;
  expect(take(rate, 3).filter((each) => each === null)).toHaveLength(2);
  now = 0;
  expect(take(rate, 1)).not.toEqual([null]);
});

test('each caller for himself', () => {
  const rate = new Rate(1, () => 0, 'ingests');
  expect(take(rate, 2, 'a')).toEqual([null, 60]);
  expect(take(rate, 1, 'b')).toEqual([null]);
  expect(() => rate.take('a')).toThrow(RateError);
});
