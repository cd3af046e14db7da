import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import type { Document } from '../../server/document/document.ts';
import { empty, openEmpty } from '../graph/database.ts';
import { documentOf, entryOf, type Happened } from '../graph/documents.ts';
import { openDesk } from './desk.ts';

let database: Database;

beforeAll(async () => {
  database = await openEmpty();
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });

/** An article of 4 March with one event and one statement. */
function article(number: number, happened: Happened, words: string, language: 'en' | 'id' = 'en'): Document {
  const text = `Sahran arrested Mira Okoye in Tarn. This is article ${number}. "${words}," said Mira Okoye.`;
  const day = '2026-03-04';
  return documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      text,
      language,
      outlet: 'Nordic Ledger',
      published: { from: day, to: day, precision: 'day' },
    },
    [{ name: 'Sahran', kind: 'organisation' }, { name: 'Mira Okoye' }, { name: 'Tarn', kind: 'place' }],
    [{ by: 'Mira Okoye', cue: 'said', words }],
    [happened],
  );
}

const ARREST: Happened = { what: 'arrested', to: ['Mira Okoye'] };
const LIGHT = 'the harbour of Tarn stays open for as long as a lamp burns in its old lighthouse';
const SHINE = 'as long as there is a lamp in the old lighthouse, Tarn keeps its harbour open';

async function openTold() {
  await writeBatch(
    graphOf(database),
    [article(1, ARREST, LIGHT), article(2, { ...ARREST, status: 'denied' }, SHINE)].map((each) =>
      entryOf(each),
    ),
    AT,
    NAMES,
  );
  const desk = await openDesk(database);
  const queue = async (of: string, more = '') => {
    const { data, errors } = await desk.ask<{ reviewQueue: { edges: { node: Proposal }[] } }>(
      `{ reviewQueue(of: ${of}${more}) {
           edges { cursor node {
             score signs { feature weight reason }
             pair { entity { id } event { id type } utterance { id reports } examples { sentence mention { text } article { id } } }
           } }
           pageInfo { hasNextPage }
         } }`,
    );
    expect(errors).toEqual([]);
    return data?.reviewQueue.edges.map(({ node }) => node) ?? [];
  };
  const judge = (pair: readonly string[], verdict: string) =>
    desk.ask<{ judge: { judgement: { id: string }; reportMoves: object[] } }>(
      `mutation ($pair: [ID!]!, $verdict: Verdict!) {
         judge(pair: $pair, verdict: $verdict) {
           judgement {
             id verdict pair { occurrence } statement { id }
             eventReports { report { id event { id } } article { id } }
             statements { id utterance { id reports } }
           }
           moves { fromId }
           reportMoves { fromId toId reports from { __typename } to { ... on Event { id } ... on Utterance { id reports } } }
         }
       }`,
      { pair, verdict },
    );
  return { desk, queue, judge };
}

interface Proposal {
  readonly score: number;
  readonly signs: readonly { readonly feature: string; readonly weight: number; readonly reason: string }[];
  readonly pair: readonly {
    readonly entity: { readonly id: string } | null;
    readonly event: { readonly id: string } | null;
    readonly utterance: { readonly id: string } | null;
    readonly examples: readonly { readonly sentence: string; readonly mention: { readonly text: string } }[];
  }[];
}

test('two events that may be one wait in the queue with their sentences, are judged one, and wait no more', async () => {
  const { desk, queue, judge } = await openTold();
  const [proposal, ...more] = await queue('EVENTS');
  expect(more).toEqual([]);
  expect(proposal?.signs).toEqual([
    { feature: 'telling', weight: proposal?.score, reason: expect.stringMatching(/one denied/u) },
  ]);
  expect(proposal?.pair.map(({ examples }) => examples)).toEqual(
    expect.arrayContaining([
      [
        {
          sentence: 'Sahran arrested Mira Okoye in Tarn.',
          mention: { text: 'arrested' },
          article: { id: 'Article:https://nordic-ledger.example/1' },
        },
      ],
    ]),
  );
  const ids = proposal?.pair.map(({ event }) => event?.id ?? '') ?? [];
  const { data, errors } = await judge(ids, 'SAME');
  expect(errors).toEqual([]);
  const [older, younger] = [...ids].sort();
  expect(data?.judge).toMatchObject({
    judgement: {
      verdict: 'SAME',
      pair: [],
      statement: null,
      statements: [],
      eventReports: [{ report: { event: { id: older } } }, { report: { event: { id: older } } }],
    },
    moves: [],
    reportMoves: [
      { fromId: younger, toId: older, reports: 1, from: { __typename: 'Event' }, to: { id: older } },
    ],
  });
  expect(await queue('EVENTS')).toEqual([]);
  const listed = await desk.ask<{ judgements: { totalCount: number } }>(
    'query ($event: ID) { judgements(event: $event) { totalCount } }',
    { event: younger },
  );
  expect(listed.data?.judgements.totalCount).toBe(1);
  await desk.ask('mutation ($judgement: ID!) { undo(judgement: $judgement) { reportMoves { reports } } }', {
    judgement: data?.judge.judgement.id,
  });
  expect(await queue('EVENTS')).toHaveLength(1);
});

test('two statements in other words wait in the queue; what is judged different or undecided is not asked again', async () => {
  const { desk, queue, judge } = await openTold();
  const [proposal] = await queue('UTTERANCES');
  expect(proposal).toMatchObject({
    signs: [{ feature: 'paraphrase', reason: expect.stringMatching(/by one speaker/u) }],
    pair: [
      { entity: null, event: null },
      { entity: null, event: null },
    ],
  });
  const ids = proposal?.pair.map(({ utterance }) => utterance?.id ?? '') ?? [];
  const undecided = await judge(ids, 'UNDECIDED');
  expect(undecided.data?.judge).toMatchObject({ reportMoves: [], judgement: { statements: [{}, {}] } });
  expect(await queue('UTTERANCES')).toEqual([]);
  const done = await judge(ids, 'SAME');
  expect(done.data?.judge).toMatchObject({
    judgement: {
      statements: [{ utterance: { reports: 2 } }, { utterance: { reports: 2 } }],
      eventReports: [],
    },
    reportMoves: [{ reports: 1, to: { reports: 2 } }],
  });
  const listed = await desk.ask<{ judgements: { edges: object[] } }>(
    'query ($statement: ID) { judgements(statement: $statement) { edges { node { verdict statements { id } } } } }',
    { statement: ids[0]?.replace('Utterance', 'Statement') },
  );
  expect(listed.data?.judgements.edges).toMatchObject([
    { node: { verdict: 'SAME' } },
    { node: { verdict: 'UNDECIDED' } },
  ]);
  expect(await queue('UTTERANCES')).toEqual([]);
});

test('the queue goes on where a page ended, and refuses what is no cursor of it', async () => {
  const { desk } = await openTold();
  const page = async (after: string | null) => {
    const { data, errors } = await desk.ask<{
      reviewQueue: { edges: object[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
    }>(
      'query ($after: String) { reviewQueue(of: EVENTS, first: 1, after: $after) { edges { cursor } pageInfo { endCursor hasNextPage } } }',
      { after },
    );
    return { ...data?.reviewQueue, errors };
  };
  const first = await page(null);
  expect(first).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: false } });
  expect(await page(first.pageInfo?.endCursor ?? null)).toMatchObject({ edges: [] });
  const { errors } = await page('nothing');
  expect(errors[0]?.message).toMatch(/no cursor of this field/u);
});

test('a kind of entities beside events is refused', async () => {
  const { desk } = await openTold();
  const { errors } = await desk.ask('{ reviewQueue(of: EVENTS, kind: [PERSON]) { edges { cursor } } }');
  expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_ARGUMENT', argument: 'kind' } });
});

test('a pair of two kinds is refused in one line', async () => {
  const { judge } = await openTold();
  const { errors } = await judge(['Event:x', 'Entity:NOR'], 'SAME');
  expect(errors[0]?.message).toMatch(/two kinds/u);
});
