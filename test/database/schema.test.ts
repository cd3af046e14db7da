import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/database/connection.ts';
import { holdHome } from '../../server/database/home.ts';
import type { Migration } from '../../server/database/migrations.ts';
import type { Step } from '../../server/database/progress.ts';
import { prepareSchema, readVersion } from '../../server/database/schema.ts';
import { readHomeVersion, writeHomeVersion } from '../../server/database/schema-version.ts';
import { DatabaseError, NewerSchemaError } from '../../server/errors.ts';
import { ownNeo4j } from '../graph/database.ts';
import { temporaryFolder } from './folders.ts';

const FIRST: Migration = {
  version: 1,
  statements: () => ['CREATE CONSTRAINT test_word IF NOT EXISTS FOR (n:TestWord) REQUIRE n.id IS UNIQUE'],
};
const SECOND: Migration = {
  version: 2,
  statements: () => ['CREATE INDEX test_length IF NOT EXISTS FOR (n:TestWord) ON (n.length)'],
  change: async (transaction) => {
    await transaction.run('MATCH (n:TestWord) SET n.length = size(n.id)');
  },
};

async function addWord(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(`CREATE (:TestWord {id: 'said'})`));
}

async function values(database: Database, query: string): Promise<unknown[]> {
  const { records } = await database.read((transaction) => transaction.run(query));
  return records.map((record) => record.get(0) as unknown);
}

describe('prepareSchema', () => {
  let database: Database;

  beforeEach(async () => {
    const { uri, user, password } = ownNeo4j();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const home = { folder: '', token: '', announce: async () => {}, release: async () => {} };
    database = await openDatabase(readConfig(env, '/nonexistent'), home, () => {});
    await wipe();
  });

  afterEach(async () => {
    await wipe();
    await database.close();
  });

  async function wipe() {
    await database.run('MATCH (n) DETACH DELETE n');
    await database.run('DROP CONSTRAINT test_word IF EXISTS');
    await database.run('DROP INDEX test_length IF EXISTS');
  }

  test('an empty graph gets every migration, once, without a backup', async () => {
    const backup = () => Promise.reject(new Error('there is nothing to back up'));
    expect(await prepareSchema(database, { migrations: [SECOND, FIRST], backup })).toBeNull();
    expect(await readVersion(database)).toBe(2);
    expect(
      await values(database, `SHOW INDEXES YIELD name WHERE name STARTS WITH 'test_' RETURN name`),
    ).toEqual(expect.arrayContaining(['test_length', 'test_word']));
    const once = { ...SECOND, statements: () => Promise.reject(new Error('runs again')) as never };
    expect(await prepareSchema(database, { migrations: [FIRST, once], backup })).toBe(2);
  });

  test.each(['FOR (n:TestWord) ON (n.id)', 'FOR (n:TestWord) ON (n.other)'])(
    'an index %s that is in the way of a constraint is taken away, as a killed server leaves it',
    async (of) => {
      await database.run(`CREATE RANGE INDEX test_word ${of}`);
      await prepareSchema(database, { migrations: [FIRST] });
      expect(await values(database, "SHOW CONSTRAINTS YIELD name WHERE name = 'test_word'")).toEqual([
        'test_word',
      ]);
    },
  );

  test('an older graph gets what is missing, after the backup', async () => {
    await prepareSchema(database, { migrations: [FIRST] });
    await addWord(database);
    const seen: unknown[] = [];
    const found = await prepareSchema(database, {
      migrations: [FIRST, SECOND],
      progress: (step) => seen.push(step),
      backup: async (from, to) => {
        seen.push(['backup', from, to, await values(database, 'MATCH (n:TestWord) RETURN n.length')]);
      },
    });
    expect(found).toBe(1);
    expect(seen).toEqual([{ step: 'migrate', from: 1, to: 2 }, ['backup', 1, 2, [null]]]);
    expect(await values(database, 'MATCH (n:TestWord) RETURN n.length')).toEqual([4]);
  });

  test('a migration that fails leaves its version unrecorded and its data as they were', async () => {
    await prepareSchema(database, { migrations: [FIRST] });
    await addWord(database);
    const failing: Migration = {
      ...SECOND,
      change: async (transaction) => {
        await SECOND.change?.(transaction);
        throw new Error('the power went');
      },
    };
    await expect(prepareSchema(database, { migrations: [FIRST, failing] })).rejects.toThrow('the power went');
    expect(await readVersion(database)).toBe(1);
    expect(await values(database, 'MATCH (n:TestWord) RETURN n.length')).toEqual([null]);
    expect(await prepareSchema(database, { migrations: [FIRST, SECOND] })).toBe(1);
    expect(await values(database, 'MATCH (n:TestWord) RETURN n.length')).toEqual([4]);
  });

  test('a newer graph is refused', async () => {
    await prepareSchema(database, { migrations: [FIRST, SECOND] });
    const older = prepareSchema(database, { migrations: [FIRST] });
    await expect(older).rejects.toThrow(NewerSchemaError);
    await expect(older).rejects.toMatchObject({ found: 2, known: 1 });
  });

  test('somebody else’s graph is refused and left as it is', async () => {
    await database.run(`CREATE (:Person {name: 'Ann'})`);
    const preparing = prepareSchema(database, { migrations: [FIRST] });
    await expect(preparing).rejects.toThrow(DatabaseError);
    await expect(preparing).rejects.toThrow(/holds a graph that is not Ujar's; name an empty one/u);
    expect(await values(database, 'MATCH (n) RETURN labels(n)')).toEqual([['Person']]);
  });
});

test('an older home is copied and brought up; a newer one is refused before its server starts', async () => {
  const config = readConfig({ ...process.env, UJAR_HOME: await temporaryFolder(), NEO4J_URI: '' });
  const home = await holdHome(config);
  onTestFinished(() => home.release());
  const open = async (migrations: readonly Migration[], work: (database: Database) => Promise<void>) => {
    const steps: Step[] = [];
    const database = await openDatabase(config, home, (step) => steps.push(step), { migrations });
    try {
      await prepareSchema(database, { migrations, progress: (step) => steps.push(step) });
      await work(database);
    } finally {
      await database.close();
    }
    return steps.map(({ step }) => step);
  };
  expect(await open([FIRST], addWord)).not.toContain('copy');
  expect(await readHomeVersion(home.folder)).toBe(1);

  const steps = await open([FIRST, SECOND], async (database) => {
    expect(await values(database, 'MATCH (n:TestWord) RETURN n.length')).toEqual([4]);
  });
  expect(steps).toEqual(expect.arrayContaining(['copy', 'start', 'migrate']));
  expect(await readHomeVersion(home.folder)).toBe(2);
  const [copy = ''] = await readdir(join(home.folder, 'backups'));
  expect(copy).toMatch(/^schema-1-/u);
  expect(await readdir(join(home.folder, 'backups', copy))).toEqual(
    expect.arrayContaining(['databases', 'dbms', 'transactions']),
  );

  await writeHomeVersion(home.folder, 3);
  const refused = openDatabase(config, home, () => {}, { migrations: [FIRST, SECOND] });
  await expect(refused).rejects.toMatchObject({ code: 'NEWER_SCHEMA', found: 3, known: 2 });
});
