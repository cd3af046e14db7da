import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writePrivate } from './files.ts';
import { isGone } from './machine.ts';

/** Upper bounds of what the managed Neo4j takes: the Java heap and its page cache. About 0.5 GB is resident. */
export const MEMORY = { heapAtFirst: '128m', heap: '1g', pageCache: '256m' } as const;

export const DATABASE = 'neo4j';
export const USER = 'neo4j';

/** Where the parts of a managed instance lie, under the `neo4j` folder of a home. */
export interface Layout {
  readonly folder: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  /** What Java and Neo4j print: the file that every error names. */
  readonly console: string;
  readonly password: string;
  /** Which process runs it, at which port. */
  readonly record: string;
}

export function layOut(home: string): Layout {
  const folder = join(home, 'neo4j');
  return {
    folder,
    conf: join(folder, 'conf'),
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    console: join(folder, 'logs', 'console.log'),
    password: join(home, 'password'),
    record: join(home, 'neo4j.json'),
  };
}

/** Makes the folders, and puts the console log of the run before aside as console.1.log. */
export async function prepareFolders(layout: Layout): Promise<void> {
  for (const folder of [layout.folder, layout.conf, join(layout.data, 'dbms'), layout.logs]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }
  try {
    if ((await stat(layout.console)).size > 0)
      await rename(layout.console, layout.console.replace(/\.log$/u, '.1.log'));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Writes the settings of the server and of its log: loopback alone, Bolt alone, no usage reporting; `more` beside. */
export async function writeConf(
  layout: Layout,
  port: number,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const settings = {
    'server.directories.data': layout.data,
    'server.directories.logs': layout.logs,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.bolt.tls_level': 'DISABLED',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': MEMORY.pageCache,
    'db.tx_log.rotation.retention_policy': '64M size',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    // Stopping takes 0.3 s instead of 10: nobody but us talks to it, and we have closed our connections.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}`);
  const head = '# Written by Ujar at each start; changes are lost.';
  await writePrivate(join(layout.conf, 'neo4j.conf'), `${[head, ...lines].join('\n')}\n`);
}

/**
 * The password of the managed instance, drawn at its first start. Neo4j reads its first user from `auth.ini`, so
 * the default password never stands; once it has its own users it ignores that file.
 */
export async function preparePassword(layout: Layout): Promise<string> {
  const known = await readIfThere(layout.password);
  const password = known?.trim() ? known.trim() : randomBytes(24).toString('base64url');
  if (password !== known?.trim()) await writePrivate(layout.password, `${password}\n`);
  await writePrivate(join(layout.data, 'dbms', 'auth.ini'), `${firstUser(password, randomBytes(32))}\n`);
  return password;
}

/** A line of `auth.ini`: SHA-256 over salt and password, then 1023 times over its own result. */
function firstUser(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < 1024; round += 1) hash = createHash('sha256').update(hash).digest();
  return `${USER}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:`;
}
