import { performance } from 'node:perf_hooks';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { entryOf } from '../../server/derive/versions.ts';
import type { Document } from '../../server/document/document.ts';
import { NO_PROVENANCE } from '../../server/document/raw.ts';
import { BenchError, type Benchmark, type Result } from './contract.ts';
import { compare, openStage, type Stage } from './ingest.ts';
import { madeStatements } from './made-statements.ts';

const SIZES = [5000, 10_000, 20_000] as const;
const BATCH = 50;
/** Of each size so many runs, in turns, and in each so many derivations anew: the best counts. */
const RUNS = 2;
const REBUILDS = 2;
const AT = '2026-01-01T00:00:00.000Z';

interface Times {
  readonly statements: number;
  /** Seconds of writing all of it in batches, derivation included. */
  readonly batches: number;
  /** Seconds of deriving all of it anew. */
  readonly anew: number;
}

async function time({ graph, empty }: Stage, size: number): Promise<Times> {
  await empty();
  const documents = [...madeStatements(size)];
  const began = performance.now();
  for (let first = 0; first < documents.length; first += BATCH)
    await write(graph, documents.slice(first, first + BATCH));
  const written = performance.now();
  const before = await digest(graph);
  const rebuilds: number[] = [];
  for (let i = 0; i < REBUILDS; i++) {
    const started = performance.now();
    const changed = await rebuild(graph, AT, () => null);
    rebuilds.push(performance.now() - started);
    if (changed > 0) throw new BenchError(`derived anew, ${changed} links of ${size} statements differ`);
  }
  if ((await digest(graph)).digest !== before.digest)
    throw new BenchError('derived anew, the digest differs');
  const { lines = 0 } = before.parts.utterances ?? {};
  const [batches, anew] = [(written - began) / 1000, Math.min(...rebuilds) / 1000];
  console.log(
    `${size} statements, ${lines} utterances: ${batches.toFixed(1)} s in batches, ${anew.toFixed(1)} s anew`,
  );
  return { statements: size, batches, anew };
}

async function write(graph: Stage['graph'], documents: readonly Document[]): Promise<void> {
  const entries = documents.map((document) => entryOf(document, NO_PROVENANCE));
  await writeBatch(graph, entries, AT, () => null);
}

export const UTTERANCES: Benchmark = {
  name: 'utterances',
  definitions: `utterances: graphs of 5,000, 10,000 and 20,000 made statements, a third of which were reported before, whole, cut or by surname.
  in batches: statements/s of 20,000 written ${BATCH} articles at a time, utterances brought in line each time, against those of 5,000.
  anew: statements/s of deriving all from what is stored (entities and likeness too) against those of 5,000; it must change nothing. The best of ${RUNS} runs.`,
  async run(): Promise<readonly Result[]> {
    const stage = await openStage(1);
    try {
      await time(stage, SIZES[0]);
      const runs: Times[] = [];
      for (let i = 0; i < RUNS; i++) for (const size of SIZES) runs.push(await time(stage, size));
      const best = (size: number): Times => {
        const own = runs.filter(({ statements }) => statements === size);
        const least = (kind: 'batches' | 'anew') => Math.min(...own.map((each) => each[kind]));
        return { statements: size, batches: least('batches'), anew: least('anew') };
      };
      const [small, middle, large] = [best(SIZES[0]), best(SIZES[1]), best(SIZES[2])];
      const rate = (of: Times, kind: 'batches' | 'anew') => of.statements / of[kind];
      return (['batches', 'anew'] as const).flatMap((kind) => {
        const what = kind === 'batches' ? 'in batches' : 'anew';
        return [middle, large].map((of) =>
          compare(`${of.statements} ${what}`, rate(of, kind), rate(small, kind), 'statements/s', 0.7),
        );
      });
    } finally {
      await stage.close();
    }
  },
};
