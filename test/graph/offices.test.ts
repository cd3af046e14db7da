import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import type { NameOf } from '../../server/derive/entities.ts';
import { readHeldOffices, resolveDescribed } from '../../server/derive/holders.ts';
import { judge } from '../../server/derive/judging.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { retract } from '../../server/derive/retraction.ts';
import { undo } from '../../server/derive/undoing.ts';
import type { Document } from '../../server/document/document.ts';
import { empty, openGraph } from './database.ts';
import { type Cast, documentOf, entryOf } from './documents.ts';

const AT = '2026-06-01T00:00:00.000Z';
const OFFICES = [
  { titles: [], country: 'NOR', from: '2020', to: null },
  { titles: ['menteri luar negeri Norway'], country: 'NOR', from: '2023-07-25', to: '2025-12-31' },
  { titles: ['Minister of Foreign Affairs of Norway'], country: 'NOR', from: null, to: null },
  { titles: ['President of the Senate'], country: 'NOR', from: '2020', to: null },
];
const NAMES: NameOf = (code) =>
  code === 'Q1'
    ? { name: 'Sol Prent', names: ['Sol Prent'], offices: OFFICES }
    : {
        name: { NOR: 'Norway', JPN: 'Japan' }[code] ?? code,
        names: [{ NOR: 'Norway', JPN: 'Japan' }[code] ?? code],
      };

const { database, graph, rows } = openGraph();

const write = (documents: readonly Document[]) =>
  writeBatch(
    graph,
    documents.map((each) => entryOf(each)),
    AT,
    NAMES,
  );
const hash = async () => (await digest(graph)).digest;

const COUNTRIES: readonly Cast[] = [
  { name: 'Norway', iso3: 'NOR' },
  { name: 'Japan', iso3: 'JPN' },
];

/** An article of its own, in March 2026 unless the day says otherwise, with these people in it. */
function telling(number: number, day: string, text: string, ...people: readonly Cast[]): Document {
  const published = day.length === 2 ? `2026-03-${day}` : day;
  return documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      text: `${text} This is article ${number}.`,
      published: { from: published, to: published, precision: 'day' },
    },
    [...COUNTRIES.filter(({ name }) => text.includes(name)), ...people],
  );
}

const MINISTER = { title: 'Foreign Minister', of: 'Norway' } as const;
const named = (number: number, day: string, name = 'Ingrid Moe', more: Partial<Cast['office']> = {}) =>
  telling(number, day, `Foreign Minister ${name} of Norway came.`, {
    name,
    office: { ...MINISTER, ...more },
  });
const described = (number: number, day: string, of = 'Norway', title = 'Menlu') =>
  telling(number, day, `${title} ${of} came.`, {
    name: `${title} ${of}`,
    described: true,
    office: { title, of },
  });

/** "3: Ingrid Moe .75" for each described one that resolves, by the number of its article. */
async function resolved(): Promise<string[]> {
  const asked = await rows<{ id: string; number: string }>(
    `MATCH (article:Article)-[:HAS_VERSION]->(:Version)-[:MENTIONS]->(o:Occurrence {described: true})-[is:IS]->(e:Entity)
     WHERE is.superseded IS NULL RETURN e.id AS id, split(article.id, '/')[3] AS number ORDER BY toInteger(number)`,
  );
  const found = await graph.read((transaction) =>
    resolveDescribed(
      transaction,
      asked.map(({ id }) => id),
    ),
  );
  const names = new Map(
    (await rows<{ id: string; name: string }>('MATCH (e:Entity) RETURN e.id AS id, e.name AS name')).map(
      ({ id, name }) => [id, name],
    ),
  );
  return asked.flatMap(({ id, number }) => {
    const holder = found.get(id);
    return holder === undefined ? [] : [`${number}: ${names.get(holder.entity)} ${holder.confidence}`];
  });
}

const act = (kind: 'retract' | 'take back', ...articles: readonly Document[]) =>
  retract(
    graph,
    { articles: articles.map(({ article }) => article.address ?? ''), kind, by: 'local', why: 'a test' },
    AT,
    NAMES,
  );

describe('who somebody described by an office is', () => {
  it('is who held it on the day of the article, in either language, and stays an entity of its own', async () => {
    await write([named(1, '02'), described(2, '04'), described(3, '04', 'Norway', 'foreign minister')]);
    expect(await resolved()).toEqual(['2: Ingrid Moe 0.75', '3: Ingrid Moe 0.75']);
    expect(await rows("MATCH (e:Entity {kind: 'person'}) RETURN count(e) AS people")).toEqual([
      { people: 3 },
    ]);
  });

  it('is nobody of another country, a deputy, a former or coming one, or one of another time', async () => {
    await write([
      named(1, '02'),
      described(2, '04', 'Japan'),
      described(3, '04', 'Norway', 'deputy foreign minister'),
      described(4, '2025-01-04'),
      telling(5, '04', 'The former Menlu Norway came.', {
        name: 'former Menlu Norway',
        described: true,
        office: { title: 'Menlu', of: 'Norway', state: 'former' },
      }),
      named(6, '2024-05-01', 'Kari Lind', { state: 'former' }),
      described(7, '2024-05-02'),
    ]);
    expect(await resolved()).toEqual([]);
  });

  it('follows what is retracted, and comes back with it', async () => {
    const articles = [named(1, '02'), described(2, '04'), named(3, '04', 'Kari Lind')];
    await write(articles);
    expect(await resolved()).toEqual([]);
    await act('retract', ...articles.slice(2));
    expect(await resolved()).toEqual(['2: Ingrid Moe 0.75']);
    await act('take back', ...articles.slice(2));
    expect(await resolved()).toEqual([]);
  });

  it('follows what is judged, and its undoing', async () => {
    await write([named(1, '02'), described(2, '04'), named(3, '03', 'Inga Moe')]);
    const [a, b] = await rows<{ id: string }>(
      "MATCH (o:Occurrence {kind: 'person', described: false}) RETURN o.id AS id ORDER BY o.name",
    );
    expect(await resolved()).toEqual([]);
    const pair = [{ occurrence: a?.id ?? '' }, { occurrence: b?.id ?? '' }] as const;
    const { judgement } = await judge(
      graph,
      { verdict: 'same', pair, author: 'a test', why: 'to see' },
      AT,
      NAMES,
    );
    expect(await resolved()).toEqual(['2: Inga Moe 0.85']);
    await undo(graph, { judgement: judgement?.id ?? '', author: 'a test', why: 'to see' }, AT, NAMES);
    expect(await resolved()).toEqual([]);
  });

  it('looks at the nearest texts alone, however many there are', async () => {
    const many = Array.from({ length: 70 }, (_, i) => named(i + 10, '02', 'Kari Lind'));
    await write([...many, named(1, '04'), named(2, '05'), described(3, '05')]);
    const asked = await rows<{ id: string }>('MATCH (e:Entity {described: true}) RETURN e.id AS id');
    const found = await graph.read((transaction) => resolveDescribed(transaction, [asked[0]?.id ?? '']));
    expect([...found.values()]).toMatchObject([{ reason: expect.stringMatching(/^48 texts of 2026-03-02/) }]);
  });
});

describe('an office of which the text names no country', () => {
  const bare = (number: number, day: string, name: string | null, text = '') => {
    const published = `2026-03-${day}`;
    return documentOf(
      {
        address: `https://harian.co.id/${number}`,
        language: 'id',
        text: `Presiden ${name ?? 'itu'} datang. ${text} Artikel ${number}.`,
        published: { from: published, to: published, precision: 'day' },
      },
      [
        ...COUNTRIES.filter((country) => text.includes(country.name)),
        {
          name: name ?? 'Presiden itu',
          ...(name === null ? { described: true as const } : {}),
          office: { title: 'Presiden', of: null },
        },
      ],
    );
  };
  const held = async (name: string) => {
    const [entity] = await rows<{ id: string }>(`MATCH (e:Entity {name: '${name}'}) RETURN e.id AS id`);
    const found = await graph.read((transaction) => readHeldOffices(transaction, [entity?.id ?? '']));
    return found.get(entity?.id ?? '')?.map(({ office, presumed }) => [office, presumed]);
  };

  it('is that of the country in whose outlet it stands, where that is clear; both the holder and the description say why', async () => {
    await write([bare(1, '02', 'Sari Wijaya'), bare(2, '04', null), bare(3, '04', null, 'Japan, Norway.')]);
    expect(await resolved()).toEqual(['2: Sari Wijaya 0.61']);
    expect(await held('Sari Wijaya')).toEqual([
      ['president of IDN', 'in an outlet of IDN, and no other country is spoken of'],
    ]);
    const asked = await rows<{ id: string }>(
      'MATCH (e:Entity {described: true}) RETURN e.id AS id ORDER BY id',
    );
    const found = await graph.read((transaction) =>
      resolveDescribed(
        transaction,
        asked.map(({ id }) => id),
      ),
    );
    expect([...found.values()].map(({ reason }) => reason)).toEqual([
      '1 text of 2026-03-02 tells of them as president of IDN, whose country is presumed; the text names no country: in an outlet of IDN, and no other country is spoken of',
    ]);
  });

  it('is told by rebuild in a graph of an older version, as it is when it is written', async () => {
    await write([bare(1, '02', 'Sari Wijaya'), bare(2, '04', null), bare(3, '04', null, 'Japan, Norway.')]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    const before = await resolved();
    await graph.write(async (transaction) =>
      transaction.run('MATCH (o:Occurrence) SET o.office = null, o.officeDay = null'),
    );
    expect(await resolved()).toEqual([]);
    expect(await rebuild(graph, AT, NAMES)).toBe(2);
    expect(await resolved()).toEqual(before);
  });
});

describe('imported times in office', () => {
  const imported = (number: number, day: string) =>
    telling(number, day, 'Sol Prent of Norway sang.', { name: 'Sol Prent', wikidata: 'Q1' });

  it('tell who held it where no text does, of those whom texts name', async () => {
    await write([described(1, '2024-05-01'), described(2, '04')]);
    expect(await resolved()).toEqual([]);
    await write([imported(3, '04')]);
    expect(await resolved()).toEqual(['1: Sol Prent 0.92']);
    const [entity] = await rows<{ id: string }>("MATCH (e:Entity {code: 'Q1'}) RETURN e.id AS id");
    const held = await graph.read((transaction) => readHeldOffices(transaction, [entity?.id ?? '']));
    expect(held.get('Q1')).toEqual([
      {
        id: 'Q1',
        office: 'foreign minister of NOR',
        for: expect.objectContaining({ name: 'Norway' }),
        periods: [],
        presumed: null,
        imported: [{ from: '2023-07-25', to: '2025-12-31' }],
      },
    ]);
  });

  it('are written once, go with the last text of somebody, and are put right by rebuild', async () => {
    const texts = [imported(1, '02'), imported(2, '03')];
    await write(texts.slice(0, 1));
    await write(texts.slice(1));
    const [only] = await rows('MATCH (t:Tenure) RETURN count(t) AS tenures, min(t.learned) AS learned');
    expect(only).toEqual({ tenures: 1, learned: 1 });
    const before = await hash();
    await graph.write(async (transaction) =>
      transaction.run("MATCH (e:Entity {code: 'Q1'})-[h:HELD]->() DELETE h SET e.imported = null"),
    );
    expect(await hash()).not.toBe(before);
    expect(await rebuild(graph, AT, NAMES)).toBe(1);
    expect(await hash()).toBe(before);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    await act('retract', ...texts);
    expect((await digest(graph)).parts.tenures?.lines).toBe(0);
    await act('take back', ...texts);
    expect(await hash()).toBe(before);
  });
});

describe('offices of texts', () => {
  it('have the times of the texts, under every title of both languages', async () => {
    await write([
      named(1, '02'),
      telling(2, '2026-05-04', 'Menlu Ingrid Moe of Norway came.', {
        name: 'Ingrid Moe',
        office: { title: 'Menlu', of: 'Norway', since: '2025-10-20' },
      }),
      named(3, '2024-01-04', 'Ingrid Moe', { state: 'former' }),
    ]);
    const [entity] = await rows<{ id: string }>("MATCH (e:Entity {name: 'Ingrid Moe'}) RETURN e.id AS id");
    const held = await graph.read((transaction) => readHeldOffices(transaction, [entity?.id ?? '']));
    expect(held.get(entity?.id ?? '')).toMatchObject([
      {
        office: 'foreign minister of NOR',
        for: { code: 'NOR' },
        periods: [
          {
            first: '2026-03-02',
            last: '2026-05-04',
            texts: 2,
            since: ['2025-10-20', '2025-10-20'],
            until: null,
          },
        ],
        imported: [],
      },
    ]);
  });

  it('that an older version wrote without their keys are told by rebuild', async () => {
    await write([named(1, '02'), described(2, '04')]);
    const before = await resolved();
    await graph.write(async (transaction) =>
      transaction.run('MATCH ()-[h:HOLDS]->() SET h.office = null, h.day = null'),
    );
    expect(await resolved()).toEqual([]);
    expect(await rebuild(graph, AT, NAMES)).toBe(2);
    expect(await resolved()).toEqual(before);
  });

  it('lead to the same people in any order and in batches of any size', async () => {
    const all = [
      named(1, '02'),
      named(2, '09', 'Kari Lind', { since: '2026-03-05' }),
      named(3, '20', 'Kari Lind'),
      named(4, '21', 'Ingrid Moe', { state: 'former' }),
      ...['01', '03', '06', '22'].map((day, i) => described(i + 5, day)),
    ];
    await write(all);
    const expected = await resolved();
    expect(expected).toHaveLength(4);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.integer({ min: 1, max: all.length }),
        async (order, size) => {
          await empty(database);
          for (let at = 0; at < order.length; at += size) await write(order.slice(at, at + size));
          expect(await resolved()).toEqual(expected);
        },
      ),
      { numRuns: 4 },
    );
  });
});
