import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../server/config.ts';

const NOTEBOOK = fileURLToPath(new URL('../../notebook', import.meta.url));
const PINS = join(NOTEBOOK, 'constraints.txt');

/** Beside Neo4j's jars: `npm ci` removes what stands in node_modules. */
const KEPT = join(
  readConfig(process.env.XDG_CACHE_HOME ? { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME } : {}, '/nonexistent')
    .cache,
  'notebook',
);
/** Environments of other pins go when nobody has used them for so long: 30 days, in milliseconds. */
const FORGOTTEN = 30 * 86_400_000;

/** A Python with all that the client's tests need. */
export interface Python {
  /** The command of the virtual environment. */
  readonly command: string;
  /** Where tools may keep what they worked out, for the next run. */
  readonly cache: string;
}

/** What a Python program printed, and how it ended. */
export interface Told {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const OLDEST = [3, 9] as const;

/** Why the tests of the client can't run here, with what to do; null where they can. */
export function lackOf(): string | null {
  const asked = spawnSync('python3', ['-c', 'import sys, venv, ensurepip; print(*sys.version_info[:2])']);
  const [major = 0, minor = 0] = String(asked.stdout ?? '')
    .trim()
    .split(' ')
    .map(Number);
  if (asked.status === 0 && (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))) return null;
  const found = major === 0 ? 'no python3 with venv' : `but Python ${major}.${minor}`;
  return `${found} here, so nobody has tried the Python client: install Python 3.9 or later (apt-get install python3-venv, dnf install python3) to run its tests`;
}

/**
 * The virtual environment of notebook/constraints.txt: made once, kept in the user's cache and found again as long as
 * neither the pins nor python3 change. A string, for those who run the tests, where the packages can't be reached; throws
 * what pip says where it fails otherwise.
 */
export async function openPython(): Promise<Python | string> {
  const folder = join(KEPT, keyOf());
  if (!existsSync(folder)) {
    const lack = await make(folder);
    if (lack !== null) return lack;
  }
  const now = new Date();
  await utimes(folder, now, now);
  return { command: join(folder, 'bin', 'python'), cache: join(folder, 'cache') };
}

function keyOf(): string {
  const version = spawnSync('python3', ['--version']).stdout.toString();
  return createHash('sha256').update(version).update(readFileSync(PINS)).digest('hex').slice(0, 16);
}

const UNREACHED =
  /connection broken|NewConnectionError|ConnectTimeout|ReadTimeout|Name or service not known/u;

/** Makes it beside its place and moves it there whole: nobody finds half of one. What runs by `python -m` bears that. */
async function make(folder: string): Promise<string | null> {
  await mkdir(KEPT, { recursive: true });
  await forget();
  const making = await mkdtemp(join(KEPT, 'making-'));
  try {
    const venv = await run('python3', ['-m', 'venv', making]);
    if (venv.code !== 0) throw new Error(`python3 -m venv failed:\n${venv.out}${venv.err}`);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
    const told = await run(join(making, 'bin', 'python'), [...pip, '-r', PINS]);
    if (told.code !== 0 && UNREACHED.test(told.err))
      return 'pip reaches no packages, so nobody has tried the Python client: run the tests once where it does';
    if (told.code !== 0) throw new Error(`pip install -r ${PINS} failed:\n${told.out}${told.err}`);
    await mkdir(join(making, 'cache'));
    await rename(making, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    return null;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function forget(): Promise<void> {
  for (const name of readdirSync(KEPT)) {
    const path = join(KEPT, name);
    if (Date.now() - statSync(path).mtimeMs > FORGOTTEN) await rm(path, { recursive: true, force: true });
  }
}

/** Runs a Python program with the client at hand, standard input and these settings. */
export function python(
  { command, cache }: Python,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Told> {
  const own = {
    PYTHONPATH: join(NOTEBOOK, 'src'),
    PYTHONPYCACHEPREFIX: join(cache, 'pyc'),
    MPLCONFIGDIR: join(cache, 'matplotlib'),
    JUPYTER_PREFER_ENV_PATH: '1',
    TQDM_DISABLE: '1',
  };
  return run(command, args, { ...own, ...settings }, input);
}

function run(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: NOTEBOOK, env: { ...process.env, ...settings } });
    const told = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (told.out += chunk));
    child.stderr.on('data', (chunk) => (told.err += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...told }));
    child.stdin.end(input);
  });
}

/** The tests of a pytest file, by their names. */
export function testsIn(file: string): readonly string[] {
  const text = readFileSync(join(NOTEBOOK, 'tests', file), 'utf8');
  return [...text.matchAll(/^def (test_\w+)\(/gmu)].map(([, name = '']) => name);
}

export const testFiles = (): readonly string[] =>
  readdirSync(join(NOTEBOOK, 'tests'))
    .filter((name) => /^test_\w+\.py$/u.test(name))
    .sort();

/** What pytest found: of each test, by file and name without parameters, what failed; an empty list where nothing did. */
export type Results = ReadonlyMap<string, readonly string[]>;

/** Runs all tests of the client in one process. Throws where pytest itself does not get through. */
export async function runPytest(own: Python, address: string): Promise<Results> {
  const report = join(own.cache, `report-${process.pid}.json`);
  try {
    const args = ['-m', 'pytest', '--tb=short'];
    const settings = { UJAR_URL: address, UJAR_TEST_REPORT: report };
    const { code, out, err } = await python(own, args, settings);
    if (!existsSync(report)) throw new Error(`pytest ended with ${code}:\n${out}${err}`);
    return new Map(Object.entries(JSON.parse(readFileSync(report, 'utf8')) as Record<string, string[]>));
  } finally {
    await rm(report, { force: true });
  }
}
