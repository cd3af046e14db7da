import { SourceError } from '../errors.ts';
import { feedItems, readFeed } from './feed.ts';
import { type Item, LARGEST_LIST, type Reading } from './item.ts';
import { HEAD, kindOfFetched } from './kind.ts';
import { describeType } from './page.ts';
import { readSitemaps } from './sitemaps.ts';

/** By what a server knows again the answer that it gave last. */
export interface Marks {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a feed or sitemap names now, and the marks to ask with the next time. */
export interface Followed {
  readonly marks: Marks;
  readonly items: AsyncIterable<Item> | Iterable<Item>;
}

/**
 * A feed or sitemap that is read again and again; null where nothing changed since it gave `marks`. Throws
 * RefusedAddressError, FetchError and SourceError.
 */
export async function followList(
  address: string,
  marks: Marks,
  reading: Pick<Reading, 'client' | 'signal'>,
): Promise<Followed | null> {
  const { client, signal } = reading;
  const fetched = await client.get(address, LARGEST_LIST, { ...marks, signal });
  if ('unchanged' in fetched) return null;
  const { bytes, charset, etag, lastModified, type } = fetched;
  const list = { name: fetched.address, address: fetched.address, charset };
  const kind = kindOfFetched(fetched.address, type, bytes.subarray(0, HEAD));
  if (kind === 'sitemap') return { marks: { etag, lastModified }, items: readSitemaps(list, bytes, reading) };
  if (kind !== 'feed')
    throw new SourceError(address, `is neither a feed nor a sitemap but ${kind ?? describeType(type)}`);
  const items = feedItems(readFeed(bytes, charset, list.name), list.name, list.address);
  return { marks: { etag, lastModified }, items };
}
