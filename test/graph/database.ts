import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/database/connection.ts';
import type { Home } from '../../server/database/home.ts';
import { prepareSchema } from '../../server/database/schema.ts';
import type { Graph } from '../../server/derive/batch.ts';

/** The environment by which a command reaches the run's Neo4j. */
export function neo4jEnvironment(): Record<string, string> {
  const { uri, user, password } = inject('neo4j');
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** Settings of the run's Neo4j and nothing of this machine's. */
export function testConfig(more: Record<string, string> = {}) {
  return readConfig({ ...neo4jEnvironment(), ...more }, '/nonexistent');
}

const NO_HOME: Home = { folder: '', token: '', announce: async () => {}, release: async () => {} };

/** The run's Neo4j, emptied, with the schema in place. */
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

/** The run's Neo4j for the tests of the file that calls it, emptied before each. */
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
