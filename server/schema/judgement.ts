import { z } from 'zod';
import type { Consequence, Contradiction, RegroupedReports } from '../derive/consequence.ts';
import type { End, EntityEnd } from '../derive/judging.ts';
import { ArgumentError, UnknownIdError } from '../errors.ts';
import type { ReportInArticle } from '../graph/events.ts';
import {
  type CountedMove,
  isCorrection,
  type JudgedEnd,
  type JudgementSubjects,
  readJudgements,
  type ToldJudgement,
  type Verdict,
} from '../graph/judgements.ts';
import { ArticleRef } from './article.ts';
import { AS_OF, AsOfScalar, onlyRow, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { AFTER, ledgerConnection, pageSize, readCursor, rowsOf, toConnection } from './connection.ts';
import { type Context, deskOf } from './context.ts';
import { EntityRef } from './entity.ts';
import { StanceValueEnum } from './enums.ts';
import { EventRef } from './event.ts';
import { EventReportRef } from './event-report.ts';
import { judgementId } from './judgement-id.ts';
import { SpanRef, toSpans } from './span.ts';
import { loadUtterance, StatementRef, UtteranceRef } from './statement.ts';

export const VerdictEnum = builder.enumType('Verdict', {
  description:
    'What is decided: SAME, DIFFERENT and UNDECIDED about two, UNDO about a judgement, the rest about a statement.',
  values: {
    SAME: { value: 'same' as Verdict, description: 'All that either is one with is one.' },
    DIFFERENT: { value: 'different' as Verdict, description: 'No rule ever joins them.' },
    UNDECIDED: { value: 'undecided' as Verdict, description: 'Somebody looked and could not tell.' },
    SPEAKER_IS: { value: 'speaker is' as Verdict, description: 'Takes the place of all candidates.' },
    SPEAKER_IS_NOBODY: {
      value: 'speaker is nobody' as Verdict,
      description: 'None of the candidates said it.',
    },
    TARGET_IS: {
      value: 'target is' as Verdict,
      description: 'It is about them, with that stance: a target more, or in the place of what was read.',
    },
    TARGET_IS_NOT: { value: 'target is not' as Verdict, description: 'It is not about them.' },
    STANCE_IS: { value: 'stance is' as Verdict, description: 'The stance to one of its targets.' },
    NOT_A_STATEMENT: { value: 'not a statement' as Verdict, description: 'It counts nowhere.' },
    CONFIRMED: { value: 'confirmed' as Verdict, description: 'Somebody read it, and it is right.' },
    UNDO: {
      value: 'undo' as Verdict,
      description: 'Takes another judgement back, or an undo, which brings that into force again.',
    },
  },
});

const JudgedEndRef = builder.objectRef<JudgedEnd>('JudgedOccurrence').implement({
  description: 'Who is judged: an entity as one article speaks of it.',
  fields: (t) => ({
    occurrence: t.id({
      description: '"Occurrence:" and its own id, as `Mention.occurrence` has it.',
      resolve: ({ occurrence }) => `Occurrence:${occurrence}`,
    }),
    name: t.string({
      nullable: true,
      description:
        'What its own text calls it, whatever it is judged to be by now; null where the text was erased.',
      resolve: ({ name, text }) => (text === null ? null : name),
    }),
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
      resolve: ({ article }, _, context, info) => context.at(info).articles.load(article),
    }),
    mention: t.field({
      type: SpanRef,
      nullable: true,
      description: 'The words by which the text first speaks of it; null where the text was erased.',
      resolve: ({ spans, texts, text }) => (text === null ? null : (toSpans(spans, texts, text)[0] ?? null)),
    }),
  }),
});

const JudgedReportRef = builder.objectRef<ReportInArticle>('JudgedEventReport').implement({
  description: 'An event report that is judged, with its article.',
  fields: (t) => ({
    report: t.field({
      type: EventReportRef,
      description: 'The event as that one text tells it.',
      resolve: ({ text, ...each }) => ({ ...each, within: text }),
    }),
    article: t.field({
      type: ArticleRef,
      description: 'Where it is told.',
      resolve: ({ article }) => article,
    }),
  }),
});

export const JudgementRef = builder.objectRef<ToldJudgement>('Judgement').implement({
  description:
    'What somebody decided, when and why. Nothing of it is ever changed: an undo is a judgement of its own.',
  fields: (t) => ({
    id: t.id({
      description: '"Judgement:" and its sequence.',
      resolve: ({ sequence }) => judgementId(sequence),
    }),
    sequence: t.exposeInt('sequence', { description: 'Its place in the ledger.' }),
    verdict: t.field({
      type: VerdictEnum,
      description: 'What was decided.',
      resolve: ({ verdict }) => verdict,
    }),
    by: t.string({ description: 'Who: the name of the key, or "local".', resolve: ({ author }) => author }),
    why: t.exposeString('why', { description: 'The reason that was given; "" where none was.' }),
    at: t.exposeString('at', { description: 'ISO time in UTC.' }),
    inForce: t.exposeBoolean('inForce', { description: 'False once it was taken back.' }),
    undoes: t.id({
      nullable: true,
      description: 'The judgement that it takes back; null for all but an undo.',
      resolve: ({ undoes }) => (undoes === null ? null : judgementId(undoes)),
    }),
    pair: t.field({
      type: [JudgedEndRef],
      description:
        'The two that it is about, where these are entities; of an undo, what the judgement is about that it takes back.',
      resolve: ({ base, pair }) => (isCorrection(base.verdict) ? [] : pair),
    }),
    eventReports: t.field({
      type: [JudgedReportRef],
      description: 'The two event reports that it is about; none where it is about others.',
      resolve: async ({ of, compared }, _, context, info) => {
        const { reports } = context.at(info);
        if (of !== 'event') return [];
        return (await Promise.all(compared.map((id) => reports.load(id)))).filter((each) => each !== null);
      },
    }),
    statements: t.field({
      type: [StatementRef],
      description:
        'The two statements of which it says whether they report one utterance; none where it is about others.',
      resolve: async ({ of, compared }, _, context, info) => {
        const { statements } = context.at(info);
        if (of !== 'utterance') return [];
        return (await Promise.all(compared.map((id) => statements.load(id)))).filter((each) => each !== null);
      },
    }),
    statement: t.field({
      type: StatementRef,
      nullable: true,
      description:
        'The statement that it corrects, as it stands now; of an undo as for `pair`. Null where it is about a pair.',
      resolve: ({ base }, _, context, info) =>
        base.statement === null ? null : context.at(info).statements.load(base.statement),
    }),
    whom: t.field({
      type: JudgedEndRef,
      nullable: true,
      description: 'The speaker or target that it names; null where it names nobody.',
      resolve: ({ base, pair }) => (isCorrection(base.verdict) ? (pair[0] ?? null) : null),
    }),
    stance: t.field({
      type: StanceValueEnum,
      nullable: true,
      description: 'What TARGET_IS or STANCE_IS says that the stance is; null for the others.',
      resolve: ({ base }) => base.stance,
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
      resolve: ({ from }, _, { present }) => present().entities.load(from),
    }),
    fromId: t.id({
      description: 'Id of the entity before the move.',
      resolve: ({ from }) => `Entity:${from}`,
    }),
    to: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Null where it comes to be by the move, and was only asked for.',
      resolve: ({ to }, _, { present }) => present().entities.load(to),
    }),
    toId: t.id({
      description: 'Id of the entity after it, also of one that is yet to be.',
      resolve: ({ to }) => `Entity:${to}`,
    }),
    occurrences: t.exposeInt('occurrences', { description: 'Articles in which it is spoken of.' }),
    said: t.exposeInt('said', {
      description: 'Statements that these articles have it make, as the best candidate.',
    }),
    about: t.exposeInt('about', { description: 'Statements that these articles have about it.' }),
    roles: t.field({
      type: [
        builder.objectRef<CountedMove['roles'][number]>('MovedRole').implement({
          description: 'An office that articles give an entity that moves.',
          fields: (f) => ({
            title: f.exposeString('title', {
              nullable: true,
              description: 'In the words of the texts; null where only the body is told.',
            }),
            for: f.exposeString('for', {
              nullable: true,
              description: 'Name of the country or body; null where none is told.',
            }),
            articles: f.exposeInt('articles', { description: 'How many of the articles that move say so.' }),
          }),
        }),
      ],
      description: 'Offices that these articles give it, most frequent first.',
      resolve: ({ roles }) => [...roles],
    }),
  }),
});

const ReportGroupRef = builder.unionType('EventOrUtterance', {
  description:
    'What reports are grouped to: an event, by what texts tell; an utterance, by what they report.',
  types: [EventRef, UtteranceRef],
  resolveType: (value) => ('quad' in value ? EventRef : UtteranceRef),
});

function groupOf(of: RegroupedReports['of'], id: string, { present }: Context) {
  const { events, utterances } = present();
  return of === 'event' ? events.load(id) : loadUtterance(id, utterances);
}

const ReportMoveRef = builder.objectRef<RegroupedReports>('ReportMove').implement({
  description: 'Reports that come to be of another event, or of another utterance.',
  fields: (t) => ({
    from: t.field({
      type: ReportGroupRef,
      nullable: true,
      description: 'As it is after the move: where nothing is left of it, the one that its id leads to.',
      resolve: ({ of, from }, _, context) => groupOf(of, from, context),
    }),
    fromId: t.id({
      description: 'Id of the event or utterance before the move.',
      resolve: ({ of, from }) => groupId(of, from),
    }),
    to: t.field({
      type: ReportGroupRef,
      nullable: true,
      description: 'Null where it comes to be by the move, and was only asked for.',
      resolve: ({ of, to }, _, context) => groupOf(of, to, context),
    }),
    toId: t.id({
      description: 'Id of the one after it, also of one that is yet to be.',
      resolve: ({ of, to }) => groupId(of, to),
    }),
    reports: t.exposeInt('reports', { description: 'Event reports, or statements.' }),
  }),
});

function groupId(of: RegroupedReports['of'], id: string): string {
  return `${of === 'event' ? 'Event' : 'Utterance'}:${id}`;
}

const ContradictionRef = builder.objectRef<Contradiction>('Contradiction').implement({
  description: 'What speaks against a judgement.',
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'A sentence.' }),
    judgement: t.id({
      nullable: true,
      description: 'The earlier judgement that says otherwise; null where something else does.',
      resolve: ({ judgement }) => (judgement === null ? null : judgementId(judgement)),
    }),
    refuses: t.exposeBoolean('refuses', {
      description: 'True where the judgement is refused for it; else it may be made all the same.',
    }),
  }),
});

export const ConsequenceRef = builder.objectRef<Consequence>('Consequence').implement({
  description: 'What a judgement changes.',
  fields: (t) => ({
    judgement: t.field({
      type: JudgementRef,
      nullable: true,
      description:
        'The judgement that was made; null for a preview. Where one stood already that says the same, that one, in a preview too.',
      resolve: ({ judgement }, _, { present }) =>
        judgement === null ? null : present().judgements.load(judgement.id),
    }),
    stood: t.exposeBoolean('stood', {
      description: 'True where `judgement` stood already and says the same: nothing was written.',
    }),
    effect: t.exposeString('effect', {
      description:
        'What it does, in a sentence: "the statement becomes CONFIRMED (it was UNREVIEWED): speaker, targets and stances stay as they were extracted".',
    }),
    contradictions: t.field({
      type: [ContradictionRef],
      description:
        'Of a preview: earlier judgements for which it is refused; and what speaks against it but bars nothing, such as two kinds, offices that nobody holds together, or two people left in one office at one time.',
      resolve: ({ contradictions }) => [...contradictions],
    }),
    moves: t.field({
      type: [MoveRef],
      description: 'None where it changes nothing: "different" of two that are two already.',
      resolve: ({ moved }) => [...moved],
    }),
    reportMoves: t.field({
      type: [ReportMoveRef],
      description: 'The same for a pair of events or of utterances.',
      resolve: ({ regrouped }) => [...regrouped],
    }),
    statement: t.field({
      type: StatementRef,
      nullable: true,
      description:
        'The statement that it is about, as it stands then; null for a pair, and where it is refused.',
      resolve: ({ statement }) => statement,
    }),
  }),
});

/** Letters of a reason. */
const LONGEST_REASON = 2000;

export const PREVIEW = 'True to be told what would change and what speaks against it, and to write nothing.';

builder.mutationField('judge', (t) =>
  t.field({
    type: ConsequenceRef,
    authScopes: { curate: true },
    description:
      "Decides whether two are one: two entities, two events or two utterances. Takes the scope curate. What stands already is not written again. Refused (CONTRADICTION, with the `judgement`) where judgements in force say otherwise. To split one article's person from an entity, judge that occurrence DIFFERENT from the entity; one article's report from an event or an utterance, that EventReport or Statement from it.",
    args: {
      pair: t.arg.idList({
        required: true,
        description:
          'Two ids of one kind: of entities ("Entity:..."), for which the occurrence of that id stands, else their oldest one, or of occurrences ("Occurrence:...", as mentions give them); of events or event reports; of utterances or statements. Of DIFFERENT the first is the one that is taken away; an entity keeps its id for the occurrences that stay.',
      }),
      verdict: t.arg({
        type: VerdictEnum,
        required: true,
        description: 'SAME, DIFFERENT or UNDECIDED; the others are those of `correct` and `undo`.',
      }),
      why: t.arg.string({ description: 'The reason, kept with it.' }),
      preview: t.arg.boolean({ description: PREVIEW }),
    },
    resolve: async (_, { pair, verdict, why, preview }, context) => {
      if (verdict === 'undo') throw new ArgumentError('verdict', 'UNDO is what the field undo does');
      if (isCorrection(verdict))
        throw new ArgumentError('verdict', 'is one about a statement: see the field correct');
      const [first, second, ...more] = pair.map((id) => endOf(String(id)));
      if (first === undefined || second === undefined || more.length > 0)
        throw new ArgumentError('pair', `a list of ${pair.length} is given: give two ids`);
      const author = context.caller.name;
      const decision = { pair: [first, second] as const, verdict, author, why: reasonOf(why) };
      const consequence = await deskOf(context).judge(decision, preview ?? false);
      context.forget();
      return consequence;
    },
  }),
);

builder.mutationField('undo', (t) =>
  t.field({
    type: ConsequenceRef,
    authScopes: { curate: true },
    description:
      'Takes a judgement back, at any later time; an undo may be undone as well. Takes the scope curate.',
    args: {
      judgement: t.arg.id({
        required: true,
        description: '"Judgement:4", or 4 alone: its sequence, by which errors and reasons name it.',
      }),
      why: t.arg.string({ description: 'The reason, kept with it.' }),
      preview: t.arg.boolean({ description: PREVIEW }),
    },
    resolve: async (_, { judgement, why, preview }, context) => {
      const undoing = {
        judgement: ownId('Judgement', String(judgement).trim()),
        author: context.caller.name,
        why: reasonOf(why),
      };
      const consequence = await deskOf(context).undo(undoing, preview ?? false);
      context.forget();
      return consequence;
    },
  }),
);

/** What an id of one of a pair means. */
function endOf(id: string): End {
  if (id.startsWith('EventReport:')) return { report: ownId('EventReport', id) };
  if (id.startsWith('Event:')) return { event: ownId('Event', id) };
  if (id.startsWith('Statement:')) return { statement: ownId('Statement', id) };
  if (id.startsWith('Utterance:')) return { utterance: ownId('Utterance', id) };
  return entityEndOf(id);
}

/** What an id of an entity or an occurrence means. */
export function entityEndOf(id: string): EntityEnd {
  return id.startsWith('Occurrence:')
    ? { occurrence: ownId('Occurrence', id) }
    : { entity: ownId('Entity', id) };
}

/** The reason as it is kept. Throws ArgumentError for one that is too long. */
export function reasonOf(why: string | null | undefined): string {
  const reason = (why ?? '').trim();
  if (reason.length > LONGEST_REASON)
    throw new ArgumentError('why', `has more than ${LONGEST_REASON} letters`);
  return reason;
}

const JudgementConnection = ledgerConnection(JudgementRef, 'Judgement');

const CURSOR = z.tuple([z.number()]);

builder.queryField('judgements', (t) =>
  t.field({
    type: JudgementConnection,
    description: 'What was decided, newest first, with what was taken back.',
    args: {
      entity: t.arg.id({ description: 'Only what is about this entity.' }),
      event: t.arg.id({ description: 'Only what is about reports of this event.' }),
      statement: t.arg.id({ description: 'Only what is about this statement.' }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, { entity, event, statement, first, after, ...args }, { graph, pin }, info) => {
      const size = pageSize(first);
      const [before] = readCursor(after, CURSOR) ?? [Number.MAX_SAFE_INTEGER];
      const asOf = await sequenceOf(args.asOf, graph);
      pin(info, asOf);
      const asked = { ids: [], before, until: asOf ?? Number.MAX_SAFE_INTEGER, limit: size + 1 };
      const named = {
        entities: idsOf('Entity', entity),
        events: idsOf('Event', event),
        statements: idsOf('Statement', statement),
      };
      const rows = await graph.read((transaction) => readJudgements(transaction, { asked, named, asOf }));
      const { unknown, total, page, ...answer } = onlyRow(rows, asOf);
      refuseUnknownSubjects(unknown);
      const connection = toConnection(
        page,
        size,
        total,
        after,
        ({ sequence }) => [sequence],
        (row) => row,
      );
      return { ...connection, asOf: answer.asOf };
    },
  }),
);

function idsOf(typename: string, id: string | number | null | undefined): readonly string[] {
  return id === null || id === undefined ? [] : [ownId(typename, String(id))];
}

function refuseUnknownSubjects({ entities, events, statements }: JudgementSubjects): void {
  for (const [kind, [id]] of Object.entries({ entity: entities, event: events, statement: statements }))
    if (id !== undefined) throw new UnknownIdError(kind, id, kind);
}
