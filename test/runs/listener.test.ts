import { expect, test } from 'vitest';
import { Listener } from '../../server/runs/listener.ts';
import { NO_TOTALS, type RunEvent, type RunState } from '../../server/runs/state.ts';

const run = (id: string, cleaned = 0): RunState => ({
  ...{ id, from: 'request', state: 'running', began: '', cleaned, totals: NO_TOTALS, through: null },
  ...{ outcomes: [], failures: [], notes: [], cut: false },
});
const event = (kind: RunEvent['kind'], id = 'a', cleaned = 0): RunEvent => ({
  kind,
  run: run(id, cleaned),
  failure: null,
});

function openListener() {
  let left = 0;
  const listener = new Listener(() => {
    left += 1;
  });
  const all = async () => {
    const told: string[] = [];
    for await (const each of listener) told.push(`${each.kind} ${each.run.id}${each.run.cleaned || ''}`);
    return told;
  };
  return { listener, all, left: () => left };
}

test('tells in order, what came before and after one began to wait, to the end', async () => {
  const { listener, all, left } = openListener();
  listener.tell(event('present'));
  const told = all();
  await Promise.resolve();
  listener.tell(event('written'));
  listener.tell(event('done'));
  listener.end();
  listener.tell(event('cleaned'));
  expect(await told).toEqual(['present a', 'written a', 'done a']);
  expect(left()).toBe(1);
});

test('of several read in a row the newest is told, each ingest for itself', async () => {
  const { listener, all } = openListener();
  for (let i = 1; i <= 5; i += 1) listener.tell(event('cleaned', 'a', i));
  listener.tell(event('cleaned', 'b', 1));
  listener.tell(event('failed', 'a', 5));
  listener.tell(event('cleaned', 'a', 6));
  listener.end();
  expect(await all()).toEqual(['cleaned a5', 'cleaned b1', 'failed a5', 'cleaned a6']);
});

test('keeps no more than so many for who does not read', async () => {
  const { listener, all } = openListener();
  for (let i = 1; i <= 5000; i += 1) listener.tell(event('failed', 'a', i));
  listener.end();
  const told = await all();
  expect(told).toHaveLength(1000);
  expect(told.at(-1)).toBe('failed a5000');
});

test('who leaves while nothing comes is let go', async () => {
  const { listener, left } = openListener();
  const next = listener.next();
  await listener.return();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(left()).toBeGreaterThan(0);
});
