import { z } from 'zod';
import type { Consequence, End } from '../derive/judging.ts';
import { ArgumentError } from '../errors.ts';
import { readEntitiesById } from '../graph/entities.ts';
import {
  type CountedMove,
  type JudgedEnd,
  readJudgements,
  type ToldJudgement,
  type Verdict,
} from '../graph/judgements.ts';
import { ArticleRef } from './article.ts';
import { builder, ownId } from './builder.ts';
import { pageSize, readCursor, toConnection } from './connection.ts';
import { deskOf } from './context.ts';
import { EntityRef } from './entity.ts';
import { refuseUnknown } from './filter.ts';
import { SpanRef, toSpans } from './span.ts';

const VerdictEnum = builder.enumType('Verdict', {
  description:
    'SAME: all that either is one with is one. DIFFERENT: no rule ever joins them. UNDECIDED: somebody looked and could not tell. UNDO takes another judgement back, or an undo, which brings that into force again.',
  values: {
    SAME: { value: 'same' as Verdict },
    DIFFERENT: { value: 'different' as Verdict },
    UNDECIDED: { value: 'undecided' as Verdict },
    UNDO: { value: 'undo' as Verdict },
  },
});

const JudgedEndRef = builder.objectRef<JudgedEnd>('JudgedOccurrence').implement({
  description: 'One of a judged pair: an entity as one article speaks of it.',
  fields: (t) => ({
    occurrence: t.id({ resolve: ({ occurrence }) => `Occurrence:${occurrence}` }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'What it is judged to be now; null where its text counts no more.',
      resolve: ({ entity, counts }) => (counts ? entity : null),
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'Null where it is retracted.',
      resolve: ({ article }, _, { articles }) => articles.load(article),
    }),
    mention: t.field({
      type: SpanRef,
      nullable: true,
      description: 'The words by which the text first speaks of it; null where the text was erased.',
      resolve: ({ spans, texts, text }) => (text === null ? null : (toSpans(spans, texts, text)[0] ?? null)),
    }),
  }),
});

const JudgementRef = builder.objectRef<ToldJudgement>('Judgement').implement({
  description:
    'What somebody decided, when and why. Nothing of it is ever changed: an undo is a judgement of its own.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => `Judgement:${id}` }),
    sequence: t.exposeInt('sequence', { description: 'Its place in the ledger.' }),
    verdict: t.field({ type: VerdictEnum, resolve: ({ verdict }) => verdict }),
    by: t.string({ description: 'Who: the name of the key, or "local".', resolve: ({ author }) => author }),
    why: t.exposeString('why'),
    at: t.exposeString('at', { description: 'ISO time in UTC.' }),
    inForce: t.exposeBoolean('inForce', { description: 'False once it was taken back.' }),
    undoes: t.id({
      nullable: true,
      description: 'The judgement that it takes back.',
      resolve: ({ undoes }) => (undoes === null ? null : `Judgement:${undoes}`),
    }),
    pair: t.field({
      type: [JudgedEndRef],
      description: 'What it is about; of an undo, what the judgement is about that it takes back.',
      resolve: ({ pair }) => pair,
    }),
  }),
});

const MoveRef = builder.objectRef<CountedMove>('Move').implement({
  description: 'Occurrences that become those of another entity.',
  fields: (t) => ({
    from: t.field({
      type: EntityRef,
      nullable: true,
      description:
        'The entity as it is after the move: where nothing is left of it, the one that its id leads to.',
      resolve: ({ from }, _, { entities }) => entities.load(from),
    }),
    fromId: t.id({ resolve: ({ from }) => `Entity:${from}` }),
    to: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Null where it comes to be by the move, and was only asked for.',
      resolve: ({ to }, _, { entities }) => entities.load(to),
    }),
    toId: t.id({ resolve: ({ to }) => `Entity:${to}` }),
    occurrences: t.exposeInt('occurrences', { description: 'Articles in which it is spoken of.' }),
    said: t.exposeInt('said', { description: 'Statements by it.' }),
    about: t.exposeInt('about', { description: 'Statements about it.' }),
    roles: t.field({
      type: [
        builder.objectRef<CountedMove['roles'][number]>('MovedRole').implement({
          fields: (f) => ({
            title: f.exposeString('title', { nullable: true }),
            for: f.exposeString('for', { nullable: true, description: 'Name of the country or body.' }),
            articles: f.exposeInt('articles'),
          }),
        }),
      ],
      description: 'Offices that these articles give it, most frequent first.',
      resolve: ({ roles }) => [...roles],
    }),
  }),
});

const ConsequenceRef = builder.objectRef<Consequence>('Consequence').implement({
  description: 'What a judgement changes.',
  fields: (t) => ({
    judgement: t.field({
      type: JudgementRef,
      nullable: true,
      description: 'Null for a preview.',
      resolve: async ({ judgement }, _, { graph }) => {
        if (judgement === null) return null;
        const asked = { ids: [judgement.id], entities: [], before: judgement.sequence + 1, limit: 1 };
        const [answer] = await graph.read((transaction) => readJudgements(transaction, { asked }));
        return answer?.page[0] ?? null;
      },
    }),
    moves: t.field({
      type: [MoveRef],
      description: 'None where it changes nothing: "different" of two that are two already.',
      resolve: ({ moved }) => [...moved],
    }),
  }),
});

/** Letters of a reason. */
const LONGEST_REASON = 2000;

const PREVIEW = 'True to be told what would move, and to write nothing.';

builder.mutationField('judge', (t) =>
  t.field({
    type: ConsequenceRef,
    description:
      "Decides whether two are one. Refused (CONTRADICTION, with the `judgement`) where judgements in force say otherwise. To split one article's person from an entity, judge that occurrence DIFFERENT from the entity.",
    args: {
      pair: t.arg.idList({
        required: true,
        description:
          'Two ids: of entities ("Entity:..."), for which their oldest occurrence stands, or of occurrences ("Occurrence:...", as mentions give them). Of DIFFERENT the first is the one that is taken away.',
      }),
      verdict: t.arg({ type: VerdictEnum, required: true }),
      why: t.arg.string({ description: 'The reason, kept with it.' }),
      preview: t.arg.boolean({ description: PREVIEW }),
    },
    resolve: async (_, { pair, verdict, why, preview }, context) => {
      if (verdict === 'undo') throw new ArgumentError('verdict', 'UNDO is what the field undo does');
      const [first, second, ...more] = pair.map((id) => endOf(String(id)));
      if (first === undefined || second === undefined || more.length > 0)
        throw new ArgumentError('pair', `has ${pair.length} ids: give two`);
      const author = context.caller.name;
      const decision = { pair: [first, second] as const, verdict, author, why: reasonOf(why) };
      const consequence = await deskOf(context).judge(decision, preview ?? false);
      clear(context);
      return consequence;
    },
  }),
);

builder.mutationField('undo', (t) =>
  t.field({
    type: ConsequenceRef,
    description: 'Takes a judgement back, at any later time; an undo may be undone as well.',
    args: {
      judgement: t.arg.id({ required: true }),
      why: t.arg.string({ description: 'The reason, kept with it.' }),
      preview: t.arg.boolean({ description: PREVIEW }),
    },
    resolve: async (_, { judgement, why, preview }, context) => {
      const undoing = {
        judgement: ownId('Judgement', String(judgement)),
        author: context.caller.name,
        why: reasonOf(why),
      };
      const consequence = await deskOf(context).undo(undoing, preview ?? false);
      clear(context);
      return consequence;
    },
  }),
);

/** What a mutation has changed is read anew by the fields of its answer. */
function clear({
  entities,
  entityDetails,
  entityTotals,
  articles,
  statements,
}: Parameters<typeof deskOf>[0] & {
  readonly [loader in 'entities' | 'entityDetails' | 'entityTotals' | 'articles' | 'statements']: {
    clearAll(): unknown;
  };
}): void {
  for (const loader of [entities, entityDetails, entityTotals, articles, statements]) loader.clearAll();
}

function endOf(id: string): End {
  return id.startsWith('Occurrence:')
    ? { occurrence: ownId('Occurrence', id) }
    : { entity: ownId('Entity', id) };
}

function reasonOf(why: string | null | undefined): string {
  const reason = (why ?? '').trim();
  if (reason.length > LONGEST_REASON)
    throw new ArgumentError('why', `has more than ${LONGEST_REASON} letters`);
  return reason;
}

const JudgementConnection = builder.connectionObject(
  {
    type: JudgementRef,
    name: 'JudgementConnection',
    fields: (t) => ({
      totalCount: t.int({
        resolve: (connection) => (connection as unknown as { totalCount: number }).totalCount,
      }),
    }),
  },
  { name: 'JudgementEdge' },
);

const CURSOR = z.tuple([z.number()]);

builder.queryField('judgements', (t) =>
  t.field({
    type: JudgementConnection,
    description: 'What was decided, newest first, with what was taken back.',
    args: {
      entity: t.arg.id({ description: 'Only what is about this entity.' }),
      first: t.arg.int({ description: '1 to 200, 50 by default.' }),
      after: t.arg.string(),
    },
    resolve: async (_, { entity, first, after }, { graph }) => {
      const size = pageSize(first);
      const [before] = readCursor(after, CURSOR) ?? [Number.MAX_SAFE_INTEGER];
      const answer = await graph.read(async (transaction) => {
        const entities: string[] = [];
        if (entity !== null && entity !== undefined) {
          const id = ownId('Entity', String(entity));
          const [row] = await readEntitiesById(transaction, { named: { entities: [id] } });
          if (row === undefined) refuseUnknown([id]);
          else entities.push(row.entity.id);
        }
        const asked = { ids: [], entities, before, limit: size + 1 };
        return (await readJudgements(transaction, { asked }))[0];
      });
      const { total, page } = answer ?? { total: 0, page: [] };
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
