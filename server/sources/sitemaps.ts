import { SourceError, UjarError } from '../errors.ts';
import { capped, collect, unpack } from '../fetch/decoding.ts';
import { type Item, LARGEST_LIST, type Reading, type Stream } from './item.ts';
import { decodeMarkup } from './markup.ts';
import { readSitemap } from './sitemap.ts';

/** An index names sitemaps, and these pages; who nests further goes in circles. */
const DEEPEST = 2;

type List = Pick<Stream, 'name' | 'address' | 'charset'>;
type Reader = Pick<Reading, 'client' | 'signal'>;

/** The pages of a sitemap, and of those that it names, which are fetched: a file on this machine never is. */
export async function* readSitemaps(stream: List, bytes: Uint8Array, reading: Reader): AsyncGenerator<Item> {
  const fetched = new Set(stream.address === null ? [] : [stream.address]);
  yield* readOne(stream, bytes, reading, fetched, 0);
}

async function* readOne(
  { name, address, charset }: List,
  bytes: Uint8Array,
  reading: Reader,
  fetched: Set<string>,
  depth: number,
): AsyncGenerator<Item> {
  const seen = new Set<string>();
  let before = 0;
  for (const entry of readSitemap(decodeMarkup(bytes, charset))) {
    const place = `${name} entry ${entry.number}`;
    const { through } = entry;
    if ('reason' in entry) yield { kind: 'failure', error: new SourceError(place, entry.reason), through };
    else if ('page' in entry) {
      if (!seen.has(entry.page))
        yield {
          kind: 'link',
          link: { address: entry.page, told: entry.told, from: address, place },
          through,
        };
      seen.add(entry.page);
    } else if (depth >= DEEPEST) {
      yield {
        kind: 'failure',
        error: new SourceError(place, 'is an index within an index within an index'),
        through,
      };
    } else if (!fetched.has(entry.sitemap)) {
      fetched.add(entry.sitemap);
      for await (const item of readNamed(entry.sitemap, address, reading, fetched, depth + 1))
        yield { ...item, through: before + (item.through ?? 0) * (through - before) };
    }
    before = through;
  }
}

async function* readNamed(
  address: string,
  from: string | null,
  reading: Reader,
  fetched: Set<string>,
  depth: number,
): AsyncGenerator<Item> {
  try {
    const got = await reading.client.get(address, LARGEST_LIST, { from, signal: reading.signal });
    if ('unchanged' in got) return;
    const bytes = await unpacked(got.bytes, address);
    const named = { name: got.address, address: got.address, charset: got.charset };
    yield* readOne(named, bytes, reading, fetched, depth);
  } catch (error) {
    if (!(error instanceof UjarError)) throw error;
    yield { kind: 'failure', error, through: 1 };
  }
}

/** A sitemap.xml.gz, which is sent as a file and not as a packed answer. */
async function unpacked(bytes: Uint8Array, address: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const tooLarge = () => new SourceError(address, `is larger than ${LARGEST_LIST / 2 ** 20} MiB`);
  const one = (async function* () {
    yield bytes;
  })();
  try {
    return await collect(capped(await unpack(one, ['gzip']), LARGEST_LIST, tooLarge));
  } catch (cause) {
    if (cause instanceof UjarError) throw cause;
    throw new SourceError(address, 'is damaged: its packed content can not be unpacked', { cause });
  }
}
