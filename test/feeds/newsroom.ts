import type { RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Graph } from '../../server/derive/batch.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { FeedDesk } from '../../server/feeds/desk.ts';
import { type Feed, newFeed } from '../../server/feeds/feed.ts';
import { FeedStore } from '../../server/feeds/store.ts';
import type { Clock } from '../../server/fetch/clock.ts';
import { openWriter, type Submit } from '../../server/ingest.ts';
import { extractHere } from '../../server/jobs/extractors.ts';
import { openClient, openSite, type Site } from '../fetch/web.ts';

export const START = '2026-03-04T05:00:00.000Z';

/** A page of a newsroom, and what its feed says of it. */
export interface Story {
  readonly path: string;
  readonly updated?: string;
}

export const talksOn = (subject: string) =>
  `Ingrid Moe said on Tuesday that the talks about ${subject} in the city would go on for another week.`;

export function feedOf(stories: readonly Story[], head = ''): string {
  const entries = stories.map(
    ({ path, updated }) =>
      `<entry><link href="${path}"/>${updated === undefined ? '' : `<updated>${updated}</updated>`}</entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Nordic Ledger</title>${head}${entries.join('')}</feed>`;
}

export const plain =
  (text: string): RequestListener =>
  (_, response) =>
    void response.setHeader('content-type', 'text/plain').end(text);

export const failing =
  (status: number): RequestListener =>
  (_, response) =>
    void response.writeHead(status).end();

export interface Newsroom extends Site {
  /** What its feed at /feed holds. */
  stories: readonly Story[];
  readonly pages: Record<string, RequestListener>;
  readonly feed: string;
  /** What was asked for since the last time that this was asked, robots.txt aside. */
  news(): readonly string[];
}

/** A site with a feed that heeds If-None-Match, or with `dated` If-Modified-Since. */
export async function openNewsroom({ dated = false } = {}): Promise<Newsroom> {
  const room = { stories: [] as readonly Story[], pages: {} as Record<string, RequestListener> };
  const answerFeed: RequestListener = (request, response) => {
    const content = feedOf(room.stories);
    const tag = `"${Buffer.from(content).toString('base64').slice(-60)}${content.length}"`;
    const date = new Date(Date.parse(START) - 1e9 + content.length * 1000).toUTCString();
    const [name, mark, given] = dated
      ? (['last-modified', date, request.headers['if-modified-since']] as const)
      : (['etag', tag, request.headers['if-none-match']] as const);
    response.setHeader(name, mark);
    if (given === mark) response.writeHead(304).end();
    else response.setHeader('content-type', 'application/atom+xml').end(content);
  };
  const answers = new Proxy({} as Record<string, RequestListener>, {
    get: (_, path) => room.pages[String(path)] ?? (path === '/feed' ? answerFeed : undefined),
  });
  const site = await openSite(answers);
  let read = 0;
  return Object.assign(room, site, {
    feed: `${site.address}/feed`,
    news() {
      const since = site.asked.slice(read).filter((path) => path !== '/robots.txt');
      read = site.asked.length;
      return since;
    },
  });
}

/** A clock that stands still until the test moves it. */
export interface HandClock extends Clock {
  /** On to this time; who slept until then wakes. */
  to(iso: string): void;
  /** Settles once somebody sleeps until this time. */
  sleepsUntil(iso: string): Promise<void>;
}

export function openClock(start = START): HandClock {
  let now = Date.parse(start);
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  const watchers = new Set<() => void>();
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        if (ms <= 0) return resolve();
        const sleeper = { until: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
        for (const watch of watchers) watch();
      }),
    to(iso) {
      now = Date.parse(iso);
      for (const sleeper of sleepers)
        if (sleeper.until <= now) {
          sleepers.delete(sleeper);
          sleeper.wake();
        }
    },
    sleepsUntil: (iso) =>
      new Promise((resolve) => {
        const watch = () => {
          if (![...sleepers].some(({ until }) => until === Date.parse(iso))) return;
          watchers.delete(watch);
          resolve();
        };
        watchers.add(watch);
        watch();
      }),
  };
}

/** Who runs feeds into a graph, for the length of a test. */
export function openDesk(graph: Graph, clock: Clock, wrap: (submit: Submit) => Submit = (submit) => submit) {
  const store = new FeedStore(graph);
  const client = openClient();
  const reading = { client, as: null, columns: {}, dates: null, stdin: (async function* () {})() };
  const submit = wrap(
    openWriter(extractHere(loadKnowledge([])), graph, (code) => ({ name: code, names: [] })),
  );
  const failed: string[] = [];
  const desk = new FeedDesk({
    ...{ store, submit, reading: (signal) => ({ ...reading, signal }), clock },
    failed: (code) => void failed.push(code),
  });
  onTestFinished(() => desk.close());
  const stored = async (address: string): Promise<Feed> => {
    const feed = (await desk.list()).find((each) => each.address === address);
    if (feed === undefined) throw new Error(`${address} is not followed`);
    return feed;
  };
  /** Runs the feed at an address; `lines` are failures and notes. */
  const run = async (address: string, forced = false, signal?: AbortSignal) => {
    const lines: string[] = [];
    const ran = await desk.take(await stored(address), { forced, ...(signal && { signal }) }, (event) => {
      if (event.kind === 'failed') lines.push(event.reason);
      if (event.kind === 'note') lines.push(event.line);
    });
    return { ...ran, lines };
  };
  const follow = (address: string) => store.add(newFeed(address, {}, clock.now()), {}, 'local');
  return { desk, store, run, stored, follow, failed };
}
