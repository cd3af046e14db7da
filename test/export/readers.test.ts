import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../server/export/formats.ts';
import { AWKWARD, bytesOf, exportOf, toldOf } from './told.ts';

/** A virtual environment with networkx, pandas, pyarrow and polars: `python3 -m venv` and `pip install` make it. */
const PYTHON = fileURLToPath(new URL('../../node_modules/.cache/readers/bin/python', import.meta.url));
const THERE = existsSync(PYTHON);
if (!THERE) console.warn(`test/export/readers.test.ts is skipped: there is no ${PYTHON}`);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ujar-readers-'));
  const taken = exportOf(AWKWARD.map(toldOf));
  for (const { ending, write } of FORMATS)
    await writeFile(join(folder, `all.${ending}`), await bytesOf(write(taken)));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a program in Python prints as JSON. */
function python(program: string): unknown {
  return JSON.parse(
    execFileSync(PYTHON, ['-c', `import json\n${program}`], { cwd: folder, encoding: 'utf8' }),
  );
}

describe.skipIf(!THERE)('readers in Python open', () => {
  it('GraphML and GEXF in networkx', () => {
    expect(
      python(`import networkx
graphs = [networkx.read_graphml('all.graphml'), networkx.read_gexf('all.gexf')]
print(json.dumps([[g.is_directed(), g.nodes['Entity:moe']['name'], list(g.edges(data='reports'))] for g in graphs] + [graphs[0].graph['notice']]))`),
    ).toEqual([
      [true, 'Moe & "Sons" <>', [['Entity:moe', 'Entity:JPN', 2]]],
      [true, 'Moe & "Sons" <>', [['Entity:moe', 'Entity:JPN', 2]]],
      'machine-extracted, 1 of 3 reviewed',
    ]);
  });

  it('Parquet in pyarrow and polars, with lists, dates and what it says of itself', () => {
    expect(
      python(`import pyarrow.parquet, polars
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

  it('CSV in pandas, and JSON Lines between the first line and the last', () => {
    expect(
      python(`import pandas
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
