import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** What bytes can be unpacked from, in the words of Content-Encoding; each also asked for. */
export const ENCODINGS = 'gzip, deflate, br';

/** More layers than one are a mistake of a server; more than two an attack. */
const MOST_LAYERS = 2;

/** The encodings that a Content-Encoding header names, in the order they were applied; null for any that is unknown. */
export function readEncodings(header: string | null): readonly string[] | null {
  const named = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/u, ''))
    .filter((name) => name !== '' && name !== 'identity');
  const known = named.every((name) => ['gzip', 'deflate', 'br'].includes(name));
  return known && named.length <= MOST_LAYERS ? named : null;
}

/** Bytes as they come, piece by piece; left early, what they come from is closed. */
export type Bytes = AsyncIterable<Uint8Array>;

/** `bytes` unpacked. What is damaged or cut short throws as zlib does. */
export async function unpack(bytes: Bytes, encodings: readonly string[]): Promise<Bytes> {
  let unpacked = bytes;
  for (const name of encodings.toReversed()) {
    const { head, whole } = await peek(unpacked, 1);
    unpacked = pipeline(Readable.from(whole, { objectMode: false }), unpacker(name, head), () => {});
  }
  return unpacked;
}

/** What was packed with gzip, unpacked; `taken` is how many of its packed bytes what came so far was made of. */
export async function gunzip(bytes: Bytes): Promise<{ readonly bytes: Bytes; readonly taken: () => number }> {
  const unpacking = createGunzip(OPTIONS);
  const unpacked = pipeline(Readable.from(bytes, { objectMode: false }), unpacking, () => {});
  return { bytes: unpacked, taken: () => unpacking.bytesWritten };
}

function unpacker(name: string, head: Uint8Array): Transform {
  if (name === 'gzip') return createGunzip(OPTIONS);
  if (name === 'br') return createBrotliDecompress(OPTIONS);
  // "deflate" means the zlib format, but some servers send it without its head.
  const zlib = head[0] === undefined || (head[0] & 0x0f) === 8;
  return zlib ? createInflate(OPTIONS) : createInflateRaw(OPTIONS);
}

/** No more is unpacked than was taken: what comes before a place that is damaged is not lost with it. */
const OPTIONS = { chunkSize: 65_536, readableHighWaterMark: 1 };

/** `bytes` up to `most` of them; for the first beyond, throws what `tooLong` makes. */
export async function* capped(bytes: Bytes, most: number, tooLong: () => Error): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw tooLong();
    yield chunk;
  }
}

export async function collect(bytes: Bytes): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The first bytes, about `count` and fewer only at the end, and all of them again. Where reading fails before that,
 * `whole` fails there.
 */
export async function peek(bytes: Bytes, count: number): Promise<{ head: Uint8Array; whole: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  const failed: unknown[] = [];
  try {
    for (let size = 0; size < count; ) {
      const { done, value } = await iterator.next();
      if (done) break;
      chunks.push(value);
      size += value.length;
    }
  } catch (error) {
    failed.push(error);
  }
  const head = Buffer.concat(chunks);
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      if (failed.length > 0) throw failed[0];
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, whole: whole() };
}
