import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { digest } from '../../server/derive/digest.ts';
import { newFolder, put, SAMPLE, startServing, startUjar, ujar } from '../commands/command.ts';
import { openSite } from '../fetch/web.ts';
import { empty, neo4jEnvironment, openEmpty } from '../graph/database.ts';
import { dump, person } from '../people/folder.ts';
import { SERVER, startRedis, type TestRedis } from './redis.ts';

/** Real processes beside each other: a Redis, ingests that write to the run's Neo4j, workers that know of neither. */
describe.skipIf(SERVER === null)('more than one machine', { timeout: 240_000 }, () => {
  let database: Database;
  let folder: string;
  let redis: TestRedis;
  let ingesting: Record<string, string>;
  let working: Record<string, string>;

  beforeAll(async () => {
    database = await openEmpty();
    folder = await newFolder();
    redis = await startRedis();
    const hands = { UJAR_WORKERS: '1', UJAR_FETCH_ALLOW: '127.0.0.1' };
    ingesting = { ...neo4jEnvironment(), ...hands, UJAR_HOME: join(folder, 'ingest'), REDIS_URL: redis.url };
    working = { ...hands, UJAR_HOME: join(folder, 'work'), REDIS_URL: redis.url };
  });
  beforeEach(() => empty(database));
  afterAll(() => database.close());

  const digestNow = async () => (await digest(graphOf(database))).digest;

  const left = new Map<string, string>();

  async function withoutRedis(source: string): Promise<string> {
    const known = left.get(source);
    if (known !== undefined) return known;
    const { REDIS_URL, ...alone } = ingesting;
    expect(await ujar(['ingest', source], alone)).toMatchObject({ code: 0 });
    const found = await digestNow();
    left.set(source, found);
    await empty(database);
    return found;
  }

  async function startWorker(settings: Readonly<Record<string, string>> = {}) {
    const worker = startUjar(['work'], { ...working, ...settings });
    await worker.line(/^Working for redis:/u);
    return worker;
  }

  test('workers elsewhere take part, and the graph is that of a run without Redis', async () => {
    const wanted = await withoutRedis(SAMPLE);
    const worker = await startWorker();
    const { code, out, err } = await ujar(['ingest', SAMPLE], ingesting);
    expect({ code, out }).toEqual({
      code: 0,
      out: [expect.stringMatching(/^18 articles with \d+ statements/u)],
    });
    expect(err).toContain('A worker takes part');
    expect(await digestNow()).toBe(wanted);
    worker.kill('SIGTERM');
    const ended = await worker.ended;
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.out.at(-1)).toMatch(/^[1-9]\d* articles? done$/u);
  });

  test('where no worker runs it says so and does the work itself; beside a server too', async () => {
    const wanted = await withoutRedis(SAMPLE);
    const { code, err } = await ujar(['ingest', SAMPLE], ingesting);
    expect(code).toBe(0);
    expect(err[0]).toMatch(/^No worker is running \(`ujar work` is one\): this process does all of it/u);
    expect(await digestNow()).toBe(wanted);

    await empty(database);
    const settings = { ...ingesting, UJAR_HOME: join(folder, 'joined') };
    const serving = await startServing(settings);
    expect(await ujar(['ingest', SAMPLE], settings)).toMatchObject({ code: 0 });
    expect(await digestNow()).toBe(wanted);
    const query = `mutation ($text: String!) { ingest(from: { text: $text }) { totals { articles } } }`;
    const response = await fetch(`${serving.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { text: 'Ingrid Moe said the talks in Oslo would go on.' } }),
    });
    expect(await response.json()).toEqual({ data: { ingest: { totals: { articles: 1 } } } });
    serving.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
  });

  test('what can not be used is told by its place and counted, as without Redis', async () => {
    const batch = join(folder, 'batch');
    await put(batch, '1.txt', 'Ingrid Moe said on Tuesday that the talks in Oslo would go on.');
    const bad = await put(batch, '2.txt', '');
    const site = await openSite({});
    const page = await put(
      batch,
      '3.xml',
      `<rss version="2.0"><channel><title>L</title><item><link>${site.address}/gone</link></item></channel></rss>`,
    );
    const { code, out } = await ujar(['ingest', batch, '--json'], ingesting);
    expect(code).toBe(1);
    const events = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.filter(({ kind }) => kind === 'failed')).toEqual([
      { kind: 'failed', reason: `${bad}: is empty`, code: 'BAD_SOURCE', place: bad },
      expect.objectContaining({ kind: 'failed', code: 'FETCH', place: `${site.address}/gone` }),
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'done', articles: 1, failed: 2 });
    expect(page).toBeTruthy();
  });

  test('a worker killed in the middle of an article loses nothing and doubles nothing', async () => {
    const { site, feed, slow } = await openPaper();
    slow.silent = false;
    const wanted = await withoutRedis(feed);
    slow.silent = true;
    const worker = await startWorker();
    const asked = site.asked.filter((path) => path === '/0').length;
    const running = startUjar(['ingest', feed], ingesting);
    await slow.asked(asked + 1);
    slow.silent = false;
    worker.kill('SIGKILL');
    await worker.ended;
    expect(await running.ended).toMatchObject({ code: 0, out: ['6 articles with 6 statements written'] });
    expect(site.asked.filter((path) => path === '/0')).toHaveLength(asked + 2);
    expect(await digestNow()).toBe(wanted);
  });

  test('when Redis goes away an ingest ends with one line, and the same command again completes it', async () => {
    const { feed, slow } = await openPaper();
    slow.silent = false;
    const wanted = await withoutRedis(feed);
    slow.silent = true;
    const mortal = await startRedis();
    const settings = { ...ingesting, REDIS_URL: mortal.url };
    const worker = await startWorker({ REDIS_URL: mortal.url });
    const running = startUjar(['ingest', feed], settings);
    await slow.asked(2);
    await mortal.kill();
    const { code, out, err } = await running.ended;
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err.filter((line) => line.includes('REDIS_URL'))).toEqual([
      `REDIS_URL ${mortal.url} went away: can not be reached: nothing listens there; what was written stays, and the same again completes it`,
    ]);
    await worker.line(/went away.*; trying again$/u);

    slow.silent = false;
    const again = await startRedis({ port: mortal.port });
    await worker.line(/^Redis is there again$/u);
    expect(await ujar(['ingest', feed], settings)).toMatchObject({ code: 0 });
    expect(await digestNow()).toBe(wanted);
    worker.kill('SIGTERM');
    expect((await worker.ended).code).toBe(0);
    await again.kill();
  });

  test('Ctrl-C leaves nothing behind in Redis, and the same command again completes it', async () => {
    const { feed, slow } = await openPaper();
    const running = startUjar(['ingest', feed], ingesting);
    await slow.asked(1);
    running.kill('SIGINT');
    const { code, err } = await running.ended;
    expect({ code, err }).toEqual({
      code: 130,
      err: [
        expect.stringMatching(/^No worker is running/u),
        'Stopping once what was read is written; again to stop at once',
        expect.stringMatching(/^Stopped before the end/u),
      ],
    });
    const eye = new Redis(redis.url);
    const jobs = await eye.keys('ujar:*:t*');
    eye.disconnect();
    expect(jobs).toEqual([]);
    slow.silent = false;
    expect(await ujar(['ingest', feed], ingesting)).toMatchObject({
      code: 0,
      out: ['6 articles with 6 statements written'],
    });
  });

  test('the same put twice, in one run and by two at once, is written once', async () => {
    const wanted = await withoutRedis(SAMPLE);
    const other = { ...ingesting, UJAR_HOME: join(folder, 'other') };
    const outcomes = await Promise.all([
      ujar(['ingest', SAMPLE, SAMPLE, '--json'], ingesting),
      ujar(['ingest', SAMPLE, '--json'], other),
    ]);
    for (const { code, err } of outcomes) expect({ code, err }).toEqual({ code: 0, err: [] });
    const ends = outcomes.map(({ out }) => JSON.parse(out.at(-1) ?? '') as Record<string, number>);
    const sum = (name: string) => ends.reduce((total, end) => total + (end[name] ?? 0), 0);
    expect({ articles: sum('articles'), known: sum('known'), failed: sum('failed') }).toEqual({
      articles: 18,
      known: 36,
      failed: 0,
    });
    expect(await digestNow()).toBe(wanted);
  });

  test('a worker that would make something else of an article is refused', async () => {
    const serving = await startServing({ ...ingesting, UJAR_HOME: join(folder, 'serving') });
    const knowing = { ...working, UJAR_HOME: join(folder, 'knowing') };
    const people = await put(folder, 'people.json', dump([person('Q9000001', 'Ada Lindmoe')]));
    expect(await ujar(['people', 'import', people], knowing)).toMatchObject({ code: 0 });
    const { code, out, err } = await ujar(['work'], knowing);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toEqual([
      expect.stringMatching(
        /^The ingest on \S+ \(process \d+\) knows other imported people than this worker; import the same for both/u,
      ),
    ]);
    serving.kill('SIGTERM');
    await serving.ended;
  });

  test('the password of REDIS_URL is never shown', async () => {
    const locked = await startRedis({ password: 'sesame' });
    const url = (password: string) => locked.url.replace('//', `//:${password}@`);
    const wrong = await ujar(['work'], { ...working, REDIS_URL: url('mistaken') });
    expect(wrong).toEqual({
      code: 1,
      out: [],
      err: [`REDIS_URL ${locked.url} does not let us in; check the user and the password in it`],
    });
    const right = await startWorker({ REDIS_URL: url('sesame') });
    right.kill('SIGTERM');
    expect(JSON.stringify(await right.ended)).not.toContain('sesame');
    const none = await ujar(['work'], { ...working, REDIS_URL: '' });
    expect(none.err).toEqual([expect.stringMatching(/^REDIS_URL: names the Redis or Valkey/u)]);
    const odd = await ujar(['work'], { ...working, REDIS_URL: 'http://:sesame@queue.example' });
    expect(odd.err).toEqual([expect.stringMatching(/^REDIS_URL: must be an address like /u)]);
    expect(odd.err[0]).not.toContain('sesame');
    await locked.kill();
  });
});

/** A feed of six pages, of which the first stays silent while it is told to. */
async function openPaper() {
  let wake = () => {};
  let count = 0;
  const slow = {
    silent: true,
    /** Settles once its page was asked for so often. */
    async asked(times: number) {
      while (count < times)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    },
  };
  const page =
    (number: number): RequestListener =>
    (_, response) => {
      if (number === 0) {
        count += 1;
        wake();
        if (slow.silent) return;
      }
      const text = `Ingrid Moe said on Tuesday that the talks in Oslo would go on for ${number + 2} days.`;
      response.setHeader('content-type', 'text/plain').end(text);
    };
  const pages = [0, 1, 2, 3, 4, 5];
  const items = pages.map((number) => `<item><link>/${number}</link></item>`).join('');
  const site = await openSite({
    ...Object.fromEntries(pages.map((number) => [`/${number}`, page(number)])),
    '/feed': `<rss version="2.0"><channel><title>L</title>${items}</channel></rss>`,
  });
  return { site, feed: `${site.address}/feed`, slow };
}
