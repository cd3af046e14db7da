import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { schema } from '../../server/schema/index.ts';
import { openEmpty } from '../graph/database.ts';
import { entryOf } from '../graph/documents.ts';
import { ARTICLES } from '../graph/sample.ts';
import { openDesk } from './desk.ts';
import { invalidQuery, type Known, randomOf, validQuery } from './random-queries.ts';

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
  for (let i = 0; i < 600; i += 1) {
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
