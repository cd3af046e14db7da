import { type DateOrder, orderOf } from '../clean/moment.ts';
import { SourceError } from '../errors.ts';
import { type Columns, chooseColumns, describeColumns, readRow } from './columns.ts';
import { readRows } from './csv.ts';
import { type Item, LARGEST_ARTICLE, type Reading, type Stream } from './item.ts';
import { readLines } from './lines.ts';

/** Articles as rows: a table with a header, or JSON objects a line. */
type Found =
  | {
      readonly line: number;
      readonly through: number | null;
      readonly value: (column: string) => string | null;
      readonly names: readonly string[];
    }
  | { readonly line: number; readonly through: number | null; readonly reason: string };

/** So many rows, or so much of them, are looked at before the columns and the order of dates are decided. */
const LOOKED_AT = 500;
const LOOKED_AT_SIZE = 2 * LARGEST_ARTICLE;

/** The articles of a CSV file. Throws SourceError where its header does not have what is to be read. */
export function readCsv(stream: Stream, reading: Reading): AsyncGenerator<Item> {
  return readTable(stream, csvRows(stream), reading);
}

/** The articles of JSON Lines. Throws SourceError where no object has what is to be read. */
export function readJsonLines(stream: Stream, reading: Reading): AsyncGenerator<Item> {
  return readTable(stream, jsonRows(stream), reading);
}

async function* readTable(
  stream: Stream,
  rows: AsyncGenerator<Found>,
  reading: Reading,
): AsyncGenerator<Item> {
  const { name } = stream;
  const looked: Found[] = [];
  let size = 0;
  let broken: { readonly error: unknown } | null = null;
  try {
    while (looked.length < LOOKED_AT && size < LOOKED_AT_SIZE && broken === null) {
      const { done, value: row } = await rows.next().catch((error: unknown) => {
        broken = { error };
        return { done: true as const, value: undefined };
      });
      if (done) break;
      looked.push(row);
      size += 'reason' in row ? 0 : row.names.reduce((sum, each) => sum + (row.value(each)?.length ?? 0), 0);
    }
    const names = [...new Set(looked.flatMap((row) => ('reason' in row ? [] : row.names)))];
    if (names.length === 0 && looked.length > 0) yield* looked.map((row) => failureOf(name, row));
    if (names.length === 0) throw broken === null ? new SourceError(name, NO_ROWS) : errorOf(broken);
    const columns = columnsOf(name, names, reading.columns);
    const order = reading.dates ?? orderIn(looked, columns);
    yield {
      kind: 'note',
      line: `${name}: ${describeColumns(columns)}${describeOrder(order)}`,
      through: null,
    };
    for (const row of looked.splice(0)) yield itemOf(stream, row, columns, order);
    if (broken !== null) throw errorOf(broken);
    for await (const row of rows) yield itemOf(stream, row, columns, order);
  } finally {
    await rows.return(undefined);
  }
}

const NO_ROWS = 'has no rows that can be read';

function errorOf({ error }: { readonly error: unknown }): unknown {
  return error;
}

function itemOf(stream: Stream, row: Found, columns: Columns, order: DateOrder | null): Item {
  if ('reason' in row) return failureOf(stream.name, row);
  const read = readRow(columns, order, row.value);
  if ('reason' in read) return failureOf(stream.name, { ...row, reason: read.reason });
  const origin = placeOf(stream.name, row.line);
  const raw = { ...read, origin, charset: 'utf-8', address: null, retrieved: stream.retrieved };
  return { kind: 'raw', raw, through: row.through };
}

function failureOf(name: string, row: Found & { readonly reason?: string }): Item {
  const error = new SourceError(placeOf(name, row.line), row.reason ?? '');
  return { kind: 'failure', error, through: row.through };
}

function placeOf(name: string, line: number): string {
  return `${name} line ${line}`;
}

/** Throws SourceError where a column that was named is not there, or none has the text. */
function columnsOf(name: string, there: readonly string[], named: Columns): Columns {
  const list = there.slice(0, 40).join(', ');
  for (const column of Object.values(named))
    if (column !== '' && !there.includes(column) && !there.includes(column.split('.', 1)[0] ?? ''))
      throw new SourceError(name, `has no ${JSON.stringify(column)}; it has ${list}`);
  const columns = chooseColumns(there, named);
  if (columns.text === undefined && columns.html === undefined)
    throw new SourceError(name, `which of these is the text can't be told: ${list}; say --map text=NAME`);
  return columns;
}

/** The order of day and month that the dates of these rows tell; null where none does, or they differ. */
function orderIn(rows: readonly Found[], columns: Columns): DateOrder | null {
  const dated = [columns.published, columns.modified].filter((column) => column !== undefined);
  const told = rows.flatMap((row) =>
    'reason' in row ? [] : dated.map((column) => orderOf(row.value(column) ?? '')),
  );
  const orders = new Set(told.filter((order) => order !== null));
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}

function describeOrder(order: DateOrder | null): string {
  if (order === null) return '';
  return order === 'dmy' ? '; dates like 31/12/2026' : '; dates like 12/31/2026';
}

async function* csvRows(stream: Stream): AsyncGenerator<Found> {
  let header: readonly string[] | null = null;
  for await (const row of readRows(readLines(stream))) {
    const { line, through } = row;
    if ('reason' in row) yield { line, through, reason: row.reason };
    else if (header === null) header = row.fields.map((field) => field.trim());
    else if (row.fields.length !== header.length)
      yield { line, through, reason: `has ${row.fields.length} columns, the header ${header.length}` };
    else {
      const names = header;
      const at = (column: string) => row.fields[names.indexOf(column)] ?? null;
      yield { line, through, names, value: at };
    }
  }
}

async function* jsonRows(stream: Stream): AsyncGenerator<Found> {
  for await (const line of readLines(stream)) {
    const { through } = line;
    if ('reason' in line) yield { line: line.number, through, reason: line.reason };
    else if (line.text.trim() !== '') yield { line: line.number, through, ...parseObject(line.text) };
  }
}

function parseObject(
  text: string,
): { value: (column: string) => string | null; names: readonly string[] } | { reason: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const where = /\bat position \d+/u.exec((error as Error).message)?.[0];
    return { reason: where === undefined ? 'is not valid JSON' : `is not valid JSON (${where})` };
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed))
    return { reason: 'is not an object' };
  const object = parsed as Readonly<Record<string, unknown>>;
  return { names: Object.keys(object), value: (column) => written(valueAt(object, column)) };
}

/** What stands under a key, or along a path of keys: "source.name". */
function valueAt(object: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  return path.split('.').reduce<unknown>((part, key) => {
    const own = part !== null && typeof part === 'object' && Object.hasOwn(part, key);
    return own ? (part as Record<string, unknown>)[key] : null;
  }, object);
}

/** Words and numbers as they are, a list of them with commas; null for anything else. */
function written(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return null;
  const words = value.filter((each): each is string => typeof each === 'string');
  return words.length === 0 ? null : words.join(', ');
}
