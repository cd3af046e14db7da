import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { listKeys } from '../derive/keys.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import { keepFeeds } from '../feeds/schedule.ts';
import { CLOCK } from '../fetch/clock.ts';
import { readStats } from '../graph/entities.ts';
import { isLoopback } from '../http/guard.ts';
import { type Journal, openJournal } from '../http/journal.ts';
import { type Metrics, openMetrics } from '../http/metrics.ts';
import { openServer, refuseWithoutKey } from '../http/server.ts';
import { ingest, type Submit } from '../ingest.ts';
import { Runs } from '../runs/runs.ts';
import { VERSION } from '../version.ts';
import { hold } from './holding.ts';
import { openMeans } from './means.ts';
import { readGauges, readinessOf } from './readiness.ts';
import { openReading } from './sources.ts';
import { graphOf, storedIn, type Work, workOn } from './work.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface ServeOptions {
  /** False: an empty graph stays empty. */
  readonly sample: boolean;
}

/** A server that is up. */
export interface Serving {
  readonly address: string;
  /** Settles with the line to show when the database ends unasked; with null after `close`. */
  readonly ended: Promise<Error | null>;
  close(): Promise<void>;
}

/** Database, sample corpus where the graph is empty, API and page. Closes what it opened when a later step fails. */
export async function serve(
  config: Config,
  { sample }: ServeOptions,
  signal?: AbortSignal,
): Promise<Serving> {
  if (demandsKey(config) && isNew(config)) refuseWithoutKey(config.host, []);
  const held = await hold(config, { signal });
  const closers = [() => held.close()];
  let stopping = false;
  const close = async () => {
    stopping = true;
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const journal = journalOf(config);
    const metrics = openMetrics({
      version: VERSION,
      extractor: EXTRACTOR_VERSION,
      gauges: () => readGauges(graphOf(held.database)),
      runs: () => runs.open(),
    });
    const graph = metrics.timed(graphOf(held.database));
    const { say } = journal;
    if (demandsKey(config)) refuseWithoutKey(config.host, await listKeys(graph));
    const { means, crew, close: closeMeans } = await openMeans(config, { say, lasting: true });
    closers.push(closeMeans);
    const work = workOn(graph, means.extractors, means.knowledge, config, crew, {
      stored: storedIn(held.database, config.home),
      watched: countedBy(metrics),
      failed: metrics.failed,
    });
    closers.push(() => work.close());
    if (sample) await loadSample(graph, work, config);
    const { preparer, turns } = crew ?? {};
    const { client } = openReading(config, {}, undefined, turns);
    const outside = openReading({ ownHosts: [] }, {}, undefined, turns).client;
    closers.push(async () => void (await Promise.all([client.close(), outside.close()])));
    const runs = new Runs({
      submit: work.submit,
      preparer,
      client,
      outside,
      limits: config.ingestLimits,
      log: journal.failed,
    });
    closers.push(() => runs.close());
    void countFailures(runs, metrics);
    const server = await openServer({
      host: config.host,
      port: config.port,
      allowed: { hosts: config.allowedHosts, origins: config.allowedOrigins },
      graph,
      page: join(ROOT, 'dist', 'web'),
      joined: {
        ...work,
        progress: async (body) => {
          runs.hear(body);
          return {};
        },
      },
      desk: {
        runs,
        retract: work.retractAsked,
        judge: work.judge,
        correct: work.correct,
        undo: work.undo,
        keys: work.keyDesk,
        keepsakes: work.keepsakes,
        feeds: work.desk,
      },
      demandsKey: config.demandsKey,
      rate: config.queryLimits.rate,
      answers: { seconds: config.queryLimits.seconds, budget: config.queryLimits.budget },
      largest: config.ingestLimits.bytes,
      token: held.home.token,
      log: journal.failed,
      readiness: readinessOf(held.database, () => stopping),
      metrics,
      answered: journal.answered,
    });
    closers.push(() => server.close());
    await held.home.announce(server.address);
    void server.warm().catch((error: unknown) => {
      if (!stopping) journal.failed('table', error);
    });
    const ending = new AbortController();
    const kept = keepFeeds(work.desk, CLOCK, say, ending.signal);
    closers.push(async () => {
      ending.abort(new Error('stopped'));
      await kept;
    });
    return { address: server.address, ended: held.database.ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function demandsKey({ host, demandsKey }: Config): boolean {
  return demandsKey || !isLoopback(host);
}

/** True for a home that no database was started on, so that it has no key. */
function isNew({ neo4j, home }: Config): boolean {
  return neo4j === null && !existsSync(home);
}

/** On standard error: lines for a person on a terminal, else JSON. */
function journalOf({ log }: Config): Journal {
  const terminal = process.stderr.isTTY === true;
  return openJournal({ level: log, terminal, write: (line) => void process.stderr.write(line) });
}

function countedBy(metrics: Metrics): (submit: Submit) => Submit {
  return (submit) => async (intakes) => {
    const accepted = await submit(intakes);
    metrics.ingested(accepted);
    return accepted;
  };
}

/** Of what requests ingest, for as long as this server takes any. */
async function countFailures(runs: Runs, metrics: Metrics): Promise<void> {
  for await (const { failure } of runs.follow(null)) if (failure !== null) metrics.failed(failure.code);
}

/** Into a graph that has had no article yet, so that a newcomer has something to look at. */
async function loadSample(graph: ReturnType<typeof graphOf>, work: Work, config: Config): Promise<void> {
  const [stats] = await graph.read((transaction) => readStats(transaction, { asOf: null }));
  if (stats === undefined || stats.articles > 0) return;
  console.error('The graph is empty: loading the sample corpus (fictional)');
  const reading = openReading(config);
  const way = { submit: work.submit, reading, ahead: 2 };
  const summary = await ingest([join(ROOT, 'sample')], {}, way, (event) => {
    if (event.kind === 'failed') console.error(event.reason);
  });
  await reading.client.close();
  console.error(`${summary.articles} articles with ${summary.statements} statements loaded`);
}
