import { expect, onTestFinished, test } from 'vitest';
import type { Graph } from '../../server/derive/batch.ts';
import { keepFeeds } from '../../server/feeds/schedule.ts';
import { openGraph } from '../graph/database.ts';
import { failing, type HandClock, openClock, openDesk, openNewsroom, plain, talksOn } from './newsroom.ts';

const { graph } = openGraph();

/** Keeps feeds for the length of a test; `lines` is what it said, as far as `line` has not taken it. */
function keep(desk: Parameters<typeof keepFeeds>[0], clock: HandClock) {
  const lines: string[] = [];
  const watchers = new Set<() => void>();
  const ending = new AbortController();
  const log = (line: string) => {
    lines.push(line);
    for (const watch of watchers) watch();
  };
  const kept = keepFeeds(desk, clock, log, ending.signal);
  const stop = async () => {
    ending.abort(new Error('stopped'));
    await kept;
  };
  onTestFinished(stop);
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const watch = () => {
        const found = lines.find((each) => pattern.test(each));
        if (found !== undefined) resolve(found);
      };
      watchers.add(watch);
      watch();
    });
  /** Settles once it sleeps until this time and none of these feeds runs. */
  const quiet = async (iso: string, ...addresses: string[]) => {
    for (;;) {
      await clock.sleepsUntil(iso);
      if (!addresses.some((address) => desk.isRunning(address))) return;
      await desk.changed();
    }
  };
  return { lines, line, stop, quiet };
}

test('each feed is asked for when it is due, and once; one that fails keeps no other from it', async () => {
  const [good, bad] = [await openNewsroom(), await openNewsroom()];
  good.stories = [{ path: '/a' }];
  good.pages['/a'] = plain(talksOn('fish'));
  bad.pages['/feed'] = failing(404);
  const clock = openClock();
  const { desk, follow } = openDesk(graph, clock);
  await follow(good.feed);
  await follow(bad.feed);
  const { lines, line, quiet } = keep(desk, clock);
  await Promise.all([line(/articles? with/u), line(/HTTP 404/u)]);
  await quiet('2026-03-04T05:30:00Z', good.feed, bad.feed);
  expect(lines.toSorted()).toEqual(
    [
      `${good.feed}: 1 article with 1 statement written`,
      `${bad.feed}: there is nothing at this address (HTTP 404)`,
    ].toSorted(),
  );
  expect([good.news(), bad.news()]).toEqual([['/feed', '/a'], ['/feed']]);
  clock.to('2026-03-04T05:30:00Z');
  await quiet('2026-03-04T06:00:00Z', good.feed, bad.feed);
  expect([good.news(), bad.news()]).toEqual([['/feed'], ['/feed']]);
  clock.to('2026-03-04T06:00:00Z');
  // The one that failed twice rests for an hour.
  await quiet('2026-03-04T06:30:00Z', good.feed, bad.feed);
  expect([good.news(), bad.news()]).toEqual([['/feed'], []]);
  expect(lines).toHaveLength(3);
});

test('what is added, paused, resumed and removed while it sleeps is heeded', async () => {
  const room = await openNewsroom();
  const clock = openClock();
  const { desk } = openDesk(graph, clock);
  keep(desk, clock);
  await clock.sleepsUntil('2026-03-05T05:00:00Z');
  await desk.add({ address: room.feed, outlet: null, every: 60, check: false });
  await clock.sleepsUntil('2026-03-04T06:00:00Z');
  expect(room.news()).toEqual(['/feed']);
  await desk.pause([room.feed], true);
  clock.to('2026-03-04T07:00:00Z');
  await clock.sleepsUntil('2026-03-05T07:00:00Z');
  expect(room.news()).toEqual([]);
  await desk.pause([room.feed], false);
  await clock.sleepsUntil('2026-03-04T08:00:00Z');
  expect(room.news()).toEqual(['/feed']);
  await desk.remove([room.feed]);
  clock.to('2026-03-04T09:00:00Z');
  await clock.sleepsUntil('2026-03-05T09:00:00Z');
  expect(room.news()).toEqual([]);
});

test('a feed that runs is not run beside that: who asks waits for the same', async () => {
  const room = await openNewsroom();
  room.stories = [{ path: '/a' }];
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    room.pages['/a'] = (request, response) => {
      answer = () => plain(talksOn('fish'))(request, response);
      resolve();
    };
  });
  const clock = openClock();
  const { desk, follow, run } = openDesk(graph, clock);
  await follow(room.feed);
  keep(desk, clock);
  await asked;
  const second = run(room.feed);
  clock.to('2026-03-04T10:00:00Z');
  await desk.add({ address: 'https://nordic-ledger.example/feed', outlet: null, every: null, check: false });
  answer();
  expect(await second).toMatchObject({
    articles: 1,
    lines: [`${room.feed}: is being read already; waiting for that`],
  });
  expect(room.news()).toEqual(['/feed', '/a']);
});

test('a graph that can not be asked is asked again a minute later', async () => {
  const room = await openNewsroom();
  const clock = openClock();
  let broken = true;
  const read: Graph['read'] = (work) =>
    broken ? Promise.reject(new Error('the connection is gone')) : graph.read(work);
  const { desk, follow } = openDesk({ ...graph, read }, clock);
  await follow(room.feed);
  const { line } = keep(desk, clock);
  expect(await line(/./u)).toBe("The feeds can't be read: the connection is gone");
  await clock.sleepsUntil('2026-03-04T05:01:00Z');
  broken = false;
  clock.to('2026-03-04T05:01:00Z');
  await clock.sleepsUntil('2026-03-04T05:31:00Z');
  expect(room.news()).toEqual(['/feed']);
});

test('at the end what is under way ends, and the feed is due at the next start', async () => {
  const room = await openNewsroom();
  room.stories = [{ path: '/a' }, { path: '/b' }];
  room.pages['/a'] = plain(talksOn('fish'));
  const silent = new Promise<void>((resolve) => {
    room.pages['/b'] = () => resolve();
  });
  const clock = openClock();
  const { desk, follow, stored } = openDesk(graph, clock);
  await follow(room.feed);
  const { stop } = keep(desk, clock);
  await silent;
  await stop();
  await desk.close();
  expect(await stored(room.feed)).toMatchObject({
    next: '2026-03-04T05:00:00.000Z',
    failures: 0,
  });
});
