import { expect, test } from 'vitest';
import { Budget } from '../../server/queue/budget.ts';

test('parts are given in the order in which they were asked for, never more than all', async () => {
  const budget = new Budget(10);
  const given: string[] = [];
  const take = (name: string, part: number) => budget.take(part).then(() => void given.push(name));
  take('a', 6);
  take('b', 5);
  take('c', 1);
  await Promise.resolve();
  expect(given).toEqual(['a']);
  budget.give(6);
  await Promise.resolve();
  expect(given).toEqual(['a', 'b', 'c']);
});

test('what is larger than all of it gets all of it', async () => {
  const budget = new Budget(10);
  await budget.take(1);
  let given = false;
  const whole = budget.take(99).then(() => {
    given = true;
  });
  await Promise.resolve();
  expect(given).toBe(false);
  budget.give(1);
  await whole;
  budget.give(99);
  await budget.take(10);
});
