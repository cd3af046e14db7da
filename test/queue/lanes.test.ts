import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Article, Document } from '../../server/document/document.ts';
import { ExtractionError, SourceError, WorkerError } from '../../server/errors.ts';
import type { Lead } from '../../server/ingest.ts';
import { Connection } from '../../server/queue/connection.ts';
import { type Lane, type Maker, PREFIX, queueName } from '../../server/queue/maker.ts';
import { openWorking } from '../../server/queue/queue.ts';
import { Roll } from '../../server/queue/roll.ts';
import { Sender } from '../../server/queue/sender.ts';
import { shareTurns } from '../../server/queue/turns.ts';
import { Workers } from '../../server/queue/workers.ts';
import { LOOPBACK, type openClient, openSite } from '../fetch/web.ts';
import { SERVER, startRedis, type TestRedis } from './redis.ts';

const MAKER: Maker = { program: '1', extractor: 'x', knowledge: 'k' };

/** Sender and workers in this process, with a real Redis between them. */
describe.skipIf(SERVER === null)('jobs', () => {
  let redis: TestRedis;
  /** For looking at what stands there. */
  let eye: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    eye = new Redis(redis.url);
  });
  beforeEach(() => eye.flushall());
  afterAll(() => eye.disconnect());

  async function connect(): Promise<Connection> {
    const connection = await Connection.open(redis.url);
    onTestFinished(() => connection.close());
    return connection;
  }

  async function openSender(): Promise<Sender> {
    const sender = new Sender(await connect(), MAKER);
    onTestFinished(() => sender.close());
    return sender;
  }

  async function openWorkers(extract: (article: Article) => Promise<Document> = read): Promise<Workers> {
    const extractors = { extract, close: async () => {} };
    const workers = new Workers(await connect(), MAKER, { extractors, count: 2, own: LOOPBACK });
    onTestFinished(() => workers.close());
    return workers;
  }

  const reading = { client: openReader() };
  function openReader() {
    return { leadsInwards: true } as unknown as ReturnType<typeof openClient>;
  }
  const put = (sender: Sender, lead: Lead, given = {}) => sender.prepare(lead, given, reading);

  async function countJobs(lane: Lane): Promise<number> {
    const queue = new Queue(queueName(lane, MAKER), { connection: eye, prefix: PREFIX });
    queue.on('error', () => {});
    const counts = await queue.getJobCounts();
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  async function until(done: () => Promise<boolean>): Promise<void> {
    while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  test('an article is cleaned and extracted by a worker, and nothing of it stays in Redis', async () => {
    const sender = await openSender();
    const workers = await openWorkers();
    const prepared = await put(sender, text('a.txt', 'the talks would go on'), { outlet: 'The Outlet' });
    expect(prepared.article).toMatchObject({ file: 'a.txt', outlet: 'The Outlet', language: 'en' });
    expect(prepared.document).toEqual(await read(prepared.article));
    expect(workers.done).toBe(1);
    expect(await countJobs('texts')).toBe(0);
  });

  test('a sender that is closed while results come in lets go of the rest, and nothing is left unheard', async () => {
    const sender = await openSender();
    await openWorkers();
    const ends = Array.from({ length: 60 }, (_, i) =>
      put(sender, text(`${i}.txt`, `the talks number ${i} would go on`)).then(
        () => 'done',
        (error: Error) => error.message,
      ),
    );
    await Promise.race(ends);
    await sender.close();
    const fates = new Set(await Promise.all(ends));
    expect([...fates].sort()).toEqual(['done', 'the ingest was stopped']);
  });

  test('the same put twice, by one and by another, is one job', async () => {
    const one = await openSender();
    const other = await openSender();
    const lead = text('a.txt', 'the talks would go on');
    const results = [put(one, lead), put(one, lead), put(other, lead), put(other, text('b.txt', 'it would'))];
    await until(async () => (await countJobs('texts')) === 2);
    await openWorkers();
    const [first, ...more] = await Promise.all(results);
    expect(more.slice(0, 2)).toEqual([first, first]);
    expect(await countJobs('texts')).toBe(0);
  });

  test('what can not be used is the fault that it is; what no worker could do is told with its place', async () => {
    const sender = await openSender();
    await openWorkers(async (article) => {
      if (article.text.includes('odd')) throw new RangeError('no such thing');
      if (article.text.includes('fatal')) throw new Error('job stalled more than allowable limit');
      if (article.text.includes('long')) throw new ExtractionError(article.file, 'its thread ended');
      return { ...(await read(article)), ...(article.text.includes('old') ? { extractor: 'w' } : {}) };
    });
    await expect(put(sender, text('a.txt', ''))).rejects.toEqual(new SourceError('a.txt', 'is empty'));
    await expect(put(sender, text('b.txt', 'that the odd talks would go on'))).rejects.toEqual(
      new WorkerError('b.txt', 'no worker could do it: no such thing'),
    );
    await expect(put(sender, text('c.txt', 'that the old talks would go on'))).rejects.toEqual(
      new WorkerError('c.txt', 'was made by a worker of another version'),
    );
    await expect(put(sender, text('e.txt', 'that the long talks would go on'))).rejects.toEqual(
      new ExtractionError('e.txt', 'its thread ended'),
    );
    await expect(put(sender, text('f.txt', 'that the fatal talks would go on'))).rejects.toEqual(
      new WorkerError('f.txt', 'every worker that had it ended, one after another'),
    );
    expect((await put(sender, text('d.txt', 'that the talks would go on'))).article.file).toBe('d.txt');
    expect(await countJobs('texts')).toBe(0);
  });

  test('what Redis lost is put again', async () => {
    const sender = await openSender();
    const result = put(sender, text('a.txt', 'the talks would go on'));
    await until(async () => (await countJobs('texts')) === 1);
    await eye.flushall();
    await openWorkers();
    expect((await result).article.file).toBe('a.txt');
  });

  test('what a killed ingest left serves the next, but an address is fetched anew', async () => {
    const site = await openSite({ '/a': (_, response) => plain(response, 'that the talks would go on') });
    const page = link(`${site.address}/a`);
    const killed = await connect();
    const left = new Sender(killed, MAKER);
    const leads = [text('a.txt', 'that the fish would come back'), page];
    for (const lead of leads) put(left, lead).catch(() => {});
    await until(async () => (await countJobs('texts')) + (await countJobs('addresses')) === 2);
    killed.close();
    let extracted = 0;
    const workers = await openWorkers((article) => {
      extracted += 1;
      return read(article);
    });
    await until(async () => workers.done === 2);
    const sender = await openSender();
    for (const lead of leads) await put(sender, lead);
    expect(extracted).toBe(3);
    expect(site.asked.filter((path) => path === '/a')).toHaveLength(2);
    await left.close();
  });

  test('who stops takes back what nobody has begun', async () => {
    const sender = await openSender();
    const result = put(sender, text('a.txt', 'the talks would go on'));
    const failed = expect(result).rejects.toThrow('the ingest was stopped');
    await until(async () => (await countJobs('texts')) === 1);
    await sender.close();
    await failed;
    expect(await countJobs('texts')).toBe(0);
  });

  test('no more bytes lie in Redis at once than is meant to, and all of them come through', async () => {
    const sender = new Sender(await connect(), MAKER, { mostBytes: 9000 });
    onTestFinished(() => sender.close());
    const noise = (seed: number) =>
      Array.from({ length: 350 }, (_, i) => Math.imul(i + 1, 2_654_435_761 + seed) >>> 0).join(' ');
    const results = Array.from({ length: 6 }, (_, i) => put(sender, text(`${i}.txt`, noise(i))));
    let most = 0;
    const look = async () => {
      const count = await countJobs('texts');
      most = Math.max(most, count);
      return count;
    };
    await until(async () => (await look()) >= 2);
    for (let i = 0; i < 50; i += 1) await look();
    await openWorkers();
    await Promise.all(results);
    expect(most).toBe(3);
  });

  test('a host is asked by one at a time, with its rest between, and what a killed one had is let go', async () => {
    const [one, other] = [shareTurns(await connect()), shareTurns(await connect())];
    const lines: string[] = [];
    const end = await one.take('a.example', undefined);
    const second = other.take('a.example', undefined).then((done) => {
      lines.push('second');
      return done;
    });
    await (await other.take('b.example', undefined))(1);
    lines.push('another host');
    await end(600);
    lines.push('ended');
    expect(await eye.pttl(`${PREFIX}:turn:a.example`)).toBeGreaterThan(0);
    await (await second)(1);
    expect(lines).toEqual(['another host', 'ended', 'second']);

    const killed = await connect();
    await shareTurns(killed).take('c.example', undefined);
    killed.close();
    expect(await eye.pttl(`${PREFIX}:turn:c.example`)).toBeLessThanOrEqual(15_000);
    const stopping = new AbortController();
    const waiting = one.take('c.example', stopping.signal);
    stopping.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });

  test('a worker of another version than the ingests that run is refused, beside one of its own it is not', async () => {
    const { extractors, ...hands } = {
      extractors: { extract: read, close: async () => {} },
      count: 1,
      own: [],
    };
    const open = () => openWorking(redis.url, MAKER, { ...hands, extractors }, () => {});
    const enter = async (maker: Maker) => {
      const roll = new Roll(await connect(), 'ingest', maker);
      await roll.enter(() => {});
      return roll;
    };
    const newer = await enter({ ...MAKER, extractor: 'y' });
    await expect(open()).rejects.toThrow(
      /^The ingest on \S+ \(process \d+\) has extractor y, this worker x; install the same Ujar for both$/u,
    );
    const alike = await enter(MAKER);
    await (await open()).close();
    await newer.close();
    await alike.close();
    await (await open()).close();
  });
});

function text(origin: string, words: string): Lead {
  const bytes = Buffer.from(words === '' ? '' : `Ingrid Moe said on Tuesday ${words}.`);
  const unknown = { charset: null, address: null, retrieved: null, told: {} };
  return { kind: 'raw', raw: { ...unknown, origin, format: 'text', bytes }, through: null };
}

function link(address: string): Lead {
  return {
    kind: 'link',
    link: { address, told: {}, from: null, place: `${address} entry 1` },
    through: null,
  };
}

function plain(response: import('node:http').ServerResponse, words: string): void {
  response.setHeader('content-type', 'text/plain').end(`Ingrid Moe said on Tuesday ${words}.`);
}

/** A document without findings. */
async function read(article: Article): Promise<Document> {
  return {
    article,
    extractor: MAKER.extractor,
    knowledge: MAKER.knowledge,
    entities: [],
    statements: [],
    events: [],
  };
}
