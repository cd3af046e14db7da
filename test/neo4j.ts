import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startManaged } from '../server/database/managed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker, by its number from 1. */
    neo4j: readonly { uri: string; user: string; password: string }[];
  }
}

/** A managed Neo4j for each worker, so that files run side by side, in homes of their own that go with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started: { readonly home: string; readonly server: Awaited<ReturnType<typeof startManaged>> }[] = [];
  const stop = async () => {
    for (const { home, server } of started) {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    }
  };
  try {
    // One after another: the first fetches what the machine lacks.
    for (let worker = 1; worker <= (project.config.maxWorkers ?? 1); worker += 1) {
      const home = await mkdtemp(join(tmpdir(), 'ujar-test-'));
      started.push({ home, server: await startManaged(home, () => {}, { brief: true }) });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide(
    'neo4j',
    started.map(({ server: { uri, user, password } }) => ({ uri, user, password: password ?? '' })),
  );
  return stop;
}
