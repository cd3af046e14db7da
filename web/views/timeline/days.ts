import type { Days } from '../../store/state.ts';

/** A stretch of time in days since 1970 (UTC), fractions being times of day; `to` is its end and no part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How wide a bin is, as the API names it. */
export type Bucket = 'YEAR' | 'MONTH' | 'WEEK' | 'DAY';

export const buckets: readonly Bucket[] = ['DAY', 'WEEK', 'MONTH', 'YEAR'];

const DAY = 86_400_000;
/** Days that a bucket has on average. */
const lengths: Readonly<Record<Bucket, number>> = { DAY: 1, WEEK: 7, MONTH: 30.44, YEAR: 365.24 };

/** The number of an ISO day, "2026-03-04"; of a month or year its first. What follows the day is left aside. */
export function dayOf(iso: string): number {
  return Date.parse(iso.slice(0, 10)) / DAY;
}

/** The ISO day that a moment lies in. */
export function isoOf(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

export const dateOf = (day: number): Date => new Date(Math.round(day * DAY));

/** The stretch of whole days, both of them inside. */
export function stretchOf({ from, to }: Days): Stretch {
  return { from: dayOf(from), to: dayOf(to) + 1 };
}

/** The days that a stretch touches, at least one. */
export function daysOf({ from, to }: Stretch): Days {
  return { from: isoOf(from), to: isoOf(Math.max(Math.floor(from), Math.ceil(to) - 1)) };
}

export const lengthOf = ({ from, to }: Stretch): number => to - from;

export const sameDays = (a: Days | null, b: Days | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** The first day of the bin that a moment lies in; weeks begin on Monday. */
export function startOf(day: number, bucket: Bucket): number {
  if (bucket === 'DAY') return Math.floor(day);
  // The first of January 1970 was a Thursday.
  if (bucket === 'WEEK') return Math.floor((day + 3) / 7) * 7 - 3;
  const date = dateOf(Math.floor(day));
  const month = bucket === 'YEAR' ? 0 : date.getUTCMonth();
  return utc(date.getUTCFullYear(), month);
}

/** The day after the last one of the bin that a moment lies in. */
export function endOf(day: number, bucket: Bucket): number {
  const start = startOf(day, bucket);
  if (bucket === 'DAY') return start + 1;
  if (bucket === 'WEEK') return start + 7;
  const date = dateOf(start);
  return bucket === 'YEAR'
    ? utc(date.getUTCFullYear() + 1, 0)
    : utc(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

function utc(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / DAY;
}

/** The stretch of whole bins that holds all of the given one. */
export function wholeBins({ from, to }: Stretch, bucket: Bucket): Stretch {
  const start = startOf(from, bucket);
  return { from: start, to: to <= start ? endOf(from, bucket) : endOf(to - 1e-6, bucket) };
}

/** The most bins that are ever drawn in a row. */
const MOST = 500;

/** The finest bucket of which `width` pixels have room for a stretch, each bin `narrowest` wide, and never over 500. */
export function bucketFor(stretch: Stretch, width: number, narrowest: number): Bucket {
  const room = Math.min(MOST, Math.max(1, width / narrowest));
  return buckets.find((bucket) => lengthOf(stretch) / lengths[bucket] <= room) ?? 'YEAR';
}

/** What is shown at least, and the years that there are at all. */
const SHORTEST = 1;
const FIRST = dayOf('1000-01-01');
const LAST = dayOf('9999-12-31') + 1;

/** The stretch `factor` times as long, the moment `at` staying where it is; a day at least, and never more than `all`. */
export function zoom(stretch: Stretch, factor: number, at: number, all: Stretch): Stretch {
  const length = Math.min(Math.max(lengthOf(stretch) * factor, SHORTEST), lengthOf(all));
  const share = (at - stretch.from) / lengthOf(stretch);
  return within({ from: at - share * length, to: at + (1 - share) * length }, all);
}

/** The stretch moved by so many days, as far as `all` goes. */
export function pan(stretch: Stretch, by: number, all: Stretch): Stretch {
  return within({ from: stretch.from + by, to: stretch.to + by }, all);
}

/** The stretch moved to lie within `all`, and cut where it is longer. */
export function within(stretch: Stretch, all: Stretch): Stretch {
  if (lengthOf(stretch) >= lengthOf(all)) return all;
  const by = Math.max(0, all.from - stretch.from) - Math.max(0, stretch.to - all.to);
  return { from: stretch.from + by, to: stretch.to + by };
}

/** So much of all may lie before the part that is shown first, and as much behind it. */
const STRAYS = 0.01;

/**
 * The part of all of time in which nearly everything lies, with a little room; all of it, the same value, where that part is
 * no third of it or everything lies spread.
 */
export function crowdOf(bins: readonly (Days & { readonly utterances: number })[], all: Stretch): Stretch {
  const strays = bins.reduce((sum, { utterances }) => sum + utterances, 0) * STRAYS;
  const crowd = extentOf(withoutStrays(withoutStrays(bins, strays).reverse(), strays).reverse());
  if (crowd === null || lengthOf(crowd) * 3 > lengthOf(all)) return all;
  return within(crowd, all);
}

/** The bins from the first on that together with those before it has more than so many. */
function withoutStrays<Bin extends { readonly utterances: number }>(
  bins: readonly Bin[],
  strays: number,
): Bin[] {
  let passed = 0;
  const first = bins.findIndex(({ utterances }) => {
    passed += utterances;
    return passed > strays;
  });
  return first < 0 ? [] : bins.slice(first);
}

/** What there is to see: from the first bin to the last, whole, with a little room; a fortnight at least. */
export function extentOf(bins: readonly Days[]): Stretch | null {
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) return null;
  const bare = { from: dayOf(first.from), to: dayOf(last.to) + 1 };
  const room = Math.max(lengthOf(bare) * 0.01, (14 - lengthOf(bare)) / 2);
  const whole = wholeBins({ from: bare.from - room, to: bare.to + room }, 'DAY');
  return { from: Math.max(whole.from, FIRST), to: Math.min(whole.to, LAST) };
}
