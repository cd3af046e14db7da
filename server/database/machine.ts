import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, statfs } from 'node:fs/promises';

/** The effects that this folder has on the machine beside files; tests put others in their place. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly spawn: (command: string, args: readonly string[], options: SpawnOptions) => ChildProcess;
  /** Where Linux shows its processes; elsewhere `ps` is asked. */
  readonly processes: string;
  /** Bytes that this user may still write to the disk of a folder; infinite where the disk doesn't tell. */
  readonly freeDisk: (folder: string) => Promise<number>;
}

export const MACHINE: Machine = { env: process.env, spawn, processes: '/proc', freeDisk };

async function freeDisk(folder: string): Promise<number> {
  const { bavail, bsize, blocks } = await statfs(folder);
  return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
}

/** What a program that ran to its end printed. `code` is null where a signal ended it. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs a program to its end, without a shell; `output` holds both of its streams, `onLine` sees each line as it comes.
 * @throws the system's error (ENOENT, EACCES) where the program can't be started; AbortError when aborted.
 */
export async function run(
  machine: Machine,
  command: string,
  args: readonly string[],
  onLine: (line: string) => void = () => {},
  signal?: AbortSignal,
): Promise<Outcome> {
  const child = machine.spawn(command, args, { env: machine.env, stdio: ['ignore', 'pipe', 'pipe'], signal });
  let output = '';
  let rest = '';
  const take = (chunk: Buffer) => {
    const text = chunk.toString('utf8');
    output = (output + text).slice(-200_000);
    const lines = (rest + text).split(/\r?\n/u);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/**
 * When a process began, in the system's own words: with the pid it names a process for good, as pids are reused.
 * Null where no such process runs; one that has ended and waits to be collected does not run.
 */
export async function processStart(pid: number, machine: Machine = MACHINE): Promise<string | null> {
  if (!isLinux(machine)) return ask(machine, pid, 'lstart=');
  const stat = await readProcess(machine, pid, 'stat');
  if (stat === null) return null;
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  return state === 'Z' || state === 'X' || start === undefined ? null : start;
}

/** The command line of a process, joined by spaces and trimmed; null where no such process runs. */
export async function commandLine(pid: number, machine: Machine = MACHINE): Promise<string | null> {
  if (!isLinux(machine)) return ask(machine, pid, 'command=');
  const text = await readProcess(machine, pid, 'cmdline');
  return text === null || text === '' ? null : text.replaceAll('\0', ' ').trim();
}

/** Every process there is to see. */
export async function processIds(machine: Machine = MACHINE): Promise<readonly number[]> {
  const names = isLinux(machine)
    ? await readdir(machine.processes)
    : (await run(machine, 'ps', ['-A', '-o', 'pid='])).output.split('\n').map((line) => line.trim());
  return names.filter((name) => /^\d+$/u.test(name)).map(Number);
}

function isLinux(machine: Machine): boolean {
  return process.platform === 'linux' && machine.processes !== '';
}

async function readProcess(machine: Machine, pid: number, file: string): Promise<string | null> {
  try {
    return await readFile(`${machine.processes}/${pid}/${file}`, 'utf8');
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

async function ask(machine: Machine, pid: number, field: string): Promise<string | null> {
  const { code, output } = await run(machine, 'ps', ['-ww', '-o', field, '-p', String(pid)]);
  return code === 0 && output.trim() !== '' ? output.trim() : null;
}

/** Whether the error says that what was looked for is not there, or lies where this user can't look. */
export function isUnseen(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES';
}

/** Whether the error says that a file, or the process behind it, is not there. */
export function isGone(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'ENOENT' || code === 'ESRCH';
}
