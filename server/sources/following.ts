import { SourceError } from '../errors.ts';
import { feedItems, readFeed } from './feed.ts';
import { type Item, LARGEST_LIST, type Reading } from './item.ts';
import { HEAD, kindOfFetched } from './kind.ts';
import { decodeMarkup } from './markup.ts';
import { describeType } from './page.ts';
import { readSitemaps } from './sitemaps.ts';

/** By what a server knows again the answer that it gave last. */
export interface Marks {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export const NO_MARKS: Marks = { etag: null, lastModified: null };

/** How a feed or sitemap answers who comes again. */
export interface Followed {
  /** The marks to ask with the next time. */
  readonly marks: Marks;
  /** Where it stands from now on, as its server says; null where it stays. */
  readonly moved: string | null;
  /** What it names now; null where nothing changed. */
  readonly list: Named | null;
}

export interface Named {
  readonly outlet: string | null;
  /** Minutes after which it wants to be asked for again. */
  readonly every: number | null;
  readonly items: AsyncIterable<Item> | Iterable<Item>;
}

/**
 * A feed or sitemap that is read again and again: asked for only if it changed since it gave `marks`. Throws
 * RefusedAddressError, FetchError and SourceError.
 */
export async function followList(
  address: string,
  marks: Marks,
  reading: Pick<Reading, 'client' | 'signal'>,
): Promise<Followed> {
  const { client, signal } = reading;
  const fetched = await client.get(address, LARGEST_LIST, { ...marks, signal });
  const { etag, lastModified, moved } = fetched;
  if ('unchanged' in fetched) {
    const kept = { etag: etag ?? marks.etag, lastModified: lastModified ?? marks.lastModified };
    return { marks: kept, moved, list: null };
  }
  const { bytes, charset, type } = fetched;
  const list = { name: fetched.address, address: fetched.address, charset };
  const kind = kindOfFetched(fetched.address, type, bytes.subarray(0, HEAD));
  if (kind === 'sitemap') {
    // An index stays the same while the sitemaps that it names change.
    const index = /<(?:[\w-]{1,40}:)?sitemapindex[\s>]/u.test(decodeMarkup(bytes, charset));
    const items = readSitemaps(list, bytes, reading);
    return {
      marks: index ? NO_MARKS : { etag, lastModified },
      moved,
      list: { outlet: null, every: null, items },
    };
  }
  if (kind !== 'feed')
    throw new SourceError(address, `is neither a feed nor a sitemap but ${kind ?? describeType(type)}`);
  const feed = readFeed(bytes, charset, list.name);
  const { outlet, every } = feed;
  return {
    marks: { etag, lastModified },
    moved,
    list: { outlet, every, items: feedItems(feed, list.name, list.address) },
  };
}
