import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { exportCommand } from '../../server/commands/exports.ts';
import { type Serving, serve } from '../../server/commands/serve.ts';
import { verifyCommand } from '../../server/commands/verifying.ts';
import { graphOf } from '../../server/commands/work.ts';
import type { Config } from '../../server/config.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { openEmpty, testConfig } from '../graph/database.ts';
import { entryOf } from '../graph/documents.ts';
import { ARTICLES } from '../graph/sample.ts';
import { newFolder } from './command.ts';

let database: Database;
let folder: string;
let config: Config;
let serving: Serving | null = null;
let printed: string[];

beforeAll(async () => {
  database = await openEmpty();
  const entries = ARTICLES.map((document) => entryOf(document));
  await writeBatch(graphOf(database), entries, '2026-06-01T00:00:00.000Z', (code) => ({
    name: code,
    names: [code],
  }));
  folder = await newFolder();
  config = testConfig({ UJAR_HOME: join(folder, 'home'), UJAR_WORKERS: '1', PORT: '0', UJAR_LOG: 'silent' });
});

beforeEach(() => {
  printed = [];
  for (const stream of ['log', 'error'] as const) {
    const spy = vi.spyOn(console, stream).mockImplementation((line) => void printed.push(String(line)));
    onTestFinished(() => spy.mockRestore());
  }
});

afterAll(async () => {
  await serving?.close();
  await database.close();
});

const written = (name: string) => readFile(join(folder, name), 'utf8');
/** Without what tells when and where it was made. */
const bare = (text: string) =>
  text.replace(/"made":"[^"]*"|"server":"[^"]*"|http:\/\/127\.0\.0\.1:\d+/gu, '');

test('without a server and beside one the same is written, by filter and by the link of a page', async () => {
  const filter = '{"target":["Entity:JPN"]}';
  await exportCommand({ filter, out: join(folder, 'own.jsonl') }, config);
  serving = await serve(config, { sample: false });
  await exportCommand({ filter, out: join(folder, 'joined.jsonl') }, config);
  const view = `${serving.address}/?view=matrix&about=Entity:JPN#top`;
  await exportCommand({ view, format: 'jsonl', out: join(folder, 'view.jsonl') }, config);
  const own = await written('own.jsonl');
  expect(own.split('\n')).toHaveLength(6);
  expect(bare(await written('joined.jsonl'))).toBe(bare(own));
  expect(bare(await written('view.jsonl'))).toBe(bare(own));
  expect(await written('joined.jsonl')).toContain(`"url":"${serving.address}/?article=`);
});

test('a file that was there stays until the new one is whole', async () => {
  const out = join(folder, 'own.jsonl');
  const before = await written('own.jsonl');
  for (const [options, message] of [
    [{ filter: '{"target":["Entity:nobody"]}' }, 'no entity has the id "nobody"'],
    [{ filter: '{' }, 'filter: is no JSON'],
    [{ view: 'http://127.0.0.1/?whom=x' }, 'whom: is nothing that an export can be asked for'],
    [{ format: 'xlsx' }, 'format: xlsx is none of csv'],
  ] as const)
    await expect(exportCommand({ ...options, out }, config)).rejects.toThrow(message);
  await expect(exportCommand({ out: join(folder, 'none', 'x.csv') }, config)).rejects.toThrow(
    "can't be written",
  );
  await expect(exportCommand({ out: join(folder, 'x.table') }, config)).rejects.toThrow('format: is missing');
  expect(await written('own.jsonl')).toBe(before);
  expect((await readdir(folder)).filter((name) => name.includes('draft'))).toEqual([]);
});

test('a bundle is verified by itself', async () => {
  const out = join(folder, 'all.zip');
  await exportCommand({ out }, config);
  expect(await verifyCommand(out)).toBe(true);
  expect(printed).toEqual([
    expect.stringMatching(/all\.zip written, [\d,]+ bytes$/u),
    expect.stringMatching(/^manifest\.json has the SHA-256 [0-9a-f]{64}$/u),
    expect.stringMatching(
      /all\.zip holds: 7 statements, 6 texts, \d+ spans, .*\(machine-extracted, 0 of 7 reviewed\)$/u,
    ),
  ]);
});
