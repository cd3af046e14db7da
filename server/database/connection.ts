import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Config, Neo4jAddress } from '../config.ts';
import type { DatabaseError } from '../errors.ts';
import { namingAway } from './away.ts';
import { loadCypher } from './cypher.ts';
import type { Home } from './home.ts';
import type { Machine } from './machine.ts';
import { startServer } from './managed.ts';
import { latestVersion, MIGRATIONS, type Migration } from './migrations.ts';
import type { ManagedNeo4j } from './neo4j.ts';
import type { Progress } from './progress.ts';
import { checkRemote, makeDriver } from './remote.ts';
import { copyBeforeMigrating } from './schema-version.ts';
import { type ReadTransaction, readSteadily } from './steady-reads.ts';

/** The graph's server, reached. Whole numbers come out of it as JavaScript numbers. */
export interface Database {
  readonly driver: Driver;
  /** The database that every transaction names. */
  readonly name: string;
  /** Whether Ujar started it; then `log` and `pid` are its own, else null. */
  readonly managed: boolean;
  readonly log: string | null;
  readonly pid: number | null;
  /** Where the home is that holds the data; null for a server of somebody else. */
  readonly home: string | null;
  /** Settles with the error to show should the managed server end unasked; with null after `close`. */
  readonly ended: Promise<DatabaseError | null>;
  /**
   * Runs the work in one read transaction that sees one state of the graph, again after a transient failure and where a
   * write came between: see steady-reads.ts. A write inside it is refused. With `signal` its transaction ends in the server.
   * Throws DatabaseAwayError after a few seconds without a database.
   */
  read<T>(work: (transaction: ReadTransaction) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /**
   * Runs the work in one write transaction, again after a transient failure: all of it stands or nothing. Writers take
   * turns: each waits for those before it, and for who holds their lock meanwhile (a backup). Throws DatabaseAwayError after
   * 15 s without a database.
   */
  write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T>;
  /** Runs one statement outside such a transaction, as statements about constraints and indexes ask for. */
  run(statement: string, parameters?: Record<string, unknown>): Promise<void>;
  /** A session that tells whole numbers from decimals, for what is copied. Who asks closes it. */
  exact(): Session;
  /** Closes the connections, and stops the server if it is a managed one. */
  close(): Promise<void>;
}

/** Of what is copied, so that rows with whole texts and pages take little memory. */
const ROWS_AHEAD = 200;

/** What may be given in place of the defaults. */
export interface Opening {
  /** Known migrations: a home that they would change is copied before its server starts. */
  readonly migrations?: readonly Migration[];
  /** Gives up a start under way, ending what was started. */
  readonly signal?: AbortSignal | undefined;
  readonly machine?: Machine | undefined;
  /** The process that opens it ends soon: see java.ts. */
  readonly brief?: boolean | undefined;
}

/**
 * Connects to the server of NEO4J_URI, or starts one on the home.
 * @throws NoRoomError; MissingProgramError without Java or Maven; NewerSchemaError; DatabaseError, one line for each reason.
 */
export async function openDatabase(
  config: Config,
  home: Home,
  progress: Progress,
  { migrations = MIGRATIONS, signal, machine, brief }: Opening = {},
): Promise<Database> {
  if (config.neo4j !== null) {
    await checkRemote(config.neo4j);
    return connect(config.neo4j, null, null);
  }
  const server = await startServer(config, home, progress, {
    machine,
    brief,
    atRest: (data) => copyBeforeMigrating(home.folder, data, latestVersion(migrations), progress),
    signal,
  });
  return connect(server, server, home.folder);
}

function connect(address: Neo4jAddress, server: ManagedNeo4j | null, home: string | null): Database {
  const driver = makeDriver(address);
  let exact: Driver | null = null;
  const name = address.database;
  const bookmarkManager = neo4j.bookmarkManager();
  let settle = (_: null) => {};
  const closed = new Promise<null>((resolve) => {
    settle = resolve;
  });
  const inSession = async <T>(use: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database: name, bookmarkManager });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  };
  return {
    driver,
    name,
    managed: server !== null,
    log: server?.log ?? null,
    pid: server?.pid ?? null,
    home,
    ended: server?.ended ?? closed,
    read: (work, signal) => namingAway(readSteadily({ driver, name, bookmarkManager }, work, signal)),
    write: (work) =>
      namingAway(
        inSession((session) =>
          session.executeWrite(async (transaction) => {
            await transaction.run(loadCypher('lock-ledger'));
            return work(transaction);
          }),
        ),
      ),
    run: (statement, parameters) =>
      inSession(async (session) => void (await session.run(statement, parameters))),
    exact() {
      exact ??= makeDriver(address, { exact: true });
      return exact.session({ database: name, bookmarkManager, fetchSize: ROWS_AHEAD });
    },
    async close() {
      try {
        await Promise.all([driver.close(), exact?.close()]);
      } finally {
        await server?.stop();
        settle(null);
      }
    },
  };
}
