import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../server/export/formats.ts';
import { lackOf, openPython, type Python, python } from '../notebook/python.ts';
import { AWKWARD, bytesOf, exportOf, toldOf } from './told.ts';

let lack = lackOf();
let own: Python;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ujar-readers-'));
  if (lack !== null) return console.warn(lack);
  const opened = await openPython();
  if (typeof opened === 'string') {
    lack = opened;
    return console.warn(lack);
  }
  own = opened;
  const taken = exportOf(AWKWARD.map(toldOf));
  for (const { ending, write } of FORMATS)
    await writeFile(join(folder, `all.${ending}`), await bytesOf(write(taken)));
}, 600_000);
afterAll(() => rm(folder, { recursive: true }));

beforeEach(({ skip }) => {
  if (lack !== null) skip(lack);
});

/** What a program in Python prints as JSON, beside the files. */
async function printed(program: string): Promise<unknown> {
  const head = `import json, os\nos.chdir(${JSON.stringify(folder)})\n`;
  const { code, out, err } = await python(own, ['-c', head + program]);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

describe('readers in Python open', () => {
  it('GraphML and GEXF in networkx', async () => {
    expect(
      await printed(`import networkx
graphs = [networkx.read_graphml('all.graphml'), networkx.read_gexf('all.gexf')]
print(json.dumps([[g.is_directed(), g.nodes['Entity:moe']['name'], list(g.edges(data='reports'))] for g in graphs] + [graphs[0].graph['notice']]))`),
    ).toEqual([
      [true, 'Moe & "Sons" <>', [['Entity:moe', 'Entity:JPN', 2]]],
      [true, 'Moe & "Sons" <>', [['Entity:moe', 'Entity:JPN', 2]]],
      'machine-extracted, 1 of 3 reviewed',
    ]);
  });

  it('Parquet in pyarrow and polars, with lists, dates and what it says of itself', async () => {
    expect(
      await printed(`import pyarrow.parquet, polars
table = pyarrow.parquet.read_table('all.parquet')
frame = polars.read_parquet('all.parquet')
told = json.loads(table.schema.metadata[b'ujar'])
print(json.dumps([table.num_rows, str(table.schema.field('said_from').type), str(table.schema.field('learned').type),
  str(table.schema.field('targets').type.value_type), table['targets'].to_pylist(), frame['targets'].to_list(),
  [str(day) for day in frame['said_from'].to_list()], frame.explode(['targets', 'stances']).drop_nulls('targets').height, told['notice']]))`),
    ).toEqual([
      ...[3, 'date32[day]', 'timestamp[ms, tz=UTC]', 'string'],
      ...[
        [['Japan', 'Norway'], [], ['Japan']],
        [['Japan', 'Norway'], [], ['Japan']],
      ],
      ...[['2026-03-04', 'None', '2026-03-04'], 3, 'machine-extracted, 1 of 3 reviewed'],
    ]);
  });

  it('CSV in pandas, and JSON Lines between the first line and the last', async () => {
    expect(
      await printed(`import pandas
table = pandas.read_csv('all.csv', encoding='utf-8-sig')
lines = pandas.read_json('all.jsonl', lines=True)
lines = lines[lines['ujar'].isna()]
print(json.dumps([list(table['id']), table['contents'][0], list(lines['id']), lines['contents'].iloc[0]]))`),
    ).toEqual([
      ...[['Statement:a', 'Statement:b', 'Statement:c'], "'=1+1, or\r\nnot"],
      ...[['Statement:a', 'Statement:b', 'Statement:c'], ['=1+1, or\r\nnot']],
    ]);
  });
});
