/** A feed or sitemap that is followed, as the graph keeps it. Times are ISO in UTC, spans of time in minutes. */
export interface Feed {
  readonly address: string;
  /** Who publishes its articles, as the operator says; null: as the pages tell. */
  readonly outlet: string | null;
  /** How it calls itself. */
  readonly title: string | null;
  /** How often it is asked for, as the operator says; null: as it says itself, within bounds. */
  readonly every: number | null;
  readonly told: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly paused: boolean;
  readonly added: string;
  readonly tried: string | null;
  readonly succeeded: string | null;
  /** When it is due. */
  readonly next: string;
  /** Why the last try came to nothing, or the last page of it that could not be taken; one line. */
  readonly error: string | null;
  /** Tries in a row that came to nothing. */
  readonly failures: number;
  /** Articles, new or changed, that came in by it so far. */
  readonly articles: number;
  /** Of the last time that it had changed. */
  readonly named: number;
  readonly taken: number;
  readonly failed: number;
}

export const FEED_HEALTHS = ['new', 'ok', 'some pages fail', 'failing', 'paused'] as const;
export type Health = (typeof FEED_HEALTHS)[number];

export const DEFAULT_EVERY = 30;
/** What a feed says of itself is heeded between these. */
const SHORTEST_TOLD = 15;
const LONGEST_TOLD = 1440;
/** The longest rest after failures, unless the feed is asked for less often anyway. */
const LONGEST_REST = 1440;

/** A feed that was never asked for; it is due at once. */
export function newFeed(
  address: string,
  { outlet = null, every = null }: { readonly outlet?: string | null; readonly every?: number | null },
  now: number,
): Feed {
  const at = isoOf(now);
  return {
    ...{ address, outlet, every, title: null, told: null, etag: null, lastModified: null, paused: false },
    ...{ added: at, tried: null, succeeded: null, next: at, error: null, failures: 0 },
    ...{ articles: 0, named: 0, taken: 0, failed: 0 },
  };
}

/** Minutes between two tries while all goes well. */
export function everyOf({ every, told }: Pick<Feed, 'every' | 'told'>): number {
  return every ?? Math.min(LONGEST_TOLD, Math.max(SHORTEST_TOLD, told ?? DEFAULT_EVERY));
}

/** After a try that came to nothing: each in a row doubles the rest. */
export function afterFailure(feed: Feed, error: string, now: number): Feed {
  const failures = feed.failures + 1;
  const every = everyOf(feed);
  const rest = Math.min(every * 2 ** Math.min(failures - 1, 20), Math.max(every, LONGEST_REST));
  return { ...feed, error, failures, tried: isoOf(now), next: isoOf(now + rest * MINUTE) };
}

/** After a try that went well, with what it brought. */
export function afterSuccess(feed: Feed, brought: Partial<Feed>, now: number): Feed {
  const at = isoOf(now);
  const next = { ...feed, ...brought, failures: 0, tried: at, succeeded: at };
  return { ...next, next: isoOf(now + everyOf(next) * MINUTE) };
}

export function isDue({ paused, next }: Feed, now: number): boolean {
  return !paused && Date.parse(next) <= now;
}

export function healthOf({ paused, failures, succeeded, error }: Feed): Health {
  if (paused) return 'paused';
  if (failures > 0) return 'failing';
  if (succeeded === null) return 'new';
  return error === null ? 'ok' : 'some pages fail';
}

export const MINUTE = 60_000;

export function isoOf(time: number): string {
  return new Date(time).toISOString();
}
