import { ArgumentError } from '../errors.ts';

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

const SINGLE = ['words', 'from', 'to', 'clock', 'confidence', 'firsthand', 'reviewed', 'rollup', 'asof'];
const KNOWN: ReadonlySet<string> = new Set([
  ...['filter', ...SINGLE, ...CLOSED, ...Object.keys(LISTS), ...ELSEWHERE],
]);

/**
 * The filter behind the "?" of an address, as JSON has a StatementFilter: `filter`, which is that, or else the words of the page's
 * own addresses, so that what answers a query gives what the page shows with the same. `own` are the names beside these that it
 * takes, `asker` is what it is ("a feed"). Throws ArgumentError, naming what can't be read.
 */
export function readPageFilter(query: URLSearchParams, own: readonly string[], asker: string): unknown {
  for (const name of query.keys())
    if (!KNOWN.has(name) && !own.includes(name))
      throw new ArgumentError(name, `is nothing that ${asker} can be asked for`);
  const given = query.get('filter');
  return given === null ? filterOf(query) : readFilterText(given);
}

/** A StatementFilter in JSON. Throws ArgumentError. */
export function readFilterText(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new ArgumentError('filter', 'is no JSON, such as {"target":["Entity:JPN"]}');
  }
}

/** The filter without what selects nothing, as it is told. */
export function toldFilter(filter: unknown): string {
  return JSON.stringify(filter, (name, value) => (isEmpty(name, value) ? undefined : value));
}

function isEmpty(name: string, value: unknown): boolean {
  if (value === false) return name !== 'reviewed';
  return value === null || (Array.isArray(value) && value.length === 0);
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
