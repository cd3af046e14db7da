import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { expect, onTestFinished, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/database/connection.ts';
import { type Home, holdHome } from '../../server/database/home.ts';
import { commandLine, processIds } from '../../server/database/machine.ts';
import { startServer } from '../../server/database/managed.ts';
import { freePort } from '../../server/database/neo4j.ts';
import type { Step } from '../../server/database/progress.ts';
import { DatabaseError, HomeHeldError } from '../../server/errors.ts';
import { createGraphql } from '../../server/http/graphql.ts';
import { temporaryFolder } from './folders.ts';

const HOLDER = fileURLToPath(new URL('holder.ts', import.meta.url));
const KEPT = 'MATCH (kept:Kept) RETURN kept.word AS word';

async function newHome(): Promise<{ config: Config; home: Home }> {
  const config = readConfig({
    ...process.env,
    UJAR_HOME: join(await temporaryFolder(), 'a home'),
    NEO4J_URI: '',
  });
  const home = await holdHome(config);
  onTestFinished(() => home.release());
  return { config, home };
}

async function openHere(config: Config, home: Home, steps: Step[] = []): Promise<Database> {
  const database = await openDatabase(config, home, (step) => steps.push(step));
  onTestFinished(() => database.close());
  return database;
}

async function keptWords(database: Database): Promise<unknown[]> {
  const { records } = await database.read((transaction) => transaction.run(KEPT));
  return records.map((record) => record.get('word'));
}

test('a managed database: private, on the loopback, keeping its data from run to run', async () => {
  const { config, home } = await newHome();
  const first = await openDatabase(config, home, () => {});
  try {
    await first.write((transaction) => transaction.run(`CREATE (:Kept {word: 'said', count: toInteger(3)})`));
    const { records } = await first.read((transaction) =>
      transaction.run('MATCH (k:Kept) RETURN k.count AS count'),
    );
    expect(records[0]?.get('count')).toBe(3);
    const writing = first.read((transaction) => transaction.run('CREATE (:Never)'));
    await expect(writing).rejects.toThrow(/read access mode/iu);

    const password = (await readFile(join(home.folder, 'password'), 'utf8')).trim();
    expect(password).toMatch(/^[\w-]{32}$/u);
    for (const file of ['password', 'neo4j.json', 'neo4j/conf/neo4j.conf', 'neo4j/logs/console.log']) {
      expect((await stat(join(home.folder, file))).mode & 0o777, file).toBe(0o600);
    }
    const { port } = JSON.parse(await readFile(join(home.folder, 'neo4j.json'), 'utf8')) as { port: number };
    const stranger = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'neo4j'));
    await expect(stranger.verifyAuthentication()).resolves.toBe(false);
    await stranger.close();
    expect(await listeningAddresses(first.pid)).toEqual([`127.0.0.1:${port}`]);
  } finally {
    await first.close();
  }
  expect(await first.ended).toBeNull();
  expect(await readdir(home.folder)).not.toContain('neo4j.json');

  const second = await openHere(config, home);
  expect(await keptWords(second)).toEqual(['said']);
  expect(second.log).toBe(join(home.folder, 'neo4j', 'logs', 'console.log'));
});

test('after kill -9 of the holder the Java left behind is ended and the data are there', async () => {
  const { config, home } = await newHome();
  await home.release();
  const holder = spawn(process.execPath, ['--import', 'tsx', HOLDER], {
    env: { ...process.env, UJAR_HOME: config.home, NEO4J_URI: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(holder, 'exit');
  onTestFinished(() => void holder.kill('SIGKILL'));
  const [line] = (await once(holder.stdout, 'data')) as [Buffer];
  const { java } = JSON.parse(line.toString()) as { java: number };
  await expect(holdHome(config)).rejects.toMatchObject({ pid: holder.pid });
  await expect(holdHome(config)).rejects.toThrow(HomeHeldError);

  holder.kill('SIGKILL');
  await ended;
  expect(await commandLine(java)).toContain('CommunityEntryPoint');
  const home2 = await holdHome(config);
  onTestFinished(() => home2.release());
  const steps: Step[] = [];
  const database = await openHere(config, home2, steps);
  expect(steps).toContainEqual({ step: 'leftover', pid: java });
  expect(await commandLine(java)).toBeNull();
  expect(await keptWords(database)).toEqual(['said']);
});

test('a port that another program takes first is exchanged for another', async () => {
  const { config, home } = await newHome();
  const taken = createServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  const ports = [port];
  const server = await startServer(config, home, () => {}, {
    freePort: async () => ports.pop() ?? (await freePort()),
  });
  onTestFinished(() => server.stop());
  expect(ports).toEqual([]);
  expect(server.uri).not.toContain(`:${port}`);
});

test('a Neo4j that can not start, and one that ends, are told with the log and its last words', async () => {
  const { config, home } = await newHome();
  const database = await openHere(config, home);
  const yoga = createGraphql(graphOf(database), () => {});
  const ask = async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ stats { articles } }' });
    return yoga.fetch('http://127.0.0.1/graphql', { method: 'POST', headers, body });
  };
  expect((await ask()).status).toBe(200);
  process.kill(database.pid as number, 'SIGKILL');
  const error = await database.ended;
  const away = await ask();
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await away.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
  // Given while it rests before it tries again.
  const read = database.read((transaction) => transaction.run('RETURN 1'), AbortSignal.timeout(100));
  await expect(read).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(error).toBeInstanceOf(DatabaseError);
  expect(error?.message).toMatch(/^Neo4j was ended by SIGKILL: .*console\.log\)$/u);
  await database.close();

  await writeFile(join(home.folder, 'password'), 'another-password\n');
  const refused = openDatabase(config, home, () => {});
  await expect(refused).rejects.toThrow(
    /password in .*password is not the one that the data .*console\.log\)$/u,
  );
  await writeFile(join(home.folder, 'neo4j', 'data', 'server_id'), 'broken');
  await expect(openDatabase(config, home, () => {})).rejects.toThrow(
    /Neo4j ended with code 1: .+console\.log\)$/u,
  );
});

test('giving up a start ends what was started', async () => {
  const { config, home } = await newHome();
  const abort = new AbortController();
  const opening = openDatabase(config, home, (step) => step.step === 'start' && abort.abort(), {
    signal: abort.signal,
  });
  await expect(opening).rejects.toThrow(/abort/iu);
  const commands = await Promise.all((await processIds()).map((pid) => commandLine(pid)));
  expect(commands.filter((command) => command?.includes(home.folder))).toEqual([]);
});

/** What a process listens on, as Linux tells it: local addresses in state 0A whose inode is one of its sockets. */
async function listeningAddresses(pid: number | null): Promise<readonly string[]> {
  const { readlink } = await import('node:fs/promises');
  const handles = await readdir(`/proc/${pid}/fd`);
  const targets = await Promise.all(handles.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
  const inodes = new Set(targets.map((target) => /^socket:\[(\d+)\]$/u.exec(target)?.[1]));
  const found: string[] = [];
  for (const table of ['tcp', 'tcp6']) {
    for (const line of (await readFile(`/proc/${pid}/net/${table}`, 'utf8')).trim().split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/u);
      if (fields[3] === '0A' && inodes.has(fields[9])) found.push(toAddress(fields[1] ?? ''));
    }
  }
  return found;
}

/** "0100007F:1F90" is 127.0.0.1:8080; in the table of version 6 an address of version 4 ends the longer one. */
function toAddress(text: string): string {
  const [address = '', port = ''] = text.split(':');
  const bytes = address.slice(-8).match(/../gu) ?? [];
  const mapped = address.length === 8 || address.startsWith('0000000000000000FFFF0000');
  const host = mapped
    ? bytes
        .reverse()
        .map((byte) => Number.parseInt(byte, 16))
        .join('.')
    : address;
  return `${host}:${Number.parseInt(port, 16)}`;
}
