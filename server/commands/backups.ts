import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkBackup, type RestoreStep, refuseFull, restore } from '../backup/restore.ts';
import type { Config } from '../config.ts';
import { draftOf } from '../database/files.ts';
import { latestVersion, MIGRATIONS } from '../database/migrations.ts';
import { prepareSchema } from '../database/schema.ts';
import { findRestoring, restorerOf } from '../database/whole.ts';
import { BackupError } from '../errors.ts';
import { streamFromHolder } from '../fetch/holder.ts';
import { counted } from './findings.ts';
import { hold } from './holding.ts';
import { findServing } from './serving.ts';
import { ownStatusLine } from './status-line.ts';

/**
 * `ujar backup`: by the process that serves the home, where one does. The file stands once it is whole and was read
 * again, for its owner alone. Throws BackupError where it is there already.
 */
export async function backupCommand(file: string, config: Config): Promise<void> {
  if (file === '-') return withBackup(config, (chunks) => pipeline(Readable.from(chunks), process.stdout));
  await refuseThere(file);
  const draft = draftOf(resolve(file));
  try {
    await withBackup(config, (chunks) =>
      pipeline(Readable.from(chunks), createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true })),
    );
    const { counts, schema } = await checkBackup(draft, Number.MAX_SAFE_INTEGER, () => {});
    await rename(draft, file);
    console.log(`${tellCounts(counts)} written to ${file} and read again (schema version ${schema})`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOSPC')
      throw new BackupError(file, `can't be written: ${(error as Error).message}`, { cause: error });
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function refuseThere(file: string): Promise<void> {
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there) throw new BackupError(file, 'is there already; name a new file');
}

async function withBackup(
  config: Config,
  use: (chunks: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  const serving = await findServing(config);
  if (serving !== null) return use(streamFromHolder(serving, 'backup'));
  const { openOwnWork } = await import('./own-work.ts');
  const { work, close } = await openOwnWork({ ...config, workers: 1, redis: null });
  try {
    await use(work.backup());
  } finally {
    await close();
  }
}

/**
 * `ujar restore`: the file is read whole before anything is written. A server that runs holds the home, and is to be
 * stopped first: what it knows of the graph would be wrong. One of an older version is brought up to this afterwards.
 */
export async function restoreCommand(file: string, config: Config): Promise<void> {
  const status = ownStatusLine();
  const tell = (step: RestoreStep) => status.show(stepLine(file, step));
  await checkBackup(file, latestVersion(MIGRATIONS), tell);
  const held = await hold(config, {
    brief: true,
    prepare: async (database, progress) => {
      const restoring = (await findRestoring(database)) !== null;
      if (restoring) await restorerOf(database).clear();
      await prepareSchema(database, { progress, restoring });
    },
  });
  try {
    await refuseFull(held.database, config.home);
    const path = resolve(file);
    const { at, counts } = await restore(path, held.database, config.home, new Date().toISOString(), tell);
    await prepareSchema(held.database);
    status.clear();
    console.log(`${tellCounts(counts)} restored, as of ${at}`);
  } finally {
    status.clear();
    await held.close();
  }
}

function stepLine(file: string, { step, done, total }: RestoreStep): string {
  if (step === 'clear') return 'Taking away what an earlier restore left';
  const share = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  return step === 'check' ? `Reading ${file}: ${share} lines` : `${share} ${step} restored`;
}

function tellCounts({ nodes, relationships }: { readonly nodes: number; readonly relationships: number }) {
  return `${counted(nodes, 'node')} and ${counted(relationships, 'relationship')}`;
}
