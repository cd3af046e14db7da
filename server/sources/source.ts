import type { Raw, Told } from '../document/raw.ts';
import { SourceError, toldOf, UjarError } from '../errors.ts';
import { checkAddress } from '../fetch/addresses.ts';
import { type Bytes, capped, collect, gunzip, peek } from '../fetch/decoding.ts';
import { feedItems, readFeed } from './feed.ts';
import { findFiles, openFile, readTold } from './files.ts';
import {
  type Item,
  LARGEST_ARTICLE,
  LARGEST_FILE,
  LARGEST_LIST,
  LARGEST_PAGE,
  type Reading,
  type Stream,
} from './item.ts';
import { HEAD, type Kind, kindOfContent, kindOfFetched, kindOfName } from './kind.ts';
import { describeType } from './page.ts';
import { readSitemaps } from './sitemaps.ts';
import { readCsv, readJsonLines } from './table.ts';
import { readWarc } from './warc.ts';

const STDIN = 'standard input';

/**
 * What a source on the command line holds: an address, a file, a folder, or - for standard input. Files are read only
 * where the operator named them or a folder above them: nothing that is read names another. What can't be used is an
 * item of its own; throws only what is no fault of a source.
 */
export async function* readSource(name: string, reading: Reading): AsyncGenerator<Item> {
  if (name === '-') yield* readStream(standardInput(reading.stdin), reading, null, {});
  else if (/^[a-z][a-z\d+.-]*:\/\//iu.test(name)) yield* readAddress(name, reading);
  else yield* readPath(name, reading);
}

/** What an address gives, of at most `most` unpacked bytes. Throws only what is no fault of the source. */
export async function* readAddress(
  address: string,
  reading: Reading,
  most = LARGEST_FILE,
): AsyncGenerator<Item> {
  yield* telling(address, async function* () {
    const opened = await reading.client.open(address, most, { signal: reading.signal });
    const { head, whole } = await peek(opened.bytes, HEAD);
    const packed = await unpacked({ bytes: whole, size: null, through: () => null }, head);
    const kind = reading.as ?? kindOfFetched(opened.address, opened.type, packed.head);
    if (kind === null) {
      await leave(packed.bytes);
      throw new SourceError(
        address,
        `is ${describeType(opened.type)}, which is not read; --as says what it is`,
      );
    }
    const bytes = capped(packed.bytes, most, () => new SourceError(address, 'is too large'));
    const { charset, retrieved } = opened;
    const stream = {
      name: opened.address,
      bytes,
      size: null,
      through: () => null,
      address: opened.address,
      charset,
      retrieved,
    };
    const items = itemsOf(stream, kind, reading, {});
    yield* opened.address === checkAddress(address).href ? items : ledTo(items, address, opened.address);
  });
}

/** The items of what an address led to: what can't be used of them is told with both. */
async function* ledTo(items: AsyncIterable<Item>, given: string, reached: string): AsyncGenerator<Item> {
  try {
    for await (const item of items)
      if (item.kind === 'raw') yield { ...item, given };
      else if (item.kind === 'failure' && item.error.place?.startsWith(reached))
        yield { ...item, error: toldOf(given, item.error) };
      else yield item;
  } catch (error) {
    throw toldOf(given, error);
  }
}

/**
 * What somebody sent, of at most `most` unpacked bytes. `name` is what errors and articles call it, and no path: no
 * file is read, neither that one nor one that the content names.
 */
export async function* readSent(
  name: string,
  sent: Uint8Array,
  reading: Reading,
  most: number,
): AsyncGenerator<Item> {
  let taken = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (; taken < sent.length; ) {
      const piece = sent.subarray(taken, taken + PIECE);
      taken += piece.length;
      yield piece;
    }
  }
  const through = () => (sent.length === 0 ? 1 : taken / sent.length);
  const size = sent.length;
  const stream = { name, bytes: pieces(), size, through, address: null, charset: null, retrieved: null };
  yield* readStream(stream, reading, null, {}, false, most);
}

const PIECE = 65_536;

async function* readPath(path: string, reading: Reading): AsyncGenerator<Item> {
  yield* telling(path, async function* () {
    const named = await findFiles(path);
    if ('file' in named) return yield* readFile(named.file, reading, false);
    const { length } = named.folder;
    for (const [i, file] of named.folder.entries())
      for await (const item of readFile(file, reading, true))
        yield { ...item, through: (i + (item.through ?? 1)) / length };
  });
}

/** `listed`: the file stands in a folder, where what is of an open kind and turns out to be none is passed over. */
async function* readFile(file: string, reading: Reading, listed: boolean): AsyncGenerator<Item> {
  yield* telling(file, async function* () {
    const kind = reading.as ?? kindOfName(file);
    if (kind === null)
      throw new SourceError(
        file,
        'is of a kind that is not read: .txt, .html, .xml, .json, .jsonl, .csv and .warc are, also packed as .gz; --as says what another is',
      );
    const told = await readTold(file);
    yield* readStream(await openFile(file), reading, kind === 'open' ? null : kind, told, listed);
  });
}

function standardInput(bytes: Bytes): Stream {
  return {
    name: STDIN,
    bytes,
    size: null,
    through: () => null,
    address: null,
    charset: null,
    retrieved: null,
  };
}

/** A stream of the operator's own, of `kind` or of what its content tells. */
async function* readStream(
  stream: Stream,
  reading: Reading,
  kind: Kind | null,
  told: Told,
  listed = false,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Item> {
  yield* telling(stream.name, async function* () {
    const first = await peek(stream.bytes, HEAD);
    const { head, ...content } = await unpacked({ ...stream, bytes: first.whole }, first.head);
    const found = reading.as ?? kind ?? kindOfContent(head);
    if (found === null) {
      await leave(content.bytes);
      if (!listed) throw new SourceError(stream.name, 'is of no kind that is known; --as says what it is');
      yield {
        kind: 'note',
        line: `${stream.name}: is neither a feed nor a sitemap; passed over`,
        through: content.through(),
      };
      return;
    }
    const tooLarge = () => new SourceError(stream.name, `is larger than ${most} bytes once it is unpacked`);
    yield* itemsOf(
      { ...stream, ...content, bytes: capped(content.bytes, most, tooLarge) },
      found,
      reading,
      told,
    );
  });
}

async function* itemsOf(stream: Stream, kind: Kind, reading: Reading, told: Told): AsyncGenerator<Item> {
  switch (kind) {
    case 'text':
    case 'html':
      yield { kind: 'raw', raw: await wholeOf(stream, kind, told), through: 1 };
      return;
    case 'feed': {
      const feed = readFeed(await listOf(stream), stream.charset, stream.name);
      yield* feedItems(feed, stream.name, stream.address);
      return;
    }
    case 'sitemap':
      yield* readSitemaps(stream, await listOf(stream), reading);
      return;
    case 'jsonl':
      yield* readJsonLines(stream, reading);
      return;
    case 'csv':
      yield* readCsv(stream, reading);
      return;
    case 'warc':
      yield* readWarc(stream);
  }
}

async function wholeOf(stream: Stream, format: Raw['format'], told: Told): Promise<Raw> {
  const { name, charset, address, retrieved } = stream;
  const most = format === 'html' ? LARGEST_PAGE : LARGEST_ARTICLE;
  const tooLarge = () => new SourceError(name, `is larger than ${most / 2 ** 20} MiB, which no article is`);
  const bytes = await collect(capped(stream.bytes, most, tooLarge));
  return { origin: name, format, bytes, charset, address, retrieved, told };
}

function listOf(stream: Stream): Promise<Uint8Array> {
  const tooLarge = () => new SourceError(stream.name, `is larger than ${LARGEST_LIST / 2 ** 20} MiB`);
  return collect(capped(stream.bytes, LARGEST_LIST, tooLarge));
}

type Content = Pick<Stream, 'bytes' | 'size' | 'through'>;

/** What is packed with gzip is unpacked, whatever its name; the head is that of what was in it. */
async function unpacked(
  { bytes, size, through }: Content,
  head: Uint8Array,
): Promise<Pick<Content, 'bytes' | 'through'> & { readonly head: Uint8Array }> {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return { head, bytes, through };
  const content = await gunzip(bytes);
  const inner = await peek(content.bytes, HEAD);
  const share = () => (size === null || size === 0 ? null : Math.min(1, content.taken() / size));
  return { head: inner.head, bytes: inner.whole, through: share };
}

async function leave(bytes: Bytes): Promise<void> {
  await bytes[Symbol.asyncIterator]().return?.();
}

/** Has what `read` throws told as an item, so that what comes after goes on. */
async function* telling(name: string, read: () => AsyncGenerator<Item>): AsyncGenerator<Item> {
  try {
    yield* read();
  } catch (error) {
    yield { kind: 'failure', error: failureOf(name, error), through: 1 };
  }
}

/** Throws what is no fault of the source. */
function failureOf(name: string, error: unknown): UjarError {
  if (error instanceof UjarError) return error;
  const { code } = error as { code?: string };
  const damaged = code === 'Z_BUF_ERROR' ? 'is cut short: its packed content ends too early' : null;
  if (damaged === null && !code?.startsWith('Z_')) throw error;
  return new SourceError(name, damaged ?? 'is damaged: its packed content can not be unpacked', {
    cause: error,
  });
}
