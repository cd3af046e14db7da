import neo4j, { type Integer } from 'neo4j-driver';
import { loadCypher } from '../database/cypher.ts';

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
  return async (transaction, parameters) => {
    if (drivers.length > 0 && drivers.every((driver) => isEmpty(parameters[driver]))) return [];
    const result = await transaction.run(
      composeCypher(name),
      toParameters(parameters) as Record<string, unknown>,
    );
    return result.records.map((record) => record.toObject() as R);
  };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

const composed = new Map<string, string>();

/**
 * The text of a query with its parts in place: a line `//> NAME` stands for cypher/parts/NAME.cypher, so that what
 * several queries must say alike (the filter above all) is written once. Nothing but files enters the text.
 */
export function composeCypher(name: string): string {
  const known = composed.get(name);
  if (known !== undefined) return known;
  const text = loadCypher(name).replace(/^[ \t]*\/\/> (\S+)$/gmu, (_, part: string) =>
    composeCypher(`parts/${part}`),
  );
  composed.set(name, text);
  return text;
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
