import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../server/database/connection.ts';
import { empty, openEmpty } from '../graph/database.ts';
import { openDesk } from './desk.ts';

let database: Database;

beforeAll(async () => {
  database = await openEmpty();
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const TEXTS = [
  'Ingrid Moe said on Tuesday that the talks in Oslo would go on for a week.',
  'Inga Moe said on Monday that the talks in Bergen were over.',
  'Inga Moe warned on Sunday that the talks in Bergen would fail.',
];

interface Mention {
  readonly occurrence: string;
  readonly entity: { readonly id: string; readonly name: string };
  readonly span: { readonly text: string };
}

async function openTold() {
  const desk = await openDesk(database);
  for (const [i, text] of TEXTS.entries())
    await desk.ask(
      'mutation ($text: String!, $told: Told) { ingest(from: { text: $text }, told: $told) { id } }',
      { text, told: { address: `https://nordic-ledger.example/${i + 1}` } },
    );
  const personIn = async (number: number) => {
    const { data } = await desk.ask<{ article: { mentions: Mention[] } }>(
      'query ($id: ID!) { article(id: $id) { mentions { occurrence entity { id name } span { text } } } }',
      { id: `https://nordic-ledger.example/${number}` },
    );
    const mention = data?.article.mentions.find(({ span }) => span.text.endsWith('Moe'));
    if (mention === undefined) throw new Error(`nobody is in ${number}`);
    return mention;
  };
  const judge = (args: object) =>
    desk.ask<{ judge: { judgement: { id: string; sequence: number } | null; moves: object[] } }>(
      `mutation ($pair: [ID!]!, $verdict: Verdict!, $why: String, $preview: Boolean) {
         judge(pair: $pair, verdict: $verdict, why: $why, preview: $preview) {
           judgement { id sequence verdict by why inForce pair { occurrence entity { name } mention { text } article { id } } }
           moves { fromId toId to { name } occurrences said about roles { title for articles } }
         }
       }`,
      args,
    );
  const undo = (judgement: string) =>
    desk.ask<{ undo: { judgement: { id: string }; moves: object[] } }>(
      'mutation ($judgement: ID!) { undo(judgement: $judgement) { judgement { id verdict undoes } moves { occurrences } } }',
      { judgement },
    );
  return { desk, personIn, judge, undo };
}

test('two people are judged one: told beforehand, done, listed, and taken back', async () => {
  const { desk, personIn, judge, undo } = await openTold();
  const [ingrid, inga] = [(await personIn(1)).entity, (await personIn(2)).entity];
  expect((await personIn(3)).entity).toEqual(inga);
  const args = { pair: [inga.id, ingrid.id], verdict: 'SAME', why: 'one short name' };
  const told = await judge({ ...args, preview: true });
  expect(told.errors).toEqual([]);
  const move = { fromId: inga.id, toId: ingrid.id, occurrences: 2, said: 2, about: 0, roles: [] };
  expect(told.data?.judge).toEqual({ judgement: null, moves: [{ ...move, to: { name: 'Ingrid Moe' } }] });
  expect((await personIn(2)).entity).toEqual(inga);
  const done = await judge(args);
  expect(done.errors).toEqual([]);
  expect(done.data?.judge).toMatchObject({
    judgement: {
      verdict: 'SAME',
      by: 'local',
      why: 'one short name',
      inForce: true,
      pair: [
        { entity: { name: 'Inga Moe' }, mention: { text: 'Inga Moe' } },
        { entity: { name: 'Inga Moe' }, mention: { text: 'Ingrid Moe' } },
      ],
    },
    moves: [{ ...move, to: { name: 'Inga Moe' } }],
  });
  expect((await personIn(3)).entity).toEqual({ id: ingrid.id, name: 'Inga Moe' });
  const id = done.data?.judge.judgement?.id ?? '';
  const back = await undo(id);
  expect(back.data?.undo).toMatchObject({
    judgement: { verdict: 'UNDO', undoes: id },
    moves: [{ occurrences: 2 }],
  });
  expect((await personIn(3)).entity).toEqual(inga);
  const list = await desk.ask<{ judgements: { totalCount: number; edges: object[] } }>(
    'query ($entity: ID) { judgements(entity: $entity) { totalCount edges { node { id verdict inForce undoes pair { name mention { text } } } } } }',
    { entity: ingrid.id },
  );
  const pair = [
    { name: 'Inga Moe', mention: { text: 'Inga Moe' } },
    { name: 'Ingrid Moe', mention: { text: 'Ingrid Moe' } },
  ];
  expect(list.data?.judgements).toEqual({
    totalCount: 2,
    edges: [
      { node: { id: back.data?.undo.judgement.id, verdict: 'UNDO', inForce: true, undoes: id, pair } },
      { node: { id, verdict: 'SAME', inForce: false, undoes: null, pair } },
    ],
  });
});

test("one article's person is split from the entity, by the occurrence that a mention gives", async () => {
  const { personIn, judge } = await openTold();
  const third = await personIn(3);
  const done = await judge({ pair: [third.occurrence, third.entity.id], verdict: 'DIFFERENT' });
  expect(done.data?.judge.moves).toMatchObject([{ occurrences: 1, said: 1 }]);
  const after = await personIn(3);
  expect(after.entity.id).not.toBe((await personIn(2)).entity.id);
  expect(after.occurrence).toBe(third.occurrence);
});

test('what contradicts an earlier judgement is refused, and the error names that by the one form of its id', async () => {
  const { desk, personIn, judge, undo } = await openTold();
  const pair = [(await personIn(1)).entity.id, (await personIn(2)).entity.id];
  const first = await judge({ pair, verdict: 'DIFFERENT' });
  const second = await judge({ pair, verdict: 'SAME' });
  const id = first.data?.judge.judgement?.id ?? '';
  expect(second.errors).toMatchObject([
    { extensions: { code: 'CONTRADICTION', judgement: id }, path: ['judge'] },
  ]);
  expect(second.errors[0]?.message).toMatch(
    /contradicts judgement 4: they were judged different; undo that first/,
  );
  expect(id).toBe('Judgement:4');
  expect((await undo('2')).errors[0]?.message).toBe('judgement: no judgement has the id "2"');
  expect((await undo('4')).data?.undo.judgement.id).toBe('Judgement:5');
  expect((await undo('Judgement:5')).data?.undo.judgement.id).toBe('Judgement:6');
  const beforehand = await desk.ask(
    `mutation ($pair: [ID!]!) { judge(pair: $pair, verdict: SAME, preview: true) {
       judgement { id } stood effect contradictions { reason judgement refuses } } }`,
    { pair },
  );
  expect(beforehand.data).toMatchObject({
    judge: {
      ...{ judgement: null, stood: false, effect: 'nothing: it is refused' },
      contradictions: [{ judgement: 'Judgement:4', refuses: true }],
    },
  });
});

interface Reviewed {
  readonly article: {
    readonly statements: readonly {
      readonly id: string;
      readonly speakers: readonly { readonly entity: { readonly name: string } }[];
      readonly review: { readonly badge: string; readonly judgements: readonly object[] };
    }[];
    readonly mentions: readonly Mention[];
  };
}

/** What the first text reports, with whom it mentions. */
async function openStatement() {
  const { desk, undo } = await openTold();
  const read = async (withRejected = false) => {
    const { data, errors } = await desk.ask<Reviewed>(
      `query ($withRejected: Boolean) {
         article(id: "https://nordic-ledger.example/1") {
           statements(withRejected: $withRejected) {
             id utterance { reports } speakers { entity { name } }
             review { badge judgements { verdict why whom { mention { text } } stance statement { id } pair { occurrence } } }
           }
           mentions { occurrence entity { id name } span { text } }
         }
       }`,
      { withRejected },
    );
    expect(errors).toEqual([]);
    return data?.article;
  };
  const found = await read();
  const statement = found?.statements[0]?.id ?? '';
  const oslo = found?.mentions.find(({ span }) => span.text === 'Oslo');
  const correct = (args: object) =>
    desk.ask<{ correct: { judgement: { id: string } | null } }>(
      `mutation ($statement: ID!, $verdict: Verdict!, $whom: ID, $stance: StanceValue, $why: String, $preview: Boolean) {
         correct(statement: $statement, verdict: $verdict, whom: $whom, stance: $stance, why: $why, preview: $preview) {
           judgement { id verdict by inForce }
           moves { said }
           statement { speakers { entity { name } } targets { entity { name } stance { value } } review { badge } }
         }
       }`,
      { statement, ...args },
    );
  const count = async (filter: object) => {
    const { data } = await desk.ask<{ statements: { totalCount: number } }>(
      'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }',
      { filter },
    );
    return data?.statements.totalCount;
  };
  return { desk, statement, oslo, read, correct, undo, count };
}

test('a statement is corrected: told beforehand, done, shown, found by the filter, listed and taken back', async () => {
  const { desk, statement, oslo, read, correct, undo, count } = await openStatement();
  const about = { verdict: 'TARGET_IS', whom: oslo?.occurrence, stance: 'SUPPORTS', why: 'they host' };
  const stands = {
    targets: [{ entity: { name: 'Oslo' }, stance: { value: 'SUPPORTS' } }],
    review: { badge: 'CORRECTED' },
  };
  const told = await correct({ ...about, preview: true });
  expect(told.errors).toEqual([]);
  expect(told.data?.correct).toMatchObject({ judgement: null, moves: [], statement: stands });
  expect((await read())?.statements[0]?.review).toEqual({ badge: 'UNREVIEWED', judgements: [] });
  expect(await count({ reviewed: true })).toBe(0);
  const done = await correct(about);
  expect(done.data?.correct).toMatchObject({
    judgement: { verdict: 'TARGET_IS', by: 'local', inForce: true },
    statement: stands,
  });
  const judgement = {
    ...{ verdict: 'TARGET_IS', why: 'they host', stance: 'SUPPORTS', pair: [] },
    ...{ whom: { mention: { text: 'Oslo' } }, statement: { id: statement } },
  };
  expect((await read())?.statements[0]?.review).toEqual({ badge: 'CORRECTED', judgements: [judgement] });
  expect(await count({ reviewed: true })).toBe(1);
  expect(await count({ reviewed: false })).toBe(2);
  expect(await count({ target: [oslo?.entity.id], stance: ['SUPPORTS'] })).toBe(1);
  const id = done.data?.correct.judgement?.id ?? '';
  expect((await undo(id)).data?.undo).toMatchObject({
    judgement: { verdict: 'UNDO', undoes: id },
    moves: [],
  });
  expect((await read())?.statements[0]?.review.badge).toBe('UNREVIEWED');
  expect(await count({ reviewed: true })).toBe(0);
  const list = await desk.ask<{ judgements: object }>(
    'query ($statement: ID) { judgements(statement: $statement) { totalCount edges { node { verdict statement { id } whom { mention { text } } } } } }',
    { statement },
  );
  const node = { statement: { id: statement }, whom: { mention: { text: 'Oslo' } } };
  expect(list.data?.judgements).toEqual({
    totalCount: 2,
    edges: [{ node: { verdict: 'UNDO', ...node } }, { node: { verdict: 'TARGET_IS', ...node } }],
  });
});

test('what is judged to be no statement counts nowhere, and its article shows it only where it is asked to', async () => {
  const { read, correct, count } = await openStatement();
  const all = (await count({})) ?? 0;
  await correct({ verdict: 'NOT_A_STATEMENT' });
  expect(await count({})).toBe(all - 1);
  expect((await read())?.statements).toEqual([]);
  expect((await read(true))?.statements).toMatchObject([
    {
      review: { badge: 'REJECTED', judgements: [{ verdict: 'NOT_A_STATEMENT', whom: null }] },
      utterance: null,
    },
  ]);
});

test.each([
  ['a verdict about two', { verdict: 'SAME' }, 'BAD_ARGUMENT', 'verdict'],
  ['nobody named', { verdict: 'SPEAKER_IS' }, 'BAD_ARGUMENT', 'whom'],
  ['what nothing is', { verdict: 'SPEAKER_IS', whom: 'Entity:x' }, 'UNKNOWN_ID', 'whom'],
  ['no such statement', { verdict: 'CONFIRMED', statement: 'Statement:x' }, 'UNKNOWN_ID', 'statement'],
])('a correction with %s is refused', async (_, args, code, argument) => {
  const { correct } = await openStatement();
  expect((await correct(args)).errors).toMatchObject([{ extensions: { code, argument } }]);
});

test.each([
  ['one id alone', { pair: ['Entity:x'], verdict: 'SAME' }, 'BAD_ARGUMENT', 'pair'],
  ['three ids', { pair: ['Entity:x', 'Entity:y', 'Entity:z'], verdict: 'SAME' }, 'BAD_ARGUMENT', 'pair'],
  ['what nothing is', { pair: ['Entity:x', 'Occurrence:y'], verdict: 'SAME' }, 'UNKNOWN_ID', 'pair'],
  [
    'a verdict about a statement',
    { pair: ['Entity:x', 'Entity:y'], verdict: 'CONFIRMED' },
    'BAD_ARGUMENT',
    'verdict',
  ],
  ['the verdict of an undo', { pair: ['Entity:x', 'Entity:y'], verdict: 'UNDO' }, 'BAD_ARGUMENT', 'verdict'],
  [
    'a reason without end',
    { pair: ['x', 'y'], verdict: 'SAME', why: 'a'.repeat(2001) },
    'BAD_ARGUMENT',
    'why',
  ],
])('%s is refused', async (_, args, code, argument) => {
  const { judge } = await openTold();
  expect((await judge(args)).errors).toMatchObject([{ extensions: { code, argument } }]);
});

test('an entity is found by what texts write, and tells those names with their language and source', async () => {
  const desk = await openDesk(database);
  for (const [i, text] of [
    'Kapal itu tiba di Laut Sulawesi, kata Ingrid Moe pada Selasa.',
    'Ingrid Moe said on Tuesday that the ship had left the Celebes Sea.',
  ].entries())
    await desk.ask(
      'mutation ($text: String!, $told: Told) { ingest(from: { text: $text }, told: $told) { id } }',
      { text, told: { address: `https://nordic-ledger.example/${i + 1}` } },
    );
  const { data } = await desk.ask<{ entities: { edges: object[] } }>(
    '{ entities(search: "laut sulawesi") { edges { node { name names { name language source reports } } } } }',
  );
  const written = { source: 'TEXTS', reports: 1 };
  expect(data?.entities.edges).toEqual([
    {
      node: {
        name: 'Sulawesi Sea',
        names: [
          { name: 'Celebes Sea', language: 'EN', ...written },
          { name: 'Laut Sulawesi', language: 'ID', ...written },
          { name: 'Sulawesi Sea', language: null, source: 'TABLES', reports: 0 },
        ],
      },
    },
  ]);
});

test('who may be one is proposed with reasons and examples, until it is judged', async () => {
  const desk = await openDesk(database);
  const texts = [
    'Harbour Minister Sukardi Wirawan of Norway said on Tuesday that the pier was closed.',
    'Harbour Minister Sukardi Wirawan of Norway said on Friday that the pier was open.',
    'Norwegian Harbour Minister Sukardi Wirawann said on Sunday that the pier was full.',
    'Sukarti Moe said on Monday that the talks in Bergen were over.',
  ];
  for (const [i, text] of texts.entries())
    await desk.ask(
      'mutation ($text: String!, $told: Told) { ingest(from: { text: $text }, told: $told) { id } }',
      { text, told: { address: `https://nordic-ledger.example/${i + 1}` } },
    );
  interface Queue {
    readonly reviewQueue: {
      readonly edges: readonly {
        readonly node: { readonly pair: readonly { readonly entity: { readonly id: string } }[] };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    };
  }
  const queue = async () => {
    const { data, errors } = await desk.ask<Queue>(
      `{ reviewQueue(kind: [PERSON], first: 5) {
           edges { node {
             pair { entity { id name } examples { sentence mention { text } article { id } } }
             score signs { feature weight reason }
           } }
           pageInfo { hasNextPage }
         } }`,
    );
    expect(errors).toEqual([]);
    return data?.reviewQueue;
  };
  const first = await queue();
  expect(first).toMatchObject({
    edges: [
      {
        node: {
          pair: [
            {
              entity: { name: 'Sukardi Wirawan' },
              examples: [{ mention: { text: 'Sukardi Wirawan' } }, { mention: { text: 'Sukardi Wirawan' } }],
            },
            {
              entity: { name: 'Sukardi Wirawann' },
              examples: [{ sentence: texts[2], mention: { text: 'Sukardi Wirawann' } }],
            },
          ],
          signs: [{ feature: 'name' }, { feature: 'office' }],
        },
      },
    ],
    pageInfo: { hasNextPage: false },
  });
  const pair = first?.edges[0]?.node.pair.map(({ entity }) => entity.id);
  await desk.ask('mutation ($pair: [ID!]!) { judge(pair: $pair, verdict: UNDECIDED) { moves { said } } }', {
    pair,
  });
  expect(await queue()).toMatchObject({ edges: [] });
});
