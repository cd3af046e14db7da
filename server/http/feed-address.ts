import { ArgumentError } from '../errors.ts';
import { readPageFilter } from '../schema/page-address.ts';

/** What the address of a feed asks for. */
export interface FeedAddress {
  /** A StatementFilter as JSON has it. */
  readonly filter: unknown;
  readonly size: number;
  readonly after: string | null;
}

export const LARGEST_FEED = 200;

/** Reads `first`, `after` and the filter: see readPageFilter. Throws ArgumentError, naming what can't be read. */
export function readFeedAddress(query: URLSearchParams): FeedAddress {
  return {
    filter: readPageFilter(query, ['first', 'after'], 'a feed'),
    size: sizeOf(query.get('first')),
    after: query.get('after'),
  };
}

function sizeOf(given: string | null): number {
  const size = given === null ? 50 : Number(given);
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST_FEED) return size;
  throw new ArgumentError('first', `${given} is no size of a page: 1 to ${LARGEST_FEED}`);
}
