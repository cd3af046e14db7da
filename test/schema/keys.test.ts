import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { digest } from '../../server/derive/digest.ts';
import { createGraphql } from '../../server/http/graphql.ts';
import { openEmpty } from '../graph/database.ts';
import { openStub } from '../http/stub.ts';
import { openDesk } from './desk.ts';

let database: Database;

beforeAll(async () => {
  database = await openEmpty();
});
afterAll(() => database.close());

const TALKS = 'Ingrid Moe said on Tuesday that the talks in Oslo would go on for a week.';

interface Made {
  readonly createKey: { readonly secret: string; readonly key: { readonly id: string } };
}

test('a key is made, judges in its own name, is revoked, and all of it stands in the audit; the digest is as before', {
  timeout: 180_000,
}, async () => {
  const desk = await openDesk(database);
  const as = async <T>(secret: string, query: string, variables: object = {}) => {
    const authorization = `Bearer ${secret}`;
    const response = await desk.post(JSON.stringify({ query, variables }), { authorization });
    return (await response.json()) as { data?: T; errors?: { extensions: { code: string } }[] };
  };
  const make = (name: string, scopes: readonly string[]) =>
    desk.ask<Made>(
      'mutation ($name: String!, $scopes: [Scope!]!) { createKey(name: $name, scopes: $scopes) { secret key { id } } }',
      { name, scopes },
    );
  const { data } = await make('Desk north', ['READ', 'INGEST', 'CURATE']);
  const { secret = '', key = { id: '' } } = data?.createKey ?? {};
  expect(secret).toMatch(/^ujar_[\w-]{43}$/u);
  const { records } = await database.read((transaction) =>
    transaction.run('MATCH (key:Key) RETURN properties(key) AS key'),
  );
  expect(JSON.stringify(records)).not.toContain(secret.slice('ujar_'.length));
  expect((await make('Desk north', ['READ'])).errors[0]?.extensions).toMatchObject({ argument: 'name' });
  expect((await make('local', ['READ'])).errors[0]?.extensions).toMatchObject({ argument: 'name' });
  expect((await make('none', [])).errors[0]?.extensions).toMatchObject({ argument: 'scopes' });
  const ingested = await as<{
    ingest: { articles: { edges: { node: { article: { id: string; statements: { id: string }[] } } }[] } };
  }>(
    secret,
    'mutation ($text: String!) { ingest(from: { text: $text }) { articles { edges { node { article { id statements { id } } } } } } }',
    { text: TALKS },
  );
  const article = ingested.data?.ingest.articles.edges[0]?.node.article;
  const statement = article?.statements[0]?.id;
  const before = await digest(graphOf(database));
  const confirmed = await as(
    secret,
    'mutation ($statement: ID!) { correct(statement: $statement, verdict: CONFIRMED, why: "read it") { judgement { id by } } }',
    { statement },
  );
  expect(confirmed).toMatchObject({ data: { correct: { judgement: { by: 'Desk north' } } } });
  const { id: judgement } = (confirmed.data as { correct: { judgement: { id: string } } }).correct.judgement;
  await as(secret, 'mutation ($judgement: ID!) { undo(judgement: $judgement) { moves { said } } }', {
    judgement,
  });
  await as(secret, 'mutation ($id: ID!) { retract(articles: [$id], why: "withdrawn") { changed } }', {
    id: article?.id,
  });
  await desk.ask('mutation ($id: ID!) { retract(articles: [$id], kind: TAKE_BACK) { changed } }', {
    id: article?.id,
  });
  expect((await desk.ask('mutation { revokeKey(key: "Desk north") { revoked } }')).errors).toEqual([]);
  expect((await as(secret, '{ __typename }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(
    (await desk.ask('mutation { revokeKey(key: "Desk north") { id } }')).errors[0]?.extensions,
  ).toMatchObject({
    argument: 'key',
  });
  const audit = await desk.ask<{ audit: { edges: { node: object }[]; totalCount: number } }>(
    '{ audit(first: 20) { totalCount edges { node { by did ids summary } } } }',
  );
  expect(audit.data?.audit.edges.map(({ node }) => node)).toEqual([
    { by: 'local', did: 'REVOKE_KEY', ids: [key.id], summary: 'Desk north' },
    { by: 'local', did: 'TAKE_BACK', ids: [article?.id], summary: '' },
    { by: 'Desk north', did: 'RETRACT', ids: [article?.id], summary: 'withdrawn' },
    {
      by: 'Desk north',
      did: 'UNDO',
      ids: [expect.stringMatching(/^Judgement:/u), judgement],
      summary: 'undo',
    },
    { by: 'Desk north', did: 'CORRECT', ids: [judgement, statement], summary: 'confirmed: read it' },
    { by: 'Desk north', did: 'INGEST', ids: [article?.id], summary: '1 articles with 1 statements' },
    { by: 'local', did: 'CREATE_KEY', ids: [key.id], summary: 'Desk north: read, ingest, curate' },
  ]);
  const some = await desk.ask<{ audit: { totalCount: number } }>(
    '{ audit(by: ["Desk north"], did: [RETRACT, UNDO]) { totalCount } }',
  );
  expect(some.data?.audit.totalCount).toBe(2);
  expect((await digest(graphOf(database))).digest).toBe(before.digest);
});

const SLOW =
  'UNWIND range(1, 200000) AS a UNWIND range(1, 200000) AS b WITH a * b AS slowly WHERE slowly < 0 RETURN count(*)';

/** How many of the slow queries run in the database. */
async function running(): Promise<number> {
  const { records } = await database.read((transaction) =>
    transaction.run(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'slowly' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS count",
    ),
  );
  return records[0]?.get('count') as number;
}

const slowGraph = {
  read: (_: unknown, signal?: AbortSignal) =>
    database.read((transaction) => transaction.run(SLOW), signal) as Promise<never>,
};

test('an answer that takes too long is given up, and its query ends in the database', async () => {
  const yoga = createGraphql(slowGraph, () => {}, null, { seconds: 2 });
  const asked = yoga.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ stats { articles } }"}',
  });
  await expect.poll(running, { timeout: 20_000 }).toBe(1);
  expect(await (await asked).json()).toMatchObject({
    errors: [{ extensions: { code: 'TIMEOUT', seconds: 2 } }],
  });
  await expect.poll(running, { timeout: 20_000 }).toBe(0);
});

test('so does the query of who leaves', async () => {
  const { url } = await openStub({ graph: slowGraph });
  const leaving = new AbortController();
  const asked = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ stats { articles } }"}',
    signal: leaving.signal,
  });
  await expect.poll(running, { timeout: 20_000 }).toBe(1);
  leaving.abort();
  await expect(asked).rejects.toThrow(/abort/u);
  await expect.poll(running, { timeout: 20_000 }).toBe(0);
});
