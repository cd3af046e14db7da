import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { COLUMNS, onWire, pageOf } from '../../server/export/columns.ts';
import { csvLine, writeCsv } from '../../server/export/csv.ts';
import { writeDiscourseNetwork } from '../../server/export/discourse-network.ts';
import { FORMATS, formatCalled, formatOfFile } from '../../server/export/formats.ts';
import { writeJsonLines } from '../../server/export/json-lines.ts';
import { writeParquet } from '../../server/export/parquet.ts';
import { readRows } from '../../server/sources/csv.ts';
import { readLines } from '../../server/sources/lines.ts';
import { AWKWARD, bytesOf, exportOf, HEAD, type Made, toldOf } from './told.ts';

const TAKEN = exportOf(AWKWARD.map(toldOf));
const NOTICE = 'machine-extracted, 1 of 3 reviewed';

/** Rows of a CSV by the names of its columns, as our own reader of tables has them. */
async function rowsOf(bytes: Buffer): Promise<readonly Readonly<Record<string, string>>[]> {
  const stream = (async function* () {
    yield bytes;
  })();
  const rows: (readonly string[])[] = [];
  for await (const row of readRows(readLines({ bytes: stream, through: () => null }))) {
    if (!('fields' in row)) throw new Error(row.reason);
    rows.push(row.fields);
  }
  const [header = [], ...others] = rows;
  return others.map((fields) => Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])));
}

describe('columns', () => {
  it('have names of their own in snake_case, and a description each', () => {
    expect(new Set(COLUMNS.map(({ name }) => name))).toHaveProperty('size', COLUMNS.length);
    expect(COLUMNS.filter(({ name }) => !/^[a-z][a-z0-9_]*$/u.test(name))).toEqual([]);
    expect(COLUMNS.filter(({ description }) => !/^[\p{L}].*[.…]$/u.test(description))).toEqual([]);
  });
});

describe('csvLine(cells)', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+62 21', "'+62 21"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1+1', "'＝1+1"],
    ['=1,"2"', '"\'=1,""2"""'],
    ['a=b', 'a=b'],
    ['said "no"', '"said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [-5, '-5'],
    [null, ''],
  ])('%j is %j', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });
});

describe('writeCsv', () => {
  it('gives rows that a reader of tables has again, formulas with an apostrophe', async () => {
    const bytes = await bytesOf(writeCsv(TAKEN));
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = await rowsOf(bytes);
    expect(rows).toHaveLength(3);
    expect(Object.keys(rows[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows[0]).toMatchObject({
      ...{ id: 'Statement:a', act: 'deny', speaker: 'Ingrid "Inge" Moe', speaker_country: 'NOR' },
      ...{ targets: 'Japan; Norway', target_ids: 'Entity:JPN; Entity:NOR', stances: 'opposes; opposes' },
      ...{ contents: "'=1+1, or\nnot", content_starts: '13', content_ends: '26', cue_start: '6' },
      ...{ article_title: '\'@SUM(A1) & <b>"bold"</b> -->', outlet: 'Ledger, The', reviewed: 'confirmed' },
      ...{ said_from: '2026-03-04', said_precision: 'day', said_at: '', published_from: '2026-03-05' },
      ...{ published_at: '2026-03-05T09:30:00+07:00', judgements: 'Judgement:7', provenance: NOTICE },
    });
    expect(rows[1]).toMatchObject({
      ...{ speaker: '', speaker_confidence: '', targets: '', said_from: '' },
      contents: 'two;  pieces … <script>alert(1)</script>',
    });
    expect(rows.every(({ provenance }) => provenance === NOTICE)).toBe(true);
  });
});

describe('writeJsonLines', () => {
  it('tells of the whole first, counts it last, and holds lists and nulls between', async () => {
    const lines = String(await bytesOf(writeJsonLines(TAKEN)))
      .trimEnd()
      .split('\n');
    const [first, row, , , last] = lines.map((line) => JSON.parse(line));
    expect(first.ujar).toMatchObject({ notice: NOTICE, as_of: 12, reports: 3, query: HEAD.query });
    expect(last).toEqual({ ujar: { rows: 3, complete: true } });
    expect(row).toMatchObject({
      ...{ contents: ['=1+1, or\r\nnot'], content_starts: [13], said_from: '2026-03-04', place: null },
      ...{ relay: [], stance_confidences: [0.7, 0.7] },
    });
  });
});

describe('writeParquet', () => {
  it('holds lists, dates and nulls, in row groups, and tells of itself in its metadata', async () => {
    const many = Array.from({ length: 2503 }, (_, at) =>
      toldOf({ ...(AWKWARD[at % 3] as Made), id: `s${at}` }),
    );
    const bytes = await bytesOf(writeParquet(exportOf(many)));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([1000, 1000, 503]);
    const [told] = metadata.key_value_metadata ?? [];
    expect(told?.key).toBe('ujar');
    expect(JSON.parse(told?.value ?? '')).toMatchObject({ notice: NOTICE, as_of: 12 });
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(2503);
    expect(rows[2502]).toMatchObject({
      ...{ id: 'Statement:s2502', contents: ['=1+1, or\r\nnot'], content_starts: [13], content_ends: [26] },
      ...{ targets: ['Japan', 'Norway'], stance_confidences: [0.7, 0.7], relay: [], confidence: 0.9 },
      ...{ said_from: new Date('2026-03-04'), learned: new Date(HEAD.made), speaker: 'Ingrid "Inge" Moe' },
    });
    expect(rows[1]).toMatchObject({ speaker: null, speaker_confidence: null, said_from: null, targets: [] });
  });

  it('of nothing is a table without rows', async () => {
    const bytes = await bytesOf(writeParquet(exportOf([])));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    expect(Number((await parquetMetadataAsync(file)).num_rows)).toBe(0);
  });
});

describe('writeDiscourseNetwork', () => {
  it('has a row for each thing that a statement is about, with who agrees, in the columns of its event lists', async () => {
    const [head, ...rows] = (await bytesOf(writeDiscourseNetwork(TAKEN))).toString().trimEnd().split('\r\n');
    expect(head).toBe(
      'statement ID;time;document ID;document title;author;source;section;type;text;person;organization;concept;agreement;stance;confidence;url;provenance',
    );
    expect(rows.filter((row) => row.startsWith('Statement:'))).toHaveLength(3);
    expect(rows.at(-1)).toBe(
      `Statement:c;2026-03-04 00:00:00;${onWire('Article', 'https://ledger.example/c')};The talks;;Ledger, The;;;;"Ingrid ""Inge"" Moe";Norway;Japan;0;opposes;0.504;${pageOf(toldOf(AWKWARD[2] as Made))};${NOTICE}`,
    );
  });
});

describe('formats', () => {
  it('are told by their names and by the names of files', () => {
    expect(formatCalled('csv').ending).toBe('csv');
    expect(() => formatCalled('xlsx')).toThrow('format: xlsx is none of csv, jsonl, parquet');
    expect(() => formatCalled(null)).toThrow('format: is missing: csv, jsonl');
    expect(formatOfFile('a/B.DNA.csv')?.name).toBe('dna');
    expect(formatOfFile('b.csv')?.name).toBe('csv');
    expect(formatOfFile('csv')).toBeNull();
    expect(new Set(FORMATS.map(({ ending }) => ending))).toHaveProperty('size', FORMATS.length);
  });
});

describe('docs/columns.md', () => {
  it('tells each column (vitest -u writes it anew)', async () => {
    const lines = COLUMNS.map(({ name, type, joiner, description }) => {
      const kind = joiner === null ? type : `list of ${type}`;
      return `| \`${name}\` | ${kind} | ${description.replaceAll('|', '\\|')} |`;
    });
    const text = ['# Columns of exported statements', '', HEADER, '| --- | --- | --- |', ...lines, ''].join(
      '\n',
    );
    await expect(text).toMatchFileSnapshot('../../docs/columns.md');
  });
});

const HEADER = '| column | type | what it tells |';
