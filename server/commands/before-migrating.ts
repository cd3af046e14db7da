import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../database/connection.ts';
import { draftOf } from '../database/files.ts';
import type { Progress } from '../database/progress.ts';
import { storedIn } from './work.ts';

/**
 * Writes a backup of a graph that is about to be brought up to this version to `<home>/backups`: for a server of somebody
 * else, whose files can't be copied.
 */
export async function backUpBeforeMigrating(
  database: Pick<Database, 'read' | 'exact'>,
  home: string,
  from: number,
  progress: Progress,
): Promise<void> {
  const folder = join(home, 'backups');
  const time = new Date().toISOString().replace(/[:.]/gu, '-');
  const file = join(folder, `schema-${from}-${time}.jsonl.gz`);
  progress({ step: 'copy', folder: file });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = draftOf(file);
  try {
    await pipeline(
      Readable.from(storedIn(database, home).backUp()),
      createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true }),
    );
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
