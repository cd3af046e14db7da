import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeTable } from '../../server/commands/feeds.ts';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { afterFailure, afterSuccess, newFeed } from '../../server/feeds/feed.ts';
import { FeedStore } from '../../server/feeds/store.ts';
import { type Newsroom, openNewsroom, plain, talksOn } from '../feeds/newsroom.ts';
import { empty, neo4jEnvironment, openEmpty } from '../graph/database.ts';
import { newFolder, startServing, startUjar, ujar } from './command.ts';

let database: Database;
let folder: string;

beforeAll(async () => {
  database = await openEmpty();
  folder = await newFolder();
});
beforeEach(() => empty(database));
afterAll(() => database.close());

/** Several commands, each of which loads what it knows first. */
const SLOW = 240_000;

const settingsOf = (home: string) => ({
  ...neo4jEnvironment(),
  ...{ UJAR_HOME: join(folder, home), UJAR_WORKERS: '1', UJAR_FETCH_ALLOW: '127.0.0.1' },
});

test(
  'alone: feeds are added once they are seen to be some, listed, run and removed',
  async () => {
    const settings = settingsOf('alone');
    const room = await openNewsroom();
    room.stories = [{ path: '/a' }, { path: '/none' }];
    room.pages['/a'] = plain(talksOn('fish'));
    const page = `${room.address}/a`;
    const none = `${room.address}/nowhere`;
    const added = await ujar(['feeds', 'add', room.feed, page, '--every', '2h'], settings);
    expect(added).toMatchObject({ code: 1, out: [`${room.feed} (Nordic Ledger): is followed`] });
    expect(added.err.filter((line) => line.startsWith('http'))).toEqual([
      `${page}: is neither a feed nor a sitemap but text (not added; --no-check adds it all the same)`,
    ]);
    expect(await ujar(['feeds', 'add', none, '--no-check'], settings)).toMatchObject({
      code: 0,
      out: [`${none}: is followed`],
    });
    const ran = await ujar(['feeds', 'run', '--json'], settings);
    expect(ran.code).toBe(1);
    const events = ran.out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.at(-1)).toMatchObject({ kind: 'done', articles: 1, failed: 2, stopped: false });
    const failures = events.flatMap(({ kind, reason }) => (kind === 'failed' ? [reason] : []));
    expect(failures.toSorted()).toEqual(
      ['/none', '/nowhere'].map(
        (path) => `${room.address}${path}: there is nothing at this address (HTTP 404)`,
      ),
    );
    expect(await ujar(['feeds', 'run', '--due'], settings)).toMatchObject({
      code: 0,
      out: ['0 articles with 0 statements written'],
      err: expect.arrayContaining(['No feed is due']),
    });
    const listed = await ujar(['feeds', 'list', '--json'], settings);
    expect(listed.out.map((line) => JSON.parse(line))).toMatchObject([
      { address: room.feed, health: 'some pages fail', every: 120, articles: 1, title: 'Nordic Ledger' },
      { address: none, health: 'failing', failures: 1 },
    ]);
    const unknown = await ujar(['feeds', 'remove', none, 'https://a.example/feed'], settings);
    expect({ code: unknown.code, err: unknown.err.at(-1) }).toEqual({
      code: 1,
      err: 'https://a.example/feed: is not followed; `ujar feeds list` says what is. Nothing was changed',
    });
    expect(await ujar(['feeds', 'remove', none], settings)).toMatchObject({ code: 0 });
    expect((await ujar(['feeds', 'list'], settings)).out).toHaveLength(4);
  },
  SLOW,
);

test('what is no address of a feed is refused before anything is opened', async () => {
  for (const [args, line] of [
    [['file:///etc/passwd'], /only http and https are fetched/u],
    [['feed.xml'], /is not an address/u],
    [['https://who:secret@a.example/feed'], /^https:\/\/…@a\.example: holds a user name or password$/u],
    [['https://a.example/feed', '--every', '1m'], /a time from 5m to 30d/u],
  ] as const) {
    const { code, out, err } = await ujar(['feeds', 'add', ...args], settingsOf('refused'));
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toEqual([expect.stringMatching(line)]);
  }
});

test(
  'a server runs them, and commands beside it join it',
  async () => {
    const settings = settingsOf('joined');
    const room = await openNewsroom();
    room.stories = [{ path: '/a' }];
    room.pages['/a'] = plain(talksOn('fish'));
    const serving = await startServing(settings);
    expect(await ujar(['feeds', 'add', room.feed], settings)).toMatchObject({ code: 0, err: [] });
    await serving.line(/"msg":"http\S+: 1 article with 1 statement written"/u);
    room.news();
    expect(await ujar(['feeds', 'run', room.feed], settings)).toEqual({
      code: 0,
      out: ['0 articles with 0 statements written'],
      err: [],
    });
    expect(room.news()).toEqual(['/feed']);
    room.stories = [{ path: '/b' }, { path: '/a' }];
    const first = silence(room, '/b');
    const running = startUjar(['feeds', 'run'], settings);
    await first;
    running.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 130, out: ['0 articles with 0 statements written'] });
    expect(await ujar(['feeds', 'pause', room.feed], settings)).toMatchObject({ code: 0 });
    expect((await ujar(['feeds', 'list'], settings)).out[1]).toMatch(/^paused +1 /u);
    serving.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
  },
  SLOW,
);

/** Settles once the page is asked for, which gets no answer. */
function silence(room: Newsroom, path: string): Promise<void> {
  return new Promise((resolve) => {
    room.pages[path] = () => resolve();
  });
}

test(
  'a server that was stopped in the middle of a feed goes on with it',
  async () => {
    const settings = settingsOf('stopped');
    const room = await openNewsroom();
    room.stories = [{ path: '/a' }, { path: '/b' }];
    room.pages['/a'] = plain(talksOn('fish'));
    const asked = silence(room, '/b');
    await new FeedStore(graphOf(database)).add(newFeed(room.feed, {}, Date.now()), {}, 'local');
    const serving = await startServing(settings);
    await asked;
    const again = startUjar(['feeds', 'run'], settings);
    await again.line(/is being read already/u);
    serving.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
    expect((await again.ended).code).not.toBe(0);
    room.pages['/b'] = plain(talksOn('ships'));
    const next = await startServing(settings);
    await next.line(/"msg":"http\S+: \d articles? with \d statements? written"/u);
    next.kill('SIGTERM');
    expect((await next.ended).code).toBe(0);
    const [feed] = await new FeedStore(graphOf(database)).list();
    expect(feed).toMatchObject({ articles: 2, failures: 0, error: null });
  },
  SLOW,
);

test('the table says how each feed is', () => {
  const now = Date.parse('2026-03-04T05:06:07Z');
  const good = afterSuccess(
    newFeed('https://nordic-ledger.example/feed', { outlet: 'The Ledger', every: 1440 }, now),
    { articles: 1234, title: 'Ledger: news' },
    now,
  );
  const bad = afterFailure(
    newFeed('https://b.example/feed', {}, now),
    'https://b.example/feed: is gone',
    now,
  );
  const paused = { ...newFeed('https://c.example/feed', {}, now), paused: true };
  expect(writeTable([good, bad, paused])).toEqual([
    'health       articles  last success      next try          every   feed',
    'ok              1,234  2026-03-04 05:06  2026-03-05 05:06  1 d     https://nordic-ledger.example/feed (The Ledger)',
    'failing (1)         0  never             2026-03-04 05:36  30 min  https://b.example/feed',
    '    https://b.example/feed: is gone',
    'paused              0  never             -                 30 min  https://c.example/feed',
    'Times are in UTC.',
  ]);
});
