import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Cell, COLUMNS, type Column, rowOf } from './columns.ts';
import { headFields } from './head.ts';
import type { Export } from './reading.ts';

/**
 * Rows of a row group: so many are held, and encoded in one go, in which a server does nothing else. Fewer would make a longer
 * table of contents, which is held to the end, and what is packed together larger: by a twentieth of 2,500.
 */
const ROW_GROUP = 1000;

/**
 * A statement a row, in row groups that are written as they come; lists are lists, days are dates, times are UTC. What the file says
 * of itself stands in its key-value metadata under `ujar`, in JSON.
 */
export async function* writeParquet({ head, batches }: Export): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    ...{ writer: bytes, schema: SCHEMA, createdBy: `Ujar ${head.program}` },
    kvMetadata: [{ key: 'ujar', value: JSON.stringify(headFields(head)) }],
  });
  const write = async (values: Values) => {
    await writer.write({ columnData: columnsOf(values), rowGroupSize: ROW_GROUP });
    return taken(bytes);
  };
  let values = noValues();
  for await (const { statements } of batches(false))
    for (const told of statements) {
      for (const [at, cell] of rowOf(told).entries()) values[at]?.push(cell);
      if (values[0]?.length !== ROW_GROUP) continue;
      yield await write(values);
      values = noValues();
    }
  if (values[0]?.length !== 0) yield await write(values);
  await writer.finish();
  yield taken(bytes);
}

/** By column, then by row. */
type Values = readonly Cell[][];

const noValues = (): Values => COLUMNS.map(() => []);

/** What was written since it was taken last: the writer goes on counting from the beginning of the file. */
function taken(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}

function columnsOf(values: Values) {
  return COLUMNS.map((column, at) => ({
    name: column.name,
    data: (values[at] ?? []).map((cell) => storedValue(column, cell)),
    offsetIndex: false,
    // By them a reader passes over row groups; of texts, which come in no order, they would pass over none.
    statistics: column.type === 'date' || column.type === 'time',
  }));
}

function storedValue({ type, joiner }: Column, cell: Cell): unknown {
  if (joiner !== null || typeof cell !== 'string') return cell;
  return type === 'date' || type === 'time' ? new Date(cell) : cell;
}

const LEAVES: Readonly<Record<Column['type'], Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  time: {
    ...{ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
};

const SCHEMA: SchemaElement[] = [
  { name: 'statements', num_children: COLUMNS.length },
  ...COLUMNS.flatMap(elementsOf),
];

function elementsOf({ name, type, joiner }: Column): SchemaElement[] {
  const leaf = LEAVES[type];
  if (joiner === null) return [{ ...leaf, name, repetition_type: 'OPTIONAL' }];
  return [
    {
      name,
      repetition_type: 'REQUIRED',
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
      num_children: 1,
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { ...leaf, name: 'element', repetition_type: 'REQUIRED' },
  ];
}
