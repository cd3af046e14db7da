import { z } from 'zod';
import { ArgumentError } from '../errors.ts';
import { builder } from './builder.ts';

/** The most rows of one page. */
export const LARGEST_PAGE = 200;

/** Rows of a page where nobody says how many. */
const USUAL_PAGE = 50;

/** For the argument `first` of a page. */
export function rowsOf(usual = USUAL_PAGE): { readonly description: string } {
  return { description: `Rows of the page: 1 to ${LARGEST_PAGE}, ${usual} by default.` };
}

/** For the argument `after` of a page. */
export const AFTER = {
  description:
    'A cursor, such as `endCursor` of the page before: gives the rows behind it, all other arguments being the same. Without it, from the first row.',
};

/** For `totalCount`. */
const TOTAL_COUNT = { description: 'Rows of the whole list, on all pages.' };

/** The size of a page, from the argument `first`. Throws ArgumentError: nothing is capped in silence. */
export function pageSize(
  first: number | null | undefined,
  otherwise = USUAL_PAGE,
  argument = 'first',
): number {
  const size = first ?? otherwise;
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST_PAGE) return size;
  throw new ArgumentError(argument, `${size} is no page size: 1 to ${LARGEST_PAGE}`);
}

/** Cursors are the keys of a row's place in the order, as base64url JSON: they stay true when rows come and go. */
export function writeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys in a cursor; null without one. Throws ArgumentError for one that this field did not give. */
export function readCursor<T extends z.core.$ZodTuple>(
  after: string | null | undefined,
  shape: T,
): z.infer<T> | null {
  if (after === null || after === undefined) return null;
  try {
    return z.parse(shape, JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch {
    throw new ArgumentError('after', `${JSON.stringify(after)} is no cursor of this field`);
  }
}

export interface Edge<N> {
  readonly cursor: string;
  readonly node: N;
}

/** What a connection type resolves from. */
export interface Connection<N> {
  readonly edges: readonly Edge<N>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** The type of a connection that counts, beside its page, all that there is. */
export function countedConnection<N>(
  type: ReturnType<ReturnType<typeof builder.objectRef<N>>['implement']>,
  name: string,
) {
  return builder.connectionObject(
    {
      type,
      name: `${name}Connection`,
      fields: (t) => ({
        totalCount: t.int({
          ...TOTAL_COUNT,
          resolve: (connection) => (connection as unknown as Pick<Connection<N>, 'totalCount'>).totalCount,
        }),
      }),
    },
    { name: `${name}Edge` },
  );
}

/** The same for what the ledger tells: with the sequence that a page stands on, as of which the next ones can be asked. */
export function ledgerConnection<N>(
  type: ReturnType<ReturnType<typeof builder.objectRef<N>>['implement']>,
  name: string,
) {
  return builder.connectionObject(
    {
      type,
      name: `${name}Connection`,
      fields: (t) => ({
        totalCount: t.int({
          ...TOTAL_COUNT,
          resolve: (connection) => (connection as unknown as Stood<N>).totalCount,
        }),
        asOf: t.int({
          description: STOOD,
          resolve: (connection) => (connection as unknown as Stood<N>).asOf,
        }),
      }),
    },
    { name: `${name}Edge` },
  );
}

/** A page with the sequence of the ledger that it stands on. */
export type Stood<N> = Connection<N> & { readonly asOf: number };

export const STOOD =
  'Ledger sequence that the page stands on: ask for the next pages as of it, and none is lost or comes twice.';

/** A page of `size` from rows that were read with one more, so that it shows whether more follow. */
export function toConnection<R, N>(
  rows: readonly R[],
  size: number,
  totalCount: number,
  after: string | null | undefined,
  keysOf: (row: R) => readonly (string | number)[],
  nodeOf: (row: R) => N,
): Connection<N> {
  const edges = rows.slice(0, size).map((row) => ({ cursor: writeCursor(keysOf(row)), node: nodeOf(row) }));
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The place of what people write, in the order of when they did. */
const WRITTEN = z.tuple([z.string(), z.string()]);

/** A page of what people write, newest first. `read` gives the rows before a place, and how many there are in all. */
export async function newestPage<R extends { readonly at: string; readonly id: string }>(
  {
    first,
    after,
  }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  read: (asked: {
    beforeAt: string;
    beforeId: string;
    limit: number;
  }) => Promise<{ readonly total: number; readonly page: readonly R[] }>,
): Promise<Connection<R>> {
  const size = pageSize(first);
  const [beforeAt, beforeId] = readCursor(after, WRITTEN) ?? ['~', ''];
  const { total, page } = await read({ beforeAt, beforeId, limit: size + 1 });
  return toConnection(
    page,
    size,
    total,
    after,
    ({ at, id }) => [at, id],
    (row) => row,
  );
}
