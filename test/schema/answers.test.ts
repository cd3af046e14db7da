import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { createGraphql } from '../../server/http/graphql.ts';
import { readNodeId } from '../../server/schema/builder.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { ARTICLES } from '../graph/sample.ts';

let database: Database;
let trips = 0;
const logged: unknown[] = [];

beforeAll(async () => {
  database = await openEmpty();
  await writeBatch(
    graphOf(database),
    ARTICLES.map((each) => entryOf(each)),
    '2026-06-01T00:00:00.000Z',
    (code) => ({
      name: { NOR: 'Norway', JPN: 'Japan', PHL: 'Philippines', BRA: 'Brazil' }[code] ?? code,
      names: [code],
    }),
  );
});
afterAll(() => database.close());

let yoga: ReturnType<typeof createGraphql> | undefined;

/** Asks the API as a browser would, short of the socket; counts the round trips to the database. */
async function ask<T = Record<string, never>>(
  query: string,
  variables: object = {},
): Promise<{ data: T; errors?: { message: string; extensions: Record<string, unknown> }[] }> {
  yoga ??= createGraphql(
    {
      read: <R>(work: Parameters<Database['read']>[0]) => {
        trips += 1;
        return database.read(work) as Promise<R>;
      },
    } as never,
    (_, error) => logged.push(error),
  );
  const response = await yoga.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as never;
}

const TOTALS = 'totals { reports utterances unplaced { noDate noTarget noSpeaker } }';

async function totals(filter: object): Promise<unknown> {
  const { data, errors } = await ask<{ statements: { totals: unknown } }>(
    `query ($filter: StatementFilter) { statements(filter: $filter) { ${TOTALS} } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  return data.statements.totals;
}

const reports = async (filter: object) => ((await totals(filter)) as { reports: number }).reports;

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string; readonly utterance: { id: string } } }[];
}

describe('statements(filter)', () => {
  it('counts reports and utterances apart, and what has no place', async () => {
    expect(await totals({})).toEqual({
      reports: 7,
      utterances: 6,
      unplaced: { noDate: 2, noTarget: 2, noSpeaker: 1 },
    });
  });

  it('filters by speaker, target, both and either', async () => {
    expect(await reports({ target: ['Entity:JPN'] })).toBe(3);
    expect(await reports({ target: ['JPN', 'NOR'] })).toBe(5);
    const { data } = await ask<{ entities: { edges: { node: { id: string } }[] } }>(
      '{ entities(search: "ingrid mo") { edges { node { id name } } } }',
    );
    const moe = data.entities.edges[0]?.node.id;
    expect(await reports({ speaker: [moe] })).toBe(2);
    expect(await reports({ speaker: [moe], target: ['NOR'] })).toBe(0);
    expect(await reports({ between: [moe, 'JPN'] })).toBe(2);
    expect(await reports({ involves: [moe, 'NOR'] })).toBe(4);
  });

  it('filters by what was said, how, when, where and how surely', async () => {
    expect(await reports({ text: 'figure march' })).toBe(2);
    expect(await reports({ text: 'laut milik' })).toBe(1);
    expect(await reports({ act: ['DENY', 'PRAISE'] })).toBe(2);
    expect(await reports({ stance: ['SUPPORTS'] })).toBe(1);
    expect(await reports({ stance: ['SUPPORTS'], target: ['JPN'] })).toBe(0);
    expect(await reports({ kind: ['INDIRECT'] })).toBe(0);
    expect(await reports({ outlet: ['Nordic Ledger'] })).toBe(3);
    expect(await reports({ language: ['ID'] })).toBe(1);
    expect(await reports({ firstHandOnly: true })).toBe(6);
    expect(await reports({ minConfidence: 0.7 })).toBe(6);
    expect(await reports({ minConfidence: 0.7, target: ['JPN'] })).toBe(0);
    expect(await reports({ article: ['Article:https://harian.example/d'] })).toBe(1);
    expect(await reports({ period: { from: '2026-03-04', to: '2026-04' } })).toBe(2);
    expect(await reports({ period: { from: '2026-03-05', clock: 'PUBLISHED' } })).toBe(1);
    expect(await reports({ period: { from: '2026-06-01', to: '2026-06-01', clock: 'LEARNED' } })).toBe(7);
    expect(await reports({ period: { to: '2026-05-31', clock: 'LEARNED' } })).toBe(0);
  });

  it('takes an empty list as no filter', async () => {
    expect(await reports({ speaker: [], act: [], text: ' ' })).toBe(7);
  });

  it('walks every row once, in order, whatever the page size', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: {
          statements: {
            edges: { node: { id: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
            totalCount: number;
          };
        };
      } = await ask(
        'query ($after: String) { statements(first: 2, after: $after) { totalCount edges { node { id said { from } } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(data.statements.totalCount).toBe(7);
      seen.push(...data.statements.edges.map((edge) => edge.node.id));
      after = data.statements.pageInfo.hasNextPage ? data.statements.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    const { data } = await ask<{ statements: Listed }>(
      '{ statements(first: 3, skip: 4) { totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } }',
    );
    expect(data.statements).toEqual({
      totalCount: 7,
      edges: seen.slice(4).map((id) => ({ node: { id } })),
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('has one row for each utterance where that is asked for, in as many as the totals tell', async () => {
    const { data } = await ask<{ statements: Listed & { totals: { utterances: number } } }>(
      '{ statements(perUtterance: true) { totalCount totals { utterances } edges { node { id utterance { id } } } } }',
    );
    const { edges, totalCount, totals } = data.statements;
    expect([totalCount, totals.utterances, edges.length]).toEqual([6, 6, 6]);
    expect(new Set(edges.map(({ node }) => node.utterance.id)).size).toBe(6);
  });

  it('refuses to pass over what is no number of rows, or beside a cursor', async () => {
    for (const wrong of ['skip: -1', 'skip: 1, after: "WyJzYWlkIG5ld2VzdCIsMSwiIiwxLCIiXQ"']) {
      const { errors } = await ask(`{ statements(${wrong}) { totalCount } }`);
      expect(errors?.[0]?.message).toMatch(/skip/u);
    }
  });

  it('gives evidence that the reader can check: spans in both counts, with what stands around them', async () => {
    const { data } = await ask<{
      statements: { edges: { node: { contents: Record<string, never>[]; article: { text: string } } }[] };
    }>(
      '{ statements(filter: { act: PRAISE }) { edges { node { contents { start end utf16Start utf16End text prefix suffix } article { text } } } } }',
    );
    const [edge] = data.statements.edges;
    const [span] = (edge?.node.contents ?? []) as unknown as {
      start: number;
      end: number;
      utf16Start: number;
      utf16End: number;
      text: string;
      prefix: string;
      suffix: string;
    }[];
    const text = edge?.node.article.text ?? '';
    expect(span?.text).toBe('Norway 😀 warmly');
    expect(text.slice(span?.utf16Start, span?.utf16End)).toBe(span?.text);
    expect(Array.from(text).slice(span?.start, span?.end).join('')).toBe(span?.text);
    expect(span?.prefix).toBe('na Reyes of the Philippines praised '.slice(-32));
    expect(span?.suffix).toBe('.');
  });

  it('takes one round trip', async () => {
    trips = 0;
    await ask(
      `{ statements { ${TOTALS} edges { node { cue { text prefix } speakers { entity { name } role { for { name } } } targets { entity { name } stance { value } } article { title outlet } utterance { reports outlets } } } } }`,
    );
    expect(trips).toBe(1);
  });
});

describe('neighbourhood(ids)', () => {
  const ENTITIES = 'entities { entity { id name } anchor reports utterances } hidden';

  it('shows who speaks about whom, aggregated by pair', async () => {
    const { data, errors } = await ask<{
      neighbourhood: { arrows: { speaker: { name: string }; target: { name: string } }[]; hidden: number };
    }>(
      `{ neighbourhood { ${ENTITIES} arrows { speaker { name } target { name } reports utterances stances { supports opposes neutral } } ${TOTALS} } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.neighbourhood.hidden).toBe(0);
    expect(data.neighbourhood.arrows).toContainEqual({
      speaker: { name: 'Ingrid Moe' },
      target: { name: 'Japan' },
      reports: 2,
      utterances: 1,
      stances: { supports: 0, opposes: 2, neutral: 0 },
    });
    expect(data.neighbourhood).toMatchObject({ totals: (await totals({})) as object });
  });

  it('tells what it hides, and with anchors the counts before any cap', async () => {
    const { data } = await ask<{
      neighbourhood: {
        entities: { anchor: boolean; entity: { id: string } }[];
        hidden: number;
        counts: object[];
      };
    }>(
      `{ neighbourhood(ids: ["Entity:JPN"], first: 2) { ${ENTITIES} counts { direction kind entities reports utterances } } }`,
    );
    expect(data.neighbourhood.entities[0]).toMatchObject({ anchor: true, entity: { id: 'Entity:JPN' } });
    expect(data.neighbourhood.entities).toHaveLength(2);
    expect(data.neighbourhood.hidden).toBe(1);
    expect(data.neighbourhood.counts).toEqual([
      { direction: 'ABOUT', kind: 'PERSON', entities: 2, reports: 3, utterances: 2 },
    ]);
  });

  it('is asked in one round trip', async () => {
    trips = 0;
    await ask(`{ neighbourhood { ${ENTITIES} ${TOTALS} } }`);
    expect(trips).toBe(1);
  });
});

describe('articles and entities', () => {
  it('an article has its text, mentions and statements, in one round trip', async () => {
    trips = 0;
    const { data, errors } = await ask<{
      article: { mentions: object[]; statements: object[]; fictional: boolean };
    }>(
      '{ article(id: "Article:https://nordic-ledger.example/a") { outlet text fictional mentions { entity { name } span { text } use reading } statements { cue { text prefix } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.article.fictional).toBe(true);
    expect(data.article.mentions).toHaveLength(4);
    expect(data.article.statements).toEqual([
      { cue: { text: 'said', prefix: 'Ingrid Moe of Norway ' } },
      { cue: { text: 'denied', prefix: ' month of March. Kenji Abe of Japan '.slice(-32) } },
    ]);
    expect(trips).toBe(1);
  });

  it('articles are listed newest first and paged', async () => {
    const { data } = await ask<{
      articles: { totalCount: number; edges: { cursor: string; node: { id: string } }[] };
    }>('{ articles(first: 2) { totalCount edges { cursor node { id } } } }');
    expect(data.articles.totalCount).toBe(6);
    expect(data.articles.edges.map((edge) => edge.node.id)).toEqual([
      'Article:https://pelabuhan-post.example/b',
      'Article:https://nordic-ledger.example/a',
    ]);
    const next = await ask<{ articles: { edges: object[] } }>(
      'query ($after: String) { articles(first: 100, after: $after) { edges { node { id } } } }',
      { after: data.articles.edges[1]?.cursor },
    );
    expect(next.data.articles.edges).toHaveLength(4);
  });

  it('entities are found by the beginning of any name, accents or not, and tell their totals and roles', async () => {
    const { data, errors } = await ask<{ entities: { totalCount: number; edges: { node: object }[] } }>(
      '{ entities(search: "japa") { totalCount edges { node { id name iso3 kind about { reports utterances } by { reports } names { name language source reports } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.entities.edges.map((edge) => edge.node)).toEqual([
      {
        id: 'Entity:JPN',
        name: 'Japan',
        iso3: 'JPN',
        kind: 'COUNTRY',
        about: { reports: 3, utterances: 2 },
        by: { reports: 0 },
        names: [{ name: 'Japan', language: 'EN', source: 'TEXTS', reports: 3 }],
      },
    ]);
    const everyone = await ask<{ entities: { totalCount: number; edges: { node: { roles: object[] } }[] } }>(
      '{ entities(kind: PERSON, first: 200) { totalCount edges { node { name roles { title for { name } articles } } } } }',
    );
    expect(everyone.data.entities.totalCount).toBe(6);
  });

  it('node and nodes give anything by its id, null for what is not there', async () => {
    const { data } = await ask<{ nodes: object[] }>(
      '{ nodes(ids: ["Entity:JPN", "Article:https://harian.example/d", "Entity:nobody"]) { __typename id } }',
    );
    expect(data.nodes).toEqual([
      { __typename: 'Entity', id: 'Entity:JPN' },
      { __typename: 'Article', id: 'Article:https://harian.example/d' },
      null,
    ]);
  });
});

describe('what can not be answered', () => {
  it.each([
    ['{ statements(first: 0) { totalCount } }', 'BAD_ARGUMENT', 'first'],
    ['{ statements(first: 10000) { totalCount } }', 'BAD_ARGUMENT', 'first'],
    ['{ statements(after: "x") { edges { cursor } } }', 'BAD_ARGUMENT', 'after'],
    ['{ statements(filter: { speaker: ["nobody"] }) { totalCount } }', 'UNKNOWN_ID', 'filter.speaker'],
    ['{ statements(filter: { minConfidence: 2 }) { totalCount } }', 'BAD_ARGUMENT', 'filter.minConfidence'],
    ['{ statements(filter: { text: "?!" }) { totalCount } }', 'BAD_ARGUMENT', 'filter.text'],
    [
      '{ statements(filter: { period: { from: "soon" } }) { totalCount } }',
      'BAD_ARGUMENT',
      'filter.period.from',
    ],
    [
      '{ statements(filter: { period: { from: "2026-02-01", to: "2026-01" } }) { totalCount } }',
      'BAD_ARGUMENT',
      'filter.period',
    ],
    ['{ neighbourhood(ids: ["Entity:nobody"]) { hidden } }', 'UNKNOWN_ID', 'ids'],
    ['{ events(filter: { involves: ["x"] }) { totalCount } }', 'UNKNOWN_ID', 'filter.involves'],
    ['{ positions(speaker: "x", target: "JPN") { totalCount } }', 'UNKNOWN_ID', 'speaker'],
    ['{ judgements(entity: "x") { totalCount } }', 'UNKNOWN_ID', 'entity'],
    ['{ entities(first: 1000) { totalCount } }', 'BAD_ARGUMENT', 'first'],
  ])('%s is refused with its code and the argument’s name', async (query, code, argument) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });

  it('an id of nothing is told with what it should be the id of', async () => {
    const { errors } = await ask('{ statements(filter: { target: ["nobody"] }) { totalCount } }');
    expect(errors?.[0]?.message).toBe('filter.target: no entity has the id "nobody"');
  });

  it('every type whose things are found by id is known to the ids', async () => {
    const { data } = await ask<{ __type: { possibleTypes: { name: string }[] } }>(
      '{ __type(name: "Node") { possibleTypes { name } } }',
    );
    for (const { name } of data.__type.possibleTypes)
      expect(readNodeId(`${name}:x`)).toEqual({ typename: name, id: 'x' });
  });

  it.each(['garbage', ':', 'Nothing:x', 'Query:x', 'Entity:', 'PageInfo:JPN'])(
    'the node %s is null, and those beside it are there',
    async (id) => {
      const { data, errors } = await ask(
        'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id, "Entity:JPN", $id]) { id } }',
        { id },
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ node: null, nodes: [null, { id: 'Entity:JPN' }, null] });
    },
  );

  it('a fault of the server is masked and logged under the id that the caller sees', async () => {
    const yoga = createGraphql(
      { read: () => Promise.reject(new Error('secret of the house')) },
      (id, error) => logged.push([id, error]),
    );
    logged.length = 0;
    const response = await yoga.fetch('http://127.0.0.1/graphql?query={stats{articles}}');
    const body = await response.text();
    expect(body).not.toContain('secret');
    const [entry] = logged as [string, Error][];
    expect(body).toContain(entry?.[0]);
    expect(entry?.[1].message).toBe('secret of the house');
  });

  it('a write inside a read is refused', async () => {
    await expect(database.read((transaction) => transaction.run('CREATE (:Intruder)'))).rejects.toThrow(
      /read/iu,
    );
  });
});

describe('copies', () => {
  it('are the other articles with the same text or nearly the same, in one round trip for all', async () => {
    const words = Array.from({ length: 60 }, (_, i) => `kata${i * 7}`).join(' ');
    const copy = (outlet: string, text: string, claimed: string | null = null) =>
      entryOf(documentOf({ address: `https://${outlet}.example/wire`, outlet, text }, []), {
        claimed,
        retrieved: '2026-03-05T06:00:00.000Z',
        modified: { from: '2026-03-05', to: '2026-03-05', precision: 'day' },
      });
    await writeBatch(
      graphOf(database),
      [
        copy('one', words),
        copy('two', words, 'https://wire.example/1'),
        copy('three', `${words} tail of ours`),
      ],
      '2026-06-01T00:00:00.000Z',
      () => null,
    );
    const answer = await ask<{ articles: { edges: { node: { id: string; outlet: string } }[] } }>(
      '{ articles(first: 50) { edges { node { id outlet } } } }',
    );
    const ids = ['one', 'two'].map(
      (outlet) => answer.data.articles.edges.find(({ node }) => node.outlet === outlet)?.node.id,
    );
    trips = 0;
    const { data, errors } = await ask<{ nodes: unknown[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { claimedAddress fetched modified { from }
        copies { likeness article { outlet } } } } }`,
      { ids },
    );
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual([
      {
        claimedAddress: null,
        fetched: '2026-03-05T06:00:00.000Z',
        modified: { from: '2026-03-05' },
        copies: [
          { likeness: 1, article: { outlet: 'two' } },
          { likeness: expect.closeTo(56 / 59, 5), article: { outlet: 'three' } },
        ],
      },
      {
        claimedAddress: 'https://wire.example/1',
        fetched: '2026-03-05T06:00:00.000Z',
        modified: { from: '2026-03-05' },
        copies: [
          { likeness: 1, article: { outlet: 'one' } },
          { likeness: expect.closeTo(56 / 59, 5), article: { outlet: 'three' } },
        ],
      },
    ]);
    expect(trips).toBe(2);
  });
});
