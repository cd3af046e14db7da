import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import neo4j, { type Driver } from 'neo4j-driver';
import { formatCalled } from '../../server/export/formats.ts';
import { type Export, makerAt, openExport } from '../../server/export/reading.ts';
import { composeCypher } from '../../server/graph/composition.ts';
import { TableKeeper } from '../../server/table/keeper.ts';
import { BenchError, type Benchmark, type Result } from './contract.ts';
import { openStage, type Stage } from './ingest.ts';
import { makeGraph } from './made-graph.ts';

/** UJAR_BENCH_SIZES="100000,1000000" measures more. */
const SIZES = (process.env.UJAR_BENCH_SIZES ?? '100000').split(',').map(Number);

/** Least share of the rate at which a plain driver reads the same and writes it without any form: Parquet is packed as well. */
const FORMATS = { csv: 0.7, jsonl: 0.7, parquet: 0.5 };
/** Most megabytes by which the process may grow, garbage that waits to be collected included, however much is exported. */
const GROWTH = 512;
const MEGABYTE = 2 ** 20;

/** How fast a side was, and by how many megabytes the process grew at most meanwhile. */
interface Taken {
  readonly rate: number;
  readonly growth: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function timed(rows: number, work: () => Promise<void>): Promise<Taken> {
  collectGarbage();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const began = performance.now();
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  const rate = (rows / (performance.now() - began)) * 1000;
  return { rate, growth: (Math.max(most, process.memoryUsage().rss) - before) / MEGABYTE };
}

/** Ours: an export from its beginning, to a file. */
async function writeOurs(taken: Export, format: string, file: string): Promise<void> {
  const chunks = formatCalled(format).write(taken);
  await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(file));
}

/** The peer: the same rows in the same pieces through the driver, written as it gives them. */
async function writePlainly(
  driver: Driver,
  pieces: readonly (readonly string[])[],
  file: string,
): Promise<void> {
  const text = composeCypher('read-exported');
  const chunks = async function* () {
    for (const statements of pieces) {
      const { records } = await driver.executeQuery(text, { statements, withText: false });
      yield Buffer.from(`${JSON.stringify(records[0]?.toObject())}\n`);
    }
  };
  await pipeline(Readable.from(chunks(), { objectMode: false }), createWriteStream(file));
}

async function idsOf(taken: Export): Promise<readonly (readonly string[])[]> {
  const pieces: string[][] = [];
  for await (const { statements } of taken.batches(false))
    pieces.push(statements.map(({ statement }) => statement.statement.id));
  return pieces;
}

async function measure(stage: Stage, size: number, folder: string): Promise<Result[]> {
  const seconds = await makeGraph(stage, size);
  console.log(`${size} statements made in ${seconds.toFixed(0)} s`);
  const table = new TableKeeper(stage.graph);
  await table.warm();
  const driver = neo4j.driver(stage.uri, neo4j.auth.basic(stage.user, stage.password), {
    disableLosslessIntegers: true,
  });
  const open = () => openExport({ graph: stage.graph, table }, {}, makerAt('http://127.0.0.1:4000'));
  const results: Result[] = [];
  try {
    const pieces = await idsOf(await open());
    const rows = pieces.reduce((sum, { length }) => sum + length, 0);
    if (rows !== size) throw new BenchError(`${rows} of ${size} statements were exported`);
    for (const [format, reach] of Object.entries(FORMATS)) {
      const peer = await timed(size, () => writePlainly(driver, pieces, join(folder, 'plain')));
      const taken = await open();
      const ours = await timed(size, () => writeOurs(taken, format, join(folder, format)));
      console.log(`${size} as ${format}: ${told(ours)}; the driver's own ${told(peer)}`);
      results.push(...compare(`${size} as ${format}`, ours, peer, reach));
    }
    return results;
  } finally {
    await driver.close();
  }
}

function told({ rate, growth }: Taken): string {
  return `${rate.toFixed(0)} rows a second, ${growth.toFixed(0)} MiB more at most`;
}

function compare(what: string, ours: Taken, peer: Taken, reach: number): readonly Result[] {
  const ratio = ours.rate / peer.rate;
  const growth = Math.round(ours.growth);
  return [
    {
      ...{ what, ours: Math.round(ours.rate), peer: Math.round(peer.rate), unit: 'rows/s' },
      ...{ ratio: Math.round(ratio * 100) / 100, reach, holds: ratio >= reach },
    },
    {
      ...{ what: `${what}: memory by its budget (at most)`, ours: growth, peer: GROWTH, unit: 'MiB' },
      ...{ ratio: Math.round((growth / GROWTH) * 100) / 100, reach: 1, holds: growth <= GROWTH },
    },
  ];
}

export const EXPORT: Benchmark = {
  name: 'export',
  definitions: `export: made graphs of 100,000 statements (UJAR_BENCH_SIZES="100000,1000000" for more), taken out whole as CSV, JSON Lines and Parquet.
  rows/s: to a file, against the same rows read in the same pieces through the raw driver and written as they come.
  memory: by how much this process grows at most meanwhile, against a budget that is the same for every size.`,
  async run(): Promise<readonly Result[]> {
    const folder = await mkdtemp(join(tmpdir(), 'ujar-bench-export-'));
    const stage = await openStage(1);
    try {
      const results: Result[] = [];
      for (const size of SIZES) results.push(...(await measure(stage, size, folder)));
      return results;
    } finally {
      await stage.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
