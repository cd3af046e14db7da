import type { Sort } from '../../store/state.ts';
import type { Times } from './queries.ts';

/** The day of a row on the clock of the order, as "2026-03-04"; null where it has none, or the order goes by no clock. */
export function dayOn(sort: Sort, { said, article }: Times): string | null {
  const moment = sort.startsWith('SAID')
    ? said?.from
    : sort.startsWith('PUBLISHED')
      ? article.published?.from
      : sort.startsWith('LEARNED')
        ? article.learned
        : null;
  return moment?.slice(0, 10) ?? null;
}

/** Whether rows stand in the order of a clock, so that one can go to a day. */
export function goesByClock(sort: Sort): boolean {
  return !sort.endsWith('CONFIDENT');
}

/**
 * The first row of the list that is not before the day in the order of the list: on it, or past it. Halves the list, so that
 * of 100,000 rows some 17 are looked at. Rows without a day come last in every order.
 * @param dayAt the day of the row at a place
 */
export async function seekDay(
  count: number,
  day: string,
  newestFirst: boolean,
  dayAt: (index: number) => Promise<string | null>,
): Promise<number> {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = await dayAt(middle);
    const before = there !== null && (newestFirst ? there > day : there < day);
    if (before) from = middle + 1;
    else to = middle;
  }
  return Math.min(from, Math.max(0, count - 1));
}
