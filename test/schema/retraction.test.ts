import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../server/database/connection.ts';
import { empty, openEmpty } from '../graph/database.ts';
import { openDesk } from './desk.ts';

const TALKS = 'Ingrid Moe said on Tuesday that the talks in Oslo would go on for a week.';
const ADDRESS = 'https://nordic-ledger.example/talks';
const ID = `Article:${ADDRESS}`;

let database: Database;

beforeAll(async () => {
  database = await openEmpty();
});
beforeEach(() => empty(database));
afterAll(() => database.close());

async function openTold() {
  const desk = await openDesk(database);
  const ingest = async () => {
    const { data } = await desk.ask<{
      ingest: { articles: { edges: { node: { fate: string; article: object | null } }[] } };
    }>(
      'mutation ($text: String!, $told: Told) { ingest(from: { text: $text }, told: $told) { articles { edges { node { fate article { id } } } } } }',
      { text: TALKS, told: { address: ADDRESS } },
    );
    return data?.ingest.articles.edges[0]?.node;
  };
  const retract = (args: object) =>
    desk.ask<{ retract: object }>(
      'mutation ($articles: [ID!]!, $kind: ChangeKind, $why: String) { retract(articles: $articles, kind: $kind, why: $why) { kind changed already } }',
      args,
    );
  const article = async () =>
    (
      await desk.ask<{ article: { changes: object[] } | null }>(
        'query ($id: ID!) { article(id: $id) { changes { kind by why at } } }',
        { id: ID },
      )
    ).data?.article;
  await ingest();
  return { desk, ingest, retract, article };
}

test('an article is retracted, refused when it comes again, and taken back; the audit says by whom and why', async () => {
  const { desk, ingest, retract, article } = await openTold();
  expect(await article()).toEqual({ changes: [] });
  expect((await retract({ articles: [ID], why: 'withdrawn' })).data?.retract).toEqual({
    kind: 'RETRACT',
    changed: [ID],
    already: [],
  });
  expect(await article()).toBeNull();
  expect(await ingest()).toEqual({ fate: 'REFUSED', article: null });
  expect((await retract({ articles: [ADDRESS], why: 'withdrawn' })).data?.retract).toMatchObject({
    changed: [],
    already: [ID],
  });
  const before = desk.trips.read;
  const changes = `{ changes(article: "${ID}") { kind by why at } }`;
  const { data } = await desk.ask<{ changes: object[] }>(changes);
  expect(desk.trips.read - before).toBe(1);
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
  expect(data?.changes).toEqual([{ kind: 'RETRACT', by: 'local', why: 'withdrawn', at }]);
  expect((await retract({ articles: [ID], kind: 'TAKE_BACK' })).data?.retract).toMatchObject({
    changed: [ID],
  });
  expect(await article()).toEqual({
    changes: [
      { kind: 'RETRACT', by: 'local', why: 'withdrawn', at },
      { kind: 'TAKE_BACK', by: 'local', why: '', at },
    ],
  });
  expect(await ingest()).toMatchObject({ fate: 'KNOWN' });
});

test('what was erased is gone, and its audit stays', async () => {
  const { desk, retract, article } = await openTold();
  expect((await retract({ articles: [ID], kind: 'ERASE', why: 'a court says so' })).data?.retract).toEqual({
    kind: 'ERASE',
    changed: [ID],
    already: [],
  });
  expect(await article()).toBeNull();
  const { data } = await desk.ask(`{ changes(article: "${ADDRESS}") { kind why } }`);
  expect(data).toEqual({ changes: [{ kind: 'ERASE', why: 'a court says so' }] });
});

test.each([
  [{ articles: [ADDRESS] }, 'BAD_ARGUMENT', 'why'],
  [{ articles: [ADDRESS], why: ' ' }, 'BAD_ARGUMENT', 'why'],
  [{ articles: [ADDRESS], why: 'x'.repeat(2001) }, 'BAD_ARGUMENT', 'why'],
  [{ articles: [], why: 'x' }, 'BAD_ARGUMENT', 'articles'],
  [{ articles: Array(1001).fill(ADDRESS), why: 'x' }, 'BAD_ARGUMENT', 'articles'],
  [{ articles: [ADDRESS, 'https://nordic-ledger.example/none'], why: 'x' }, 'UNKNOWN_ID', 'articles'],
])('what can not be done changes nothing: %#', async (args, code, argument) => {
  const { desk, retract, article } = await openTold();
  const { data, errors } = await retract(args);
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code, argument } }]);
  expect(await article()).toEqual({ changes: [] });
  expect(desk.logged).toEqual([]);
});
