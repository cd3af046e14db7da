import type { VirtualItem } from '@tanstack/react-virtual';
import type { Book } from './book.ts';

/** Where one was in a list when one left it, and what of it was there. */
export interface Bookmark {
  readonly book: Book;
  /** pixels from the top */
  readonly offset: number;
  /** how high each row was */
  readonly measured: VirtualItem[];
}

/** Lists in which a place is kept. */
const kept = 5;
const bookmarks = new Map<string, Bookmark>();

/** Keeps the place in a list until the page is left, in the last few lists that one was in. */
export function leaveBookmark(list: string, bookmark: Bookmark): void {
  bookmarks.delete(list);
  bookmarks.set(list, bookmark);
  const [oldest] = bookmarks.keys();
  if (bookmarks.size > kept && oldest !== undefined) bookmarks.delete(oldest);
}

/**
 * The place that was left in a list; null where none was, or the graph has learned something since: rows may have moved.
 * @param ledger where the ledger stands as far as the page knows
 */
export function findBookmark(list: string, ledger: number | null): Bookmark | null {
  const found = bookmarks.get(list);
  if (found === undefined) return null;
  const { asOf } = found.book;
  return ledger !== null && asOf !== null && asOf < ledger ? null : found;
}
