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
