import { beforeEach, describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { retract } from '../../server/derive/retraction.ts';
import { createGraphql } from '../../server/http/graphql.ts';
import { openGraph } from '../graph/database.ts';
import { type Cast, documentOf, entryOf, type Happened } from '../graph/documents.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const { graph } = openGraph();
let trips = 0;

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const counted = {
    read: (work: Parameters<typeof graph.read>[0]) => {
      trips += 1;
      return graph.read(work);
    },
  };
  const yoga = createGraphql(counted as never, () => {});
  const response = await yoga.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const CAST: readonly Cast[] = [
  { name: 'Mira Okoye' },
  { name: 'Ola Lind' },
  { name: 'Sahran', kind: 'organisation' },
  { name: 'Norway', iso3: 'NOR' },
];
const TEXT = 'Sahran arrested Mira Okoye. Ola Lind of Norway said the arrest was wrong.';

function articleOf(name: string, happened: Partial<Happened>) {
  return documentOf(
    {
      address: `https://${name}.example/1`,
      outlet: name,
      text: `${TEXT} So writes ${name}.`,
      published: { from: '2026-03-04', to: '2026-03-04', precision: 'day' },
    },
    CAST,
    [{ by: 'Ola Lind', cue: 'said', words: 'the arrest was wrong' }],
    [{ what: 'arrested', to: ['Mira Okoye'], ...happened }],
  );
}

const ARTICLES = [
  articleOf('ledger', { by: ['Sahran'], on: '2026-03-03' }),
  articleOf('post', { by: ['Sahran'], on: '2026-03-03' }),
  articleOf('courier', { on: '2026-03-03' }),
  articleOf('monitor', { on: '2026-03-03', status: 'denied' }),
];

beforeEach(async () => {
  for (const each of ARTICLES) await writeBatch(graph, [entryOf(each)], AT, NAMES);
});

interface EventPage {
  readonly events: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

describe('events(filter)', () => {
  it('gives events with what most reports tell, in one round trip a field', async () => {
    trips = 0;
    const { events } = await ask<EventPage>(
      '{ events(filter: { leastReports: 2 }) { totalCount edges { node { id type quad status dateTold date { from to precision } spread { from to } } } } }',
    );
    expect(trips).toBe(1);
    expect(events).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            id: expect.stringMatching(/^Event:/u),
            ...{ type: 'COERCE', quad: 4, status: 'OCCURRED', dateTold: true },
            date: { from: '2026-03-03', to: '2026-03-03', precision: 'DAY' },
            spread: { from: '2026-03-03', to: '2026-03-03' },
          },
        },
      ],
    });
  });

  it('tells a month by its first and last day, as all intervals do', async () => {
    await writeBatch(graph, [entryOf(articleOf('yearbook', { by: ['Norway'], on: '2026-02' }))], AT, NAMES);
    const { events } = await ask<EventPage>(
      '{ events(filter: { involves: "Entity:NOR" }) { edges { node { date { from to precision } spread { from to precision } } } } }',
    );
    const told = { from: '2026-02-01', to: '2026-02-28', precision: 'MONTH' };
    expect(events).toEqual({
      edges: [{ node: { date: told, spread: expect.objectContaining({ from: '2026-02-01' }) } }],
    });
  });

  it('names a party that reports describe in the same words once', async () => {
    const described = (name: string, who: string) =>
      documentOf(
        {
          address: `https://${name}.example/2`,
          outlet: name,
          text: `${who} arrested Per Holm with 3 boats. So writes ${name}.`,
          published: { from: '2026-03-06', to: '2026-03-06', precision: 'day' },
        },
        [{ name: who, kind: 'group', described: true }, { name: 'Per Holm' }],
        [],
        [{ what: 'arrested', by: [who], to: ['Per Holm'], on: '2026-03-06' }],
      );
    for (const each of [
      described('ledger', 'Police'),
      described('post', 'police'),
      described('courier', 'guards'),
    ])
      await writeBatch(graph, [entryOf(each)], AT, NAMES);
    const { events } = await ask<{
      events: {
        edges: {
          node: {
            actors: { reports: number; entity: { name: string } }[];
            reports: { edges: { node: { figures: string[] } }[] };
          };
        }[];
      };
    }>(
      `{ events(filter: { from: "2026-03-06", leastReports: 2 }) { edges { node {
        actors { reports entity { name } } reports { edges { node { figures } } } } } } }`,
    );
    const [event] = events.edges;
    expect(event?.node.actors.map(({ reports, entity }) => [entity.name.toLowerCase(), reports])).toEqual([
      ['police', 2],
      ['guards', 1],
    ]);
    expect(event?.node.reports.edges.map(({ node }) => node.figures)).toEqual(
      Array.from({ length: 3 }, () => ['3 boats']),
    );
  });

  it('filters by class, who takes part and when, and walks every row once', async () => {
    const count = async (filter: object) =>
      (
        await ask<EventPage>('query ($filter: EventFilter) { events(filter: $filter) { totalCount } }', {
          filter,
        })
      ).events.totalCount;
    const { entities } = await ask<{ entities: { edges: { node: { id: string } }[] } }>(
      '{ entities(search: "mira") { edges { node { id } } } }',
    );
    expect(await count({})).toBe(2);
    expect(await count({ involves: [entities.edges[0]?.node.id] })).toBe(2);
    expect(await count({ involves: ['NOR'] })).toBe(0);
    expect(await count({ type: ['ASSAULT'] })).toBe(0);
    expect(await count({ from: '2026-03-03', to: '2026-03' })).toBe(2);
    expect(await count({ from: '2026-03-04' })).toBe(0);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const {
        events,
      }: { events: EventPage['events'] & { pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await ask(
          'query ($after: String) { events(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      seen.push(...events.edges.map(({ node }) => node.id));
      if (!events.pageInfo.hasNextPage) break;
      after = events.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(2);
    expect(seen).toHaveLength(2);
  });
});

describe('event(id)', () => {
  const firstId = async () =>
    (await ask<EventPage>('{ events(filter: { leastReports: 2 }) { edges { node { id } } } }')).events
      .edges[0]?.node.id;

  it('gives who took part and how many say so, its reports with their articles and spans, and what may be it', async () => {
    const { event } = await ask<{ event: Record<string, never> }>(
      `query ($id: ID!) { event(id: $id) {
        actors { entity { name } reports } recipients { entity { name } reports } places { reports } articles outlets
        undecided { event { status } score reason }
        statements { totalCount }
        reports(first: 2) { totalCount pageInfo { hasNextPage }
          edges { node { rule reason score article { outlet } report { trigger { text prefix } event { id } } } } }
      } }`,
      { id: await firstId() },
    );
    expect(event).toMatchObject({
      actors: [{ entity: { name: 'Sahran' }, reports: 2 }],
      recipients: [{ entity: { name: 'Mira Okoye' }, reports: 3 }],
      places: [],
      articles: 3,
      undecided: [{ event: { status: 'DENIED' }, reason: expect.stringContaining('one ') }],
      statements: { totalCount: 0 },
      reports: { totalCount: 3, pageInfo: { hasNextPage: true } },
    });
    const { edges } = event.reports as unknown as { edges: { node: { report: object; reason: string } }[] };
    expect(edges).toHaveLength(2);
    for (const { node } of edges)
      expect(node).toMatchObject({
        reason: expect.stringMatching(/\S/u),
        report: { trigger: { text: 'arrested', prefix: 'Sahran ' }, event: { id: await firstId() } },
      });
  });

  it('resolves ids that it had before', async () => {
    const id = await firstId();
    await retract(
      graph,
      { articles: ['https://ledger.example/1'], kind: 'retract', by: 'local', why: 'a test' },
      AT,
      NAMES,
    );
    const { event, node } = await ask<{ event: { id: string; articles: number }; node: { id: string } }>(
      'query ($id: ID!) { event(id: $id) { id articles } node(id: $id) { id } }',
      { id },
    );
    expect(event).toEqual({ id: await firstId(), articles: 2 });
    expect(event.id).not.toBe(id);
    expect(node.id).toBe(event.id);
  });
});

describe('Article.events', () => {
  it('gives what an article tells of, with its parties and the event that it is about', async () => {
    const { articles, node } = await ask<{
      articles: { edges: { node: { events: unknown[] } }[] };
      node: unknown;
    }>(
      `query ($id: ID!) {
        articles(first: 1) { edges { node { events { ...E } } } }
        node(id: $id) { ... on Article { events { ...E } } }
      }
      fragment E on EventReport {
        type status trigger { start end text } actors { name } recipients { name } event { articles }
      }`,
      { id: 'Article:https://monitor.example/1' },
    );
    const told = {
      type: 'COERCE',
      trigger: { start: 7, end: 15, text: 'arrested' },
      recipients: [{ name: 'Mira Okoye' }],
    };
    expect(node).toEqual({
      events: [{ ...told, status: 'DENIED', actors: [], event: { articles: 1 } }],
    });
    expect(articles.edges[0]?.node.events).toMatchObject([told]);
  });
});

describe('stats', () => {
  it('counts reports of events and events apart', async () => {
    expect(await ask('{ stats { eventReports events } }')).toEqual({ stats: { eventReports: 4, events: 2 } });
  });
});
