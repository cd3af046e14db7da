import type { Config } from '../config.ts';
import { type Database, type Opening, openDatabase } from '../database/connection.ts';
import { type Home, holdHome } from '../database/home.ts';
import { type Progress, stepLine } from '../database/progress.ts';
import { type Preparation, prepareSchema } from '../database/schema.ts';
import { backUpBeforeMigrating } from './before-migrating.ts';
import { ownStatusLine } from './status-line.ts';

/** The home and its graph, held by this process until `close`. */
export interface Held {
  readonly home: Home;
  readonly database: Database;
  close(): Promise<void>;
}

/** How a graph that was opened is made ready. */
type Prepare = (database: Database, progress: Progress) => Promise<unknown>;

/**
 * Takes the home, opens its graph and brings the graph to this version, or as `prepare` does. Says on standard error what it waits for.
 * `signal` gives the start up. A command that gives none has no way to be stopped in order: see `exitOnSignals`.
 */
export async function hold(
  config: Config,
  {
    signal,
    brief,
    prepare = (database, progress) => prepareSchema(database, preparationOf(config, database, progress)),
  }: Pick<Opening, 'signal' | 'brief'> & { readonly prepare?: Prepare } = {},
): Promise<Held> {
  const home = await holdHome(config);
  const forget = signal === undefined ? exitOnSignals() : () => {};
  const giveUp = async () => {
    forget();
    await home.release();
  };
  const say = tellSteps();
  try {
    const database = await openDatabase(config, home, say.step, { signal, brief });
    try {
      await prepare(database, say.step);
    } catch (error) {
      await database.close();
      throw error;
    }
    return {
      home,
      database,
      async close() {
        try {
          await database.close();
        } finally {
          await giveUp();
        }
      },
    };
  } catch (error) {
    await giveUp();
    throw error;
  } finally {
    say.done();
  }
}

/** A managed home is copied before its server starts; of any other graph a backup is written before it is migrated. */
function preparationOf({ home }: Config, database: Database, progress: Progress): Preparation {
  if (database.managed) return { progress };
  return { progress, backup: (from) => backUpBeforeMigrating(database, home, from, progress) };
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Has a signal end the process by way of `exit`, at which the managed database is told to end too; by its default a
 * signal would leave Java behind. Nothing half written stays: a batch is one transaction. Gives what undoes it.
 */
function exitOnSignals(): () => void {
  const listeners = Object.entries(SIGNALS).map(([name, number]) => {
    const exit = () => process.exit(128 + number);
    process.on(name, exit);
    return () => void process.off(name, exit);
  });
  return () => {
    for (const forget of listeners) forget();
  };
}

/** One line that is written over on a terminal, a line a step elsewhere. */
function tellSteps(): { step: Parameters<typeof openDatabase>[2]; done: () => void } {
  const terminal = process.stderr.isTTY;
  const status = ownStatusLine();
  let last = '';
  return {
    step(step) {
      const kind = step.step === 'jars' && step.done < step.total ? 'jars' : '';
      const line = stepLine(step);
      status.show(line);
      if (!terminal && (kind !== 'jars' || last !== 'jars')) process.stderr.write(`${line}\n`);
      last = kind;
    },
    done: status.clear,
  };
}
