import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPeople } from '../../server/extract/gazetteer/people-index.ts';
import { listImports, readImports, removeImport } from '../../server/people/store.ts';
import { dump, entity, openFolder, person } from './folder.ts';

const ADA = person('Q9000001', 'Ada Lindmoe', {
  aliases: ['Addy Moe'],
  countries: ['Q20'],
  gender: 'Q6581072',
});
const TIRTA = person('Q9000002', undefined, { id: 'Tirta Wenas', countries: ['Q252'] });
const SHIP = entity('Q9000003', 'Q11446', { en: 'Bahari' });

let folder: ReturnType<typeof openFolder>;
beforeEach(() => {
  folder = openFolder();
});
afterEach(() => folder.end());

const known = async () => openPeople(await readImports(folder.home));
const findAll = async (...ids: string[]) => {
  const people = await known();
  return ids.map((id) => people.find(id)?.name ?? null);
};

describe('importPeople', () => {
  const entities = [ADA, SHIP, TIRTA];
  const row = (id: string, more: object) => ({
    person: { type: 'uri', value: `http://www.wikidata.org/entity/${id}` },
    ...more,
  });
  const text = (value: string) => ({ type: 'literal', value });
  const rows = [
    row('Q9000001', { personLabel: text('Ada Lindmoe'), personAltLabel: text('Addy Moe, Lindmoe') }),
    row('Q9000002', { personLabel: text('Tirta Wenas'), officeLabel: text('Mayor'), office: text('Mayor') }),
    row('Q9000002', { personLabel: text('Tirta Wenas'), country: row('Q252', {}).person }),
  ];
  const sparql = { head: { vars: ['person'] }, results: { bindings: rows } };
  it.each([
    ['a list, one a line', dump(entities)],
    [
      'the same with Windows line ends and a mark at its head',
      `\ufeff${dump(entities).replaceAll('\n', '\r\n')}`,
    ],
    ['JSON lines', entities.map((each) => `${JSON.stringify(each)}\n`).join('')],
    ['a list on one line', JSON.stringify(entities)],
    ['a list over many lines', JSON.stringify(entities, null, 2)],
    ['gzip', gzipSync(dump(entities))],
    [
      "a reply of Wikidata's API",
      JSON.stringify({ entities: { Q9000001: ADA, Q9000002: TIRTA }, success: 1 }),
    ],
    ['a SPARQL result', JSON.stringify(sparql)],
    ['a SPARQL result over many lines', JSON.stringify(sparql, null, 2)],
    [
      'simplified rows',
      JSON.stringify([
        { person: { value: 'Q9000001', label: 'Ada Lindmoe' } },
        { person: 'Q9000002', personLabel: 'Tirta Wenas' },
      ]),
    ],
    [
      'simplified entities',
      JSON.stringify([
        { id: 'Q9000001', labels: { en: 'Ada Lindmoe' }, claims: { P31: ['Q5'] } },
        { id: 'Q9000002', labels: { id: 'Tirta Wenas' }, claims: { P31: ['Q5'] } },
      ]),
    ],
  ])('reads %s', async (_, content) => {
    const { trailer, told } = await folder.take(folder.write('people', content));
    expect(told).toEqual([]);
    expect(trailer?.people).toBe(2);
    expect(await findAll('Q9000001', 'Q9000002', 'Q9000003')).toEqual(['Ada Lindmoe', 'Tirta Wenas', null]);
  });

  it.each([
    [
      'wrong JSON',
      dump([ADA, SHIP, TIRTA]).replace(JSON.stringify(SHIP), '{"id": oops}'),
      3,
      /not valid JSON/,
    ],
    ['words', dump([ADA, SHIP, TIRTA]).replace(JSON.stringify(SHIP), 'oops'), 3, /not JSON/],
    ['a person without a name', dump([ADA, person('Q9000004', undefined), TIRTA]), 3, /Q9000004 has no name/],
    [
      'a person named in other letters only',
      dump([ADA, person('Q9000004', 'Ада'), TIRTA]),
      3,
      /Q9000004 has no name/,
    ],
    ['an entity cut in a word', dump([ADA, SHIP, TIRTA]).replace('Bahari"', 'Bahari'), 3, /not valid JSON/],
    [
      'an entity cut between words',
      dump([ADA, SHIP, TIRTA]).replace(/("Bahari"\}).*\n/, '$1\n'),
      3,
      /not whole/,
    ],
    ['an entity without an id', dump([ADA, SHIP, TIRTA]).replace('"Q9000003"', '7'), 3, /without an id/],
    [
      'bytes that are not UTF-8',
      Buffer.from(dump([ADA, SHIP, TIRTA]).replace('Bahari', 'Bah\u00e5ri'), 'latin1'),
      3,
      /UTF-8/,
    ],
    [
      'a row of nobody',
      JSON.stringify([
        { person: 'Q9000001', name: 'Ada Lindmoe' },
        { fish: 'saury' },
        { person: 'Q9000002', name: 'Tirta Wenas' },
      ]),
      1,
      /names nobody/,
    ],
    ['a file cut in an entity', dump([ADA, TIRTA, SHIP]).slice(0, -200), 4, /cut short/],
    ['a file cut after an entity', dump([ADA, TIRTA]).replace('\n]\n', ',\n'), 4, /cut short/],
    ['a packed file cut short', gzipSync(dump([ADA, TIRTA, SHIP]).slice(0, -200)), 4, /cut short/],
  ])('tells the line of %s, and keeps the rest', async (_, content, line, reason) => {
    const { told } = await folder.take(folder.write('people', content));
    expect(told).toEqual([{ line, reason: expect.stringMatching(reason) }]);
    expect(await findAll('Q9000001', 'Q9000002')).toEqual(['Ada Lindmoe', 'Tirta Wenas']);
  });

  it('keeps the good rows of a SPARQL result that broke off', async () => {
    const broken = JSON.stringify(sparql, null, 2).slice(0, -400);
    const { told } = await folder.take(
      folder.write('rows', `${broken}\njava.util.concurrent.TimeoutException\n\tat java\n`),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(await findAll('Q9000001')).toEqual(['Ada Lindmoe']);
  });

  it('unpacks what there is of a file that was packed whole and then cut', async () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      person(`Q${8000000 + i}`, `Ada Lind${'abcdefghij'[i % 10]}o`),
    );
    const packed = gzipSync(dump(many));
    const { trailer, told } = await folder.take(
      folder.write('people.gz', packed.subarray(0, packed.length / 2)),
    );
    expect(trailer?.people).toBeGreaterThan(1000);
    expect(told.at(-1)?.reason).toMatch(/cut short/);
  });

  it.each([
    ['nothing', '', /is empty/],
    ['words', 'Ada Lindmoe', /is not JSON/],
    ['no rows', '{"head": {}, "boolean": true}', /without rows/],
    ['bzip2', 'BZh91AY', /bunzip2/],
  ])('refuses %s, leaving what was imported before', async (_, content, reason) => {
    await folder.take(folder.write('people', dump([ADA])));
    await expect(folder.take(folder.write('people', content))).rejects.toThrow(reason);
    expect(await findAll('Q9000001')).toEqual(['Ada Lindmoe']);
    expect(folder.stored()).toEqual(['people.people']);
  });

  it('writes nothing where there is nobody', async () => {
    const { trailer, others } = await folder.take(folder.write('ships', dump([SHIP])));
    expect([trailer, others, folder.stored()]).toEqual([null, 1, []]);
  });

  it('takes offices with their time, their country and the name that the dump gives them', async () => {
    const minister = {
      ...entity('Q8100001', 'Q4164871', { en: 'Fisheries Minister', id: 'Menteri Perikanan' }),
    };
    const offices = [
      { id: 'Q8100001', from: '2019-10-23', to: '2024', of: 'Q252' },
      { id: 'Q8100002', from: '2024-11' },
      { id: 'Q8100003', from: '2025', to: '?' },
    ];
    await folder.take(
      folder.write(
        'people',
        dump([person('Q9000005', 'Rana Tolo', { offices, died: '2026-01-05' }), minister]),
      ),
    );
    expect((await known()).find('Q9000005')?.offices).toEqual([
      {
        titles: ['Fisheries Minister', 'Menteri Perikanan'],
        country: 'IDN',
        of: null,
        from: '2019-10-23',
        to: '2024',
      },
      { titles: [], country: null, of: null, from: '2024-11', to: '2026-01-05' },
      { titles: [], country: null, of: null, from: '2025', to: '2025' },
    ]);
  });

  const held = (from: string, to: string) =>
    person('Q9000002', 'Tirta Wenas', { offices: [{ id: 'Q8100001', from, to }] });
  const heldRow = (start: string, end: string) =>
    row('Q9000002', {
      personLabel: text('Tirta Wenas'),
      office: text('Mayor'),
      start: { ...text(`${start}T00:00:00Z`), datatype: 'http://www.w3.org/2001/XMLSchema#dateTime' },
      end: text(end),
    });
  const sparqlOf = (...bindings: object[]) =>
    `[\n${bindings.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
  it.each([
    [
      'a month 13',
      dump([ADA, held('2019-13-01', '2024')]),
      3,
      /^Q9000002 in the office Q8100001 began on 2019-13-01/,
    ],
    [
      'a day 30 of February',
      dump([ADA, held('2019', '2024-02-30')]),
      3,
      /Q8100001 ended on 2024-02-30, which is no date/,
    ],
    ['a year 0', dump([ADA, held('0000-01-01', '2024')]), 3, /began on 0000, which is no date/],
    [
      'an end before the beginning',
      dump([ADA, held('2024', '2019')]),
      3,
      /ended on 2019, before it began on 2024/,
    ],
    [
      'a row with a month 13',
      sparqlOf(rows[0] ?? {}, heldRow('2019-13-01', '2024')),
      3,
      /office Mayor began on 2019-13-01/,
    ],
    [
      'a row that ends before it begins',
      sparqlOf(rows[0] ?? {}, heldRow('2024-01-01', '2019')),
      3,
      /before it began/,
    ],
  ])('tells the line of an office with %s, and keeps who held it', async (_, content, line, reason) => {
    const { told, trailer } = await folder.take(folder.write('people', content));
    expect(told).toEqual([{ line, reason: expect.stringMatching(reason) }]);
    expect(trailer?.people).toBe(2);
    expect(await findAll('Q9000001', 'Q9000002')).toEqual(['Ada Lindmoe', 'Tirta Wenas']);
    expect((await known()).find('Q9000002')?.offices).toHaveLength(1);
  });

  it('with withOffice leaves out who never held one', async () => {
    const { trailer, others } = await folder.take(
      folder.write('people', dump([ADA, person('Q9000005', 'Rana Tolo', { offices: [{ id: 'Q8100001' }] })])),
      true,
    );
    expect([trailer?.people, others]).toEqual([1, 1]);
  });

  it('is the same value for the same people, whatever the file and the day', async () => {
    await folder.take(folder.write('one', dump([ADA, TIRTA])));
    const once = (await known()).hash;
    await folder.take(folder.write('one', JSON.stringify([ADA, TIRTA])));
    expect((await known()).hash).toBe(once);
    await folder.take(folder.write('one', dump([ADA])));
    expect((await known()).hash).not.toBe(once);
  });
});

describe('a home', () => {
  it('keeps a file for each source, readable by its owner alone', async () => {
    await folder.take(folder.write('a.json', dump([ADA])));
    await folder.take(folder.write('b.json', dump([TIRTA, person('Q9000001', 'Ada B. Lindmoe')])));
    expect((await listImports(folder.home)).map(({ source, trailer }) => [source, trailer?.people])).toEqual([
      ['a.json', 1],
      ['b.json', 2],
    ]);
    expect((await known()).find('Q9000001')?.names).toEqual(
      expect.arrayContaining(['Addy Moe', 'Ada B. Lindmoe']),
    );
    const mode = (...parts: string[]) => statSync(join(folder.home, ...parts)).mode & 0o777;
    expect([mode(), mode('people'), mode('people', 'a.json.people')]).toEqual([0o700, 0o700, 0o600]);
    expect([await removeImport(folder.home, 'a.json'), await removeImport(folder.home, 'a.json')]).toEqual([
      true,
      false,
    ]);
  });

  it('without people is one that knows nobody', async () => {
    expect([await listImports(folder.home), (await known()).isEmpty]).toEqual([[], true]);
  });
});
