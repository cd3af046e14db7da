import { expect, test } from 'vitest';
import { inOrder } from '../../server/jobs/ordered.ts';

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i += 1) {
    taken.push(i);
    yield i;
  }
}

/** Some turns of the event loop, more for earlier numbers. */
async function later(number: number): Promise<number> {
  for (let i = 0; i < 20 - (number % 20); i += 1) await new Promise((resolve) => setImmediate(resolve));
  return number;
}

test('results come in the order of the items, whichever is done first', async () => {
  const results: number[] = [];
  for await (const result of inOrder(numbers(50), later, 8)) results.push(result);
  expect(results).toEqual(Array.from({ length: 50 }, (_, i) => i));
});

test('no more is begun than may be before the results are taken', async () => {
  const taken: number[] = [];
  const results = inOrder(numbers(100, taken), later, 8);
  await results.next();
  for (let i = 0; i < 200; i += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(taken.length).toBeLessThanOrEqual(10);
  await results.return(undefined);
});

test('what fails, in work or in the items, comes where it stands', async () => {
  const failing = async (number: number) => {
    if (number === 3) throw new Error('third');
    return number;
  };
  const results: number[] = [];
  const run = async (items: AsyncIterable<number>) => {
    for await (const result of inOrder(items, failing, 8)) results.push(result);
  };
  await expect(run(numbers(10))).rejects.toThrow('third');
  expect(results).toEqual([0, 1, 2]);
  async function* broken(): AsyncGenerator<number> {
    yield 0;
    throw new Error('broken');
  }
  await expect(run(broken())).rejects.toThrow('broken');
});

test('at a signal it ends, be it waiting for an item or for work', async () => {
  const never = new Promise<number>(() => {});
  async function* silent(): AsyncGenerator<number> {
    yield 0;
    await never;
  }
  const stop = new AbortController();
  const results: number[] = [];
  for await (const result of inOrder(silent(), later, 8, stop.signal)) {
    results.push(result);
    setImmediate(() => stop.abort());
  }
  expect(results).toEqual([0]);
});
