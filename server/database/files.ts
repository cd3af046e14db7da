import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { isGone } from './machine.ts';

/** The text of a file; null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Writes a file that only its owner may read, in one step: a reader sees the old text or the new one, whole. */
export async function writePrivate(path: string, text: string): Promise<void> {
  const draft = draftOf(path);
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A name beside `path` that nobody else uses. */
export function draftOf(path: string): string {
  return `${path}.${process.pid}-${randomBytes(6).toString('hex')}.draft`;
}
