import { expect, test } from 'vitest';
import { Hosts } from '../../server/fetch/hosts.ts';
import { clockAt } from './web.ts';

const POLITE = { free: false, signal: undefined };

/** What is done at which second, of requests that take three seconds each. */
function diary() {
  const clock = clockAt('1970-01-01T00:00:00Z');
  const lines: string[] = [];
  return {
    clock,
    lines,
    work: (name: string) => async () => {
      lines.push(`${name} ${clock.now() / 1000}`);
      await clock.sleep(3000);
    },
  };
}

test('a host is asked one thing at a time, with a second between', async () => {
  const { clock, lines, work } = diary();
  const hosts = new Hosts(8, clock);
  await Promise.all(['a', 'b', 'c'].map((name) => hosts.turn('one.test', POLITE, work(name))));
  expect(lines).toEqual(['a 0', 'b 4', 'c 8']);
});

test('the rest is as long as its rules ask for, within reason', async () => {
  const { clock, lines, work } = diary();
  const hosts = new Hosts(8, clock);
  for (const seconds of [10, 0.1, 86_400]) {
    hosts.slow('one.test', seconds);
    await hosts.turn('one.test', POLITE, work(String(seconds)));
  }
  await hosts.turn('one.test', POLITE, work('last'));
  expect(lines).toEqual(['10 0', '0.1 13', '86400 17', 'last 80']);
});

test('own hosts have no rest, but the one that they ask for', async () => {
  const { clock, lines, work } = diary();
  const hosts = new Hosts(8, clock);
  await hosts.turn('one.test', { ...POLITE, free: true }, work('a'));
  await hosts.turn('one.test', { ...POLITE, free: true }, work('b'));
  hosts.rest('one.test', 60_000);
  await hosts.turn('one.test', { ...POLITE, free: true }, work('c'));
  expect(lines).toEqual(['a 0', 'b 3', 'c 66']);
});

test('no more hosts are asked at once than may be, and who waits for a host keeps nobody else', async () => {
  const { clock } = diary();
  const hosts = new Hosts(2, clock);
  let now = 0;
  let most = 0;
  const done: string[] = [];
  const work = (name: string) => async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    done.push(name);
  };
  const one = [1, 2, 3, 4].map((i) => hosts.turn('one.test', POLITE, work(`one ${i}`)));
  const others = ['two', 'three'].map((name) => hosts.turn(`${name}.test`, POLITE, work(name)));
  await Promise.all([...one, ...others]);
  expect(most).toBe(2);
  expect(done.indexOf('two')).toBeLessThan(done.indexOf('one 3'));
});

test('who is told to stop does nothing more', async () => {
  const { clock, lines, work } = diary();
  const hosts = new Hosts(8, clock);
  const stop = new AbortController();
  const signal = stop.signal;
  const first = hosts.turn('one.test', { free: false, signal }, async () => stop.abort(new Error('stopped')));
  const second = hosts.turn('one.test', { free: false, signal }, work('second'));
  await first;
  await expect(second).rejects.toThrow('stopped');
  expect(lines).toEqual([]);
});
