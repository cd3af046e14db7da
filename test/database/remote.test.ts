import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/database/connection.ts';
import { freePort } from '../../server/database/neo4j.ts';
import { DatabaseError } from '../../server/errors.ts';
import { ownNeo4j } from '../graph/database.ts';

const NO_HOME = { folder: '', token: '', announce: async () => {}, release: async () => {} };
const { uri, user, password } = ownNeo4j();

function open(env: Record<string, string>): Promise<Database> {
  const config = readConfig(
    { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...env },
    '/nonexistent',
  );
  return openDatabase(config, NO_HOME, () => {});
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `bolt://127.0.0.1:${(server.address() as { port: number }).port}`;
}

/** The one line that opening ends in. */
async function refusal(env: Record<string, string>): Promise<string> {
  const error = await open(env).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DatabaseError);
  const { message } = error as DatabaseError;
  expect(message).not.toContain('\n');
  expect(message).not.toContain(password);
  return message;
}

test('a server of somebody else is used as it is', async () => {
  const database = await open({});
  onTestFinished(() => database.close());
  expect(database).toMatchObject({ name: 'neo4j', managed: false, log: null, pid: null, home: null });
  const { records } = await database.read((transaction) => transaction.run('RETURN 1 AS one'));
  expect(records[0]?.get('one')).toBe(1);
});

test.each([
  [
    'a wrong password',
    { NEO4J_PASSWORD: 'wrong' },
    /does not let us in as neo4j; check NEO4J_USER and NEO4J_PASSWORD/u,
  ],
  ['no password', { NEO4J_PASSWORD: '' }, /does not let us in without credentials; check NEO4J_USER/u],
  ['no such database', { NEO4J_DATABASE: 'nowhere' }, /has no database nowhere; check NEO4J_DATABASE$/u],
  ['no such host', { NEO4J_URI: 'bolt://nowhere.invalid:7687' }, /no host is named nowhere\.invalid$/u],
  [
    'no TLS there',
    { NEO4J_URI: uri.replace('bolt:', 'bolt+s:') },
    /can not be spoken to over TLS, it may want bolt:/u,
  ],
])('%s is one clear line', async (_, env, line) => {
  expect(await refusal(env)).toMatch(line);
});

test('nothing listening is one clear line, whichever the scheme', async () => {
  const port = await freePort();
  for (const scheme of ['bolt', 'neo4j', 'neo4j+s']) {
    const address = `${scheme}://127.0.0.1:${port}`;
    const line = `NEO4J_URI ${address} can not be reached: nothing listens there`;
    expect(await refusal({ NEO4J_URI: address })).toBe(line);
  }
});

test('a web server, and one that speaks something else, are no Neo4j', async () => {
  const web = await listen(createHttpServer((_, response) => response.end('hello')));
  const other = await listen(
    createServer((socket) => socket.on('error', () => {}).end('220 mail ready\r\n')),
  );
  for (const address of [web, other]) {
    expect(await refusal({ NEO4J_URI: address })).toContain('does not speak the Bolt of Neo4j 5');
  }
});
