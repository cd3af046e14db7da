import type { IncomingMessage, ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../derive/batch.ts';
import type { Exchange } from './exchange.ts';
import { answerWithin } from './patience.ts';

/** What is looked up when somebody asks, not counted as it happens. */
export interface Gauges {
  readonly sequence: number;
  /** By their state, in words. */
  readonly feeds: Readonly<Record<string, number>>;
}

/** What the batch writer answers of what it was given. */
interface Taken {
  readonly articles: number;
  readonly statements: number;
  readonly known: number;
  readonly refused: number;
  readonly unread: readonly unknown[];
}

export interface Metrics {
  /** A request that is over. */
  answered(exchange: Exchange): void;
  /** Articles that were submitted and what became of them. */
  ingested(taken: Taken): void;
  /** Something that could not be used, by the code of its error. */
  failed(code: string): void;
  /** The same graph, whose reads and writes are timed. */
  timed(graph: Graph): Graph;
  /** All of it as Prometheus reads it, with its content-type. */
  text(): Promise<{ readonly type: string; readonly text: string }>;
}

export interface MetricsOptions {
  readonly version: string;
  readonly extractor: string;
  /** Throws or takes its time where the database does: then these are left out. */
  readonly gauges: () => Promise<Gauges>;
  /** Ingests that wait and that run. */
  readonly runs: () => { readonly waiting: number; readonly running: number };
}

/** Seconds: from a read by index to the longest rebuild page. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Milliseconds that a scrape waits for the database. */
const PATIENCE = 2000;

const FATES = ['written', 'known', 'refused', 'failed'] as const;

/** Every label has a closed list of values: none is taken from what somebody sends. */
export function openMetrics({ version, extractor, gauges, runs }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'ujar_' });
  const counted = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const timed = (name: string, help: string, labelNames: string[]) =>
    new Histogram({ name, help, labelNames, registers, buckets: BUCKETS });
  const gauged = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  const requests = counted('ujar_http_requests_total', 'Requests by route and class of status.', [
    'route',
    'status',
  ]);
  const operations = timed(
    'ujar_graphql_request_duration_seconds',
    'GraphQL requests by operation (none: not run) and outcome (refused: for what the caller can mend).',
    ['operation', 'outcome'],
  );
  const queries = timed('ujar_database_transaction_duration_seconds', 'Transactions of the database.', [
    'access',
    'outcome',
  ]);
  const articles = counted('ujar_ingest_articles_total', 'Articles submitted, by what became of them.', [
    'fate',
  ]);
  const statements = counted('ujar_ingest_statements_total', 'Statements written.');
  const failures = counted('ujar_ingest_failures_total', 'What could not be used, by code.', ['code']);
  const queue = gauged('ujar_ingest_queue_length', 'Ingests asked for by requests, by state.', ['state']);
  const database = gauged('ujar_database_up', 'Whether the database answered this scrape: 1, else 0.');
  const sequence = gauged('ujar_ledger_sequence', 'Last sequence of the ledger.');
  const feeds = gauged('ujar_feeds', 'Feeds that are followed, by state.', ['state']);
  // Known before the first of them, so that a rate is of all that ever came.
  for (const fate of FATES) articles.inc({ fate }, 0);
  gauged('ujar_build_info', 'Always 1.', ['version', 'extractor']).set({ version, extractor }, 1);

  const lookUp = async () => {
    feeds.reset();
    for (const [state, count] of Object.entries(runs())) queue.set({ state }, count);
    const found = await answerWithin(gauges(), PATIENCE);
    database.set(typeof found === 'string' ? 0 : 1);
    if (typeof found === 'string') return sequence.remove();
    sequence.set(found.value.sequence);
    for (const [state, count] of Object.entries(found.value.feeds)) feeds.set({ state }, count);
  };
  const time =
    (access: 'read' | 'write') =>
    async <T>(work: () => Promise<T>): Promise<T> => {
      const end = queries.startTimer({ access });
      try {
        const result = await work();
        end({ outcome: 'ok' });
        return result;
      } catch (error) {
        end({ outcome: 'failed' });
        throw error;
      }
    };
  const [reading, writing] = [time('read'), time('write')];
  return {
    answered({ route, status, operation, outcome, ms }) {
      requests.inc({ route, status: `${Math.floor(status / 100)}xx` });
      if (operation !== null) operations.observe({ operation, outcome }, ms / 1000);
    },
    ingested(taken) {
      for (const [fate, count] of Object.entries({
        written: taken.articles,
        known: taken.known,
        refused: taken.refused,
        failed: taken.unread.length,
      }))
        articles.inc({ fate }, count);
      statements.inc(taken.statements);
    },
    failed: (code) => failures.inc({ code }),
    timed: (graph) => ({
      read: (work, signal) => reading(() => graph.read(work, signal)),
      write: (work) => writing(() => graph.write(work)),
    }),
    async text() {
      await lookUp();
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}

/** GET /metrics, of who is let in. */
export async function serveMetrics(
  metrics: Metrics,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { type, text } = await metrics.text();
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : text);
}
