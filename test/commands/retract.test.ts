import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { digest } from '../../server/derive/digest.ts';
import { empty, neo4jEnvironment, openEmpty } from '../graph/database.ts';
import { newFolder, put, startServing, ujar } from './command.ts';

const TALKS = 'Ingrid Moe said on Tuesday that the talks in Oslo would go on for a week.';
const ADDRESS = 'https://nordic-ledger.example/talks';

let database: Database;
let folder: string;
let joined: Record<string, string>;
let alone: Record<string, string>;
let file: string;

beforeAll(async () => {
  database = await openEmpty();
  folder = await newFolder();
  joined = { ...neo4jEnvironment(), UJAR_HOME: join(folder, 'joined') };
  alone = { ...neo4jEnvironment(), UJAR_HOME: join(folder, 'alone') };
  file = await put(folder, 'talks.txt', TALKS);
  await put(folder, 'talks.json', JSON.stringify({ address: ADDRESS }));
  await startServing(joined);
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const digestNow = async () => (await digest(graphOf(database))).digest;

test('beside a server an article is retracted, refused when it comes again, and taken back', async () => {
  await ujar(['ingest', file], joined);
  const before = await digestNow();
  expect(await ujar(['retract', ADDRESS, '--why', 'withdrawn'], joined)).toMatchObject({
    code: 0,
    out: ['1 article retracted: hidden, and not taken again until --take-back'],
  });
  expect(await ujar(['ingest', file], joined)).toMatchObject({
    code: 0,
    out: ['0 articles with 0 statements written, 1 retracted and not taken'],
  });
  expect(await ujar(['retract', file, '--take-back'], joined)).toMatchObject({ code: 0 });
  expect(await digestNow()).toBe(before);
});

test('with no server running it is done all the same', async () => {
  await ujar(['ingest', file], joined);
  const { code, out } = await ujar(
    ['retract', ADDRESS, '--erase', '--why', 'a court says so', '--json'],
    alone,
  );
  expect({ code, out }).toEqual({
    code: 0,
    out: [JSON.stringify({ kind: 'erase', changed: [ADDRESS], already: [] })],
  });
});

test('what can not be done is one line that says what to do, and changes nothing', async () => {
  await ujar(['ingest', file], joined);
  const before = await digestNow();
  for (const [args, line] of [
    [
      [ADDRESS, 'https://nordic-ledger.example/none', '--why', 'x'],
      /^https:\/\/nordic-ledger\.example\/none: names no article; /u,
    ],
    [[ADDRESS], /^--why: must tell why/u],
    [[ADDRESS, '--erase', '--take-back'], /^--erase: and --take-back contradict/u],
  ] as const) {
    const { code, out, err } = await ujar(['retract', ...args], joined);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toEqual([expect.stringMatching(line)]);
  }
  expect(await digestNow()).toBe(before);
});
