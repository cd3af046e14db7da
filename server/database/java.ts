import type { ChildProcess } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from '../errors.ts';
import { type Layout, MEMORY } from './conf.ts';
import { readIfThere } from './files.ts';
import { entryArguments, send } from './leftover.ts';
import type { Machine } from './machine.ts';

const STOP_LIMIT_MS = 60_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** An archive of loaded classes that a Java starts from, or writes as it ends; see class-archive.ts. */
export type ClassArchive = { readonly read: string } | { readonly write: string };

/** The running Java of a managed instance. */
export interface JavaProcess {
  readonly pid: number;
  /** Settles when it has ended: how, in words. */
  readonly ended: Promise<string>;
  /** Null while it runs. */
  outcome(): string | null;
  /** Ends it: asked first, by force after a minute. Settles when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j in a process group of its own, so that Ctrl-C in the terminal reaches Ujar alone, which stops it in
 * order. What it prints goes to the console log. Should Ujar end without stopping it, it is told to end then.
 * @throws DatabaseError when Java can't be started.
 */
export async function startJava(
  java: string,
  jars: string,
  layout: Layout,
  { classes, brief = false }: { readonly classes: ClassArchive | null; readonly brief?: boolean | undefined },
  machine: Machine,
): Promise<JavaProcess> {
  const log = await open(layout.console, 'a', 0o600);
  try {
    const child = machine.spawn(java, javaArguments(jars, layout, classes, brief), {
      cwd: layout.folder,
      env: machine.env,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    const ended = endOf(child);
    if (child.pid === undefined) throw new DatabaseError(`${java}: ${await ended}`, layout.console);
    return watch(child, child.pid, ended);
  } finally {
    await log.close();
  }
}

/**
 * Serial collection: the least memory and the quickest start, and enough for a heap of one gigabyte. `brief`: only the
 * first of Java's two compilers. Ingesting the first 900 articles of a start then takes Java 20 CPU seconds instead of
 * 44, the third 900 take 14 instead of 12 (measured on two cores): a gain for what ends within some ten thousand.
 */
function javaArguments(
  jars: string,
  layout: Layout,
  classes: ClassArchive | null,
  brief: boolean,
): readonly string[] {
  return [
    `-Xms${MEMORY.heapAtFirst}`,
    `-Xmx${MEMORY.heap}`,
    '-XX:+UseSerialGC',
    ...(brief ? ['-XX:TieredStopAtLevel=1'] : []),
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...archiveArguments(classes),
    '-cp',
    join(jars, '*'),
    ...entryArguments(layout),
  ];
}

function archiveArguments(classes: ClassArchive | null): readonly string[] {
  if (classes === null) return [];
  if ('write' in classes) return [`-XX:ArchiveClassesAtExit=${classes.write}`];
  return ['-Xshare:auto', `-XX:SharedArchiveFile=${classes.read}`];
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`did not start: ${error.message}`));
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
    });
  });
}

function watch(child: ChildProcess, pid: number, ended: Promise<string>): JavaProcess {
  let outcome: string | null = null;
  const endWithUs = () => send(pid, 'SIGTERM');
  process.once('exit', endWithUs);
  const settled = ended.then((how) => {
    outcome = how;
    process.off('exit', endWithUs);
    return how;
  });
  child.unref();
  return {
    pid,
    ended: settled,
    outcome: () => outcome,
    async stop() {
      if (outcome !== null) return;
      send(pid, 'SIGTERM');
      const force = setTimeout(() => send(pid, 'SIGKILL'), STOP_LIMIT_MS);
      child.ref();
      await settled;
      clearTimeout(force);
    },
  };
}

/** The line of a log that tells most about why Neo4j ended: its last cause, else its last line. */
export async function lastWords(path: string): Promise<string> {
  const lines = ((await readIfThere(path)) ?? '').slice(-64_000).split('\n');
  const said = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:at |\.\.\. \d)/u.test(line));
  const telling = said.filter((line) => /^Caused by|\bERROR\b|^Error|Exception\b|OutOfMemory/u.test(line));
  return (telling.at(-1) ?? said.at(-1) ?? 'it printed nothing').slice(0, 500);
}
