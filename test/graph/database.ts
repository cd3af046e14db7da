import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/database/connection.ts';
import type { Home } from '../../server/database/home.ts';
import { prepareSchema } from '../../server/database/schema.ts';
import type { Graph } from '../../server/derive/batch.ts';

/** The Neo4j of the worker that runs the test: no other file uses it meanwhile. */
export function ownNeo4j(): { readonly uri: string; readonly user: string; readonly password: string } {
  const worker = Number(process.env.VITEST_POOL_ID);
  const own = inject('neo4j')[worker - 1];
  if (own === undefined) throw new Error(`worker ${worker} has no Neo4j: test/neo4j.ts starts one for each`);
  return own;
}

/** The environment by which a command reaches it. */
export function neo4jEnvironment(): Record<string, string> {
  const { uri, user, password } = ownNeo4j();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** Settings of the worker's Neo4j and nothing of this machine's. */
export function testConfig(more: Record<string, string> = {}) {
  return readConfig({ ...neo4jEnvironment(), ...more }, '/nonexistent');
}

export const NO_HOME: Home = { folder: '', token: '', announce: async () => {}, release: async () => {} };

/** The worker's Neo4j, emptied, with the schema in place. */
export async function openEmpty(): Promise<Database> {
  const database = await openDatabase(testConfig(), NO_HOME, () => {});
  await prepareSchema(database);
  await empty(database);
  return database;
}

/** Deletes all that articles brought; what the schema brought stays. */
export async function empty(database: Pick<Database, 'write'>): Promise<void> {
  await database.write((transaction) =>
    transaction.run('MATCH (n) WHERE NOT n:Meta OR n.key = "ledger" DETACH DELETE n'),
  );
}

/** The worker's Neo4j for the tests of the file that calls it, emptied before each. */
export function openGraph() {
  let opened: Database;
  beforeAll(async () => {
    opened = await openEmpty();
  });
  beforeEach(() => empty(opened));
  afterAll(() => opened.close());
  const database: Pick<Database, 'read' | 'write' | 'run'> = {
    read: (work) => opened.read(work),
    write: (work) => opened.write(work),
    run: (statement) => opened.run(statement),
  };
  const graph: Graph = graphOf(database);
  const rows = async <T>(cypher: string): Promise<T[]> => {
    const { records } = await graph.read(async (transaction) => transaction.run(cypher));
    return records.map((record) => record.toObject() as T);
  };
  return { database, graph, rows };
}
