import { createHash } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HomeHeldError } from '../errors.ts';
import { draftOf } from './files.ts';
import { type Home, holdHome } from './home.ts';
import { isGone, type Machine } from './machine.ts';
import { startNeo4j } from './neo4j.ts';
import type { Java } from './programs.ts';
import type { Progress } from './progress.ts';

/**
 * The archive of Neo4j's classes as this very Java has them loaded and checked, beside the jars; without it more
 * than half of each start goes into that (measured: 4.1 s with it, 6.8 to 7.6 s without). It is made once, by
 * starting Neo4j on an empty home and stopping it again. Null while another process is making it. Java itself
 * checks that an archive fits, and does without one that does not.
 */
export async function prepareClassArchive(
  java: Java,
  jars: string,
  progress: Progress,
  machine: Machine,
  signal?: AbortSignal,
): Promise<string | null> {
  const key = createHash('sha256').update(java.identity).digest('hex').slice(0, 12);
  const archive = join(jars, `classes-${key}.jsa`);
  if (await isThere(archive)) return archive;
  const home = await holdUnlessHeld(join(jars, 'training'), machine);
  if (home === null) return null;
  progress({ step: 'classes' });
  try {
    await train(java, jars, archive, home.folder, machine, signal);
  } finally {
    await home.release();
  }
  await rm(home.folder, { recursive: true, force: true });
  return archive;
}

async function train(
  java: Java,
  jars: string,
  archive: string,
  home: string,
  machine: Machine,
  signal: AbortSignal | undefined,
): Promise<void> {
  const draft = draftOf(archive);
  const start = { home, java: java.path, jars, progress: () => {}, classes: { write: draft }, signal };
  try {
    const server = await startNeo4j(start, machine);
    await server.stop();
    // A Java that can't write archives leaves none. An empty one is ignored by it, and keeps us from trying again.
    if (!(await isThere(draft))) await writeFile(draft, '');
    await rename(draft, archive);
  } finally {
    await rm(draft, { force: true });
  }
}

async function holdUnlessHeld(folder: string, machine: Machine): Promise<Home | null> {
  try {
    return await holdHome({ home: folder }, machine);
  } catch (error) {
    if (error instanceof HomeHeldError) return null;
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
