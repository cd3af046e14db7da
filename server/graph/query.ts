import neo4j, { type Integer } from 'neo4j-driver';
import { composeCypher, type Tense } from './composition.ts';

/** What a query runs in: a managed transaction of the driver, or a stand-in that counts. */
export interface Transaction {
  run(
    text: string,
    parameters?: Record<string, unknown>,
  ): PromiseLike<{
    readonly records: readonly { toObject(): object }[];
  }>;
}

/** A query of cypher/, bound to the types of what it takes and returns. */
export type Query<P, R> = (transaction: Transaction, parameters: P) => Promise<readonly R[]>;

/**
 * The query in cypher/NAME.cypher. Its wrapper gives the types, as the file's head states them. Whole numbers go in
 * as integers (a plain JavaScript number would arrive as a float, which LIMIT refuses) and come out as numbers.
 * `drivers` are the lists that the query goes through: where all of them are empty, the database isn't asked.
 */
export function query<P extends object, R>(name: string, ...drivers: readonly (keyof P)[]): Query<P, R> {
  return (transaction, parameters) => ask(transaction, name, 'now', parameters, drivers);
}

/** As of when a query is asked: a sequence of the ledger, or null for the present. */
export interface AsOf {
  readonly asOf: number | null;
}

/**
 * The same for a query that may be asked as of any sequence as well, whose answer comes from what was learned and
 * judged by then, less what was retracted since. As of a sequence that is yet to come there is no row. What changed
 * before changes were kept is told as it is now.
 */
export function history<P extends object, R>(
  name: string,
  ...drivers: readonly (keyof P)[]
): Query<P & AsOf, R> {
  return (transaction, { asOf, ...rest }) => {
    const parameters = rest as unknown as P;
    return asOf === null
      ? ask(transaction, name, 'now', parameters, drivers)
      : ask(transaction, name, 'then', { ...parameters, asOf }, drivers);
  };
}

async function ask<P extends object, R>(
  transaction: Transaction,
  name: string,
  tense: Tense,
  parameters: P,
  drivers: readonly (keyof P)[],
): Promise<readonly R[]> {
  if (drivers.length > 0 && drivers.every((driver) => isEmpty(parameters[driver]))) return [];
  const result = await transaction.run(
    composeCypher(name, tense),
    toParameters(parameters) as Record<string, unknown>,
  );
  return result.records.map((record) => record.toObject() as R);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The driver's integers for small numbers, most of them offsets in texts: made once. */
const INTEGERS: (Integer | undefined)[] = [];
const MADE_ONCE = 65_536;

function integerOf(value: number): Integer {
  if (value < 0 || value >= MADE_ONCE) return neo4j.int(value);
  const known = INTEGERS[value];
  if (known !== undefined) return known;
  const made = neo4j.int(value);
  INTEGERS[value] = made;
  return made;
}

function toParameters(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? integerOf(value) : value;
  if (Array.isArray(value)) return value.map(toParameters);
  if (value === null || typeof value !== 'object' || value instanceof Int8Array) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameters(item)]));
}
