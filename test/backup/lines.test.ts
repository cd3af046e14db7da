import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT, type Header, type Line, readBackup, writeLines } from '../../server/backup/lines.ts';
import { checkBackup } from '../../server/backup/restore.ts';
import { decodeProperties, encodeProperties } from '../../server/backup/values.ts';

const HEADER: Header = {
  ujar: 'backup',
  format: FORMAT,
  schema: 3,
  extractor: '1',
  program: '1',
  at: '2026-03-04T00:00:00.000Z',
  counts: { nodes: 2, relationships: 1 },
};

const LINES: readonly Line[] = [
  { node: ['a', ['Article'], { id: 'a', title: 'Kapal 😀\nbaru' }] },
  { node: ['b', ['Version'], { id: 'b' }] },
  { link: ['HAS_VERSION', 'a', 'b', {}] },
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ujar-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(header: object = HEADER, lines: readonly Line[] = LINES): Promise<string> {
  let text = '';
  const all = async function* () {
    yield* lines;
  };
  for await (const chunk of writeLines(header as Header, all())) text += chunk;
  return text;
}

async function fileOf(content: string | Uint8Array): Promise<string> {
  const path = join(folder, `${Math.random()}.gz`);
  await writeFile(path, typeof content === 'string' ? gzipSync(content) : content);
  return path;
}

const check = (path: string, known = 3) => checkBackup(path, known, () => {});

describe('a backup', () => {
  it('is read as it was written', async () => {
    const { header, lines } = await readBackup(await fileOf(await written()));
    expect(header).toEqual(HEADER);
    const read: Line[] = [];
    for await (const { line } of lines) read.push(line);
    expect(read).toEqual(LINES);
  });

  it('that is cut anywhere is refused', async () => {
    const whole = gzipSync(await written());
    for (const length of [0, 5, 40, whole.length - 9, whole.length - 1])
      await expect(check(await fileOf(whole.subarray(0, length))), String(length)).rejects.toThrow(
        /is no backup of Ujar|is not whole/u,
      );
    const lines = (await written()).trimEnd().split('\n');
    for (let count = 1; count < lines.length; count += 1)
      await expect(check(await fileOf(`${lines.slice(0, count).join('\n')}\n`))).rejects.toThrow(
        /is not whole: its end is missing/u,
      );
  });

  it('in which anything was changed is refused', async () => {
    const text = await written();
    for (const [from, to] of [
      ['Kapal', 'Kapak'],
      ['"id":"b"', '"id":"c"'],
      ['"program":"1"', '"program":"2"'],
      ['2026-03-04', '2026-03-05'],
      ['"HAS_VERSION","a","b"', '"HAS_VERSION","b","a"'],
    ] as const)
      await expect(check(await fileOf(text.replace(from, to))), from).rejects.toThrow(/is damaged/u);
    await expect(check(await fileOf(`${text}{}\n`))).rejects.toThrow(/goes on after its end/u);
    await expect(check(await fileOf(text.replace('{"link"', '{"lonk"')))).rejects.toThrow(/is damaged/u);
    const packed = gzipSync(text);
    packed[30] = (packed[30] ?? 0) ^ 0xff;
    await expect(check(await fileOf(packed))).rejects.toThrow(/is damaged|is no backup/u);
  });

  it('with other counts than its header tells is refused', async () => {
    const text = await written({ ...HEADER, counts: { nodes: 3, relationships: 1 } });
    await expect(check(await fileOf(text))).rejects.toThrow('it has 2 nodes, not 3');
  });

  it('of another program, a newer format or a newer schema is refused', async () => {
    await expect(check(await fileOf('{"some":"json"}\n'))).rejects.toThrow('is no backup of Ujar');
    await expect(check(await fileOf(Buffer.from('plain text')))).rejects.toThrow('is no backup of Ujar');
    await expect(check(join(folder, 'none.gz'))).rejects.toThrow('is not there');
    await expect(check(await fileOf(await written({ ...HEADER, format: 2 })))).rejects.toThrow('newer Ujar');
    await expect(check(await fileOf(await written()), 2)).rejects.toThrow('schema version 3');
  });

  it('is plain text, a line a node, for who has no Ujar', async () => {
    const path = await fileOf(await written());
    const [first, second] = gunzipSync(await readFile(path))
      .toString('utf8')
      .split('\n');
    expect(JSON.parse(first ?? '')).toEqual(HEADER);
    expect(JSON.parse(second ?? '')).toEqual(LINES[0]);
  });
});

describe('encodeProperties(properties)', () => {
  it('tells apart all that the database tells apart', () => {
    const properties = {
      whole: neo4j.int(3),
      large: neo4j.int('9007199254740993'),
      decimal: 0.75,
      one: 1,
      none: -0,
      huge: 1e300,
      list: [neo4j.int(1), neo4j.int(-2)],
      decimals: [0.5, 1],
      words: ['a', ''],
      empty: [],
      flag: false,
      bytes: new Int8Array([-128, 0, 127]),
    };
    const again = decodeProperties(JSON.parse(JSON.stringify(encodeProperties(properties))));
    expect(again).toEqual(properties);
    expect(neo4j.isInt(again.whole)).toBe(true);
    expect(Object.is(again.none, -0)).toBe(true);
  });

  it('refuses what it can not keep, and takes nothing that it never wrote', () => {
    expect(() => encodeProperties({ when: new neo4j.types.Date(2026, 3, 4) })).toThrow(/kind Date/u);
    expect(() => decodeProperties({ odd: { x: 1 } })).toThrow(/no value of a backup/u);
  });
});
