import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import neo4j, { type Driver } from 'neo4j-driver';
import { Agent, request } from 'undici';
import { createGraphql } from '../../server/http/graphql.ts';
import { TableKeeper } from '../../server/table/keeper.ts';
import { BenchError, type Benchmark, median, type Result } from './contract.ts';
import { openStage, type Stage } from './ingest.ts';
import { batchesOf, benchQuery, makeGraph, wordsAt } from './made-graph.ts';
import { measureThroughput } from './throughput/throughput.ts';

/** UJAR_BENCH_SIZES="10000,100000" measures fewer. */
const SIZES = (process.env.UJAR_BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number);
/** The size at which ours is set beside the raw driver. */
const BESIDE = 100_000;
const RUNS = 40;
const WARM = 5;

type Row = Readonly<Record<string, unknown>>;

/** Ours: over HTTP, as a client has it. */
interface Api {
  /** As a server does when it starts: a first question need not wait for the table. */
  warm(): Promise<void>;
  ask<T>(query: string, variables: object): Promise<T>;
  close(): Promise<void>;
}

async function openApi({ graph }: Stage): Promise<Api> {
  const failures: unknown[] = [];
  const table = new TableKeeper(graph);
  const yoga = createGraphql(graph, (_, error) => void failures.push(error), null, {}, table);
  const server = createServer(yoga);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAliveTimeout: 60_000, bodyTimeout: 600_000, headersTimeout: 600_000 });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return {
    warm: () => table.warm(),
    ask: async <T>(query: string, variables: object) => {
      const { body } = await request(url, {
        ...{ method: 'POST', dispatcher: agent, headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await body.json()) as { data: T; errors?: object[] };
      if (errors !== undefined) throw new BenchError(JSON.stringify(failures[0] ?? errors));
      return data;
    },
    close: async () => {
      await agent.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

function timesOf(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return { p50: median(sorted), p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN };
}

/** Milliseconds of each side, asked in turns. */
async function timeInTurns(sides: readonly (() => Promise<unknown>)[]): Promise<readonly Times[]> {
  const taken = sides.map((): number[] => []);
  for (let run = -WARM; run < RUNS; run++)
    for (const [side, ask] of sides.entries()) {
      const began = performance.now();
      await ask();
      if (run >= 0) taken[side]?.push(performance.now() - began);
    }
  return taken.map(timesOf);
}

const COUNTS = 'reports utterances';
const PAGE = `query ($filter: StatementFilter) { statements(filter: $filter, first: 50) { edges { node { id said { from } contents { text }
  speakers { entity { name } } targets { entity { name } stance { value } } article { outlet title } } } } }`;
const TOTALS = `query ($filter: StatementFilter) { statements(filter: $filter) { totals { ${COUNTS} unplaced { noDate } } } }`;
const TIMELINE = `query ($filter: StatementFilter) { timeline(filter: $filter, bucket: MONTH) { bins { from ${COUNTS} stances { supports opposes neutral } } } }`;
const MATRIX = `query ($filter: StatementFilter) { saidAbout(filter: $filter) { rows { entity { id name } ${COUNTS} } columns { entity { id name } ${COUNTS} }
  cells { speaker { id } target { id } ${COUNTS} stances { supports opposes neutral } } hidden { rows columns } } }`;
const NEIGHBOURS = `query ($ids: [ID!], $filter: StatementFilter) { neighbourhood(ids: $ids, filter: $filter, first: 1) { counts { direction kind entities ${COUNTS} } } }`;

/** The eight filters that budgets are held for; "e1" is the busiest entity. No two questions of one run have the same words. */
const filtersAt = (statements: number): Readonly<Record<string, (question: number) => object>> => ({
  speaker: () => ({ speaker: ['e1'] }),
  target: () => ({ target: ['e2'] }),
  pair: () => ({ speaker: ['e1'], target: ['e3'] }),
  text: (question) => ({ text: wordsAt((question * 7919) % statements) }),
  period: () => ({ period: { from: '2020-01', to: '2020-12' } }),
  everything: () => ({}),
  'with asOf': () => ({ speaker: ['e2'], asOf: batchesOf(statements) >> 1 }),
  'with minConfidence': () => ({ target: ['e1'], minConfidence: 0.6 }),
});

/** Most milliseconds at p95, of a page of 50, its totals, neighbour counts, and timeline and matrix. */
const BUDGETS = { page: 50, totals: 400, neighbours: 100, timeline: 500, matrix: 500 };

async function holdBudgets(api: Api, statements: number): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, filterOf] of Object.entries(filtersAt(statements))) {
    let questions = 0;
    const asking =
      (query: string, variables: object = {}) =>
      () =>
        api.ask(query, { ...variables, filter: filterOf(++questions) });
    const [page, totals, neighbours, timeline, matrix] = await timeInTurns([
      ...[
        asking(PAGE),
        asking(TOTALS),
        asking(NEIGHBOURS, { ids: ['e1'] }),
        asking(TIMELINE),
        asking(MATRIX),
      ],
    ]);
    const told = { page, totals, neighbours, timeline, matrix };
    for (const [what, times] of Object.entries(told))
      results.push(within(`${statements}, ${name}: ${what}`, times, BUDGETS[what as keyof typeof BUDGETS]));
  }
  return results;
}

function within(what: string, times: Times | undefined, budget: number): Result {
  const { p50, p95 } = times ?? { p50: Number.NaN, p95: Number.NaN };
  console.log(`${what}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  return {
    ...{ what: `${what} (p95 by its budget, at most)`, ours: rounded(p95), peer: budget, unit: 'ms' },
    ...{ ratio: rounded(p95 / budget), reach: 1, holds: p95 <= budget },
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

interface Contest {
  readonly what: string;
  readonly query: string;
  readonly variables: object;
  readonly peer: string;
  readonly parameters: object;
  /** What of both answers must be equal. */
  readonly ofOurs: (data: never) => unknown;
  readonly ofPeer: (rows: readonly Row[]) => unknown;
}

const SPEAKER = 'e2';
const CONTESTS: readonly Contest[] = [
  {
    ...{ what: 'statements page', query: PAGE, peer: 'peer-page' },
    ...{ variables: { filter: { speaker: [SPEAKER] } }, parameters: { speaker: SPEAKER, limit: 50 } },
    ofOurs: ({ statements }: { statements: { edges: { node: { said: { from: string } } }[] } }) =>
      statements.edges.map(({ node }) => node.said.from),
    ofPeer: (rows) => rows.map(({ said }) => said),
  },
  {
    ...{ what: 'matrix', query: MATRIX, peer: 'peer-matrix' },
    ...{ variables: { filter: { speaker: [SPEAKER] } }, parameters: { speaker: SPEAKER } },
    ofOurs: ({ saidAbout }: { saidAbout: { cells: Row[]; columns: { entity: Row }[] } }) =>
      saidAbout.cells.map(({ target, reports, utterances }) => [
        String((target as Row).id).slice('Entity:'.length),
        ...[reports, utterances],
      ]),
    ofPeer: (rows) => rows.map(({ target, reports, utterances }) => [target, reports, utterances]),
  },
  {
    ...{ what: 'timeline', query: TIMELINE, peer: 'peer-timeline' },
    ...{ variables: { filter: { speaker: [SPEAKER] } }, parameters: { speaker: SPEAKER } },
    ofOurs: ({ timeline }: { timeline: { bins: Row[] } }) =>
      timeline.bins.map(({ from, reports, utterances }) => [String(from).slice(0, 7), reports, utterances]),
    ofPeer: (rows) => rows.map(({ bin, reports, utterances }) => [bin, reports, utterances]),
  },
  {
    ...{ what: 'one-hop neighbourhood', query: NEIGHBOURS, peer: 'peer-neighbours' },
    ...{ variables: { ids: [SPEAKER] }, parameters: { anchor: SPEAKER } },
    ofOurs: ({ neighbourhood }: { neighbourhood: { counts: Row[] } }) =>
      neighbourhood.counts.map(({ direction, kind, entities, reports }) => [
        ...[direction, String(kind).toLowerCase(), entities, reports],
      ]),
    ofPeer: (rows) =>
      rows.map(({ direction, kind, entities, reports }) => [direction, kind, entities, reports]),
  },
];

/** Ours over HTTP beside Cypher for the same through the raw driver; both must say the same. */
async function contest(api: Api, driver: Driver): Promise<Result[]> {
  const results: Result[] = [];
  for (const { what, query, variables, peer, parameters, ofOurs, ofPeer } of CONTESTS) {
    const text = benchQuery(peer);
    const askPeer = async () =>
      (await driver.executeQuery(text, parameters)).records.map((row) => row.toObject());
    const ours = JSON.stringify(ofOurs((await api.ask(query, variables)) as never));
    const theirs = JSON.stringify(ofPeer(await askPeer()));
    if (ours !== theirs) throw new BenchError(`${what}: ours ${ours}, the driver's ${theirs}`);
    const [mine, raw] = await timeInTurns([() => api.ask(query, variables), askPeer]);
    for (const [at, reach] of [
      ['p50', 1.3],
      ['p95', 1.5],
    ] as const) {
      const [own, other] = [mine?.[at] ?? Number.NaN, raw?.[at] ?? Number.NaN];
      results.push({
        ...{ what: `${what}, ${at} (at most)`, ours: rounded(own), peer: rounded(other), unit: 'ms' },
        ...{ ratio: rounded(own / other), reach, holds: own / other <= reach },
      });
    }
  }
  return results;
}

async function measure(stage: Stage, statements: number): Promise<Result[]> {
  const seconds = await makeGraph(stage, statements);
  console.log(`${statements} statements made in ${seconds.toFixed(0)} s`);
  const api = await openApi(stage);
  const driver = neo4j.driver(stage.uri, neo4j.auth.basic(stage.user, stage.password), {
    disableLosslessIntegers: true,
  });
  try {
    const before = process.memoryUsage();
    const began = performance.now();
    await api.warm();
    const megabytes = (key: 'rss' | 'heapUsed' | 'arrayBuffers') =>
      ((process.memoryUsage()[key] - before[key]) / 2 ** 20).toFixed(0);
    console.log(
      `${statements} statements: the table read in ${((performance.now() - began) / 1000).toFixed(1)} s; MiB more: ${megabytes('rss')} resident, ${megabytes('heapUsed')} heap, ${megabytes('arrayBuffers')} columns`,
    );
    const beside = statements === BESIDE ? await contest(api, driver) : [];
    return [...beside, ...(await holdBudgets(api, statements))];
  } finally {
    await driver.close();
    await api.close();
  }
}

export const API: Benchmark = {
  name: 'api',
  definitions: `api: made graphs of 10,000, 100,000 and 1,000,000 statements by and about 5,000 entities as busy as in news.
  beside the driver: of 100,000, milliseconds over HTTP against Cypher for the same, through the raw driver; both must say the same.
  budgets: milliseconds at p95 for eight filters: a page of 50, its totals, the neighbour counts of the busiest entity, timeline by
  month and matrix of 20 by 20. Those of the largest size decide, the others are shown.
  requests/s: at 20 connections, all limits on, of a reply of 9 KB from memory, against mercurius with graphql-jit.
  UJAR_BENCH_SIZES="10000" measures fewer.`,
  async run(): Promise<readonly Result[]> {
    const results: Result[] = [await measureThroughput()];
    const stage = await openStage(1);
    try {
      for (const size of SIZES) results.push(...(await measure(stage, size)));
      return results;
    } finally {
      await stage.close();
    }
  },
};
