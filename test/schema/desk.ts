import { onTestFinished } from 'vitest';
import { graphOf, workOn } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { Client, type ClientOptions } from '../../server/fetch/client.ts';
import type { GraphqlOptions } from '../../server/http/graphql.ts';
import { openServer } from '../../server/http/server.ts';
import { extractHere } from '../../server/jobs/extractors.ts';
import { Runs } from '../../server/runs/runs.ts';
import { clockAt, LOOPBACK } from '../fetch/web.ts';
import { testConfig } from '../graph/database.ts';

export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

function hear(runs: Runs) {
  return async (body: unknown) => {
    runs.hear(body);
    return {};
  };
}

export interface DeskOptions {
  readonly bytes?: number;
  readonly rate?: number;
  readonly client?: ClientOptions;
  /** What the writer throws. */
  readonly fail?: string;
  /** True: also who is on this machine shows a key. */
  readonly demandsKey?: boolean;
  /** Requests a minute. */
  readonly requests?: number;
  readonly answers?: GraphqlOptions;
  readonly origins?: readonly string[];
}

/** A server on loopback for the length of a test, whose client may fetch from 127.0.0.1. */
export async function openDesk(
  database: Database,
  {
    bytes = 2 ** 20,
    rate = 1000,
    client,
    fail,
    demandsKey = false,
    requests = 100_000,
    answers = {},
    origins = [],
  }: DeskOptions = {},
) {
  const graph = graphOf(database);
  const trips = { read: 0 };
  const counted: typeof graph = {
    ...graph,
    read: (work, signal) => {
      trips.read += 1;
      return graph.read(work, signal);
    },
  };
  const knowledge = loadKnowledge([]);
  const work = workOn(graph, extractHere(knowledge), knowledge, testConfig());
  const logged: unknown[] = [];
  const time = { now: Date.parse('2026-06-01T00:00:00Z') };
  const clock = clockAt('2026-06-01T00:00:00Z');
  const inside = new Client({ own: LOOPBACK, clock, ...client });
  const outside = new Client({ clock });
  const log = (_: string, error: unknown) => void logged.push(error);
  const runs = new Runs({
    submit: fail === undefined ? work.submit : async () => Promise.reject(new Error(fail)),
    client: inside,
    outside,
    limits: { bytes, rate },
    log,
    now: () => time.now,
  });
  const server = await openServer({
    host: '127.0.0.1',
    port: 0,
    allowed: { hosts: [], origins },
    graph: counted,
    page: '/nonexistent',
    joined: { ...work, progress: hear(runs) },
    token: 'the token',
    log,
    desk: {
      ...{ runs, retract: work.retractAsked, judge: work.judge, correct: work.correct, undo: work.undo },
      ...{ keys: work.keyDesk, keepsakes: work.keepsakes, feeds: work.desk },
    },
    ...{ demandsKey, rate: requests, answers },
    largest: bytes,
  });
  onTestFinished(async () => {
    await runs.close();
    await server.close();
    await Promise.all([inside.close(), outside.close()]);
  });
  const url = `${server.address}/graphql`;
  const post = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: body as string,
    });
  const ask = async <T = Record<string, never>>(
    query: string,
    variables: object = {},
  ): Promise<Answer<T>> => {
    const response = await post(JSON.stringify({ query, variables }));
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer<T>>;
    return { status: response.status, data, errors };
  };
  return { address: server.address, url, runs, work, logged, time, trips, post, ask };
}

/** The data of server-sent events as they come, until the stream ends or `signal` leaves it. */
export async function* listen<T>(url: string, query: string, signal?: AbortSignal): AsyncGenerator<T> {
  const response = await fetch(`${url}?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream' },
    ...(signal && { signal }),
  });
  if (response.body === null) return;
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const data = lines.find((line) => line.startsWith('data: '))?.slice('data: '.length);
      if (lines.includes('event: next') && data !== undefined) yield JSON.parse(data) as T;
    }
  }
}
