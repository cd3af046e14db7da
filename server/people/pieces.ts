import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { constants, createGunzip } from 'node:zlib';
import { SourceError } from '../errors.ts';

/** The bytes of a file that are read at a time. */
const PIECE = 1 << 20;

/**
 * The text of a file piece by piece, unpacked where it is gzip; `-` is standard input. A packed file that ends too
 * early gives what there is; what is not UTF-8 in it comes as U+FFFD.
 * @throws SourceError for a file that can't be read, or whose packing is broken from some place on.
 */
export async function* readPieces(file: string): AsyncGenerator<string> {
  const bytes: AsyncIterable<Buffer> =
    file === '-' ? process.stdin : createReadStream(file, { highWaterMark: PIECE });
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const piece of unpacked(bytes, file)) yield decoder.decode(piece, { stream: true });
  } catch (error) {
    throw error instanceof SourceError ? error : unreadable(file, error as NodeJS.ErrnoException);
  }
  yield decoder.decode();
}

/** Throws SourceError for a file that is missing or may not be read, before anything is done for it. */
export async function checkReadable(file: string): Promise<void> {
  if (file === '-') return;
  try {
    const opened = await open(file);
    const stats = await opened.stat();
    await opened.close();
    if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
}

async function* unpacked(bytes: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  const pieces = bytes[Symbol.asyncIterator]();
  const { done, value: first } = await pieces.next();
  if (done) return;
  const whole = (async function* () {
    yield first;
    for (;;) {
      const next = await pieces.next();
      if (next.done) return;
      yield next.value;
    }
  })();
  if (first.subarray(0, 3).toString('latin1') === 'BZh')
    throw new SourceError(file, 'is packed by bzip2; unpack it first (bunzip2)');
  if (first[0] !== 0x1f || first[1] !== 0x8b) return yield* whole;
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: PIECE });
  const feeding = feed(whole, gunzip);
  yield* gunzip as AsyncIterable<Buffer>;
  await feeding;
}

async function feed(pieces: AsyncIterable<Buffer>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(piece))
        await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read by this user',
  EISDIR: 'is a folder; name a file',
  Z_DATA_ERROR: 'is broken: from here on it can not be unpacked',
};

function unreadable(file: string, error: NodeJS.ErrnoException): SourceError {
  const reason = REASONS[error.code ?? ''] ?? `can't be read (${error.code ?? error.message})`;
  return new SourceError(file, reason, { cause: error });
}
