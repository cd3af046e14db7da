import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../server/commands/serve.ts';
import { newFolder } from '../commands/command.ts';
import { openEmpty, testConfig } from '../graph/database.ts';
import { addressCases, compareAddresses } from './addresses.ts';
import { cellCases } from './cells.ts';
import {
  lackOf,
  openPython,
  type Python,
  python,
  type Results,
  runPytest,
  testFiles,
  testsIn,
} from './python.ts';

let lack = lackOf();
let serving: Serving;
let own: Python;
let results: Results;

beforeAll(async () => {
  if (lack !== null) return console.warn(lack);
  const opening = openPython();
  // Awaited below; a failure before that is told there.
  opening.catch(() => {});
  await (await openEmpty()).close();
  serving = await serve(
    testConfig({ UJAR_HOME: await newFolder(), PORT: '0', UJAR_WORKERS: '1', UJAR_LOG: 'error' }),
    { sample: true },
  );
  const opened = await opening;
  if (typeof opened === 'string') {
    lack = opened;
    return console.warn(lack);
  }
  own = opened;
  results = await runPytest(own, serving.address);
}, 600_000);

afterAll(() => serving?.close());

beforeEach(({ skip }) => {
  if (lack !== null) skip(lack);
});

describe('the Python client, on the sample corpus', () => {
  for (const file of testFiles())
    for (const name of testsIn(file))
      it(`${file}: ${name.replace(/^test_/u, '').replaceAll('_', ' ')}`, () => {
        const failures = results.get(`${file}::${name}`);
        expect(failures?.join('\n\n') ?? 'was not tried').toBe('');
      });

  it('“Copy as Python” gives cells that run as they are', async () => {
    const cases = cellCases(serving.address);
    const program = `import ast, json, sys
told = []
for cell in json.load(sys.stdin):
    tree = ast.parse(cell)
    last = ast.Expression(tree.body.pop().value)
    scope = {}
    exec(compile(tree, "cell", "exec"), scope)
    value = eval(compile(last, "cell", "eval"), scope)
    told.append([type(value).__name__, len(getattr(value, "text", value))])
print(json.dumps(told))`;
    const { out, err } = await python(
      own,
      ['-c', program],
      {},
      JSON.stringify(cases.map(({ cell }) => cell)),
    );
    expect(err).toBe('');
    const told = JSON.parse(out) as [string, number][];
    expect(told.map(([kind]) => kind)).toEqual(cases.map(({ gives }) => gives));
    expect(told.every(([, length]) => length > 0)).toBe(true);
  });

  it('reads and writes the addresses of the page as the page does', async () => {
    const program = `import json, sys
from ujar.addresses import read_address, write_address
from ujar.narrowing import narrow
told = []
for query in json.load(sys.stdin):
    address = read_address(query)
    told.append({"filter": dict(address.filter), "narrowed": narrow(address), "written": write_address(address)})
print(json.dumps(told))`;
    const queries = addressCases();
    const { out, err } = await python(own, ['-c', program], {}, JSON.stringify(queries));
    expect(err).toBe('');
    compareAddresses(queries, JSON.parse(out));
  });

  it('is typed and tidy', async () => {
    const cache = ['--cache-dir', `${own.cache}/tools`];
    const [types, lint, format] = await Promise.all([
      python(own, ['-m', 'mypy', ...cache]),
      python(own, ['-m', 'ruff', 'check', ...cache]),
      python(own, ['-m', 'ruff', 'format', '--check', ...cache]),
    ]);
    expect(`${types.out}${types.err}`).toMatch(/^Success/u);
    expect(`${lint.out}${lint.err}`).toMatch(/^All checks passed/u);
    expect(format.out).toMatch(/already formatted\n$/u);
    expect([types.code, lint.code, format.code]).toEqual([0, 0, 0]);
  }, 120_000);

  it('builds a package that holds its questions', async () => {
    const program = `import pathlib, subprocess, sys, tempfile, zipfile
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([sys.executable, "-m", "pip", "wheel", ".", "--quiet", "--no-deps", "--no-build-isolation",
                    "--disable-pip-version-check", "-w", folder], check=True)
    names = zipfile.ZipFile(next(pathlib.Path(folder).glob("*.whl"))).namelist()
print("\\n".join(names))`;
    const { out, err } = await python(own, ['-c', program]);
    expect(err).toBe('');
    const names = out.trim().split('\n');
    for (const name of ['py.typed', 'queries/statements.graphql', 'queries/parts/Words.graphql'])
      expect(names).toContain(`ujar/${name}`);
  });
});
