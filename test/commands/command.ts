import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SETTINGS } from '../../server/config.ts';
import { layOut } from '../../server/database/conf.ts';
import { endLeftover, findLeftover } from '../../server/database/leftover.ts';

const UJAR = fileURLToPath(new URL('../../bin/ujar.js', import.meta.url));
export const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));

/** How a command ended, and the lines it printed. */
export interface Outcome {
  readonly code: number | null;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** A command that runs. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Outcome>;
  /** The first line, on either stream, that matches; fails with what was printed when it ends without one. */
  line(pattern: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

type Settings = Readonly<Record<string, string>>;

/** Runs the command line to its end. */
export function ujar(args: readonly string[], settings: Settings): Promise<Outcome> {
  return startUjar(args, settings).ended;
}

/** Starts the command line with these settings and none of this machine's, but for the Java and the jars. */
export function startUjar(args: readonly string[], settings: Settings): Running {
  const child = spawn(process.execPath, [UJAR, ...args], {
    env: { ...withoutSettings(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  const out: string[] = [];
  const err: string[] = [];
  const watchers = new Set<() => void>();
  const note = (lines: string[], line: string) => {
    lines.push(line);
    for (const watch of watchers) watch();
  };
  createInterface(child.stdout).on('line', (line) => note(out, line));
  createInterface(child.stderr).on('line', (line) => note(err, line));
  const ended = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const watch = () => {
        const found = [...out, ...err].find((each) => pattern.test(each));
        if (found !== undefined) resolve(found);
      };
      watchers.add(watch);
      watch();
      ended.then(({ code }) => reject(new Error(`ended (${code}) with ${JSON.stringify({ out, err })}`)));
    });
  return { pid: child.pid ?? 0, ended, line, kill: (signal) => void child.kill(signal) };
}

/** A server on any free port, once it is ready. */
export async function startServing(settings: Settings): Promise<Running & { readonly address: string }> {
  const serving = startUjar(['serve', '--no-sample'], { PORT: '0', ...settings });
  const ready = await serving.line(/^Ujar is ready at /u);
  return { ...serving, address: ready.split(' at ')[1] ?? '' };
}

/** A new folder for the tests of a file. */
export async function newFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ujar-test-')));
  folders.add(folder);
  return folder;
}

/** Writes a file and the folders that it is in; gives its path. */
export async function put(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** The articles of the sample corpus, by name. */
export async function sampleFiles(): Promise<readonly string[]> {
  const names = await readdir(SAMPLE);
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(SAMPLE, name));
}

const started = new Set<ChildProcess>();
const folders = new Set<string>();

/** Ends whatever a failed test left running: our commands as the children they are, Java by its home. */
export async function endAll(): Promise<void> {
  for (const child of started)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  for (const folder of folders) {
    const layout = layOut(folder);
    const java = await findLeftover(layout);
    if (java !== null) await endLeftover(java, layout);
    await rm(folder, { recursive: true, force: true });
  }
  started.clear();
  folders.clear();
}

/** The environment without this machine's settings of Ujar, but for the Java and the jars. */
export function withoutSettings(): NodeJS.ProcessEnv {
  const kept = ['JAVA_HOME', 'XDG_CACHE_HOME'];
  const ours = SETTINGS.map((setting): string => setting.name).filter((name) => !kept.includes(name));
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
}
