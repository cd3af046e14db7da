import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { StatementFilter } from '../../api/graphql.ts';
import type { Listed } from '../../api/queries.ts';
import { useWords } from '../../messages/catalogue.ts';
import { readArticle } from '../../store/changes.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { useExplorer } from '../../store/store.ts';
import { Failure } from '../notice/failure.tsx';
import { NoMatch } from '../notice/no-match.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { isUnknownId } from '../overview.ts';
import { Card } from '../panel/card.tsx';
import { OrPossible } from '../panel/sureness.tsx';
import { type Book, rowAt } from './book.ts';
import { findBookmark, leaveBookmark } from './bookmarks.ts';
import { type Question, useBook, usePagesFor } from './pages.ts';
import { Tools } from './tools.tsx';
import { words } from './words.ts';

type Rows = Virtualizer<HTMLDivElement, HTMLLIElement>;

/** Pixels that a row takes before it is measured. */
const usualHeight = 138;

/** The rows of one question: those in sight are drawn, their pages fetched as one comes near. */
export function Listing(props: {
  question: Question;
  /** the filter by which all is as sure as one asked, whether the question asks for what is possible or not */
  sure: StatementFilter;
  /** where the ledger stands as far as the page knows */
  ledger: number | null;
  anew: () => void;
}) {
  const { question, sure, ledger, anew } = props;
  const list = JSON.stringify(question);
  const [bookmark] = useState(() => findBookmark(list, ledger));
  const pages = useBook(bookmark?.book ?? null);
  const [book, step] = pages;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: book.count ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 5,
    ...(bookmark === null
      ? {}
      : { initialOffset: bookmark.offset, initialMeasurementsCache: bookmark.measured }),
  });
  const items = rows.getVirtualItems();
  usePagesFor(question, pages, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  useBookmark(list, book, rows);
  const [, change] = useExplorer();
  const read = (index: number) => {
    const row = rowAt(book, index);
    if (row !== null) change(readArticle(row.article.id, row.id));
  };
  const walk = useRowWalk(book.count ?? 0, rows, scroller);
  if (book.error !== null && book.count === null)
    return isUnknownId(book.error) ? (
      <NoMatch unknown />
    ) : (
      <Failure error={book.error} retry={() => step({ is: 'retried' })} />
    );
  if (book.count === 0)
    return (
      <OrPossible filter={sure}>
        <NoMatch />
      </OrPossible>
    );
  const [top, bottom] = inSight(rows);
  return (
    <>
      <Tools question={question} sure={sure} book={book} top={top} bottom={bottom} go={walk.go} />
      {ledger !== null && book.asOf !== null && book.asOf < ledger && <Newer show={anew} />}
      <div className="statements-scroll" ref={scroller}>
        {book.count === null && <CardSkeleton count={6} />}
        <ol className="rows" style={{ height: rows.getTotalSize() }} aria-busy={book.asked.size > 0}>
          {items.map(({ key, index, start }) => (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={book.count ?? 0}
              aria-posinset={index + 1}
              tabIndex={index === (walk.at ?? top) ? 0 : -1}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => walk.stand(index)}
              onKeyDown={(event) =>
                event.key === 'Enter' && event.target === event.currentTarget && read(index)
              }
            >
              <RowOf row={rowAt(book, index)} index={index} />
            </li>
          ))}
        </ol>
      </div>
      {book.error !== null && <Failure error={book.error} retry={() => step({ is: 'retried' })} />}
    </>
  );
}

/** The list stays as of when it was begun until one asks for what the graph has learned since. */
function Newer({ show }: { show: () => void }) {
  const text = useWords(words);
  return (
    <p className="newer" role="status">
      <button type="button" className="link" onClick={show}>
        {text.newer}
      </button>
    </p>
  );
}

function RowOf({ row, index }: { row: Listed | null; index: number }) {
  const text = useWords(words);
  if (row !== null) return <Card statement={row} others={[]} />;
  return (
    <div className="skeleton-card">
      <span className="unseen">{text.row(index + 1)}</span>
      <i className="bone short" />
      <i className="bone" />
      <i className="bone long" />
    </div>
  );
}

/** The first and last row that are to be seen, at least in part. */
function inSight(rows: Rows): readonly [number, number] {
  const top = rows.scrollOffset ?? 0;
  const bottom = top + (rows.scrollRect?.height ?? 0);
  const seen = rows.getVirtualItems().filter(({ start, end }) => end > top + 8 && start < bottom);
  return [seen[0]?.index ?? 0, seen.at(-1)?.index ?? 0];
}

/** Keeps the place when one goes elsewhere. */
function useBookmark(list: string, book: Book, rows: Rows): void {
  const latest = useRef({ book, rows });
  latest.current = { book, rows };
  useEffect(
    () => () => {
      const { book, rows } = latest.current;
      if (book.count !== null)
        leaveBookmark(list, {
          book: { ...book, asked: new Set() },
          offset: rows.scrollOffset ?? 0,
          measured: rows.measurementsCache,
        });
    },
    [list],
  );
}

/** "j" and "k" go from row to row, Home and End to the first and last; Enter reads the row that has the focus. */
function useRowWalk(count: number, rows: Rows, scroller: RefObject<HTMLDivElement | null>) {
  const { keys } = useWords(words);
  const [at, setAt] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const go = (index: number) => {
    const to = Math.max(0, Math.min(index, count - 1));
    setAt(to);
    wanted.current = to;
    rows.scrollToIndex(to, { align: Math.abs(to - (at ?? 0)) > 1 ? 'start' : 'auto' });
  };
  // The row may come to be drawn only after some scrolling.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });
  useShortcuts([
    { keys: 'j', does: keys.next, act: () => go(at === null ? inSight(rows)[0] : at + 1) },
    { keys: 'k', does: keys.previous, act: () => go(at === null ? inSight(rows)[0] : at - 1) },
    { keys: 'Enter', does: keys.read },
    { keys: 'Home', does: keys.first, act: () => go(0) },
    { keys: 'End', does: keys.last, act: () => go(count - 1) },
  ]);
  return { at, go, stand: setAt };
}
