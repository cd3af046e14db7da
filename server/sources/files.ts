import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDescription } from '../clean/description.ts';
import { withoutOutput } from '../clean/sidecar.ts';
import type { Told } from '../document/raw.ts';
import { SourceError } from '../errors.ts';
import type { Bytes } from '../fetch/decoding.ts';
import { attempt, readBeside, unreadable } from '../fetch/files.ts';
import type { Stream } from './item.ts';
import { kindOfName } from './kind.ts';

/** What a path of the operator's names: one file, or those of a folder that may hold articles, in order of name. */
export type Named = { readonly file: string } | { readonly folder: readonly string[] };

/** Throws SourceError for a path that is missing, and for a folder without anything that is read. */
export async function findFiles(path: string): Promise<Named> {
  const found = await attempt(path, () => stat(path));
  if (found.isFile() || found.isFIFO() || found.isCharacterDevice()) return { file: path };
  if (!found.isDirectory()) throw new SourceError(path, 'is neither a file nor a folder');
  const entries = await attempt(path, () => readdir(path, { recursive: true, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  const described = new Set(files.flatMap((file) => describedBy(file) ?? []));
  const folder = files.filter((file) => mayHold(file) && !described.has(file)).sort();
  if (folder.length === 0)
    throw new SourceError(
      path,
      'has no articles: no .txt, .html or other file that is read in it or below it',
    );
  return { folder };
}

/** The file that describes a .txt or an .html: the .json of the same name. */
export function describedBy(file: string): string | null {
  return /\.(?:txt|html?|xhtml)$/iu.test(file) ? file.replace(/\.\w+$/u, '.json') : null;
}

/** What the .json beside a file says of it. Throws SourceError for one that is wrong. */
export async function readTold(file: string): Promise<Told> {
  const beside = describedBy(file);
  const bytes = beside === null ? null : await readBeside(beside);
  if (beside === null || bytes === null) return {};
  const { sidecar } = withoutOutput({ file, bytes: new Uint8Array(), sidecar: { file: beside, bytes } });
  return sidecar === null ? {} : readDescription(bytes, beside);
}

/** A file as it is read, piece by piece. */
export async function openFile(file: string): Promise<Stream> {
  const { size } = await attempt(file, () => stat(file));
  let read = 0;
  const bytes = async function* (): Bytes & AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of createReadStream(file, { highWaterMark: 262_144 })) {
        read += (chunk as Buffer).length;
        yield chunk as Buffer;
      }
    } catch (error) {
      throw unreadable(file, error as NodeJS.ErrnoException);
    }
  };
  const through = () => (size > 0 ? Math.min(1, read / size) : null);
  return { name: file, bytes: bytes(), size, through, address: null, charset: null, retrieved: null };
}

/** Without an ending a file may be anything: in a folder only those are read that say what they are. */
function mayHold(file: string): boolean {
  return kindOfName(file) !== null && /\.[^./]+$/u.test(file);
}
