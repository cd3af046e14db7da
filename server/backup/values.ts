import neo4j, { isInt } from 'neo4j-driver';
import { BackupError } from '../errors.ts';

/**
 * A property's value as JSON that tells all that the database tells apart: a whole number stands for itself, and so does
 * a decimal one that isn't whole; {"f": "1"} is a decimal that happens to be whole, {"i": "9007199254740993"} a whole
 * number beyond JavaScript's, {"b": "…"} bytes in base64.
 */
export function encodeValue(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) && !Number.isInteger(value) ? value : { f: written(value) };
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : { i: value.toString() };
  if (Array.isArray(value)) return value.map(encodeValue);
  if (value instanceof Int8Array)
    return { b: Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') };
  throw new BackupError(null, `a value of the kind ${String(value?.constructor?.name)} can't be backed up`);
}

/** What the driver takes for it. Throws BackupError for what `encodeValue` never gives. */
export function decodeValue(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(decodeValue);
  const { f, i, b } = (value ?? {}) as { readonly f?: unknown; readonly i?: unknown; readonly b?: unknown };
  if (typeof f === 'string') return Number(f);
  if (typeof i === 'string') return neo4j.int(i);
  if (typeof b === 'string') return new Int8Array(Buffer.from(b, 'base64'));
  throw new BackupError(null, `${JSON.stringify(value).slice(0, 80)} is no value of a backup`);
}

/** Properties in the order of their names, so that equal ones are written alike. */
export function encodeProperties(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(properties).sort();
  return Object.fromEntries(names.map((name) => [name, encodeValue(properties[name])]));
}

export function decodeProperties(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, decodeValue(value)]));
}

function written(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
