import { setTimeout as rest } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Session,
} from 'neo4j-driver';
import { isAway } from './away.ts';
import { loadCypher } from './cypher.ts';

export type ReadTransaction = Pick<ManagedTransaction, 'run'>;

type Work<T> = (transaction: ReadTransaction) => Promise<T>;

/** How often a read is run beside writers before it has them wait. */
const ATTEMPTS = 3;

/** Milliseconds for which a read is tried again: as long as the driver does, or less, as somebody waits to be told. */
const PATIENCE = { failing: 15_000, away: 2000 };
/** Milliseconds before it is tried again first; then twice as long each time. */
const FIRST_REST = 250;

/** Where reads are run: the driver's bookmarks tell what was committed. */
export interface ReadingOf {
  readonly driver: Driver;
  /** The database that is read. */
  readonly name: string;
  readonly bookmarkManager: BookmarkManager;
}

/**
 * Runs the work in a read transaction that sees one state of the graph, as often as that takes. The server alone does not
 * see to it: each step of a query finds what is committed by then, a commit half carried out included, so that a merge
 * would show people without words and words without people. A bookmark names the last commit: where the one that a read
 * ends with is among those that it began after (by when these were carried out), nothing was committed meanwhile. Under
 * writers that leave no such time, the last attempt takes their lock, so that they wait for it.
 *
 * Once `signal` is given, the query that runs is ended in the server, and the signal's reason thrown.
 */
export async function readSteadily<T>(
  reading: ReadingOf,
  work: Work<T>,
  signal: AbortSignal | null = null,
): Promise<T> {
  // Nothing was read or written here yet: with no bookmark to begin after, the first read would be run in vain.
  if ([...(await reading.bookmarkManager.getBookmarks())].length === 0)
    await readOnce(reading, (transaction) => transaction.run(loadCypher('greet')));
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    const { result, steady } = await readOnce(reading, work, signal);
    if (steady) return result;
  }
  const session = reading.driver.session({
    database: reading.name,
    bookmarkManager: reading.bookmarkManager,
  });
  return endedBy(signal, session, async () => {
    const turn = await session.beginTransaction();
    await turn.run(loadCypher('lock-ledger'));
    const { result } = await readOnce(reading, work, signal);
    await turn.rollback();
    return result;
  });
}

/**
 * Uses a session, and closes it. A session that is closed while a transaction is open resets its connection, by which the
 * server ends what runs there, however long it would have taken.
 */
async function endedBy<T>(signal: AbortSignal | null, session: Session, use: () => Promise<T>): Promise<T> {
  const end = () => void session.close().catch(() => {});
  signal?.addEventListener('abort', end, { once: true });
  try {
    signal?.throwIfAborted();
    return await use();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', end);
    await session.close();
  }
}

async function readOnce<T>(
  { driver, name, bookmarkManager }: ReadingOf,
  work: Work<T>,
  signal: AbortSignal | null = null,
): Promise<{ readonly result: T; readonly steady: boolean }> {
  const before = [...(await bookmarkManager.getBookmarks())];
  const session = driver.session({ database: name, bookmarks: before, defaultAccessMode: 'READ' });
  return endedBy(signal, session, async () => {
    const result = await readAgain(session, work, signal);
    const after = session.lastBookmarks();
    await bookmarkManager.updateBookmarks(before, after);
    return { result, steady: after.every((bookmark) => before.includes(bookmark)) };
  });
}

/** The driver's own `executeRead` would go on for the same time where there is no database, and never settle once closed. */
async function readAgain<T>(session: Session, work: Work<T>, signal: AbortSignal | null): Promise<T> {
  const began = performance.now();
  for (let pause = FIRST_REST; ; pause *= 2) {
    try {
      return await readIn(session, work);
    } catch (error) {
      const patience = isAway(error) ? PATIENCE.away : PATIENCE.failing;
      const over = performance.now() - began + pause > patience;
      if (over || signal?.aborted || !neo4j.isRetryableError(error)) throw error;
    }
    await rest(pause, undefined, signal === null ? {} : { signal });
  }
}

async function readIn<T>(session: Session, work: Work<T>): Promise<T> {
  const transaction = await session.beginTransaction();
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    // Where this fails too, what the work failed with tells more.
    if (transaction.isOpen()) await transaction.rollback().catch(() => {});
    throw error;
  }
}
