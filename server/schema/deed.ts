import { z } from 'zod';
import { UnknownIdError } from '../errors.ts';
import { type Deed, readDeeds, type ToldDeed } from '../graph/ledger.ts';
import { builder } from './builder.ts';
import { AFTER, countedConnection, pageSize, readCursor, rowsOf, toConnection } from './connection.ts';

const DeedEnum = builder.enumType('DeedKind', {
  description: 'What was done to the graph. What a mutation is called, or a command.',
  values: {
    INGEST: { value: 'ingest' as Deed['did'], description: 'Articles came: new, or with a new text.' },
    RETRACT: { value: 'retract' as Deed['did'], description: 'Articles were hidden from every answer.' },
    ERASE: {
      value: 'erase' as Deed['did'],
      description: 'Articles were retracted, and their texts removed for good.',
    },
    TAKE_BACK: { value: 'take back' as Deed['did'], description: 'Retracted articles count again.' },
    JUDGE: { value: 'judge' as Deed['did'], description: 'It was decided whether two are one.' },
    CORRECT: { value: 'correct' as Deed['did'], description: 'A statement was corrected or confirmed.' },
    UNDO: { value: 'undo' as Deed['did'], description: 'A judgement or a correction was taken back.' },
    REEXTRACT: { value: 'reextract' as Deed['did'], description: 'Texts were read again.' },
    REBUILD: { value: 'rebuild' as Deed['did'], description: 'What is derived was put right.' },
    CREATE_KEY: { value: 'create key' as Deed['did'], description: 'Somebody was let in.' },
    REVOKE_KEY: { value: 'revoke key' as Deed['did'], description: 'A key went out of force.' },
    NOTE: { value: 'note' as Deed['did'], description: 'A note was written.' },
    REMOVE_NOTE: { value: 'remove note' as Deed['did'], description: 'A note was removed for good.' },
    SAVE_VIEW: {
      value: 'save view' as Deed['did'],
      description: 'A view of the page was saved, new or over an older one.',
    },
    REMOVE_VIEW: { value: 'remove view' as Deed['did'], description: 'A saved view was removed for good.' },
    ADD_FEED: {
      value: 'add feed' as Deed['did'],
      description: 'A feed is followed from then on, or has other settings.',
    },
    PAUSE_FEEDS: {
      value: 'pause feeds' as Deed['did'],
      description: 'Feeds are not asked for until they are resumed.',
    },
    RESUME_FEEDS: { value: 'resume feeds' as Deed['did'], description: 'Paused feeds are asked for again.' },
    REMOVE_FEEDS: {
      value: 'remove feeds' as Deed['did'],
      description: 'Feeds are not followed any more; their articles stay.',
    },
  },
});

const DeedRef = builder.objectRef<ToldDeed>('Deed').implement({
  description:
    'Who did what: an entry of the ledger, written in one transaction with what was done, and never changed.',
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { description: 'Its place in the ledger.' }),
    at: t.exposeString('at', { description: 'ISO time in UTC.' }),
    by: t.exposeString('by', {
      nullable: true,
      description:
        'The name of the key; "local" for who had none, commands included; null for what was done before this was kept.',
    }),
    did: t.field({
      type: DeedEnum,
      nullable: true,
      description: 'Null for what was done before this was kept.',
      resolve: ({ did }) => did,
    }),
    ids: t.idList({
      description: 'What it was done to: articles, what is judged and the judgement, keys.',
      resolve: ({ ids }) => [...ids],
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description:
        'How much, the verdict, the reason, or the name of the key; null for what was done before this was kept.',
    }),
  }),
});

const DeedConnection = countedConnection(DeedRef, 'Deed');

const CURSOR = z.tuple([z.number()]);

builder.queryField('audit', (t) =>
  t.field({
    type: DeedConnection,
    authScopes: { admin: true },
    description: 'Who changed what, newest first: the log of all that was written. Takes the scope admin.',
    args: {
      by: t.arg.stringList({ description: 'Names of keys, or "local".' }),
      did: t.arg({ type: [DeedEnum], description: 'Only deeds of these kinds.' }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
    },
    resolve: async (_, { by, did, first, after }, { graph }) => {
      const size = pageSize(first);
      const [before] = readCursor(after, CURSOR) ?? [Number.MAX_SAFE_INTEGER];
      const asked = { before, limit: size + 1, by: by ?? [], did: did ?? [] };
      const [answer] = await graph.read((transaction) => readDeeds(transaction, asked));
      const { unknown, total, page } = answer ?? { unknown: [], total: 0, page: [] };
      if (unknown[0] !== undefined) throw new UnknownIdError('by', unknown[0], 'key');
      return toConnection(
        page,
        size,
        total,
        after,
        ({ sequence }) => [sequence],
        (row) => row,
      );
    },
  }),
);
