import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { digest } from '../../server/derive/digest.ts';
import { empty, neo4jEnvironment, openEmpty } from '../graph/database.ts';
import { dump, person } from '../people/folder.ts';
import { newFolder, put, startServing, ujar } from './command.ts';

const TALKS = 'Ingrid Moe said on Tuesday that the talks in Oslo would go on for a week.';

let database: Database;
let joined: Record<string, string>;
let file: string;

beforeAll(async () => {
  database = await openEmpty();
  const folder = await newFolder();
  joined = { ...neo4jEnvironment(), UJAR_HOME: join(folder, 'joined') };
  file = await put(folder, 'talks.txt', TALKS);
  await startServing(joined);
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const digestNow = async () => (await digest(graphOf(database))).digest;

test('what an earlier version left out is shown first, then written where that is wished', async () => {
  await ujar(['ingest', file], joined);
  const wanted = await digestNow();
  await database.run('MATCH (s:Statement) DETACH DELETE s');
  await database.run("MATCH (v:Version) SET v.extractor = '0.0.1', v.fingerprint = 'of then'");
  const before = await digestNow();

  const shown = await ujar(['reextract'], joined);
  expect(shown.code).toBe(0);
  expect(shown.out[0]).toMatch(
    /^\+ statement "the talks in Oslo would go on for a week" {2}\S+talks\.txt \(file:[0-9a-f]{64}\)$/u,
  );
  expect(shown.out).toContain('1 of 1 articles would change');
  expect(shown.out).toContain('  statements: 1 added, 0 gone, 0 altered');
  expect(shown.out.at(-1)).toBe('Nothing was written; with --yes it is');
  expect(await digestNow()).toBe(before);

  const written = await ujar(['reextract', '--yes', '--json'], joined);
  expect(JSON.parse(written.out.at(-1) ?? '')).toMatchObject({
    done: true,
    written: true,
    examined: 1,
    changed: 1,
  });
  expect(await digestNow()).toBe(wanted);
  expect((await ujar(['reextract'], joined)).out).toEqual([
    'Every article was read by this version with what it knows now',
  ]);
});

test('a server that does not know of people imported since says so, and nothing is told as read by them', async () => {
  await ujar(['ingest', file], joined);
  const people = await put(await newFolder(), 'people.json', dump([person('Q9000001', 'Ingrid Moe')]));
  expect(await ujar(['people', 'import', people, '--source', 'since'], joined)).toMatchObject({ code: 0 });
  const { code, out, err } = await ujar(['reextract'], joined);
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err.at(-1)).toMatch(
    /could not do it: it does not know yet which people are imported now; start it again/u,
  );
  await ujar(['people', 'remove', 'since'], joined);
  expect((await ujar(['reextract'], joined)).out).toEqual([
    'Every article was read by this version with what it knows now',
  ]);
});
