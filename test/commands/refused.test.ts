import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { freePort } from '../../server/database/neo4j.ts';
import { neo4jEnvironment } from '../graph/database.ts';
import { newFolder, type Outcome, put, ujar } from './command.ts';

/** Exactly one line, on standard error, and exit code 1. */
function expectOneLine(outcome: Outcome, line: RegExp): void {
  expect(outcome).toEqual({ code: 1, out: [], err: [expect.stringMatching(line)] });
}

test('HOST that other machines reach is refused before anything is started', async () => {
  const home = join(await newFolder(), 'home');
  for (const HOST of ['0.0.0.0', '192.168.1.7', 'desk.example'])
    expectOneLine(
      await ujar(['serve'], { UJAR_HOME: home, HOST, PORT: '0' }),
      new RegExp(`^HOST: ${HOST} can be reached from other machines, .* use 127\\.0\\.0\\.1`, 'u'),
    );
  await expect(access(home)).rejects.toThrow('ENOENT');
});

test('a wrong NEO4J_URI or password is one line that says which, and never the password', async () => {
  const UJAR_HOME = await newFolder();
  const nobody = `bolt://127.0.0.1:${await freePort()}`;
  expectOneLine(
    await ujar(['digest'], { UJAR_HOME, NEO4J_URI: nobody, NEO4J_PASSWORD: 'secret' }),
    new RegExp(`^NEO4J_URI ${nobody} can not be reached: nothing listens there$`, 'u'),
  );
  expectOneLine(
    await ujar(['digest'], { UJAR_HOME, NEO4J_URI: 'localhost', NEO4J_PASSWORD: 'secret' }),
    /^NEO4J_URI: must be an address like bolt:\/\/localhost:7687/u,
  );
  const article = await put(UJAR_HOME, 'a.txt', 'Ingrid Moe said that the talks in the city would go on.');
  const wrong = await ujar(['ingest', article], {
    ...neo4jEnvironment(),
    UJAR_HOME,
    NEO4J_PASSWORD: 'secret',
  });
  expectOneLine(
    wrong,
    /^NEO4J_URI bolt:\S+ does not let us in as neo4j; check NEO4J_USER and NEO4J_PASSWORD/u,
  );
  expect(wrong.err[0]).not.toMatch(new RegExp(`secret|${inject('neo4j').password}`, 'u'));
});

test('an option that can not be used is one line that names it, before any file is read', async () => {
  const UJAR_HOME = await newFolder();
  const given = [
    ['--published', 'today'],
    ['--address', 'nordic-ledger'],
    ['--title', 'Fish', 'b.txt'],
  ];
  for (const options of given)
    expectOneLine(
      await ujar(['ingest', 'a.txt', ...options], { UJAR_HOME }),
      new RegExp(`^${options[0]}: `, 'u'),
    );
});
