import type { Config } from '../config.ts';
import { type Database, openDatabase } from '../database/connection.ts';
import type { Home } from '../database/home.ts';
import { latestVersion, MIGRATIONS } from '../database/migrations.ts';
import { readVersion } from '../database/schema.ts';
import { findRestoring, type Restoring } from '../database/whole.ts';
import { describe, HalfRestoredError } from '../errors.ts';
import { countStaleVersions } from '../graph/reextraction.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

/** What reads texts now. */
export interface Reader {
  readonly extractor: string;
  readonly knowledge: string;
}

/** How a graph is. */
export interface Condition {
  readonly schema: number | null;
  readonly restoring: Restoring | null;
  readonly versions: number;
  /** Of those, read by another extractor, or with other knowledge. */
  readonly stale: number;
  /** ISO time in UTC of the last batch. */
  readonly last: string | null;
}

/** Nothing of a home is needed by a database of somebody else. */
const NO_HOME: Home = { folder: '', token: '', announce: async () => {}, release: async () => {} };

export async function readCondition(
  database: Pick<Database, 'read'>,
  { extractor, knowledge }: Reader,
): Promise<Condition> {
  const [counts] = await database.read((transaction) =>
    countStaleVersions(transaction, { extractor, knowledge }),
  );
  return {
    schema: await readVersion(database),
    restoring: await findRestoring(database),
    versions: counts?.versions ?? 0,
    stale: counts?.stale ?? 0,
    last: counts?.last ?? null,
  };
}

/** Looks into the graph at NEO4J_URI. Throws DatabaseError. */
export async function readConditionThere(config: Config, reader: Reader): Promise<Condition> {
  const database = await openDatabase(config, NO_HOME, () => {});
  try {
    return await readCondition(database, reader);
  } finally {
    await database.close();
  }
}

export function unreachable(error: unknown): Finding {
  return failing('graph', describe(error), 'Start that Neo4j, or correct the NEO4J_ settings.');
}

export function checkCondition({ schema, restoring, versions, stale }: Condition): readonly Finding[] {
  if (restoring !== null) {
    const { message } = new HalfRestoredError(restoring.file, restoring.at);
    return [failing('graph', 'holds a part of a backup', message)];
  }
  return [checkSchema(schema), checkTexts(versions, stale)];
}

function checkSchema(schema: number | null): Finding {
  const known = latestVersion(MIGRATIONS);
  if (schema === null) return fine('graph', 'can be reached; it is empty');
  if (schema > known)
    return failing(
      'graph',
      `has schema version ${schema}, this Ujar knows ${known}`,
      'Install a newer Ujar.',
    );
  if (schema === known) return fine('graph', `can be reached; schema version ${schema}`);
  const found = `has schema version ${schema}; the next start brings it to ${known}`;
  return warning('graph', found, 'Take a backup before (ujar backup FILE, by the version that made it).');
}

function checkTexts(versions: number, stale: number): Finding {
  if (stale === 0) return fine('texts', `${versions.toLocaleString('en')}, all read by this version`);
  const found = `${stale.toLocaleString('en')} of ${versions.toLocaleString('en')} were read by another version or with other people imported`;
  return warning('texts', found, 'Run ujar reextract.');
}
