import { type ActionDispatch, useEffect, useReducer, useRef } from 'react';
import { passing } from '../../api/client.ts';
import type { StatementFilter } from '../../api/graphql.ts';
import type { Sort } from '../../store/state.ts';
import { type Book, emptyBook, pageSize, pagesFor, type Step, turn } from './book.ts';
import { pageQuery, timesQuery } from './queries.ts';
import { dayOn } from './seek.ts';

/** What a list is of. */
export interface Question {
  readonly filter: StatementFilter;
  readonly orderBy: Sort;
  /** one row for each utterance, else one for each report */
  readonly perUtterance: boolean;
}

/** The pages of a list, begun with those that are there already. Give the component a key by question. */
export function useBook(begun: Book | null): readonly [Book, ActionDispatch<[Step]>] {
  return useReducer(turn, begun ?? emptyBook);
}

/** Asks for the pages that the rows from `first` to `last` are on, and those beside them. */
export function usePagesFor(
  question: Question,
  [book, step]: ReturnType<typeof useBook>,
  first: number,
  last: number,
): void {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const asked = JSON.stringify(question);
  useEffect(() => {
    for (const page of pagesFor(book, first, last)) {
      step({ is: 'asked', page });
      askPage(JSON.parse(asked), page, book.asOf).then((came) => here.current && step(came));
    }
  }, [asked, book, step, first, last]);
}

async function askPage(question: Question, page: number, asOf: number | null): Promise<Step> {
  const { data, error } = await passing
    .query(pageQuery, { ...asOfThen(question, asOf), first: pageSize, skip: page * pageSize })
    .toPromise();
  if (error !== undefined) return { is: 'failed', page, error };
  if (data === undefined) throw new Error('an answer without data and without error');
  const { statements } = data;
  const rows = statements.edges.map(({ node }) => node);
  return {
    is: 'came',
    page,
    asOf: statements.asOf,
    count: statements.totalCount,
    totals: statements.totals,
    rows,
  };
}

/** The day of the row at a place, on the clock of the order; null where it has none, or the answer did not come. */
export async function askDay(question: Question, asOf: number | null, skip: number): Promise<string | null> {
  const { data } = await passing.query(timesQuery, { ...asOfThen(question, asOf), skip }).toPromise();
  const node = data?.statements.edges[0]?.node;
  return node === undefined ? null : dayOn(question.orderBy, node);
}

function asOfThen(question: Question, asOf: number | null): Question {
  return asOf === null ? question : { ...question, filter: { ...question.filter, asOf } };
}
