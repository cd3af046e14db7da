import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startManaged } from '../server/database/managed.ts';
import type { ManagedNeo4j } from '../server/database/neo4j.ts';
import { namesOfQueries } from './names.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker, by its number from 1. */
    neo4j: readonly { uri: string; user: string; password: string }[];
  }
}

/**
 * Planning a query takes a hundred times as long as answering it from so small a graph. A plan made once is kept, though
 * each test empties the graph and fills it anew, and it is the same for a list of one and of a hundred.
 */
const PLANNED_ONCE = {
  'dbms.cypher.min_replan_interval': '1h',
  'internal.cypher.use_parameter_size': 'false',
};

/** A managed Neo4j for each worker, so that files run side by side, in homes of their own that go with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const homes: string[] = [];
  const starting: Promise<ManagedNeo4j>[] = [];
  const stop = async () => {
    for (const each of await Promise.allSettled(starting))
      if (each.status === 'fulfilled') await each.value.stop();
    for (const home of homes) await rm(home, { recursive: true, force: true });
  };
  try {
    for (let worker = 1; worker <= (project.config.maxWorkers ?? 1); worker += 1) {
      const home = await mkdtemp(join(tmpdir(), 'ujar-test-'));
      homes.push(home);
      // The next one follows once this one has fetched what the machine lacks.
      await new Promise<void>((resolve, reject) => {
        const server = startManaged(home, ({ step }) => step === 'start' && resolve(), {
          ...{ brief: true, settings: PLANNED_ONCE },
        });
        starting.push(server);
        server.then(() => resolve(), reject);
      });
    }
    const servers = await Promise.all(starting);
    await Promise.all(servers.map(nameAll));
    project.provide(
      'neo4j',
      servers.map(({ uri, user, password }) => ({ uri, user, password })),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** A plan that names what the graph never had is made again once it has it: it gets all of that beforehand. */
async function nameAll({ uri, user, password }: ManagedNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { labels, types, properties } = namesOfQueries();
    for (const [names, procedure] of [
      [labels, 'db.createLabel'],
      [types, 'db.createRelationshipType'],
      [properties, 'db.createProperty'],
    ] as const)
      await driver.executeQuery(`UNWIND $names AS name CALL ${procedure}(name) RETURN count(*)`, { names });
  } finally {
    await driver.close();
  }
}
