import { constants, cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NewerSchemaError } from '../errors.ts';
import { draftOf, readIfThere, writePrivate } from './files.ts';
import type { Progress } from './progress.ts';

const FILE = 'schema-version';

/** Notes beside the data which version they have, so that it is known before their server runs. */
export async function writeHomeVersion(home: string, version: number): Promise<void> {
  await writePrivate(join(home, FILE), `${version}\n`);
}

/** The version noted beside the data of a home; null where none is. */
export async function readHomeVersion(home: string): Promise<number | null> {
  const text = (await readIfThere(join(home, FILE)))?.trim() ?? '';
  return /^\d+$/u.test(text) ? Number(text) : null;
}

/**
 * Copies the data of a home that is about to be migrated to `<home>/backups/schema-<version>-<time>`, whole or not
 * at all. To go back: with Ujar stopped, put the copy in the place of `<home>/neo4j/data`, and its version into
 * `<home>/schema-version`. No server may be at the data meanwhile.
 * @throws NewerSchemaError when the data are of a newer version than `known`.
 */
export async function copyBeforeMigrating(
  home: string,
  data: string,
  known: number,
  progress: Progress,
): Promise<string | null> {
  const version = await readHomeVersion(home);
  if (version === null || version === known) return null;
  if (version > known) throw new NewerSchemaError(version, known);
  const time = new Date().toISOString().replace(/[:.]/gu, '-');
  const folder = join(home, 'backups', `schema-${version}-${time}`);
  progress({ step: 'copy', folder });
  await mkdir(join(home, 'backups'), { recursive: true, mode: 0o700 });
  const draft = draftOf(folder);
  try {
    await cp(data, draft, { recursive: true, mode: constants.COPYFILE_FICLONE, preserveTimestamps: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}
