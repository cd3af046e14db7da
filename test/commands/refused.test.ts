import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../../server/database/neo4j.ts';
import { neo4jEnvironment, ownNeo4j } from '../graph/database.ts';
import { newFolder, type Outcome, put, ujar } from './command.ts';

/** Exactly one line, on standard error, and exit code 1. */
function expectOneLine(outcome: Outcome, line: RegExp): void {
  expect(outcome).toEqual({ code: 1, out: [], err: [expect.stringMatching(line)] });
}

test('HOST that other machines reach is refused before anything is started', async () => {
  const home = join(await newFolder(), 'home');
  expectOneLine(
    await ujar(['serve'], { UJAR_HOME: home, HOST: '0.0.0.0', PORT: '0' }),
    /^HOST: 0\.0\.0\.0 can be reached from other machines, .* use 127\.0\.0\.1/u,
  );
  await expect(access(home)).rejects.toThrow('ENOENT');
});

test('a wrong NEO4J_URI or password is one line that says which, and never the password', async () => {
  const UJAR_HOME = await newFolder();
  const nobody = `bolt://127.0.0.1:${await freePort()}`;
  const article = await put(UJAR_HOME, 'a.txt', 'Ingrid Moe said that the talks in the city would go on.');
  const secret = { UJAR_HOME, NEO4J_PASSWORD: 'secret' };
  const [astray, wrong] = await Promise.all([
    ujar(['digest'], { ...secret, NEO4J_URI: nobody }),
    ujar(['ingest', article], { ...neo4jEnvironment(), ...secret, UJAR_HOME: join(UJAR_HOME, 'other') }),
  ]);
  expectOneLine(astray, new RegExp(`^NEO4J_URI ${nobody} can not be reached: nothing listens there$`, 'u'));
  expectOneLine(
    wrong,
    /^NEO4J_URI bolt:\S+ does not let us in as neo4j; check NEO4J_USER and NEO4J_PASSWORD/u,
  );
  expect(wrong.err[0]).not.toMatch(new RegExp(`secret|${ownNeo4j().password}`, 'u'));
});

test('an option that can not be used is one line that names it, before any file is read', async () => {
  const UJAR_HOME = await newFolder();
  const [published, title] = await Promise.all([
    ujar(['ingest', 'a.txt', '--published', 'today'], { UJAR_HOME }),
    ujar(['ingest', 'a.txt', 'b.txt', '--title', 'Fish'], { UJAR_HOME }),
  ]);
  expectOneLine(published, /^--published: must be a date like /u);
  expectOneLine(title, /^--title: describes one article; name one file with it$/u);
});
