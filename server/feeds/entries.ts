import { parsePublished } from '../clean/published.ts';
import { describe, FetchError, type UjarError } from '../errors.ts';
import { isoOf, MINUTE } from './feed.ts';

/** What became of a page that feeds name, whichever of them. Times are ISO in UTC. */
export interface Entry {
  readonly address: string;
  /** The id of the article that it gave; null where it has given none. */
  readonly article: string | null;
  /** The state of the page that is settled: when it was changed, as the feed said, else when it was fetched. */
  readonly has: string | null;
  /** True where it is to be tried again, whether it changes or not. */
  readonly open: boolean;
  readonly fetches: number;
  /** Failures in a row. */
  readonly tries: number;
  /** Not to be fetched before. */
  readonly next: string | null;
  /** One line. */
  readonly failure: string | null;
}

/** What the graph knows of a page. */
export interface Remembered {
  readonly entry: Entry | null;
  /** Whether its article stands in the graph, retracted ones too. */
  readonly stands: boolean;
  /** Until when the text of the article is known to have stood: see derive/versions.ts. */
  readonly seen: string | null;
}

/**
 * Whether a page that a feed names is to be fetched: one that is new, or that the feed says was changed after what is
 * there. "later": it is, but not yet. `told` is when it was changed, as the feed says.
 */
export function judgeEntry(
  told: string | undefined,
  { entry, stands, seen }: Remembered,
  now: number,
): 'due' | 'later' | 'settled' {
  const isWanted =
    entry === null
      ? !stands || isLater(told, seen)
      : entry.open || (entry.article !== null && !stands) || isLater(told, entry.has);
  if (!isWanted) return 'settled';
  return entry?.next != null && Date.parse(entry.next) > now ? 'later' : 'due';
}

const SOON = 15 * MINUTE;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A page that failed otherwise than for a while is given up after so many tries, until it changes. */
const MOST_TRIES = 3;

/** Once it was fetched and its article written. Pages that are said to change all the time are fetched less and less. */
export function afterTaken(
  address: string,
  before: Entry | null,
  article: string,
  told: string | undefined,
  now: number,
): Entry {
  const fetches = (before?.fetches ?? 0) + 1;
  const rest = fetches < 2 ? null : Math.min(HOUR * 2 ** (fetches - 2), DAY);
  return {
    ...{ address, article, fetches, has: instantOf(told) ?? isoOf(now), open: false, tries: 0 },
    next: rest === null ? null : isoOf(now + rest),
    failure: null,
  };
}

/** Once it failed. What may pass is tried for as long as the feed names it. */
export function afterFailed(
  address: string,
  before: Entry | null,
  error: UjarError,
  told: string | undefined,
  now: number,
): Entry {
  const tries = (before?.tries ?? 0) + 1;
  const passing = error instanceof FetchError && error.passing;
  const open = passing || tries < MOST_TRIES;
  return {
    ...{ address, article: before?.article ?? null, fetches: before?.fetches ?? 0, tries, open },
    has: open ? (before?.has ?? null) : (instantOf(told) ?? isoOf(now)),
    next: isoOf(now + Math.min(SOON * 2 ** Math.min(tries - 1, 20), DAY)),
    failure: describe(error),
  };
}

/** True where `told` is surely later: of a day, only what lies after it is. */
function isLater(told: string | undefined, has: string | null): boolean {
  const at = instantOf(told);
  if (at === null) return false;
  const known = instantOf(has ?? undefined);
  return known === null || at > known;
}

/** The instant at which a written time begins, a day in UTC; null for none. */
function instantOf(written: string | undefined): string | null {
  const from = parsePublished(written ?? '')?.from;
  return from === undefined ? null : isoOf(Date.parse(from));
}
