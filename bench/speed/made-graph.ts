import { fileURLToPath } from 'node:url';
import { loadCypher } from '../../server/database/cypher.ts';
import type { Stage } from './ingest.ts';

const QUERIES = fileURLToPath(new URL('cypher/', import.meta.url));
const PER_ARTICLE = 10;
/** Articles that are written in one transaction of the driver; the server commits them 200 at a time. */
const PORTION = 20_000;
const PER_BATCH = 50;

export const ENTITIES = 5000;
const WORDS = 20_000;

/** A query of this folder. */
export function benchQuery(name: string): string {
  return loadCypher(name, QUERIES);
}

/** Two words of what the made statement of that number says, as make-graph.cypher draws them, that hundreds to tens of thousands of a million have. */
export function wordsAt(statement: number): string {
  const numbers = Array.from({ length: 9 }, (_, at) => {
    const drawn = ((BigInt(statement + at + 1) * 2654435761n) % 4294967296n).toString();
    return Math.floor(Math.exp((Number(drawn) / 4294967296) * Math.log(WORDS)));
  });
  const common = [...new Set(numbers)].sort((a, b) => a - b).filter((number) => number >= 10);
  return `w${common[0]} w${common[1]}`;
}

/** Batches in the ledger of a graph of so many statements. */
export function batchesOf(statements: number): number {
  return Math.ceil(statements / PER_ARTICLE / PER_BATCH);
}

/** Writes so many made statements, by and about 5,000 entities, over ten years, into an empty graph. Seconds that it took. */
export async function makeGraph({ database, empty }: Stage, statements: number): Promise<number> {
  await empty();
  const articles = statements / PER_ARTICLE;
  const began = performance.now();
  await database.run(benchQuery('make-entities'), {
    entities: ENTITIES,
    batches: batchesOf(statements),
    at: '2026-01-01T00:00:00.000Z',
  });
  for (let from = 0; from < articles; from += PORTION)
    await database.run(benchQuery('make-graph'), {
      ...{ from, to: Math.min(from + PORTION, articles) - 1 },
      ...{ entities: ENTITIES, words: WORDS, perBatch: PER_BATCH },
    });
  await database.run('CALL db.awaitIndexes(600)');
  return (performance.now() - began) / 1000;
}
