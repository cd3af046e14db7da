import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { openDesk } from './desk.ts';

let database: Database;
beforeAll(async () => {
  database = await openEmpty();
});
afterAll(() => database.close());

const on = (day: string) => ({ from: day, to: day, precision: 'day' }) as const;

it('an entity known by an office alone says who probably held it, and a named one which offices it held when', async () => {
  const texts = [
    documentOf(
      {
        address: 'https://nordic-ledger.example/a',
        text: 'Foreign Minister Ingrid Moe of Norway said the harbour is open.',
        published: on('2026-03-02'),
      },
      [
        { name: 'Ingrid Moe', office: { title: 'Foreign Minister', of: 'Norway' } },
        { name: 'Norway', iso3: 'NOR' },
      ],
    ),
    documentOf(
      {
        address: 'https://harian.example/b',
        language: 'id',
        text: 'Menlu Norwegia mengatakan pelabuhan dibuka. Presiden Norwegia juga.',
        published: on('2026-03-04'),
      },
      [
        { name: 'Norwegia', iso3: 'NOR' },
        { name: 'Menlu Norwegia', described: true, office: { title: 'Menlu', of: 'Norwegia' } },
        { name: 'Presiden Norwegia', described: true, office: { title: 'Presiden', of: 'Norwegia' } },
      ],
    ),
  ];
  await writeBatch(
    graphOf(database),
    texts.map((each) => entryOf(each)),
    '2026-06-01T00:00:00.000Z',
    (code) => ({ name: code, names: [code] }),
  );
  const { ask, trips } = await openDesk(database);
  const { data, errors } = await ask<{ entities: { edges: { node: { name: string } }[] } }>(
    `{ entities(kind: [PERSON]) { edges { node { name described
         heldBy { entity { name } office day confidence reason }
         offices { name for { iso3 } periods { first last articles since { from to } until { from to } } imported { from to } } } } } }`,
  );
  expect(errors).toEqual([]);
  const people = data?.entities.edges.map(({ node }) => node).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const office = (name: string, day: string) => [
    {
      name,
      for: { iso3: 'NOR' },
      periods: [{ first: day, last: day, articles: 1, since: null, until: null }],
      imported: [],
    },
  ];
  expect(people).toEqual([
    {
      name: 'Ingrid Moe',
      described: false,
      heldBy: null,
      offices: office('foreign minister of NOR', '2026-03-02'),
    },
    {
      name: 'Menlu Norwegia',
      described: true,
      heldBy: {
        entity: { name: 'Ingrid Moe' },
        office: 'foreign minister of NOR',
        day: '2026-03-04',
        confidence: 0.75,
        reason: '1 text of 2026-03-02 tells of them as foreign minister of NOR',
      },
      offices: office('foreign minister of NOR', '2026-03-04'),
    },
    {
      name: 'Presiden Norwegia',
      described: true,
      heldBy: null,
      offices: office('president of NOR', '2026-03-04'),
    },
  ]);
  expect(trips.read).toBeLessThanOrEqual(4);
});

it('people count as the country for which they speak: by the text, as corrected too, and by an office whose country it leaves to its reader', async () => {
  const text = (outlet: string, words: string) =>
    documentOf(
      {
        address: `https://kabar.go.id/${outlet}`,
        language: 'id',
        text: `Presiden Sari Wulandari mengatakan ${words}. Menteri Budi Utomo dari Indonesia setuju.`,
        published: on('2026-03-05'),
      },
      [
        { name: 'Sari Wulandari', office: { title: 'Presiden', of: null } },
        { name: 'Budi Utomo', office: { title: 'Menteri', of: 'Indonesia' } },
        { name: 'Indonesia', iso3: 'IDN' },
      ],
      [
        { by: 'Sari Wulandari', cue: 'mengatakan', words, on: '2026-03-05' },
        { by: 'Budi Utomo', cue: 'setuju', on: '2026-03-05' },
      ],
    );
  const nameOf = (code: string) => ({ name: code, names: [code] });
  const document = text('a', 'kapal itu berlayar');
  const [role] = document.entities[1]?.roles ?? [];
  const statements = document.statements.map((each, at) => ({
    ...each,
    speakers: each.speakers.map((speaker) => ({ ...speaker, role: at === 1 ? (role ?? null) : null })),
  }));
  const entries = [entryOf({ ...document, statements })];
  await writeBatch(graphOf(database), entries, '2026-06-02T00:00:00.000Z', nameOf);
  const { ask } = await openDesk(database);
  const QUERY = `query ($least: Float) { statements(filter: { speaker: ["IDN"], rollUp: true, minConfidence: $least }, orderBy: SAID_OLDEST) {
    edges { node { id speakers { entity { id name } } speaksFor { by confidence reason country { iso3 } } } } } }`;
  interface Rolled {
    statements: {
      edges: {
        node: {
          id: string;
          speakers: { entity: { id: string; name: string } }[];
          speaksFor: { by: string; confidence: number };
        };
      }[];
    };
  }
  const rolled = async (least: number | null = null) => {
    const { data, errors } = await ask<Rolled>(QUERY, { least });
    expect(errors).toEqual([]);
    return data?.statements.edges.map(({ node }) => node) ?? [];
  };
  const told = (nodes: Awaited<ReturnType<typeof rolled>>) =>
    nodes.map(({ speakers, speaksFor }) => `${speakers[0]?.entity.name} by ${speaksFor.by}`).sort();
  const before = await rolled();
  expect(told(before)).toEqual(['Budi Utomo by TEXT', 'Sari Wulandari by PRESUMPTION']);
  const presumed = before.find(({ speaksFor }) => speaksFor.by === 'PRESUMPTION');
  expect(presumed?.speaksFor).toMatchObject({
    country: { iso3: 'IDN' },
    reason: expect.stringMatching(/^president of IDN, in an outlet of IDN/u),
  });
  const sure = presumed?.speaksFor.confidence ?? 0;
  expect(sure).toBeGreaterThan(0.5);
  expect(sure).toBeLessThan(1);
  expect(told(await rolled(sure + 0.01))).not.toContain('Sari Wulandari by PRESUMPTION');
  const minister = before.find(({ speaksFor }) => speaksFor.by === 'TEXT')?.speakers[0]?.entity.id;
  const { errors } = await ask(
    'mutation ($statement: ID!, $whom: ID!) { correct(statement: $statement, verdict: SPEAKER_IS, whom: $whom, why: "a test") { judgement { id } } }',
    { statement: presumed?.id, whom: minister },
  );
  expect(errors).toEqual([]);
  expect(told(await rolled())).toEqual(['Budi Utomo by TEXT', 'Budi Utomo by TEXT']);
});
