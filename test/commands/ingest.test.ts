import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { digest } from '../../server/derive/digest.ts';
import { openSite } from '../fetch/web.ts';
import { empty, neo4jEnvironment, openEmpty } from '../graph/database.ts';
import { newFolder, put, SAMPLE, sampleFiles, startServing, startUjar, ujar } from './command.ts';

const TALKS = 'Ingrid Moe said on Tuesday that the talks in Oslo would go on for a week.';

/** On the run's Neo4j, so that no other has to start. One server takes what is ingested; a second home has none. */
let database: Database;
let folder: string;
let joined: Record<string, string>;
let alone: Record<string, string>;

beforeAll(async () => {
  database = await openEmpty();
  folder = await newFolder();
  joined = { ...neo4jEnvironment(), UJAR_HOME: join(folder, 'joined') };
  alone = { ...neo4jEnvironment(), UJAR_HOME: join(folder, 'alone') };
  await startServing(joined);
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const digestNow = async () => (await digest(graphOf(database))).digest;

async function versionsOf(address: string): Promise<unknown[]> {
  const { records } = await database.read((transaction) =>
    transaction.run(
      `MATCH (:Article {id: $address})-[:HAS_VERSION]->(v) WITH v ORDER BY v.learned
       RETURN v.text AS text, v.superseded IS NULL AS current`,
      { address },
    ),
  );
  return records.map((record) => record.toObject());
}

test('what is no article is one line with its name and the reason, and writes nothing', async () => {
  await ujar(['ingest', await put(folder, 'good.txt', TALKS)], joined);
  const before = await digestNow();
  await mkdir(join(folder, 'none', 'below'), { recursive: true });
  await put(folder, 'sidecar.txt', TALKS);
  const cases: [string, RegExp][] = [
    [join(folder, 'missing.txt'), /^there is no such file or folder$/u],
    [await put(folder, 'empty.txt', ''), /^is empty$/u],
    [await put(folder, 'binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), /^is a binary file/u],
    [
      await put(folder, 'latin.txt', Buffer.from('Troms\u00f8 said', 'latin1')),
      /^is not valid UTF-8 .*offset 5/u,
    ],
    [await put(folder, 'sidecar.json', '{"titel": 1}'), /^the key "titel" is not known; the keys are /u],
    [join(folder, 'none'), /^has no articles/u],
  ];
  const outcomes = await Promise.all(
    cases.map(([path]) => ujar(['ingest', path.replace(/sidecar\.json$/u, 'sidecar.txt')], joined)),
  );
  for (const [i, [path, reason]] of cases.entries()) {
    const { code, out, err } = outcomes[i] ?? { code: null, out: [], err: [] };
    expect({ path, code, out }).toEqual({
      path,
      code: 1,
      out: ['0 articles with 0 statements written, 1 failed'],
    });
    expect(err).toHaveLength(1);
    expect(err[0]?.slice(0, path.length + 2)).toBe(`${path}: `);
    expect(err[0]?.slice(path.length + 2)).toMatch(reason);
  }
  expect(await digestNow()).toBe(before);
});

test('of a mixed batch the good ones go in, and the rest is told, counted and in the exit code', async () => {
  const batch = join(folder, 'batch');
  await put(batch, '1.txt', TALKS);
  const bad = await put(batch, '2.txt', '');
  await put(batch, 'below/3.txt', TALKS.replace('Tuesday', 'Monday'));
  const { code, out, err } = await ujar(['ingest', batch, join(folder, 'nowhere'), '--json'], joined);
  expect({ code, err }).toEqual({ code: 1, err: [] });
  const events = out.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(events.filter(({ kind }) => kind === 'failed').map(({ reason }) => reason)).toEqual([
    `${bad}: is empty`,
    `${join(folder, 'nowhere')}: there is no such file or folder`,
  ]);
  const counts = { articles: 2, statements: 2, known: 0, refused: 0, failed: 2 };
  expect(events.at(-1)).toEqual({ kind: 'done', ...counts, stopped: false });
});

const CUP = (number: number) => TALKS.replace('a week', `${number + 2} days`);

test('rows of a table, with the columns that were taken; a row that is broken is told by its line', async () => {
  const table = `judul,isi,tanggal\nT,"${CUP(1)}",10/21/2025 20:43\nT,"${CUP(2)}"\nT,"${CUP(3)}",10/22/2025 08:00\n`;
  const file = await put(folder, 'rows.csv', table);
  const { code, out, err } = await ujar(['ingest', file], joined);
  expect({ code, out }).toEqual({ code: 1, out: ['2 articles with 2 statements written, 1 failed'] });
  // On a slow machine lines that tell how far it is may stand between these.
  expect(err.filter((line) => line.startsWith(file))).toEqual([
    `${file}: text = isi, title = judul, published = tanggal; dates like 12/31/2026`,
    `${file} line 3: has 2 columns, the header 3`,
  ]);
  const wrong = await ujar(['ingest', file, '--map', 'text=body'], joined);
  expect(wrong.err).toEqual([`${file}: has no "body"; it has judul, isi, tanggal`]);
  expect((await ujar(['ingest', file, '--map', 'words=body'], joined)).err[0]).toMatch(
    /^--map: "words=body" is not like/u,
  );
});

test.each(['joined', 'alone'] as const)(
  'Ctrl-C writes what was read and says how to go on, and the same command goes on: %s',
  async (way) => {
    const settings = { ...(way === 'joined' ? joined : alone), UJAR_FETCH_ALLOW: '127.0.0.1' };
    const pages = Array.from({ length: 60 }, (_, i) => `/${i}`);
    let silent = true;
    const plain = (number: number) => (_: unknown, response: import('node:http').ServerResponse) => {
      if (!silent || number < 59) response.setHeader('content-type', 'text/plain').end(CUP(number));
    };
    const site = await openSite({
      ...Object.fromEntries(pages.map((page, i) => [page, plain(i)])),
      '/feed': `<rss version="2.0"><channel><title>L</title>${pages.map((page) => `<item><link>${page}</link></item>`).join('')}</channel></rss>`,
    });
    const command = ['ingest', `${site.address}/feed`, '--json'];
    const running = startUjar(command, settings);
    await running.line(/"kind":"written"/u);
    running.kill('SIGINT');
    const stopped = await running.ended;
    const done = JSON.parse(stopped.out.at(-1) ?? '') as { articles: number };
    expect({ code: stopped.code, ...done }).toMatchObject({
      code: 130,
      kind: 'done',
      failed: 0,
      stopped: true,
    });
    expect(done.articles).toBeGreaterThanOrEqual(50);
    silent = false;
    const again = await ujar(command, settings);
    expect({ code: again.code, ...JSON.parse(again.out.at(-1) ?? '') }).toMatchObject({
      code: 0,
      articles: 60 - done.articles,
      known: done.articles,
      stopped: false,
    });
  },
);

test('nothing is fetched from the own network unless it is named', async () => {
  const site = await openSite({ '/a.txt': TALKS });
  const { code, err } = await ujar(['ingest', `${site.address}/a.txt`], joined);
  expect(code).toBe(1);
  expect(err[0]).toContain('UJAR_FETCH_ALLOW names hosts of your own');
  expect(site.asked).toEqual([]);
});

test('a file taken in twice writes nothing; an edited text of the same address is a new version', async () => {
  const address = 'https://nordic-ledger.example/talks';
  const file = await put(folder, 'talks.txt', TALKS);
  await put(folder, 'talks.json', JSON.stringify({ address }));
  expect(await ujar(['ingest', file], joined)).toMatchObject({
    code: 0,
    out: ['1 article with 1 statement written'],
  });
  const once = await digestNow();
  expect(await ujar(['ingest', file], joined)).toMatchObject({
    code: 0,
    out: ['0 articles with 0 statements written, 1 there already'],
  });
  expect(await digestNow()).toBe(once);

  const edited = TALKS.replace('a week', 'ten days');
  await put(folder, 'talks.txt', edited);
  expect(await ujar(['ingest', file], joined)).toMatchObject({
    code: 0,
    out: ['1 article with 1 statement written'],
  });
  expect(await versionsOf(address)).toEqual([
    { text: TALKS, current: false },
    { text: edited, current: true },
  ]);
});

test('the sample in any order, in one batch or several, by 1 worker or 4, has one digest; rebuild keeps it', async () => {
  const files = await sampleFiles();
  expect((await ujar(['ingest', SAMPLE, '--workers', '1'], alone)).code).toBe(0);
  const forward = await digestNow();
  expect((await ujar(['rebuild'], joined)).out).toEqual(['Nothing differed']);
  expect(await ujar(['digest'], joined)).toEqual({ code: 0, out: [forward], err: [] });

  await empty(database);
  expect(await digestNow()).not.toBe(forward);
  expect((await ujar(['ingest', ...files.toReversed(), '--workers', '4'], alone)).code).toBe(0);
  expect(await digestNow()).toBe(forward);

  await empty(database);
  const odd = files.filter((_, i) => i % 2 === 1);
  expect((await ujar(['ingest', ...odd], joined)).code).toBe(0);
  expect((await ujar(['ingest', ...files.filter((file) => !odd.includes(file))], joined)).code).toBe(0);
  expect(await digestNow()).toBe(forward);
});
