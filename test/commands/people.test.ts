import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dump, person } from '../people/folder.ts';
import { newFolder, put, ujar } from './command.ts';

const ADA = person('Q9000001', 'Gurvel Oskadan', { countries: ['Q20'] });
const TIRTA = person('Q9000002', 'Tirta Wenas');

test('people are imported, known to extract, and removed', async () => {
  const folder = await newFolder();
  const settings = { UJAR_HOME: join(folder, 'home') };
  const file = await put(folder, 'dump.json.gz', gzipSync(dump([ADA, TIRTA])));
  const article = await put(folder, 'a.txt', 'Late on Friday the boats met Gurvel Oskadan at the quay.\n');
  const known = async () => {
    const { out } = await ujar(['extract', article, '--json', '--language', 'en'], settings);
    const { entities } = JSON.parse(out[0] ?? '') as { entities: { wikidata?: string }[] };
    return entities.some(({ wikidata }) => wikidata === 'Q9000001');
  };

  expect(await ujar(['people', 'import', file], settings)).toEqual({
    code: 0,
    out: ['dump.json.gz: 2 people with 2 names imported'],
    err: [],
  });
  expect(await known()).toBe(true);
  expect((await ujar(['people', 'remove', 'dump.json.gz'], settings)).out).toEqual(['dump.json.gz: removed']);
  expect(await known()).toBe(false);
});

test('imports are listed by the names to remove them by', async () => {
  const folder = await newFolder();
  const settings = { UJAR_HOME: join(folder, 'home') };
  expect((await ujar(['people', 'list'], settings)).out).toEqual(['No people are imported']);
  const file = await put(folder, 'dump.json', dump([ADA, TIRTA]));
  await ujar(['people', 'import', file, '--source', 'desk'], settings);
  const { out } = await ujar(['people', 'list', '--json'], settings);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ source: 'desk', people: 2, names: 2 });
  expect((await ujar(['people', 'remove', 'dump'], settings)).err).toEqual([
    'dump: no people were imported by this name; there are desk',
  ]);
});

test('what is at fault is told by its line, the good ones are kept, and the exit code says so', async () => {
  const folder = await newFolder();
  const settings = { UJAR_HOME: join(folder, 'home') };
  const lines = [ADA, person('Q9000003', undefined), TIRTA].map((each) => JSON.stringify(each));
  const file = await put(
    folder,
    'people.jsonl',
    [...lines, '{"id": oops}', lines[0]?.slice(0, -9)].join('\n'),
  );
  const { code, out, err } = await ujar(['people', 'import', file, '--source', 'desk'], settings);
  expect({ code, out }).toEqual({
    code: 1,
    out: ['desk: 2 people with 2 names imported, 3 could not be used'],
  });
  expect(err).toEqual([
    `${file}: line 2: Q9000003 has no name in English or Indonesian`,
    expect.stringContaining(`${file}: line 4: is not valid JSON`),
    `${file}: line 5: the file ends in the middle of it: it was cut short`,
  ]);
  const shorter = await put(folder, 'shorter.jsonl', `${lines[0]}\n{"type": "item", "id": "Q9000004"}\n`);
  expect((await ujar(['people', 'import', shorter, '--source', 'desk'], settings)).out).toEqual([
    'desk: 1 person with 1 name imported, in place of 2 imported before, 1 passed over (no human with a name)',
  ]);
  expect((await ujar(['people', 'clear'], settings)).out).toEqual(['desk: removed']);
});

test('a file of nobody and one that is missing change nothing', async () => {
  const folder = await newFolder();
  const settings = { UJAR_HOME: join(folder, 'home') };
  const missing = join(folder, 'none.json');
  expect(await ujar(['people', 'import', missing], settings)).toEqual({
    code: 1,
    out: [],
    err: [`${missing}: there is no such file`],
  });
  await expect(access(settings.UJAR_HOME)).rejects.toThrow('ENOENT');
  const nobody = await put(folder, 'nobody.json', '[]');
  expect((await ujar(['people', 'import', nobody], settings)).err).toEqual([
    `${nobody}: has no people to import; nothing was changed`,
  ]);
  expect(await readdir(join(settings.UJAR_HOME, 'people'))).toEqual([]);
});

test('a damaged import is one line that says what to do', async () => {
  const folder = await newFolder();
  const settings = { UJAR_HOME: join(folder, 'home') };
  const article = await put(folder, 'a.txt', 'The boats met Gurvel Oskadan at the quay.\n');
  const path = await put(folder, 'home/people/desk.people', '{"id":"Q9000001"}\n');
  const { code, err } = await ujar(['extract', article], settings);
  expect({ code, err }).toEqual({
    code: 1,
    err: [expect.stringMatching(/desk\.people: is damaged; .*ujar people remove "desk"/u)],
  });
  expect(err[0]).toContain(path);
});
