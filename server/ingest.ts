import { cleanArticle, type Description } from './clean/article.ts';
import { withoutOutput } from './clean/sidecar.ts';
import { type Graph, type Written, writeBatch } from './derive/batch.ts';
import type { NameOf } from './derive/entities.ts';
import { type Intake, NO_PROVENANCE } from './document/raw.ts';
import { describe, UjarError } from './errors.ts';
import { listFiles, readRaw } from './fetch/files.ts';
import type { Extractors } from './jobs/extractors.ts';

/**
 * The way of an article, a line a stage:
 *   fetch      fetch/files      the bytes that a source names
 *   clean      clean/article    the article in them: text, title, outlet, published
 *   language   language/detect  English or Indonesian
 *   segment    extract/extract  sentences, zones and quotations        (pure from here on)
 *   recognise                   mentions of people, countries, organisations, places
 *   resolve                     mentions to the entities of this text
 *   statements                  who said what about whom
 *   events                      who did what to whom
 *   write      derive/batch     one transaction a batch, and what it changes in the derived layer
 */
export async function ingest(
  sources: readonly string[],
  given: Description,
  submit: Submit,
  report: (event: Event) => void,
): Promise<Summary> {
  const summary = { ...EMPTY };
  const fail = (error: unknown) => {
    summary.failed += 1;
    report({ kind: 'failed', reason: describe(error) });
  };
  let batch: Intake[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    add(summary, await submit(batch));
    report({ kind: 'written', summary: { ...summary } });
    batch = [];
  };
  for (const source of sources) {
    for (const file of await attempt(() => listFiles(source), [], fail)) {
      const read = async () => cleanArticle(withoutOutput(await readRaw(file)), given);
      const article = await attempt(read, null, fail);
      if (article === null) continue;
      batch.push({ ...NO_PROVENANCE, article });
      if (batch.length >= BATCH_SIZE) await flush();
    }
  }
  await flush();
  return summary;
}

/** Articles a transaction: more gains little, and each holds the writers' lock the longer. */
export const BATCH_SIZE = 50;

/** Takes cleaned articles the rest of the way: in this process, or by way of the process that holds the home. */
export type Submit = (intakes: readonly Intake[]) => Promise<Written>;

export type Event =
  | { readonly kind: 'written'; readonly summary: Summary }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Summary {
  readonly articles: number;
  readonly statements: number;
  /** Articles whose text stood in the graph already. */
  readonly known: number;
  /** Articles that are retracted, so not taken. */
  readonly refused: number;
  readonly failed: number;
}

const EMPTY = { articles: 0, statements: 0, known: 0, refused: 0, failed: 0 };

/** Segment to write, for a batch of cleaned articles. */
export async function process(
  intakes: readonly Intake[],
  extractors: Extractors,
  graph: Graph,
  nameOf: NameOf,
  now: () => Date = () => new Date(),
): Promise<Written> {
  const entries = await Promise.all(
    intakes.map(async ({ article, ...provenance }) => ({
      document: await extractors.extract(article),
      provenance,
    })),
  );
  return writeBatch(graph, entries, now().toISOString(), nameOf);
}

function add(summary: typeof EMPTY, written: Written): void {
  summary.articles += written.versions;
  summary.statements += written.statements;
  summary.known += written.known;
  summary.refused += written.refused;
}

/** A source that fails is told and counted; the rest goes on. What is no fault of a source ends the run. */
async function attempt<T>(work: () => Promise<T>, otherwise: T, fail: (error: unknown) => void): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UjarError)) throw error;
    fail(error);
    return otherwise;
  }
}
