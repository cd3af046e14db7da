import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openReading } from '../../server/commands/sources.ts';
import { graphOf } from '../../server/commands/work.ts';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/database/connection.ts';
import { startManaged } from '../../server/database/managed.ts';
import { prepareSchema } from '../../server/database/schema.ts';
import { type Graph, NOTHING } from '../../server/derive/batch.ts';
import type { NameOf } from '../../server/derive/entities.ts';
import { entryOf, planVersions } from '../../server/derive/versions.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { nameCodes } from '../../server/extract/gazetteer/naming.ts';
import { writeArticles } from '../../server/graph/articles.ts';
import { closeBatch, nextSequence } from '../../server/graph/ledger.ts';
import { type PositionedRow, positioned } from '../../server/graph/positions.ts';
import { toRow } from '../../server/graph/rows.ts';
import { ingest, openWriter, type Submit } from '../../server/ingest.ts';
import { type Extractors, openExtractors } from '../../server/jobs/extractors.ts';
import type { Benchmark, Result } from './contract.ts';

/** A Neo4j of its own with an empty graph, and what writes to it. */
export interface Stage {
  readonly database: Database;
  readonly graph: Graph;
  readonly submit: Submit;
  readonly extractors: Extractors;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  empty(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(workers: number): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'ujar-bench-'));
  const server = await startManaged(folder);
  const { uri, user, password } = server;
  const config = readConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password ?? '' }, folder);
  const home = { folder: '', token: '', announce: async () => {}, release: async () => {} };
  const database = await openDatabase(config, home, () => {});
  await prepareSchema(database);
  const codes = nameCodes(loadKnowledge());
  const nameOf: NameOf = (code) => codes.get(code) ?? null;
  const extractors = openExtractors(workers);
  const graph = graphOf(database);
  return {
    database,
    graph,
    ...{ uri, user, password: password ?? '' },
    submit: openWriter(extractors, graph, nameOf),
    extractors,
    empty: async () => {
      await database.run(
        'MATCH (n) WHERE NOT n:Meta OR n.key = "ledger" CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
      );
    },
    close: async () => {
      await extractors.close();
      await database.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Seconds that it takes to ingest a file, and what came of it. */
export async function timeIngest({ submit }: Pick<Stage, 'submit'>, file: string) {
  const reading = openReading(readConfig({}, '/'));
  const began = performance.now();
  const summary = await ingest([file], {}, { submit, reading, ahead: 2 }, () => {});
  const seconds = (performance.now() - began) / 1000;
  await reading.client.close();
  return { seconds, summary };
}

/** Nodes and links of the graph: the rows that are written. */
async function countRows({ graph }: Stage): Promise<number> {
  const { records } = await graph.read(async (transaction) =>
    transaction.run(
      'CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH ()-[r]->() RETURN count(r) AS links } RETURN nodes + links AS rows',
    ),
  );
  return Number((records[0]?.toObject() as { rows: number } | undefined)?.rows);
}

/** What is written of the articles of a file, batch by batch as they are ingested; nothing is written. */
async function readBatches(
  { extractors }: Stage,
  file: string,
): Promise<readonly (readonly PositionedRow[])[]> {
  const batches: (readonly PositionedRow[])[] = [];
  const seen = new Set<string>();
  const submit: Submit = async (intakes) => {
    const entries = await Promise.all(
      intakes.map(async ({ article, document, ...provenance }) =>
        entryOf(document ?? (await extractors.extract(article)), provenance),
      ),
    );
    const { fresh: planned, known, refused, outcomes } = planVersions([], entries);
    const fresh = planned.filter(({ version }) => !seen.has(version));
    for (const { version } of fresh) seen.add(version);
    batches.push(fresh.map((version) => positioned(toRow(version, AT))));
    const statements = fresh.reduce((sum, each) => sum + each.document.statements.length, 0);
    return {
      ...{ articles: fresh.length, versions: fresh.length, statements, reports: 0, sequence: batches.length },
      ...{ known, refused, outcomes, detached: [], unread: [] },
    };
  };
  await timeIngest({ submit }, file);
  return batches;
}

/** Rows a second where all that extraction made is written as `ingest` does, and nothing is derived from it. */
async function timeBatches(stage: Stage, batches: readonly (readonly PositionedRow[])[]): Promise<number> {
  await stage.empty();
  const began = performance.now();
  for (const rows of batches)
    await stage.graph.write(async (transaction) => {
      const sequence = await nextSequence(transaction, AT);
      await writeArticles(transaction, { sequence, rows, older: [] });
      const deed = { by: 'local', did: 'ingest', ids: [], summary: 'a batch' } as const;
      await closeBatch(transaction, { sequence, what: NOTHING, deed });
    });
  const seconds = (performance.now() - began) / 1000;
  return (await countRows(stage)) / seconds;
}

/** Rows a second of one transaction a row: a node with a statement's properties, then its link, and so on. */
async function timeRowByRow({ database }: Stage, rows: number): Promise<number> {
  await database.run("CREATE (:BenchVersion {id: 'version'})");
  const write = (text: string, parameters: Record<string, unknown>) =>
    database.write((transaction) => transaction.run(text, parameters));
  const began = performance.now();
  for (let i = 0; i < rows; i += 2) {
    const id = `s${i}`;
    await write(
      "CREATE (:BenchVersion:BenchStatement {id: $id, cue: 'said', contents: [$words], confidence: 0.9})",
      { id, words: `words of number ${i} that were said` },
    );
    await write(
      `MATCH (version:BenchVersion {id: 'version'})
       MATCH (statement:BenchVersion {id: $id})
       CREATE (version)-[:REPORTS]->(statement)`,
      { id },
    );
  }
  return rows / ((performance.now() - began) / 1000);
}

const AT = '2026-06-01T00:00:00.000Z';
const ROW_BY_ROW = 2000;
const WORKERS = 2;
const RUNS = 5;
const LEAST_RATE = 50;

export const INGEST: Benchmark = {
  name: 'ingest',
  definitions: `ingest: the articles of corpora/detik-1000.csv (909 distinct) into an empty graph, cleaned, extracted by ${WORKERS} workers and written, by a Neo4j of its own.
  articles/s: ours against a fixed peer of ${LEAST_RATE}; the best of ${RUNS} runs into an emptied graph, since Java's compilers gain for some thousand articles. All of them are printed.
  rows/s: nodes and links a second, of all that extraction makes of those articles, written in UNWIND batches as ingest does, against one transaction a row (a node, then its link, found by an index) on the same database: the best of ${RUNS} runs each into an emptied graph, and of one measure before and one after of the peer. What the whole ingest writes a second, with reading, extraction and deriving in its time, is printed before.
  second run: the time of the first by that of the same articles again, which writes nothing.`,
  async run(shared: string): Promise<readonly Result[]> {
    const stage = await openStage(WORKERS);
    try {
      const file = join(shared, 'corpora/detik-1000.csv');
      await stage.database.run('CREATE INDEX bench_id IF NOT EXISTS FOR (n:BenchVersion) ON (n.id)');
      await timeRowByRow(stage, ROW_BY_ROW / 4);
      await stage.empty();
      const before = await timeRowByRow(stage, ROW_BY_ROW);
      const runs: Awaited<ReturnType<typeof timeIngest>>[] = [];
      for (let i = 0; i < RUNS; i++) {
        await stage.empty();
        runs.push(await timeIngest(stage, file));
      }
      const rows = await countRows(stage);
      const again = await timeIngest(stage, file);
      if (again.summary.articles > 0) throw new Error('the second run wrote articles');
      const warm = runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
      const batches = await readBatches(stage, file);
      const written: number[] = [];
      for (let i = 0; i < RUNS; i++) written.push(await timeBatches(stage, batches));
      const rowByRow = Math.max(before, await timeRowByRow(stage, ROW_BY_ROW));
      const rate = warm.summary.articles / warm.seconds;
      console.log(
        `${warm.summary.articles} articles, ${warm.summary.statements} statements, ${rows} rows; ${runs.map(({ seconds }) => seconds.toFixed(1)).join(', ')} s, again ${again.seconds.toFixed(1)} s
${Math.round(rows / warm.seconds)} rows/s of the whole ingest; written alone ${written.map(Math.round).join(', ')} rows/s; a row at a time ${Math.round(rowByRow)}`,
      );
      return [
        compare('articles/s, extraction and writing included', rate, LEAST_RATE, 'articles/s', 1),
        compare(
          'rows/s in batches against one transaction a row',
          Math.max(...written),
          rowByRow,
          'rows/s',
          40,
        ),
        compare('the same articles again', warm.seconds, again.seconds, 's, first by second', 3),
      ];
    } finally {
      await stage.close();
    }
  },
};

export function compare(what: string, ours: number, peer: number, unit: string, reach: number): Result {
  const ratio = ours / peer;
  return { what, ours: round(ours), peer: round(peer), unit, ratio, reach, holds: ratio >= reach };
}

/** The same where less is better: of `ours` by `peer` at most `most`. */
export function compareMost(what: string, ours: number, peer: number, unit: string, most: number): Result {
  const ratio = ours / peer;
  const told = `${unit}; the ratio at most`;
  return { what, ours: round(ours), peer: round(peer), unit: told, ratio, reach: most, holds: ratio <= most };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
