import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { digestFully } from '../../server/backup/full-digest.ts';
import { backupCommand, restoreCommand } from '../../server/commands/backups.ts';
import { addFeedsCommand, listFeedsCommand } from '../../server/commands/feeds.ts';
import { ingestCommand } from '../../server/commands/ingest.ts';
import { importPeopleCommand, listPeopleCommand } from '../../server/commands/people.ts';
import { type Serving, serve } from '../../server/commands/serve.ts';
import { digestCommand, rebuildCommand, retractCommand } from '../../server/commands/upkeep.ts';
import { graphOf } from '../../server/commands/work.ts';
import type { Config } from '../../server/config.ts';
import type { Database } from '../../server/database/connection.ts';
import { digest } from '../../server/derive/digest.ts';
import { BackupError, HalfRestoredError, HomeHeldError } from '../../server/errors.ts';
import { empty, neo4jEnvironment, openEmpty, testConfig } from '../graph/database.ts';
import { dump, person } from '../people/folder.ts';
import { newFolder, put, sampleFiles, startUjar } from './command.ts';

/** One graph, and each test takes it as the one before left it. */
let database: Database;
let folder: string;
let file: string;
let serving: Serving;
let before: Config;
let after: Config;
let printed: string[];
let full: unknown;
let plain: unknown;

const configOf = (home: string) =>
  testConfig({ UJAR_HOME: join(folder, home), UJAR_WORKERS: '1', PORT: '0', UJAR_LOG: 'silent' });

beforeAll(async () => {
  database = await openEmpty();
  folder = await newFolder();
  file = join(folder, 'backup.jsonl.gz');
  [before, after] = [configOf('before'), configOf('after')];
});

beforeEach(() => {
  printed = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)));
  onTestFinished(() => log.mockRestore());
});

afterAll(async () => {
  await serving?.close();
  await wipe();
  await database.close();
});

async function wipe(): Promise<void> {
  await database.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
}

async function linesOf(command: Promise<unknown>): Promise<readonly string[]> {
  printed.length = 0;
  await command;
  return [...printed];
}

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${serving.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

async function confirm(statement: string): Promise<string> {
  const { correct } = await ask<{ correct: { judgement: { id: string } } }>(
    'mutation ($statement: ID!) { correct(statement: $statement, verdict: CONFIRMED, why: "heard it") { judgement { id } } }',
    { statement },
  );
  return correct.judgement.id;
}

async function nodes(pattern: string): Promise<number> {
  const { records } = await database.read((transaction) =>
    transaction.run(`MATCH (n:${pattern}) RETURN count(n) AS count`),
  );
  return Number(records[0]?.get('count'));
}

/** The nodes in a backup, without their keys, sorted. */
function nodesIn(path: string): readonly string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('{"node"'))
    .map((line) => JSON.stringify((JSON.parse(line) as { node: unknown[] }).node.slice(1)))
    .sort();
}

test('a backup is taken beside a running server, of all that was ingested, judged, retracted and followed', async () => {
  await importPeopleCommand(
    await put(folder, 'people.json', dump([person('Q9000001', 'Gurvel Oskadan', { countries: ['Q20'] })])),
    {},
    before,
  );
  serving = await serve(before, { sample: true });
  const [first = ''] = await sampleFiles();
  await retractCommand([first], { why: 'withdrawn' }, before);
  await addFeedsCommand(['https://outlet.example/rss'], { check: false }, before);
  const { statements } = await ask<{ statements: { edges: { node: { id: string } }[] } }>(
    '{ statements(first: 2) { edges { node { id } } } }',
  );
  const [one = '', other = ''] = statements.edges.map(({ node }) => node.id);
  await confirm(one);
  const undoing = 'mutation ($id: ID!) { undo(judgement: $id) { judgement { id } } }';
  await ask(undoing, { id: await confirm(other) });
  expect(await linesOf(backupCommand(file, before))).toEqual([
    expect.stringMatching(/^[\d,]{4,} nodes and [\d,]{4,} relationships written to .* and read again/u),
  ]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await expect(backupCommand(file, before)).rejects.toThrow('is there already; name a new file');
  await expect(restoreCommand(file, before)).rejects.toThrow(HomeHeldError);
  full = await digestFully(database);
  plain = await digest(graphOf(database));
  expect(JSON.parse((await linesOf(digestCommand({ full: true, json: true }, before)))[0] ?? '')).toEqual(
    full,
  );
  await serving.close();
}, 120_000);

test('it is restored into an empty graph alone, and then all is as it was', async () => {
  await expect(restoreCommand(file, after)).rejects.toThrow(
    /^The graph holds [\d,]+ nodes already, .* set UJAR_HOME to a new folder/u,
  );
  await wipe();
  await restoreCommand(file, after);
  expect(await digestFully(database)).toEqual(full);
  expect(await digest(graphOf(database))).toEqual(plain);
  expect(await linesOf(listPeopleCommand({}, after))).toEqual(await linesOf(listPeopleCommand({}, before)));
  expect((await linesOf(listFeedsCommand({ json: true }, after))).join('')).toContain('outlet.example/rss');
  expect(await nodes('Restoring')).toBe(0);
}, 120_000);

test('a backup of the restored graph holds the same, and the ledger goes on from where it was', async () => {
  const again = join(folder, 'again.jsonl.gz');
  await backupCommand(again, after);
  expect(nodesIn(again)).toEqual(nodesIn(file));
  const batches = await nodes('Batch');
  const article = await put(
    folder,
    'a.txt',
    'Ingrid Moe said on Tuesday that the talks in Oslo would go on.',
  );
  expect(await ingestCommand([article], {}, after)).toBe(0);
  expect(await nodes('Batch')).toBe(batches + 1);
  expect(await linesOf(rebuildCommand(after))).toEqual(['Nothing differed']);
}, 120_000);

test('a restore that was killed is told by every command, and made up for by the next', async () => {
  await empty(database);
  const home = join(folder, 'third');
  const session = database.driver.session({ database: database.name });
  const held = session.beginTransaction();
  // Whoever writes an article of this id waits for the end of this transaction.
  const line = nodesIn(file).find((each) => each.startsWith('[["Article"]'));
  const [, { id }] = JSON.parse(line ?? '') as [string[], { id: string }];
  await held.run('CREATE (:Article {id: $id})', { id });
  const restoring = startUjar(['restore', file], { ...neo4jEnvironment(), UJAR_HOME: home });
  let ended = false;
  void restoring.ended.then(() => {
    ended = true;
  });
  while (!ended && (await nodes('Meta {key: "restore"}')) === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  restoring.kill('SIGKILL');
  await restoring.ended;
  await held.rollback();
  await session.close();
  const third = configOf('third');
  await expect(digestCommand({}, third)).rejects.toThrow(HalfRestoredError);
  await expect(serve(third, { sample: true })).rejects.toThrow(
    /^The graph holds but a part of .*: run ujar restore \S+ again/u,
  );
  await expect(backupCommand(join(folder, 'half.gz'), third)).rejects.toThrow(HalfRestoredError);
  await restoreCommand(file, third);
  expect(await digestFully(database)).toEqual(full);
}, 120_000);

test('what is no backup, or not whole, is refused before anything is written', async () => {
  await wipe();
  const whole = readFileSync(file);
  const cut = await put(folder, 'cut.gz', whole.subarray(0, whole.length - 20));
  await expect(restoreCommand(cut, after)).rejects.toThrow(/is not whole: its end is missing/u);
  await expect(restoreCommand(join(folder, 'people.json'), after)).rejects.toThrow(BackupError);
  expect(await nodes('Meta')).toBe(0);
});
