import type { Raw, Told } from '../document/raw.ts';
import { FetchError, SourceError } from '../errors.ts';
import type { Client, Fetched } from '../fetch/client.ts';
import { LARGEST_PAGE, type Link } from './item.ts';
import { HEAD, kindOfFetched } from './kind.ts';

/** The page that a link names, ready for clean. Throws RefusedAddressError, FetchError, SourceError. */
export async function fetchPage(client: Client, link: Link, signal?: AbortSignal): Promise<Raw> {
  const fetched = await client.get(link.address, LARGEST_PAGE, { from: link.from, signal });
  if ('unchanged' in fetched) throw new FetchError(link.address, 'says that nothing changed, unasked', false);
  const kind = kindOfFetched(fetched.address, fetched.type, fetched.bytes.subarray(0, HEAD));
  if (kind !== 'html' && kind !== 'text')
    throw new SourceError(
      link.address,
      `is no page but ${kind === null ? describeType(fetched.type) : `a ${kind}`}`,
    );
  return rawOf(fetched, kind, link.told);
}

export function rawOf(fetched: Fetched, format: Raw['format'], told: Told): Raw {
  const { address, bytes, charset, retrieved } = fetched;
  return { origin: address, format, bytes, charset, address, retrieved, told };
}

export function describeType(type: string | null): string {
  return type === null ? 'something of no kind that is known' : `of the kind ${type.slice(0, 80)}`;
}
