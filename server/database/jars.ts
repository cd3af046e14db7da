import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../errors.ts';
import { isGone, MACHINE, type Machine } from './machine.ts';
import { runMaven } from './programs.ts';
import type { Progress } from './progress.ts';

/** The release that database/pom.xml names. */
export const NEO4J_VERSION = '5.26.20';

const POM = fileURLToPath(new URL('../../database/pom.xml', import.meta.url));
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const MARKER = 'complete.json';
/** Jars that Maven fetches into an empty repository: 213 of Neo4j, the rest its own. For the progress only. */
const ABOUT = 250;
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/**
 * The folder with the jars of Neo4j, fetched by Maven if they are not in `cache` yet. The folder appears there in one
 * piece: an interrupted fetch leaves nothing that counts, and of two at once one wins and both get its folder.
 * @throws MissingProgramError without Maven; DatabaseError when Maven fails, with its reason.
 */
export async function resolveJars(
  cache: string,
  progress: Progress,
  machine: Machine = MACHINE,
  signal?: AbortSignal,
): Promise<string> {
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`);
  if (await isComplete(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const draft = await mkdtemp(`${folder}.draft-`);
  try {
    await fetchInto(draft, progress, machine, signal);
    await putInPlace(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

/** True where the jars are in `cache` already, so that no Maven is needed. */
export function hasJars(cache: string): Promise<boolean> {
  return isComplete(join(cache, `neo4j-${NEO4J_VERSION}`));
}

async function fetchInto(
  draft: string,
  progress: Progress,
  machine: Machine,
  signal: AbortSignal | undefined,
): Promise<void> {
  let done = 0;
  progress({ step: 'jars', done, total: ABOUT });
  const args = ['-B', '-f', POM, COPY, `-DoutputDirectory=${draft}`];
  const { code, output } = await runMaven(
    machine,
    args,
    (line) => {
      if (!line.includes('Downloaded from ') || !line.includes('.jar')) return;
      done += 1;
      progress({ step: 'jars', done, total: Math.max(ABOUT, done) });
    },
    signal,
  );
  const jars = (await readdir(draft)).filter((name) => name.endsWith('.jar')).length;
  if (code !== 0 || jars === 0) {
    throw new DatabaseError(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${mavenReason(output)}`, null);
  }
  await writeFile(join(draft, MARKER), `${JSON.stringify({ version: NEO4J_VERSION, jars })}\n`);
  progress({ step: 'jars', done: jars, total: jars });
}

/** A folder is complete when it holds as many jars as its marker says. */
async function isComplete(folder: string): Promise<boolean> {
  try {
    const marker = JSON.parse(await readFile(join(folder, MARKER), 'utf8')) as { jars?: unknown };
    const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar')).length;
    return jars > 0 && marker.jars === jars;
  } catch (error) {
    if (isGone(error) || error instanceof SyntaxError) return false;
    throw error;
  }
}

async function putInPlace(draft: string, folder: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await rename(draft, folder);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (attempt === 3 || (code !== 'ENOTEMPTY' && code !== 'EEXIST')) throw error;
      if (await isComplete(folder)) return;
      await moveAside(folder);
    }
  }
}

/** Somebody took jars away from the folder: it goes in one step, so that no reader sees it half replaced. */
async function moveAside(folder: string): Promise<void> {
  const aside = await mkdtemp(`${folder}.draft-`);
  try {
    await rename(folder, join(aside, 'broken'));
  } catch (error) {
    if (!isGone(error)) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Removes drafts that an interrupted fetch left, old enough that no other fetch can still be at them. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.includes('.draft-')) continue;
    const path = join(cache, name);
    const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > ABANDONED_MS) await rm(path, { recursive: true, force: true });
  }
}

function mavenReason(output: string): string {
  const errors = output.split('\n').filter((line) => line.includes('[ERROR]'));
  const line = errors[0] ?? output.trim().split('\n').at(-1) ?? 'it said nothing';
  return line.replace(/^.*\[ERROR\]\s*/u, '').slice(0, 600);
}
