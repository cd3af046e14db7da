import { DatabaseError } from '../errors.ts';
import type { Layout } from './conf.ts';
import { readIfThere } from './files.ts';
import { commandLine, isGone, MACHINE, type Machine, processIds } from './machine.ts';

const ENTRY_POINT = 'org.neo4j.server.CommunityEntryPoint';
const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** What is appended to the command line of our Java: by exactly this a leftover is known again. */
export function entryArguments(layout: Layout): readonly string[] {
  return [ENTRY_POINT, '--console-mode', `--home-dir=${layout.folder}`, `--config-dir=${layout.conf}`];
}

/** Whether the process is a Java that runs Neo4j for this very home. */
export async function isOurs(pid: number, layout: Layout, machine: Machine = MACHINE): Promise<boolean> {
  const command = await commandLine(pid, machine);
  if (command === null) return false;
  return (
    /^(?:\S*\/)?java\b|\/bin\/java /u.test(command) &&
    command.endsWith(` ${entryArguments(layout).join(' ')}`)
  );
}

/**
 * The Java that an interrupted run left behind for this home, or null. The recorded process is asked first; the
 * others only where that one is not it, as a run may end between starting Java and recording it.
 */
export async function findLeftover(layout: Layout, machine: Machine = MACHINE): Promise<number | null> {
  const recorded = recordedPid(await readIfThere(layout.record));
  if (recorded !== null && (await isOurs(recorded, layout, machine))) return recorded;
  for (const pid of await processIds(machine)) {
    if (pid !== process.pid && (await isOurs(pid, layout, machine))) return pid;
  }
  return null;
}

/**
 * Ends a leftover and waits until it is gone, and with it its lock on the data: asked first (SIGTERM), then made
 * to (SIGKILL). Each signal is sent only after checking again whose process it is.
 * @throws DatabaseError when it does not end.
 */
export async function endLeftover(pid: number, layout: Layout, machine: Machine = MACHINE): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isOurs(pid, layout, machine))) return;
    send(pid, signal);
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      if (!(await isOurs(pid, layout, machine))) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  throw new DatabaseError(
    `Neo4j of an interrupted run (process ${pid}) does not end; end it by hand`,
    layout.console,
  );
}

/** Sends a signal; a process that has just ended needs none. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function recordedPid(text: string | null): number | null {
  const pid = text === null ? undefined : /"pid":\s*(\d+)/u.exec(text)?.[1];
  return pid === undefined ? null : Number(pid);
}
