import { expect, test } from 'vitest';
import { digest } from '../../server/derive/digest.ts';
import { retract } from '../../server/derive/retraction.ts';
import { empty, openGraph } from '../graph/database.ts';
import { failing, feedOf, openClock, openDesk, openNewsroom, plain, talksOn } from './newsroom.ts';

const { database, graph } = openGraph();

const digestNow = async () => (await digest(graph)).digest;
const NAMES = (code: string) => ({ name: code, names: [] });

async function values(cypher: string): Promise<unknown[]> {
  const { records } = await database.read((transaction) => transaction.run(cypher));
  return records.map((record) => record.get(0) as unknown);
}
const batches = () => values('MATCH (n:Batch) RETURN n.sequence');
const texts = () => values('MATCH (v:Version) WHERE v.superseded IS NULL RETURN v.text ORDER BY v.text');

const SOME = [{ path: '/a' }, { path: '/b', updated: '2026-03-04T04:00:00Z' }];

test.each([false, true])(
  'what a feed names is taken in, and while it does not change it costs one request and writes nothing (dates: %s)',
  async (dated) => {
    const room = await openNewsroom({ dated });
    room.stories = SOME;
    Object.assign(room.pages, { '/a': plain(talksOn('fish')), '/b': plain(talksOn('ships')) });
    const clock = openClock();
    const { run, follow, stored } = openDesk(graph, clock);
    await follow(room.feed);
    expect(await run(room.feed)).toMatchObject({ articles: 2, failed: 0, changed: true });
    expect(room.news()).toEqual(['/feed', '/a', '/b']);
    const before = [await digestNow(), await batches()];
    clock.to('2026-03-04T05:30:00Z');
    expect(await run(room.feed)).toMatchObject({ articles: 0, changed: false, lines: [] });
    expect(room.news()).toEqual(['/feed']);
    expect([await digestNow(), await batches()]).toEqual(before);
    expect(await stored(room.feed)).toMatchObject({
      ...{ title: 'Nordic Ledger', articles: 2, named: 2, taken: 2, failed: 0, failures: 0, error: null },
      ...{ succeeded: '2026-03-04T05:30:00.000Z', next: '2026-03-04T06:00:00.000Z' },
    });
  },
);

test('of a feed that changed only what is new or said to be changed is fetched', async () => {
  const room = await openNewsroom();
  room.stories = SOME;
  Object.assign(room.pages, { '/a': plain(talksOn('fish')), '/b': plain(talksOn('ships')) });
  const { run, follow } = openDesk(graph, openClock());
  await follow(room.feed);
  await run(room.feed);
  room.news();
  room.stories = [
    { path: '/c' },
    { path: '/a?utm_source=feed' },
    { path: '/b', updated: '2026-03-04T05:10:00Z' },
  ];
  Object.assign(room.pages, { '/b': plain(talksOn('boats')), '/c': plain(talksOn('nets')) });
  expect(await run(room.feed)).toMatchObject({ articles: 2, known: 0 });
  expect(room.news()).toEqual(['/feed', '/c', '/b']);
  expect(await texts()).toEqual([talksOn('boats'), talksOn('fish'), talksOn('nets')]);
});

test('a page that is said to change all the time is fetched less and less, and its last state comes in', async () => {
  const room = await openNewsroom();
  const clock = openClock();
  const { run, follow } = openDesk(graph, clock);
  await follow(room.feed);
  const fetched: string[] = [];
  for (let minute = 0; minute <= 300; minute += 30) {
    const at = new Date(Date.parse('2026-03-04T05:00:00Z') + minute * 60_000).toISOString();
    clock.to(at);
    room.stories = [{ path: '/a', updated: at }];
    room.pages['/a'] = plain(talksOn(`catch ${minute}`));
    await run(room.feed);
    if (room.news().includes('/a')) fetched.push(at.slice(11, 16));
  }
  expect(fetched).toEqual(['05:00', '05:30', '06:30', '08:30']);
  clock.to('2026-03-04T12:30:00Z');
  await run(room.feed);
  expect(await texts()).toEqual([talksOn('catch 300')]);
});

test('a page known by another address than its link is not fetched again, nor one that came in otherwise', async () => {
  const room = await openNewsroom();
  room.stories = [{ path: '/short' }, { path: '/b' }];
  Object.assign(room.pages, {
    '/short': (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(302, { location: '/a' }).end(),
    '/a': plain(talksOn('fish')),
    '/b': plain(talksOn('ships')),
  });
  const { run, follow } = openDesk(graph, openClock());
  await database.write((transaction) =>
    transaction.run(
      `CREATE (:Article {id: $id, address: $id})-[:HAS_VERSION]->(:Version {id: 'v', seen: '2026-03-03'})`,
      { id: `${room.address}/b` },
    ),
  );
  await follow(room.feed);
  await run(room.feed);
  expect(room.news()).toEqual(['/feed', '/short', '/a']);
  room.stories = [{ path: '/short' }, { path: '/b' }, { path: '/b#top' }];
  await run(room.feed);
  expect(room.news()).toEqual(['/feed']);
});

test('a retracted article is not asked for, and does not come back where the feed says that it changed', async () => {
  const room = await openNewsroom();
  room.stories = [{ path: '/a', updated: '2026-03-04T04:00:00Z' }];
  room.pages['/a'] = plain(talksOn('fish'));
  const { run, follow } = openDesk(graph, openClock());
  await follow(room.feed);
  await run(room.feed);
  const gone = { articles: [`${room.address}/a`], kind: 'retract', by: 'local', why: 'withdrawn' } as const;
  await retract(graph, gone, '2026-03-04T05:10:00.000Z', NAMES);
  room.news();
  room.stories = [{ path: '/a', updated: '2026-03-04T04:00:00Z' }, { path: '/b' }];
  room.pages['/b'] = plain(talksOn('ships'));
  expect(await run(room.feed)).toMatchObject({ articles: 1, refused: 0 });
  expect(room.news()).toEqual(['/feed', '/b']);
  room.stories = [{ path: '/a', updated: '2026-03-04T06:00:00Z' }];
  room.pages['/a'] = plain(talksOn('fresh fish'));
  expect(await run(room.feed)).toMatchObject({ articles: 0, refused: 1 });
  expect(await texts()).toEqual([talksOn('ships')]);
});

test('a page that fails for a while is tried until it comes, though the feed does not change', async () => {
  const room = await openNewsroom();
  room.stories = SOME;
  Object.assign(room.pages, { '/a': plain(talksOn('fish')), '/b': failing(503) });
  const clock = openClock();
  const { run, follow, stored } = openDesk(graph, clock);
  await follow(room.feed);
  const failure = `${room.address}/b: the host has a fault (HTTP 503)`;
  expect(await run(room.feed)).toMatchObject({ articles: 1, failed: 1, lines: [failure] });
  expect(await stored(room.feed)).toMatchObject({ failures: 0, failed: 1, error: failure });
  room.news();
  clock.to('2026-03-04T05:10:00Z');
  expect(await run(room.feed), 'too early').toMatchObject({ articles: 0, failed: 0 });
  expect(room.news()).toEqual(['/feed']);
  expect(await stored(room.feed)).toMatchObject({ error: failure });
  room.pages['/b'] = plain(talksOn('ships'));
  expect(await run(room.feed, true), 'asked by hand').toMatchObject({ articles: 1, failed: 0 });
  expect(room.news()).toEqual(['/feed', '/b']);
  await run(room.feed);
  expect(room.news()).toEqual(['/feed']);
  expect(await run(room.feed)).toMatchObject({ changed: false });
  expect(await stored(room.feed)).toMatchObject({ error: null, articles: 2 });
});

test('a page that is not there is given up after three tries, until it changes', async () => {
  const room = await openNewsroom();
  room.stories = [{ path: '/a', updated: '2026-03-04T04:00:00Z' }];
  const clock = openClock();
  const { run, follow, failed } = openDesk(graph, clock);
  await follow(room.feed);
  for (const day of ['04', '05', '06', '07']) {
    clock.to(`2026-03-${day}T05:00:00Z`);
    await run(room.feed);
  }
  expect(failed).toEqual(['FETCH', 'FETCH', 'FETCH']);
  expect(room.news().filter((path) => path === '/a')).toHaveLength(3);
  expect(await run(room.feed)).toMatchObject({ changed: false });
  room.stories = [{ path: '/a', updated: '2026-03-07T04:00:00Z' }];
  room.pages['/a'] = plain(talksOn('fish'));
  expect(await run(room.feed)).toMatchObject({ articles: 1 });
});

test.each([
  [
    'is cut short',
    (_: unknown, response: import('node:http').ServerResponse) => void response.end('<rss><chan'),
    /is no feed/u,
  ],
  ['is not there', failing(404), /there is nothing at this address \(HTTP 404\)/u],
  ['has a fault', failing(500), /the host has a fault \(HTTP 500\)/u],
  ['is a page', plain('<!doctype html><p>Fish'), /is neither a feed nor a sitemap/u],
])('a feed that %s fails with a line, rests longer each time, and recovers', async (_, answer, line) => {
  const room = await openNewsroom();
  room.pages['/feed'] = answer;
  const clock = openClock();
  const { run, follow, stored } = openDesk(graph, clock);
  await follow(room.feed);
  const rests: string[] = [];
  for (let i = 0; i < 8; i += 1) {
    const ran = await run(room.feed);
    expect(ran).toMatchObject({ articles: 0, failed: 1, lines: [expect.stringMatching(line)] });
    const { next, error, failures } = await stored(room.feed);
    expect(failures).toBe(i + 1);
    expect(error).toMatch(line);
    rests.push(`${(Date.parse(next) - clock.now()) / 60_000}`);
    clock.to(next);
  }
  expect(rests).toEqual(['30', '60', '120', '240', '480', '960', '1440', '1440']);
  delete room.pages['/feed'];
  expect(await run(room.feed)).toMatchObject({ failed: 0 });
  expect(await stored(room.feed)).toMatchObject({ failures: 0, error: null });
});

test('a feed that moved for good is followed where it is; not one whose new place is followed as well', async () => {
  const room = await openNewsroom();
  room.stories = [{ path: '/a' }];
  room.pages['/a'] = plain(talksOn('fish'));
  const to = (_: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(301, { location: '/feed' }).end();
  Object.assign(room.pages, { '/old': to, '/older': to });
  const { desk, run, follow, stored } = openDesk(graph, openClock());
  await follow(`${room.address}/old`);
  await follow(`${room.address}/older`);
  expect((await run(`${room.address}/old`)).lines).toEqual([
    `${room.address}/old: has moved for good, and is now followed at ${room.feed}`,
  ]);
  expect(await stored(room.feed)).toMatchObject({ articles: 1 });
  expect((await run(`${room.address}/older`)).lines).toEqual([
    `${room.address}/older: has moved to ${room.feed}, which is followed as well; remove this one`,
  ]);
  expect((await desk.list()).map(({ address }) => address)).toEqual([room.feed, `${room.address}/older`]);
  room.news();
  expect(await run(room.feed)).toMatchObject({ changed: false });
  expect(room.news()).toEqual(['/feed']);
});

test('a run that is stopped has written what it read, stays due, and the next one takes the rest', async () => {
  const room = await openNewsroom();
  const paths = Array.from({ length: 60 }, (_, i) => `/${i}`);
  room.stories = paths.map((path) => ({ path }));
  for (const path of paths) room.pages[path] = plain(talksOn(`catch ${path}`));
  // The last page never comes.
  room.pages['/59'] = () => {};
  const stopping = new AbortController();
  const clock = openClock();
  const { run, follow, stored } = openDesk(graph, clock, (submit) => async (intakes) => {
    const written = await submit(intakes);
    stopping.abort(new Error('stopped'));
    return written;
  });
  await follow(room.feed);
  const stopped = await run(room.feed, false, stopping.signal);
  expect(stopped).toMatchObject({ stopped: true, failed: 0, lines: [] });
  expect(stopped.articles).toBeGreaterThanOrEqual(50);
  expect(await stored(room.feed)).toMatchObject({
    next: '2026-03-04T05:00:00.000Z',
    tried: null,
    etag: null,
  });
  room.pages['/59'] = plain(talksOn('catch /59'));
  room.news();
  expect(await run(room.feed)).toMatchObject({ articles: 60 - stopped.articles, stopped: false });
  expect(room.news().length).toBe(61 - stopped.articles);
  const interrupted = await digestNow();
  expect(await stored(room.feed)).toMatchObject({ articles: 60 });
  await empty(database);
  await follow(room.feed);
  await run(room.feed);
  expect(await digestNow()).toBe(interrupted);
});

test('a batch that can not be written fails the feed, which is asked for whole again', async () => {
  const room = await openNewsroom();
  room.stories = [{ path: '/a' }];
  room.pages['/a'] = plain(talksOn('fish'));
  let broken = true;
  const { run, follow, stored } = openDesk(graph, openClock(), (submit) => async (intakes) => {
    if (broken) throw new Error('the disk is full');
    return submit(intakes);
  });
  await follow(room.feed);
  expect(await run(room.feed)).toMatchObject({ failed: 1, lines: [`${room.feed}: the disk is full`] });
  expect(await stored(room.feed)).toMatchObject({ failures: 1, etag: null });
  broken = false;
  expect(await run(room.feed)).toMatchObject({ articles: 1 });
});

test('a feed that was removed or paused while it ran stays so', async () => {
  const rooms = [await openNewsroom(), await openNewsroom()] as const;
  const [removed, paused] = rooms;
  const { desk, run, follow } = openDesk(graph, openClock(), (submit) => async (intakes) => {
    if ((await desk.list()).length === 2) await desk.remove([removed.feed]);
    else await desk.pause([paused.feed], true);
    return submit(intakes);
  });
  for (const room of rooms) {
    room.stories = [{ path: '/a' }];
    room.pages['/a'] = plain(talksOn('fish'));
    await follow(room.feed);
  }
  for (const room of rooms) await run(room.feed);
  expect(await desk.list()).toMatchObject([{ address: paused.feed, paused: true, articles: 1 }]);
});

test('the words of a feed stand in one line, without what a terminal would obey', async () => {
  const room = await openNewsroom();
  room.pages['/feed'] = (_, response) =>
    void response.end(feedOf([]).replace('Nordic Ledger', 'Nordic\n\u001b[31m\u202eLedger'));
  const { run, follow, stored } = openDesk(graph, openClock());
  await follow(room.feed);
  await run(room.feed);
  expect((await stored(room.feed)).title).toBe('Nordic [31m Ledger');
});
