import type { ManagedTransaction } from 'neo4j-driver';
import { loadCypher, loadStatements } from './cypher.ts';

/** One step of the graph from the version before to `version`. */
export interface Migration {
  /** 1 for the first; each is one more than the one before. */
  readonly version: number;
  /**
   * Constraints and indexes, run one by one before `change`. An interrupted migration runs again from its first
   * statement, so each says IF NOT EXISTS or IF EXISTS.
   */
  readonly statements: () => readonly string[];
  /** What becomes of the stored data; one transaction, together with recording the version. */
  readonly change?: (transaction: ManagedTransaction) => Promise<void>;
}

/** Every step there has been, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, statements: () => loadStatements('schema-1') },
  { version: 2, statements: () => loadStatements('schema-2') },
  { version: 3, statements: () => loadStatements('schema-3') },
  {
    version: 4,
    statements: () => loadStatements('schema-4'),
    change: async (transaction) => {
      await transaction.run(loadCypher('fill-namesakes'));
    },
  },
  { version: 5, statements: () => loadStatements('schema-5') },
  {
    version: 6,
    statements: () => loadStatements('schema-6'),
    change: async (transaction) => {
      await transaction.run(loadCypher('fill-events'));
    },
  },
  { version: 7, statements: () => loadStatements('schema-7') },
  { version: 8, statements: () => loadStatements('schema-8') },
  { version: 9, statements: () => loadStatements('schema-9') },
  {
    version: 10,
    statements: () => loadStatements('schema-10'),
    change: async (transaction) => {
      await transaction.run(loadCypher('fill-hidden'));
    },
  },
  { version: 11, statements: () => loadStatements('schema-11') },
  { version: 12, statements: () => loadStatements('schema-12') },
  {
    version: 13,
    statements: () => loadStatements('schema-13'),
    change: async (transaction) => {
      await transaction.run(loadCypher('fill-plain-words'));
    },
  },
];

/** The version that a graph has after all of them; 0 for none. */
export function latestVersion(migrations: readonly Migration[]): number {
  return Math.max(0, ...migrations.map((migration) => migration.version));
}
