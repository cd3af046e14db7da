import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { layOut } from '../../server/database/conf.ts';
import { findLeftover, isOurs } from '../../server/database/leftover.ts';
import { processStart } from '../../server/database/machine.ts';
import { newFolder, put, startServing, startUjar, ujar } from './command.ts';

/** One home with a database of its own; each test takes it as the one before left it. */
let home: string;
let serving: Awaited<ReturnType<typeof startServing>>;
let settings: { UJAR_HOME: string; UJAR_WORKERS: string };
/** The digest once the article is in. */
let written: string | undefined;

beforeAll(async () => {
  home = await newFolder();
  settings = { UJAR_HOME: home, UJAR_WORKERS: '1' };
  serving = await startServing(settings);
});

async function readHome<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(home, name), 'utf8')) as T;
}

/** The Java that runs for the home. */
async function javaPid(): Promise<number> {
  const { pid } = await readHome<{ pid: number }>('neo4j.json');
  expect(await isOurs(pid, layOut(home))).toBe(true);
  return pid;
}

const digestNow = async () => (await ujar(['digest'], settings)).out[0];

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('ingest beside a server joins it, by a file that only its owner can read', async () => {
  expect((await stat(join(home, 'holder.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect(await readHome('holder.json')).toMatchObject({ pid: serving.pid, address: serving.address });
  const article = await put(home, 'a.txt', 'Ingrid Moe said on Tuesday that the talks in Oslo would go on.');
  expect(await ujar(['ingest', article], settings)).toMatchObject({
    code: 0,
    out: ['1 article with 1 statement written'],
  });
  written = await digestNow();
  expect(written).toMatch(/^[0-9a-f]{64}$/u);
  const { status } = await fetch(`${serving.address}/holder/digest`, { method: 'POST' });
  expect(status, 'without the token').toBe(401);
});

test('a second server is refused in one line that says who holds the home', async () => {
  const { code, out, err } = await ujar(['serve'], { ...settings, PORT: '0' });
  expect({ code, out, lines: err.length }).toEqual({ code: 1, out: [], lines: 1 });
  expect(err[0]).toContain(`is held by process ${serving.pid} `);
  expect(err[0]).toContain(`(it answers at ${serving.address})`);
  const headers = { accept: 'application/json' };
  expect((await fetch(`${serving.address}/graphql?query={__typename}`, { headers })).status).toBe(200);
});

test('after kill -9 the next start ends the Java left behind, and all that was written is there', async () => {
  const java = await javaPid();
  serving.kill('SIGKILL');
  await serving.ended;
  expect(await isOurs(java, layOut(home)), 'Java outlives its parent').toBe(true);
  serving = await startServing(settings);
  await serving.line(new RegExp(`^Ending the Neo4j .* \\(process ${java}\\)$`, 'u'));
  expect(await processStart(java)).toBeNull();
  expect(await digestNow()).toBe(written);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s stops the server and its Java', async (signal) => {
  if ((await findLeftover(layOut(home))) === null) serving = await startServing(settings);
  const java = await javaPid();
  serving.kill(signal);
  expect((await serving.ended).code).toBe(0);
  expect(await processStart(java)).toBeNull();
  for (const file of ['holder.json', 'neo4j.json'])
    await expect(stat(join(home, file)), file).rejects.toThrow('ENOENT');
});

test.each([
  [['serve'], 'SIGINT', 0],
  [['digest'], 'SIGTERM', 143],
] as const)('%s that is starting the database is ended by %s with it', async (args, signal, code) => {
  const command = startUjar(args, { ...settings, PORT: '0' });
  await command.line(/^Starting Neo4j$/u);
  await until(async () => (await findLeftover(layOut(home))) !== null);
  const java = (await findLeftover(layOut(home))) ?? 0;
  command.kill(signal);
  expect((await command.ended).code).toBe(code);
  await until(async () => (await processStart(java)) === null);
});
