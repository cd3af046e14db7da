import type { CombinedError } from 'urql';
import type { Listed, Totals } from '../../api/queries.ts';

/** Rows of a page. */
export const pageSize = 40;
/** Pages that are kept at most: those far from where one reads are let go of, and asked for again. */
export const pagesKept = 50;

/** A long list of which some pages are there. All of them are of one question, as of one moment. */
export interface Book {
  /** the moment that the first page to come stood on; null before */
  readonly asOf: number | null;
  /** rows of the whole list; null before the first page came */
  readonly count: number | null;
  readonly totals: Totals | null;
  readonly pages: ReadonlyMap<number, readonly Listed[]>;
  readonly asked: ReadonlySet<number>;
  readonly error: CombinedError | null;
}

export type Step =
  | { readonly is: 'asked'; readonly page: number }
  | { readonly is: 'failed'; readonly page: number; readonly error: CombinedError }
  | { readonly is: 'retried' }
  | {
      readonly is: 'came';
      readonly page: number;
      readonly asOf: number;
      readonly count: number;
      readonly totals: Totals;
      readonly rows: readonly Listed[];
    };

export const emptyBook: Book = {
  asOf: null,
  count: null,
  totals: null,
  pages: new Map(),
  asked: new Set(),
  error: null,
};

/** The book after a page was asked for, came, or did not. A page of another moment than the first one's is not let in. */
export function turn(book: Book, step: Step): Book {
  if (step.is === 'retried') return { ...book, error: null };
  const asked = new Set(book.asked);
  if (step.is === 'asked') return { ...book, asked: asked.add(step.page), error: null };
  asked.delete(step.page);
  if (step.is === 'failed') return { ...book, asked, error: step.error };
  const { asOf, count, totals, page, rows } = step;
  if (book.asOf !== null && book.asOf !== asOf) return { ...book, asked };
  return {
    asOf,
    count,
    totals,
    asked,
    error: null,
    pages: keepNear(new Map(book.pages).set(page, rows), page),
  };
}

function keepNear(
  pages: Map<number, readonly Listed[]>,
  here: number,
): ReadonlyMap<number, readonly Listed[]> {
  if (pages.size <= pagesKept) return pages;
  const far = [...pages.keys()].reduce((a, b) => (Math.abs(b - here) > Math.abs(a - here) ? b : a));
  pages.delete(far);
  return pages;
}

/** The row at a place of the list; null where its page is not there. */
export function rowAt(book: Book, index: number): Listed | null {
  return book.pages.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null;
}

/**
 * Pages to ask for so that the rows from `first` to `last` are there, and those around them. One alone as long as none
 * came: it tells as of when the others are to be asked. None after a failure, until it is tried again.
 */
export function pagesFor(book: Book, first: number, last: number): number[] {
  if (book.error !== null) return [];
  const here = Math.floor(first / pageSize);
  if (book.count === null) return book.asked.size === 0 ? [here] : [];
  const end = Math.ceil(book.count / pageSize) - 1;
  const [from, to] = [Math.max(0, here - 1), Math.min(end, Math.floor(last / pageSize) + 1)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter(
    (page) => !book.pages.has(page) && !book.asked.has(page),
  );
}
