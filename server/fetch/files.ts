import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { SourceError } from '../errors.ts';

/** A file as it was read, with the JSON file of the same name beside it, where there is one. */
export interface RawFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly file: string; readonly bytes: Uint8Array } | null;
}

/**
 * The article files that a path on the command line names: the file itself, or every text and page below a folder, in the
 * order of their names. Throws SourceError for a path that is missing or a folder without articles.
 */
export async function listFiles(path: string): Promise<readonly string[]> {
  const found = await attempt(path, () => stat(path));
  if (found.isFile()) return [path];
  if (!found.isDirectory()) throw new SourceError(path, 'is neither a file nor a folder');
  const entries = await attempt(path, () => readdir(path, { recursive: true, withFileTypes: true }));
  const files = entries
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.startsWith('.') && ARTICLES.includes(extname(entry.name).toLowerCase()),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new SourceError(path, 'has no articles: no .txt or .html file in it or below it');
  return files;
}

const ARTICLES = ['.txt', '.html', '.htm', '.xhtml'];

/** Reads an article's file and its sidecar. Throws SourceError. */
export async function readRaw(file: string): Promise<RawFile> {
  const bytes = await attempt(file, () => readFile(file));
  const beside = file.endsWith('.txt') ? `${file.slice(0, -'.txt'.length)}.json` : null;
  if (beside === null) return { file, bytes, sidecar: null };
  const sidecar = await readBeside(beside);
  return { file, bytes, sidecar: sidecar === null ? null : { file: beside, bytes: sidecar } };
}

/** A file that need not be there; null where it is not. Throws SourceError. */
export async function readBeside(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw unreadable(file, error);
  });
}

/** Does `work` on a file; throws SourceError for what Node could not do. */
export async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ELOOP: 'links to itself',
  ENAMETOOLONG: 'the name is too long',
};

export function unreadable(path: string, error: NodeJS.ErrnoException): SourceError {
  return new SourceError(
    path,
    REASONS[error.code ?? ''] ?? `can't be read (${error.code ?? error.message})`,
    {
      cause: error,
    },
  );
}
