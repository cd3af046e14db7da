import { GraphQLError } from 'graphql';
import type { Graph } from '../derive/batch.ts';
import { ArgumentError, UnknownIdError } from '../errors.ts';
import { findBatch, findKnown } from '../graph/ledger.ts';
import { builder } from './builder.ts';

type Given = number | string;

export const AsOfScalar = builder.scalarType('AsOf', {
  description:
    'A sequence of the ledger (an integer, as `asOf` of an answer gives it), or an ISO time with its zone ("2026-03-04T12:00:00Z"), which means the last batch written by then. An answer as of it comes from what had been learned and judged by then, so that the same question gives the same answer whatever comes later; only what was retracted since is left out. Below it everything is answered as of the same.',
  serialize: (value) => value,
  parseValue: (value): Given => {
    if (typeof value === 'number' || typeof value === 'string') return value;
    throw new GraphQLError('AsOf is an integer or a time');
  },
});

/** For an argument of this type. */
export const AS_OF = 'Answers from what was learned and judged by then; without it, by now.';

/**
 * The sequence that was asked for, null for the present. A time is looked up, a sequence is taken as it is: see
 * `onlyRow` and `foundOrRefused`. Throws ArgumentError, naming the argument.
 */
export async function sequenceOf(
  given: Given | null | undefined,
  graph: Pick<Graph, 'read'>,
  argument = 'asOf',
): Promise<number | null> {
  if (given === null || given === undefined) return null;
  if (typeof given === 'string') return lastBatch(graph, momentOf(given, argument));
  if (Number.isSafeInteger(given) && given >= 0) return given;
  throw new ArgumentError(argument, `${given} is no sequence of the ledger`);
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u;

function momentOf(given: string, argument: string): string {
  const moment = TIME.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(moment))
    throw new ArgumentError(argument, `${JSON.stringify(given)} is no time such as 2026-03-04T12:00:00Z`);
  if (moment > Date.now()) throw new ArgumentError(argument, `${given} is yet to come`);
  return new Date(moment).toISOString();
}

async function lastBatch(graph: Pick<Graph, 'read'>, at: string): Promise<number> {
  const [batch] = await graph.read((transaction) => findBatch(transaction, { at }));
  return batch?.asOf ?? 0;
}

/** The one row of a query that always gives one. Throws ArgumentError where its sequence is yet to come: then there is none. */
export function onlyRow<R>(rows: readonly R[], asOf: number | null, argument = 'asOf'): R {
  const [row] = rows;
  if (row !== undefined) return row;
  if (asOf === null) throw new Error('a query of the present gave no row');
  throw new ArgumentError(argument, `${asOf} is yet to come`);
}

/** What an argument names, by an id of our own. */
export interface Named {
  readonly argument: string;
  readonly kind: 'article' | 'entity' | 'event' | 'statement' | 'utterance';
  readonly id: string;
}

/**
 * What was found of that name, null where it is there and nothing may be shown of it: it wasn't there yet as of then, or
 * isn't any more. Throws ArgumentError where the sequence is yet to come, UnknownIdError where there never was such a thing.
 */
export async function foundOrRefused<V>(
  found: V | null,
  { argument, kind, id }: Named,
  asOf: number | null,
  graph: Pick<Graph, 'read'>,
): Promise<V | null> {
  if (found !== null) return found;
  const [row] = await graph.read((transaction) => findKnown(transaction, { kind, id }));
  if (asOf !== null && asOf > (row?.asOf ?? 0)) throw new ArgumentError('asOf', `${asOf} is yet to come`);
  if (row?.known !== true) throw new UnknownIdError(argument, id, kind);
  return null;
}
