import { performance } from 'node:perf_hooks';
import type { Intake } from '../../server/document/raw.ts';
import { BenchError, type Benchmark, type Result } from './contract.ts';
import { indonesianTexts } from './extract.ts';
import { compare, openStage, type Stage } from './ingest.ts';
import { madeArticles } from './made-articles.ts';

const WORKERS = 2;
const BATCH = 50;
/** Articles published on a day: what is compared is what was said in the same weeks, so the more a day, the more there is to compare. */
const PER_DAY = 500;
/** Articles in each stretch whose rate is taken. */
const STRETCH = 1000;
const MEGABYTE = 1024 * 1024;

/** How many articles the graph grows to. */
function size(): number {
  const wanted = Number(process.env.UJAR_BENCH_ARTICLES ?? 100_000);
  if (Number.isInteger(wanted) && wanted >= 3 * STRETCH && wanted % STRETCH === 0) return wanted;
  throw new BenchError(`UJAR_BENCH_ARTICLES: a multiple of ${STRETCH}, ${3 * STRETCH} or more`);
}

/** Articles a second of the next `STRETCH`, two batches on their way at a time, as `ujar ingest` has them. */
async function rateOfNext({ submit }: Stage, articles: Iterator<Intake>): Promise<number> {
  const began = performance.now();
  let before: Promise<unknown> = Promise.resolve();
  for (let written = 0; written < STRETCH; written += BATCH) {
    const batch: Intake[] = [];
    for (let next = articles.next(); !next.done; next = articles.next()) {
      batch.push(next.value);
      if (batch.length === BATCH) break;
    }
    const writing = submit(batch);
    await before;
    before = writing;
  }
  await before;
  return (STRETCH / (performance.now() - began)) * 1000;
}

export const GROWTH: Benchmark = {
  name: 'growth',
  definitions: `growth: a graph that grows to 100,000 made articles (UJAR_BENCH_ARTICLES for another number), ${PER_DAY} of each day, written as \`ujar ingest\` writes; half an hour or more.
  rate: articles/s of the last ${STRETCH} against those of the third ${STRETCH}, by when the database has warmed up.
  memory: resident megabytes of this process, workers included, after 1,000 articles against after 20,000 (or the last).`,
  async run(shared: string): Promise<readonly Result[]> {
    const total = size();
    const articles = madeArticles(indonesianTexts(shared), total, PER_DAY);
    const stage = await openStage(WORKERS);
    const rates: number[] = [];
    const memory: number[] = [];
    try {
      for (let written = 0; written < total; written += STRETCH) {
        rates.push(await rateOfNext(stage, articles));
        memory.push(process.memoryUsage().rss / MEGABYTE);
        const [rate = 0, resident = 0] = [rates.at(-1), memory.at(-1)];
        console.log(`${written + STRETCH} articles: ${rate.toFixed(1)} a second, ${resident.toFixed(0)} MB`);
      }
    } finally {
      await stage.close();
    }
    const late = memory[Math.min(20_000, total) / STRETCH - 1] ?? Number.NaN;
    return [
      compare(
        'rate of the last thousand',
        rates.at(-1) ?? Number.NaN,
        rates[2] ?? Number.NaN,
        'articles/s',
        0.7,
      ),
      compare('memory after 1,000 by after 20,000', memory[0] ?? Number.NaN, late, 'MB', 0.7),
    ];
  },
};
