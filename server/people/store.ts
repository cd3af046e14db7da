import { createReadStream } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { draftOf } from '../database/files.ts';
import { SourceError } from '../errors.ts';
import { type ImportTrailer, isWhole, readTrailer } from '../extract/gazetteer/people-index.ts';

/** One import as it lies in a home. */
export interface StoredImport {
  readonly source: string;
  /** Null where the file is damaged. */
  readonly trailer: ImportTrailer | null;
}

const ENDS = '.people';

/** Enough for the last line of an import. */
const TAIL = 64 * 1024;

function folderOf(home: string): string {
  return join(home, 'people');
}

function pathOf(home: string, source: string): string {
  return join(folderOf(home), `${encodeURIComponent(source)}${ENDS}`);
}

async function namesIn(home: string): Promise<string[]> {
  try {
    const names = await readdir(folderOf(home));
    return names.filter((name) => name.endsWith(ENDS)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function sourceOf(name: string): string {
  const coded = name.slice(0, -ENDS.length);
  try {
    return decodeURIComponent(coded);
  } catch {
    return coded;
  }
}

/** The imports of a home, by source; of each only its last line is read. */
export async function listImports(home: string): Promise<readonly StoredImport[]> {
  const names = await namesIn(home);
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readBytes(join(folderOf(home), name), TAIL);
      return { source: sourceOf(name), trailer: readTrailer(bytes) };
    }),
  );
}

/**
 * The imports of a home, whole, in memory that threads can share.
 * @throws SourceError for one that is damaged, saying what to do.
 */
export async function readImports(home: string): Promise<readonly Uint8Array[]> {
  const names = await namesIn(home);
  return Promise.all(
    names.map(async (name) => {
      const path = join(folderOf(home), name);
      const bytes = await readBytes(path);
      const trailer = readTrailer(bytes);
      if (trailer && isWhole(bytes, trailer)) return bytes;
      const source = JSON.stringify(sourceOf(name));
      throw new SourceError(
        path,
        `is damaged; import its people again (ujar people import FILE --source ${source}) or remove them (ujar people remove ${source})`,
      );
    }),
  );
}

/** The last `most` bytes of a file. */
async function readBytes(path: string, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.from(new SharedArrayBuffer(Math.min(size, most)));
    for (let done = 0; done < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, size - bytes.length + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/**
 * Puts in place what `write` writes, as one step: readers see the earlier import of that source or this one. Where
 * `write` gives null or throws, all stays as it was.
 */
export async function replaceImport<T>(
  home: string,
  source: string,
  write: (draft: string) => Promise<T | null>,
): Promise<T | null> {
  await makeFolders(home);
  const path = pathOf(home, source);
  const draft = draftOf(path);
  try {
    const written = await write(draft);
    if (written !== null) await rename(draft, path);
    return written;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The folders of a home are for its owner alone. */
async function makeFolders(home: string): Promise<void> {
  for (const folder of [home, folderOf(home)]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  }
}

/** A piece of an import as it lies in a home; those of one come in a row and in order. */
export interface Piece {
  /** Of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PIECE = 48 * 1024;

/** The imports of a home, in pieces, one file after another: for copying them in flat memory. */
export async function* readPieces(home: string): AsyncGenerator<Piece> {
  for (const name of await namesIn(home))
    for await (const bytes of createReadStream(join(folderOf(home), name), { highWaterMark: PIECE }))
      yield { name, bytes: bytes as Buffer };
}

/** Puts imports together from their pieces; each stands once its last piece is written, and replaces one of its name. */
export class PieceWriter {
  readonly #home: string;
  #open: { readonly name: string; readonly draft: string; readonly file: FileHandle } | null = null;

  constructor(home: string) {
    this.#home = home;
  }

  /** Throws SourceError for a name that no import has. */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    if (this.#open?.name !== name) {
      await this.close();
      if (!/^[\w%.!~*'()-]+\.people$/u.test(name))
        throw new SourceError(name, 'is no name of a file of imported people');
      await makeFolders(this.#home);
      const draft = draftOf(join(folderOf(this.#home), name));
      this.#open = { name, draft, file: await open(draft, 'wx', 0o600) };
    }
    await this.#open?.file.writeFile(bytes);
  }

  /** Puts the last in place. */
  async close(): Promise<void> {
    if (this.#open === null) return;
    const { name, draft, file } = this.#open;
    this.#open = null;
    await file.sync();
    await file.close();
    await rename(draft, join(folderOf(this.#home), name));
  }
}

/** Removes the import of a source; false where there is none. */
export async function removeImport(home: string, source: string): Promise<boolean> {
  try {
    await rm(pathOf(home, source));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
