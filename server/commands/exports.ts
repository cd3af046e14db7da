import { open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import { draftOf } from '../database/files.ts';
import { describe, SettingError } from '../errors.ts';
import { formatCalled, formatOfFile } from '../export/formats.ts';
import { filterAsked, type Order, shelfOf, takeOut } from '../export/taking.ts';
import { streamFromHolder } from '../fetch/holder.ts';
import { counted } from './findings.ts';
import { hold } from './holding.ts';
import { findServing } from './serving.ts';
import { graphOf } from './work.ts';

export interface ExportOptions {
  /** Of a format; without it, that by whose ending the file is called. */
  readonly format?: string;
  /** A StatementFilter in JSON, or the link of a page; without either everything is taken out. */
  readonly filter?: string;
  readonly view?: string;
  /** A file, which stands once it is whole; else standard output. */
  readonly out?: string;
}

/** `ujar export`: by the process that serves the home, where one does. Throws ArgumentError, SettingError. */
export async function exportCommand(options: ExportOptions, config: Config): Promise<void> {
  const format = formatAsked(options);
  const filter = filterAsked(options);
  const order = (server: string): Order => ({ format, filter, server });
  if (options.out === undefined || options.out === '-') return withExport(config, order, print);
  await writeWhole(options.out, (target) =>
    withExport(config, order, (chunks) => pipeline(readableOf(chunks), target)),
  );
}

/** Who reads standard output may have enough before its end, as `head` has. */
async function print(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await pipeline(readableOf(chunks), process.stdout);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** Throws ArgumentError. */
function formatAsked({ format, out }: ExportOptions): string {
  if (format !== undefined) return formatCalled(format).name;
  if (out === undefined || out === '-') return 'csv';
  return (formatOfFile(out) ?? formatCalled(null)).name;
}

function readableOf(chunks: AsyncIterable<Uint8Array>): Readable {
  return Readable.from(chunks, { objectMode: false });
}

/** Writes beside the file, which stands only when all of it is written; an older one of the name is replaced then. */
async function writeWhole(
  file: string,
  write: (target: NodeJS.WritableStream) => Promise<void>,
): Promise<void> {
  const draft = draftOf(resolve(file));
  try {
    const handle = await open(draft, 'wx');
    await write(handle.createWriteStream({ flush: true }));
    const { size } = await stat(draft);
    await rename(draft, file);
    console.log(`${file} written, ${counted(size, 'byte')}`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOSPC' || code === 'EISDIR')
      throw new SettingError('--out', `${file} can't be written: ${describe(error)}`);
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function withExport(
  config: Config,
  order: (server: string) => Order,
  use: (chunks: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  const serving = await findServing(config);
  if (serving !== null) return use(streamFromHolder(serving, 'export', order(serving.address)));
  const held = await hold(config, { brief: true });
  try {
    const server = `http://${config.host}:${config.port}`;
    await use(takeOut(shelfOf(graphOf(held.database)), order(server)));
  } finally {
    await held.close();
  }
}
