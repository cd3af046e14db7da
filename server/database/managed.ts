import { type Config, readConfig } from '../config.ts';
import { prepareClassArchive } from './class-archive.ts';
import { type Home, holdHome } from './home.ts';
import { resolveJars } from './jars.ts';
import { MACHINE, type Machine } from './machine.ts';
import { type ManagedNeo4j, startNeo4j } from './neo4j.ts';
import { findJava } from './programs.ts';
import type { Progress } from './progress.ts';
import { checkRoom } from './room.ts';

/** What may be given to a start in place of the defaults. */
export interface ManagedOptions {
  readonly machine?: Machine | undefined;
  readonly signal?: AbortSignal | undefined;
  /** For a server that is stopped soon: see java.ts. */
  readonly brief?: boolean | undefined;
  /** Settings of Neo4j beside those of conf.ts. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** In place of `freePort`. */
  readonly freePort?: (() => Promise<number>) | undefined;
  /** Runs while no server is at the data. */
  readonly atRest?: ((data: string) => Promise<unknown>) | undefined;
}

/**
 * Starts a Neo4j on a home that this process holds, fetching its jars first where they are missing.
 * @throws NoRoomError; MissingProgramError without Java or Maven; DatabaseError; the signal's reason when aborted.
 */
export async function startServer(
  config: Pick<Config, 'cache'>,
  home: Home,
  progress: Progress,
  { machine = MACHINE, signal, brief, settings, atRest, freePort }: ManagedOptions = {},
): Promise<ManagedNeo4j> {
  await checkRoom(home.folder, machine);
  const java = await findJava(machine);
  const jars = await resolveJars(config.cache, progress, machine, signal);
  signal?.throwIfAborted();
  const archive = await prepareClassArchive(java, jars, progress, machine, signal);
  const classes = archive === null ? null : { read: archive };
  return startNeo4j(
    {
      home: home.folder,
      java: java.path,
      jars,
      classes,
      brief,
      settings,
      progress,
      atRest,
      signal,
      freePort,
    },
    machine,
  );
}

/**
 * Holds a home and starts a Neo4j on it, in one: for a test run that needs nothing but an address. `stop` gives the
 * home up as well.
 * @throws as `holdHome` and `startServer` do.
 */
export async function startManaged(
  homeFolder: string,
  progress: Progress = () => {},
  { machine = MACHINE, brief, settings }: Pick<ManagedOptions, 'machine' | 'brief' | 'settings'> = {},
): Promise<ManagedNeo4j> {
  const config = readConfig({ ...machine.env, UJAR_HOME: homeFolder });
  const home = await holdHome(config, machine);
  try {
    const server = await startServer(config, home, progress, { machine, brief, settings });
    const stop = async () => {
      try {
        await server.stop();
      } finally {
        await home.release();
      }
    };
    return { ...server, stop };
  } catch (error) {
    await home.release();
    throw error;
  }
}
