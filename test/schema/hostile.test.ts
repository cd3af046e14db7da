import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { schema } from '../../server/schema/index.ts';
import { openEmpty } from '../graph/database.ts';
import { entryOf } from '../graph/documents.ts';
import { ARTICLES } from '../graph/sample.ts';
import { type Answer, openDesk } from './desk.ts';
import { HOSTILE } from './hostile-strings.ts';
import { invalidQuery, type Known, randomOf, validQuery } from './random-queries.ts';
import { asking, type Slot, stringSlots } from './string-slots.ts';

/** By `npm run hostile` all strings go through all arguments, and more random queries are asked. */
const ALL = process.env.UJAR_HOSTILE !== undefined;
/** In every other run each argument gets as many, one of the turns of every seed: the next argument those of the next turn. */
const TURNS = 20;
const RANDOM = ALL ? 2000 : 150;

let database: Database;

beforeAll(async () => {
  database = await openEmpty();
  const entries = ARTICLES.map((document) => entryOf(document));
  await writeBatch(graphOf(database), entries, '2026-06-01T00:00:00.000Z', () => null);
});
afterAll(() => database.close());

test('random queries, valid and invalid, are answered or refused, and never break the server', {
  timeout: 300_000,
}, async () => {
  const desk = await openDesk(database, { requests: 1e6, answers: { budget: 100_000_000 } });
  const { data } = await desk.ask<Named>(
    '{ statements(first: 5) { edges { node { id utterance { id } article { id } speakers { entity { id } } } } } }',
  );
  const known: Known = (data?.statements.edges ?? []).flatMap(({ node }) => [
    ...[node.id, node.utterance.id, node.article.id, ...node.speakers.map(({ entity }) => entity.id)],
  ]);
  const random = randomOf(20260304);
  const faults: unknown[] = [];
  const unread: unknown[] = [];
  for (let i = 0; i < RANDOM; i += 1) {
    const valid = i % 2 === 0;
    const query = valid ? validQuery(schema, random, known) : invalidQuery(schema, random, known);
    const { status, errors } = await desk.ask(query);
    const codes = errors.map(({ extensions }) => String(extensions?.code));
    if (status >= 500 || codes.some((code) => ['INTERNAL', 'DATABASE', 'undefined'].includes(code)))
      faults.push([query, status, errors, desk.logged.at(-1)]);
    if (valid === codes.some((code) => /^(?:GRAPHQL_|BAD_REQUEST$|OPERATION_)/.test(code)))
      unread.push([query, errors]);
  }
  expect(faults).toEqual([]);
  expect(unread).toEqual([]);
});

/** In one request; below the limit of aliases. */
const AT_ONCE = 50;

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

test('hostile strings through every string argument change nothing, and are no fault of the server', {
  timeout: 600_000,
}, async () => {
  expect(HOSTILE).toHaveLength(500);
  const unlimited = { budget: 100_000_000 };
  const desk = await openDesk(database, { rate: 100_000, requests: 1e6, answers: unlimited });
  const own = await articlesOf(desk);
  const before = await derived();
  const faults: unknown[] = [];
  const send = async (slot: Slot, values: readonly unknown[]) => {
    const { query, variables } = asking(slot, values);
    const { status, errors } = await desk.ask(query, variables);
    const own = errors.filter(({ extensions }) =>
      ['INTERNAL', 'DATABASE', 'LIMIT'].includes(String(extensions?.code)),
    );
    const unread = errors.filter(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED');
    if (status >= 500 || own.length > 0 || unread.length > 0)
      faults.push([slot.field.name, slot.argument.path, status, own[0] ?? unread[0], desk.logged.at(-1)]);
  };
  for (const [i, slot] of stringSlots(schema).entries()) {
    if (slot.many) {
      await send(slot, [HOSTILE]);
      await send(slot, [[HOSTILE[i]]]);
      continue;
    }
    const given = ALL ? HOSTILE : HOSTILE.filter((_, at) => at % TURNS === i % TURNS);
    for (const some of chunksOf(given, AT_ONCE)) await send(slot, some);
  }
  expect(faults).toEqual([]);
  await eraseAllBut(desk, own);
  expect(await derived()).toEqual(before);
});

test('hostile strings in articles are text; once these are erased the digest is as before', {
  timeout: 300_000,
}, async () => {
  const desk = await openDesk(database, { rate: 100_000 });
  const own = await articlesOf(desk);
  const before = await derived();
  const rows = HOSTILE.map((text) =>
    JSON.stringify({ text: `${text} said.`, title: text, byline: text, outlet: text }),
  );
  const base64 = Buffer.from(rows.join('\n')).toString('base64');
  const { data, errors } = await desk.ask<Brought>(
    'mutation ($base64: String!) { ingest(from: { content: { base64: $base64, kind: JSONL } }) { totals { articles known failed } failures { code place reason } } }',
    { base64 },
  );
  expect(errors).toEqual([]);
  const { totals, failures } = data?.ingest ?? { totals: { articles: 0, known: 0, failed: 0 }, failures: [] };
  expect(totals.articles).toBeGreaterThan(100);
  expect(totals.articles + totals.known + totals.failed).toBe(HOSTILE.length);
  expect([...new Set(failures.map(({ code }) => code))]).toEqual(['BAD_SOURCE']);
  await eraseAllBut(desk, own);
  expect(await derived()).toEqual(before);
});

async function articlesOf(desk: Desk): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data }: Answer<Page> = await desk.ask<Page>(
      'query ($after: String) { articles(first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }',
      { after },
    );
    ids.push(...(data?.articles.edges ?? []).map(({ node }) => node.id));
    after = data?.articles.pageInfo.hasNextPage ? data.articles.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

async function eraseAllBut(desk: Desk, own: readonly string[]): Promise<void> {
  const ids = (await articlesOf(desk)).filter((id) => !own.includes(id));
  for (const some of chunksOf(ids, 100)) {
    const { errors } = await desk.ask(
      'mutation ($ids: [ID!]!) { retract(articles: $ids, kind: ERASE, why: "a test") { changed } }',
      { ids: some },
    );
    expect(errors).toEqual([]);
  }
}

/** The digest but for the articles: that one was erased stays on record. */
async function derived() {
  const { articles: _, ...parts } = (await digest(graphOf(database))).parts;
  return parts;
}

type Desk = Awaited<ReturnType<typeof openDesk>>;

interface Named {
  readonly statements: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly utterance: { readonly id: string };
        readonly article: { readonly id: string };
        readonly speakers: readonly { readonly entity: { readonly id: string } }[];
      };
    }[];
  };
}

interface Page {
  readonly articles: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

interface Brought {
  readonly ingest: {
    readonly totals: { readonly articles: number; readonly known: number; readonly failed: number };
    readonly failures: readonly { readonly code: string }[];
  };
}
