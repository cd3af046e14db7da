import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';

/** The server that these tests start for themselves; null where there is none. */
export const SERVER: string | null = findProgram(['redis-server', 'valkey-server']);

if (SERVER === null)
  console.error(
    'SKIPPED: the tests of several machines. Neither redis-server nor valkey-server is on the PATH; get one by `apt-get install redis-server` (Debian, Ubuntu) or `dnf install valkey` (Fedora).',
  );

export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** Ends it there and then; what it held is gone. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();
const folders = new Set<string>();

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A Redis or Valkey on loopback that keeps nothing on disk, on `port` or any free one. */
export async function startRedis({ port = 0, password = '' } = {}): Promise<TestRedis> {
  const at = port === 0 ? await freePort() : port;
  const folder = await mkdtemp(join(tmpdir(), 'ujar-test-'));
  folders.add(folder);
  const child = spawn(
    SERVER ?? '',
    [
      ...['--port', String(at), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
      ...(password === '' ? [] : ['--requirepass', password]),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      running.delete(child);
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    const lines: string[] = [];
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      if (/Ready to accept connections/u.test(line)) resolve();
    });
    ended.then(() => reject(new Error(`Redis ended: ${lines.slice(-3).join(' ')}`)));
  });
  return {
    url: `redis://127.0.0.1:${at}`,
    port: at,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function findProgram(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
