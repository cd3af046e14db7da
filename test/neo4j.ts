import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startManaged } from '../server/database/managed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
  }
}

/** One managed Neo4j for the run, in a home of its own that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'ujar-test-'));
  const { uri, user, password, stop } = await startManaged(home, () => {}, { brief: true });
  project.provide('neo4j', { uri, user, password: password ?? '' });
  return async () => {
    await stop();
    await rm(home, { recursive: true, force: true });
  };
}
