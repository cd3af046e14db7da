import { Neo4jError } from 'neo4j-driver';
import { DatabaseError, HalfRestoredError, NewerSchemaError } from '../errors.ts';
import type { Database } from './connection.ts';
import { loadCypher } from './cypher.ts';
import { latestVersion, MIGRATIONS, type Migration } from './migrations.ts';
import type { Progress } from './progress.ts';
import { writeHomeVersion } from './schema-version.ts';
import { findRestoring } from './whole.ts';

/** What may be given in place of the defaults. */
export interface Preparation {
  readonly migrations?: readonly Migration[];
  readonly progress?: Progress;
  /** Runs before the first migration of a graph that holds an older version: for a logical backup. */
  readonly backup?: (from: number, to: number) => Promise<void>;
  /** For a graph of which a restore has taken away all that was there. */
  readonly restoring?: boolean;
}

/**
 * Brings the graph to the newest version that we know: all migrations into an empty graph, the missing ones into an
 * older one, each recorded as it is done. Gives the version found, null for an empty graph.
 * @throws NewerSchemaError for a graph of a newer Ujar; HalfRestoredError for one whose restore was cut short;
 *   DatabaseError for a graph that is not Ujar's at all.
 */
export async function prepareSchema(
  database: Database,
  { migrations = MIGRATIONS, progress = () => {}, backup, restoring = false }: Preparation = {},
): Promise<number | null> {
  if (!restoring) await refuseHalf(database);
  const found = await readVersion(database);
  const known = latestVersion(migrations);
  if (found === null && !restoring) await refuseForeign(database);
  if (found !== null && found > known) throw new NewerSchemaError(found, known);
  const missing = migrations
    .filter((migration) => migration.version > (found ?? 0))
    .toSorted((a, b) => a.version - b.version);
  if (found !== null && missing.length > 0) {
    progress({ step: 'migrate', from: found, to: known });
    await backup?.(found, known);
  }
  for (const migration of missing) await apply(database, migration);
  if (database.home !== null) await writeHomeVersion(database.home, Math.max(known, found ?? 0));
  return found;
}

/** The version that the graph says it has; null where it says nothing. */
export async function readVersion(database: Pick<Database, 'read'>): Promise<number | null> {
  const { records } = await database.read((transaction) =>
    transaction.run(loadCypher('read-schema-version')),
  );
  return (records[0]?.get('version') as number | null | undefined) ?? null;
}

async function refuseHalf(database: Database): Promise<void> {
  const half = await findRestoring(database);
  if (half !== null) throw new HalfRestoredError(half.file, half.at);
}

/** We never write into somebody else's graph: without our version only an empty one will do. */
async function refuseForeign(database: Database): Promise<void> {
  const { records } = await database.read((transaction) => transaction.run(loadCypher('find-any-node')));
  if (records.length === 0) return;
  throw new DatabaseError(
    `The database ${database.name} holds a graph that is not Ujar's; name an empty one with NEO4J_DATABASE`,
    database.log,
  );
}

async function apply(database: Database, migration: Migration): Promise<void> {
  for (const statement of migration.statements()) await define(database, statement);
  await database.run(loadCypher('await-indexes'));
  await database.write(async (transaction) => {
    await migration.change?.(transaction);
    const at = new Date().toISOString();
    await transaction.run(loadCypher('record-schema-version'), { version: migration.version, at });
  });
}

/**
 * Makes a constraint or an index. Neo4j builds the index of a constraint first, and keeps it where it is killed before the
 * constraint stands: such an index is in the way of the constraint, whose name it has, and is taken away.
 */
async function define(database: Database, statement: string): Promise<void> {
  try {
    await database.run(statement);
  } catch (error) {
    const [, name] = /^CREATE CONSTRAINT (\w+) /u.exec(statement) ?? [];
    if (name === undefined || !isNameTaken(error)) throw error;
    await database.run(loadCypher('drop-index'), { name });
    await database.run(statement);
  }
}

function isNameTaken(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.IndexWithNameAlreadyExists';
}
