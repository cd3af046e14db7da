import { z } from 'zod';
import { UnknownIdError } from '../errors.ts';
import { type Deed, readDeeds, type ToldDeed } from '../graph/ledger.ts';
import { builder } from './builder.ts';
import { AFTER, countedConnection, pageSize, readCursor, rowsOf, toConnection } from './connection.ts';
import { enumOf } from './enums.ts';

const DeedEnum = enumOf<Deed['did']>(
  'DeedKind',
  'What was done to the graph. What a mutation is called, or a command.',
  {
    ingest: 'Articles came: new, or with a new text.',
    retract: 'Articles were hidden from every answer.',
    erase: 'Articles were retracted, and their texts removed for good.',
    'take back': 'Retracted articles count again.',
    judge: 'It was decided whether two are one.',
    correct: 'A statement was corrected or confirmed.',
    undo: 'A judgement or a correction was taken back.',
    reextract: 'Texts were read again.',
    rebuild: 'What is derived was put right.',
    'create key': 'Somebody was let in.',
    'revoke key': 'A key went out of force.',
    note: 'A note was written.',
    'remove note': 'A note was removed for good.',
    'save view': 'A view of the page was saved, new or over an older one.',
    'remove view': 'A saved view was removed for good.',
    'add feed': 'A feed is followed from then on, or has other settings.',
    'pause feeds': 'Feeds are not asked for until they are resumed.',
    'resume feeds': 'Paused feeds are asked for again.',
    'remove feeds': 'Feeds are not followed any more; their articles stay.',
  },
);

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
