import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { openDesk } from './desk.ts';

let database: Database;

const LEDGER = (number: number, name: string) =>
  documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      outlet: 'Nordic Ledger',
      published: { from: '2026-03-04', to: '2026-03-04', precision: 'day' },
      text: `${name} said of Norway: the ports stay open to ship ${number}.`,
    },
    [{ name }, { name: 'Norway', iso3: 'NOR' }],
    [{ by: name, cue: 'said', words: `the ports stay open to ship ${number}`, about: { Norway: 'neutral' } }],
  );

beforeAll(async () => {
  database = await openEmpty();
  const entries = [entryOf(LEDGER(1, 'Ingrid Moe')), entryOf(LEDGER(2, 'Kenji Abe'))];
  await writeBatch(graphOf(database), entries, '2026-06-01T00:00:00.000Z', (code) => ({
    name: code,
    names: [code],
  }));
});
afterAll(() => database.close());

interface Told {
  readonly errors: readonly { readonly extensions?: object }[];
}

const refusals = ({ errors }: Told) => errors.map(({ extensions }) => extensions);

describe('notes', () => {
  const NOTE =
    'mutation ($about: ID!, $text: String!) { note(about: $about, text: $text) { id about text by at } }';
  interface Noted {
    readonly note: { readonly id: string };
  }

  it('are kept, stand under what theirs became, and change nothing of the graph', async () => {
    const desk = await openDesk(database);
    const before = await digest(graphOf(database));
    const { data: people } = await desk.ask<{
      entities: { edges: { node: { id: string; name: string } }[] };
    }>('{ entities(kind: [PERSON]) { edges { node { id name } } } }');
    const [moe = '', abe = ''] = ['Ingrid Moe', 'Kenji Abe'].map(
      (name) => people?.entities.edges.find(({ node }) => node.name === name)?.node.id,
    );
    for (const [about, text] of [
      [moe, 'Ask her about berth 7.'],
      [abe, ' <b>Ask him</b> '],
      ['Entity:NOR', 'Not him.'],
    ])
      expect((await desk.ask<Noted>(NOTE, { about, text })).errors).toEqual([]);
    const notesOf = async (about: string) => {
      const { data, errors } = await desk.ask<{
        notes: { totalCount: number; edges: { node: { text: string; about: string; by: string } }[] };
      }>(
        'query ($about: ID!) { notes(about: $about, first: 200) { totalCount edges { node { text about by } } } }',
        { about },
      );
      expect(errors).toEqual([]);
      return data?.notes;
    };
    expect(await notesOf(moe)).toMatchObject({
      totalCount: 1,
      edges: [{ node: { text: 'Ask her about berth 7.', about: moe, by: 'local' } }],
    });
    expect((await notesOf(abe))?.edges[0]?.node.text).toBe('<b>Ask him</b>');
    expect((await digest(graphOf(database))).parts).toEqual(before.parts);
    const judged = await desk.ask<{ judge: { judgement: { id: string } } }>(
      'mutation ($pair: [ID!]!) { judge(pair: $pair, verdict: SAME, why: "a test") { judgement { id } } }',
      { pair: [moe, abe] },
    );
    expect(judged.errors).toEqual([]);
    for (const id of [moe, abe])
      expect((await notesOf(id))?.edges.map(({ node }) => node.about).sort()).toEqual([moe, abe].sort());
    await desk.ask('mutation ($id: ID!) { undo(judgement: $id, why: "a test") { judgement { id } } }', {
      id: judged.data?.judge.judgement.id,
    });
    expect((await notesOf(abe))?.edges.map(({ node }) => node.about)).toEqual([abe]);
  });

  it('can be removed, once', async () => {
    const desk = await openDesk(database);
    const { data } = await desk.ask<Noted>(NOTE, { about: 'Entity:NOR', text: 'Soon gone.' });
    const remove = () =>
      desk.ask('mutation ($id: ID!) { removeNote(note: $id) { text } }', { id: data?.note.id });
    expect((await remove()).data).toEqual({ removeNote: { text: 'Soon gone.' } });
    expect(refusals(await remove())).toMatchObject([{ code: 'UNKNOWN_ID', argument: 'note' }]);
  });

  it('go with an erased article where they are of it or of what only it tells', async () => {
    const desk = await openDesk(database);
    const third = entryOf(LEDGER(3, 'Sari Wulandari'));
    const nameOf = (code: string) => ({ name: code, names: [code] });
    await writeBatch(graphOf(database), [third], '2026-06-02T00:00:00.000Z', nameOf);
    const article = 'Article:https://nordic-ledger.example/3';
    const { data } = await desk.ask<{
      article: {
        statements: { id: string; utterance: { id: string }; speakers: { entity: { id: string } }[] }[];
      };
    }>(
      'query ($id: ID!) { article(id: $id) { statements { id utterance { id } speakers { entity { id } } } } }',
      {
        id: article,
      },
    );
    const [statement] = data?.article.statements ?? [];
    const gone = [article, statement?.id, statement?.utterance.id, statement?.speakers[0]?.entity.id];
    const kept = ['Article:https://nordic-ledger.example/1', 'Entity:NOR'];
    for (const about of [...gone, ...kept])
      expect((await desk.ask<Noted>(NOTE, { about, text: `what was erased, ${about}` })).errors).toEqual([]);
    const left = async () => {
      const { records } = await database.read((transaction) =>
        transaction.run(
          `MATCH (note:Note) WHERE note.text STARTS WITH 'what was erased' RETURN note.subject AS subject`,
        ),
      );
      return records.map((record) => String(record.get('subject'))).sort();
    };
    expect(await left()).toEqual([...gone, ...kept].sort());
    const { errors } = await desk.ask(
      'mutation ($article: ID!) { retract(articles: [$article], kind: ERASE, why: "a test") { changed } }',
      { article },
    );
    expect(errors).toEqual([]);
    expect(await left()).toEqual(kept.toSorted());
  });

  it.each([
    [{ about: 'Entity:XXX', text: 'x' }, 'UNKNOWN_ID', 'about'],
    [{ about: 'Key:x', text: 'x' }, 'UNKNOWN_ID', 'about'],
    [{ about: 'NOR', text: 'x' }, 'UNKNOWN_ID', 'about'],
    [{ about: 'Entity:NOR', text: '  ' }, 'BAD_ARGUMENT', 'text'],
    [{ about: 'Entity:NOR', text: 'x'.repeat(4001) }, 'BAD_ARGUMENT', 'text'],
  ])('%o is refused', async (variables, code, argument) => {
    const desk = await openDesk(database);
    expect(refusals(await desk.ask(NOTE, variables))).toMatchObject([{ code, argument }]);
  });
});

describe('saved views', () => {
  const SAVE = `mutation ($view: ID, $name: String!, $state: String!, $positions: [NodePositionInput!]) {
    saveView(view: $view, name: $name, state: $state, positions: $positions, note: "for Monday") { id name state note by positions { id x y } } }`;
  interface Saved {
    readonly saveView: { readonly id: string };
  }

  it('are kept under a name, saved over, listed with those saved last first, and removed', async () => {
    const desk = await openDesk(database);
    const positions = [{ id: 'Entity:NOR', x: 1.5, y: -20 }];
    const first = await desk.ask<Saved>(SAVE, { name: 'Ports', state: '?view=matrix', positions });
    expect(first.data?.saveView).toMatchObject({
      name: 'Ports',
      state: 'view=matrix',
      note: 'for Monday',
      positions,
    });
    const view = first.data?.saveView.id;
    await desk.ask<Saved>(SAVE, { name: 'Talks', state: '' });
    await desk.ask<Saved>(SAVE, { view, name: 'Ports and ships', state: 'view=graph' });
    const { data } = await desk.ask<{ views: object }>(
      'query ($ids: [ID!]) { views { totalCount edges { node { name } } } one: views(ids: $ids) { edges { node { id state positions { id } } } } }',
      { ids: [view] },
    );
    expect(data).toEqual({
      views: { totalCount: 2, edges: [{ node: { name: 'Ports and ships' } }, { node: { name: 'Talks' } }] },
      one: { edges: [{ node: { id: view, state: 'view=graph', positions: [] } }] },
    });
    const remove = () => desk.ask('mutation ($view: ID!) { removeView(view: $view) { name } }', { view });
    expect((await remove()).data).toEqual({ removeView: { name: 'Ports and ships' } });
    expect(refusals(await remove())).toMatchObject([{ code: 'UNKNOWN_ID', argument: 'view' }]);
    expect(refusals(await desk.ask(SAVE, { view, name: 'x', state: '' }))).toMatchObject([
      { code: 'UNKNOWN_ID', argument: 'view' },
    ]);
    expect(refusals(await desk.ask(SAVE, { name: ' ', state: '' }))).toMatchObject([
      { code: 'BAD_ARGUMENT', argument: 'name' },
    ]);
  });
});

describe('feeds', () => {
  const address = 'https://nordic-ledger.example/feed.xml';

  it('are followed, paused, resumed and removed, and who did it stands in the audit', async () => {
    const desk = await openDesk(database);
    const { data, errors } = await desk.ask(
      'mutation ($address: String!) { addFeed(address: $address, outlet: "Nordic Ledger", every: 60, check: false) { address outlet every health error articles } }',
      { address },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      addFeed: { address, outlet: 'Nordic Ledger', every: 60, health: 'NEW', error: null, articles: 0 },
    });
    const change = (name: string, addresses = [address]) =>
      desk.ask(`mutation ($addresses: [String!]!) { ${name}(addresses: $addresses) { address health } }`, {
        addresses,
      });
    expect((await change('pauseFeeds')).data).toEqual({ pauseFeeds: [{ address, health: 'PAUSED' }] });
    expect((await desk.ask('{ feeds { address health } }')).data).toEqual({
      feeds: [{ address, health: 'PAUSED' }],
    });
    expect((await change('resumeFeeds')).data).toEqual({ resumeFeeds: [{ address, health: 'NEW' }] });
    expect(refusals(await change('removeFeeds', [address, `${address}x`]))).toMatchObject([
      { code: 'UNKNOWN_ID', argument: 'addresses' },
    ]);
    expect((await change('removeFeeds')).data).toEqual({ removeFeeds: [{ address, health: 'NEW' }] });
    expect((await desk.ask('{ feeds { address } }')).data).toEqual({ feeds: [] });
    const audit = await desk.ask<{
      audit: { edges: { node: { did: string; by: string; ids: string[] } }[] };
    }>(
      '{ audit(did: [ADD_FEED, PAUSE_FEEDS, RESUME_FEEDS, REMOVE_FEEDS]) { edges { node { did by ids } } } }',
    );
    expect(audit.data?.audit.edges.map(({ node }) => node)).toEqual(
      ['REMOVE_FEEDS', 'RESUME_FEEDS', 'PAUSE_FEEDS', 'ADD_FEED'].map((did) => ({
        did,
        by: 'local',
        ids: [address],
      })),
    );
  });

  it.each([
    ['file:///etc/passwd', 60, 'address'],
    ['http://127.0.0.1/feed', 60, 'address'],
    ['no address', 60, 'address'],
    [address, 0, 'every'],
  ])('%s every %i is refused', async (given, every, argument) => {
    const desk = await openDesk(database);
    const answer = await desk.ask(
      'mutation ($given: String!, $every: Int) { addFeed(address: $given, every: $every) { address } }',
      { given, every },
    );
    expect(refusals(answer)).toMatchObject([{ code: 'BAD_ARGUMENT', argument }]);
    expect((await desk.ask('{ feeds { address } }')).data).toEqual({ feeds: [] });
  });
});
