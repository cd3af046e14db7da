import { ArgumentError } from '../errors.ts';

/** What the address of a feed asks for. */
export interface FeedAddress {
  /** A StatementFilter as JSON has it. */
  readonly filter: unknown;
  readonly size: number;
  readonly after: string | null;
}

/** As the page's addresses call lists of the filter: of ids and names, and of words of closed lists. */
const LISTS = {
  ...{ who: 'speaker', about: 'target', between: 'between', involves: 'involves' },
  ...{ concerning: 'event', at: 'place', outlet: 'outlet' },
} as const;
const CLOSED = ['stance', 'act', 'kind', 'language'] as const;

/** What the page's addresses hold beside the filter. */
const ELSEWHERE = [
  ...['view', 'count', 'around', 'most', 'add', 'expand', 'hide', 'fold', 'path', 'mark', 'layout'],
  ...['lanes', 'window', 'order', 'open', 'sort', 'changes', 'for', 'queue'],
  ...['entity', 'side', 'speaker', 'on', 'event', 'utterance', 'article', 'statement'],
];

const OWN = ['filter', 'first', 'after'];
const SINGLE = ['words', 'from', 'to', 'clock', 'confidence', 'firsthand', 'reviewed', 'rollup', 'asof'];
const KNOWN: ReadonlySet<string> = new Set([
  ...[...OWN, ...SINGLE, ...CLOSED, ...Object.keys(LISTS), ...ELSEWHERE],
]);

export const LARGEST_FEED = 200;

/**
 * Reads `filter`, a StatementFilter in JSON, or else the filter in the words of the page's own addresses, so that the feed
 * of what a page shows has the same query behind "/feed?". Throws ArgumentError, naming what can't be read.
 */
export function readFeedAddress(query: URLSearchParams): FeedAddress {
  for (const name of query.keys())
    if (!KNOWN.has(name)) throw new ArgumentError(name, 'is nothing that a feed can be asked for');
  const given = query.get('filter');
  return {
    filter: given === null ? filterOf(query) : parsed(given),
    size: sizeOf(query.get('first')),
    after: query.get('after'),
  };
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new ArgumentError('filter', 'is no JSON, such as {"target":["Entity:JPN"]}');
  }
}

function sizeOf(given: string | null): number {
  const size = given === null ? 50 : Number(given);
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST_FEED) return size;
  throw new ArgumentError('first', `${given} is no size of a page: 1 to ${LARGEST_FEED}`);
}

function filterOf(query: URLSearchParams): Record<string, unknown> {
  const all = (name: string) => query.getAll(name).filter((value) => value !== '');
  const one = (name: string) => query.get(name) || null;
  const lists = Object.entries(LISTS).map(([name, field]) => [field, all(name)] as const);
  const closed = CLOSED.map((name) => [name, all(name).map((value) => value.toUpperCase())] as const);
  const [from, to, clock, confidence] = ['from', 'to', 'clock', 'confidence'].map(one);
  const period = from || to ? { from, to, clock: (clock ?? 'said').toUpperCase() } : null;
  return {
    ...Object.fromEntries([...lists, ...closed]),
    text: one('words'),
    period,
    ...(confidence && { minConfidence: Number(confidence) / 100 }),
    firstHandOnly: one('firsthand') === '1',
    ...(one('reviewed') && { reviewed: one('reviewed') === '1' }),
    ...(one('rollup') && { rollUp: one('rollup') === '1' }),
    ...(one('asof') && { asOf: asOfOf(one('asof')) }),
  };
}

/** A sequence of the ledger is a number in a filter, a time is text. */
const asOfOf = (given: string | null) => (given !== null && /^\d+$/.test(given) ? Number(given) : given);
