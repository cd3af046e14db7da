import { inject } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/database/connection.ts';
import type { Home } from '../../server/database/home.ts';
import { prepareSchema } from '../../server/database/schema.ts';

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
export async function empty(database: Database): Promise<void> {
  await database.write((transaction) =>
    transaction.run('MATCH (n) WHERE NOT n:Meta OR n.key = "ledger" DETACH DELETE n'),
  );
}
