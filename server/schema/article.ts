import { z } from 'zod';
import { ArgumentError } from '../errors.ts';
import { type Copy, readArticles, type WholeArticle } from '../graph/articles.ts';
import type { ArticleHead, EntityNode } from '../graph/statements.ts';
import { AS_OF, AsOfScalar, foundOrRefused, onlyRow, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { ChangeRef } from './change.ts';
import { AFTER, ledgerConnection, pageSize, readCursor, rowsOf, toConnection } from './connection.ts';
import { EntityRef } from './entity.ts';
import { ClockEnum, LanguageEnum, MentionUseEnum, ReadingEnum } from './enums.ts';
import { EventReportRef } from './event-report.ts';
import { refuseReversed, toDay } from './filter.ts';
import { IntervalRef } from './interval.ts';
import { SpanRef, type SpanShape, toSpans } from './span.ts';
import { StatementRef } from './statement.ts';

export const ArticleRef = builder.objectRef<ArticleHead>('Article');

const CopyRef = builder.objectRef<Copy>('Copy').implement({
  description:
    'An article with the same text as another, nearly the same, or one that is cut from the other.',
  fields: (t) => ({
    article: t.field({ type: ArticleRef, description: 'The other one.', resolve: ({ article }) => article }),
    likeness: t.exposeFloat('likeness', {
      description:
        'Share of the runs of five words in either text that both have, .8 to 1; 1 for equal texts, .8 for one that is cut from the other to no less than half.',
    }),
  }),
});

interface MentionShape {
  readonly occurrence: string;
  readonly entity: EntityNode;
  readonly span: SpanShape;
  readonly use: WholeArticle['mentions'][number]['uses'][number];
  readonly reading: WholeArticle['mentions'][number]['readings'][number];
}

const MentionRef = builder.objectRef<MentionShape>('Mention').implement({
  description: 'Words of the text that name, describe or point at an entity.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who or what is meant.',
      resolve: (mention) => mention.entity,
    }),
    occurrence: t.id({
      description:
        'All mentions of one entity in this article, together: what `judge` takes to split it from the entity or to join it.',
      resolve: ({ occurrence }) => `Occurrence:${occurrence}`,
    }),
    span: t.field({
      type: SpanRef,
      description: 'The words, and where they stand.',
      resolve: (mention) => mention.span,
    }),
    use: t.field({
      type: MentionUseEnum,
      description: 'By what it names the entity: a name, an office, a pronoun.',
      resolve: (mention) => mention.use,
    }),
    reading: t.field({
      type: ReadingEnum,
      description: 'Whether the thing itself or its government is meant.',
      resolve: (mention) => mention.reading,
    }),
  }),
});

function toMentions(article: WholeArticle): MentionShape[] {
  return article.mentions
    .flatMap(({ occurrence, entity, spans, texts, uses, readings }) =>
      toSpans(spans, texts, article.text).flatMap((span, i) => {
        const use = uses[i];
        const reading = readings[i];
        return use === undefined || reading === undefined ? [] : [{ occurrence, entity, span, use, reading }];
      }),
    )
    .sort((a, b) => a.span.numbers[0] - b.span.numbers[0] || b.span.numbers[1] - a.span.numbers[1]);
}

builder.node(ArticleRef, {
  id: {
    description:
      '"Article:" and its canonical address; where it has none, "Article:file:" and the SHA-256 of its text. The same for all of its versions.',
    resolve: (article) => article.id,
  },
  description: 'What an outlet published at an address, in its current version.',
  isTypeOf: (value) => 'version' in (value as object) && 'file' in (value as object),
  fields: (t) => ({
    address: t.exposeString('address', {
      nullable: true,
      description: 'Canonical address; null for a text that came without one.',
    }),
    file: t.exposeString('file', { description: 'The path or address that it was read from.' }),
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'Who published it, by name, as the page says or whoever sent it; null where neither does.',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Its headline, which is no part of `text`; null where none is known.',
    }),
    byline: t.exposeString('byline', {
      nullable: true,
      description: 'Who wrote it, as the page has it; null where it names nobody.',
    }),
    language: t.field({
      type: LanguageEnum,
      description: 'What it is written in, as was told or as its words show.',
      resolve: (article) => article.language,
    }),
    published: t.field({
      type: IntervalRef,
      nullable: true,
      description:
        'When it first appeared, as exactly as is told, in the outlet’s own zone; null without a date.',
      resolve: ({ publishedFrom: from, publishedTo: to, publishedPrecision: precision }) =>
        from === null || to === null || precision === null ? null : { from, to, precision },
    }),
    modified: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'When the outlet last changed it; null where the page doesn’t tell.',
      resolve: ({ modifiedFrom: from, modifiedTo: to, modifiedPrecision: precision }) =>
        from === null || to === null || precision === null ? null : { from, to, precision },
    }),
    fetched: t.exposeString('fetched', {
      description: 'When this version was retrieved: ISO time in UTC.',
    }),
    claimedAddress: t.exposeString('claimed', {
      nullable: true,
      description:
        'An address in another domain that the page names as its own. It is kept as a claim: who publishes at that domain has not said so. Null where it names none.',
    }),
    copies: t.field({
      type: [CopyRef],
      description:
        'Other articles whose current text is the same or nearly the same (wire copies), the most alike first.',
      resolve: async ({ id }, _, context, info) => [...((await context.at(info).copies.load(id)) ?? [])],
    }),
    changes: t.field({
      type: [ChangeRef],
      description: 'What was done to it: retracted, erased, taken back, oldest first.',
      resolve: async ({ id }, _, context, info) => [...((await context.at(info).changes.load(id)) ?? [])],
    }),
    learned: t.exposeString('learned', {
      description: 'When the graph learned this version: ISO time in UTC.',
    }),
    fictional: t.boolean({
      description: 'True at an address that is reserved for examples (.example, .test, .invalid).',
      resolve: ({ address }) =>
        address !== null && /\.(?:example|invalid|test)$/u.test(new URL(address).hostname),
    }),
    text: t.string({
      description: 'The text that all spans count in: NFC, "\\n" between lines.',
      resolve: async (article, _, context, info) => (await whole(article, context.at(info).articles)).text,
    }),
    mentions: t.field({
      type: [MentionRef],
      description: 'In the order of the text.',
      resolve: async (article, _, context, info) =>
        toMentions(await whole(article, context.at(info).articles)),
    }),
    events: t.field({
      type: [EventReportRef],
      description: 'What it tells of who did what to whom, in the order of the text.',
      resolve: async (article, _, context, info) => {
        const loaders = context.at(info);
        const { text } = await whole(article, loaders.articles);
        const told = await loaders.told.load(article.id);
        return (told ?? []).map((report) => ({ ...report, within: text }));
      },
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'What it reports, in the order of the text.',
      args: {
        withRejected: t.arg.boolean({ description: 'Also what was judged to be no statement.' }),
      },
      resolve: async (article, { withRejected }, context, info) => {
        const { statements } = await whole(article, context.at(info).articles);
        return withRejected
          ? statements
          : statements.filter((each) => each.statement.reviewed !== 'rejected');
      },
    }),
  }),
});

async function whole(
  article: ArticleHead,
  loader: { load(id: string): Promise<WholeArticle | null> },
): Promise<WholeArticle> {
  if ('text' in article) return article as WholeArticle;
  const found = await loader.load(article.id);
  if (found === null) throw new Error(`article ${article.id} went while it was read`);
  return found;
}

builder.queryField('article', (t) =>
  t.field({
    type: ArticleRef,
    nullable: true,
    description:
      'The article with this id; null where it is retracted, or wasn’t there yet as of then. UNKNOWN_ID where there never was one.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'As `Article.id` has it, or the address alone: "https://outlet.example/news/1".',
      }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, args, context, info) => {
      const asOf = await sequenceOf(args.asOf, context.graph);
      const id = ownId('Article', String(args.id));
      const found = await context.pin(info, asOf).articles.load(id);
      return foundOrRefused(found, { argument: 'id', kind: 'article', id }, asOf, context.graph);
    },
  }),
);

const ArticleConnection = ledgerConnection(ArticleRef, 'Article');

const CURSOR = z.tuple([z.string(), z.string()]);

builder.queryField('articles', (t) =>
  t.field({
    type: ArticleConnection,
    description: 'Newest first on the clock, those without a day there last.',
    args: {
      clock: t.arg({
        type: ClockEnum,
        defaultValue: 'published',
        description: 'PUBLISHED or LEARNED, by which they are ordered and `from` and `to` are told.',
      }),
      from: t.arg.string({ description: 'ISO date ("2026-03-04", "2026-03" or "2026"), inclusive.' }),
      to: t.arg.string({
        description: 'ISO date, inclusive; an article matches when its interval overlaps.',
      }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, { first, after, ...args }, { graph, pin }, info) => {
      const size = pageSize(first);
      const [afterDay, afterId] = readCursor(after, CURSOR) ?? ['~', ''];
      const days = { from: toDay('from', 'from', args.from), to: toDay('to', 'to', args.to) };
      refuseReversed('from', days.from, days.to);
      const clock = clockOf(args.clock);
      const asOf = await sequenceOf(args.asOf, graph);
      pin(info, asOf);
      const page = { clock, ...days, limit: size + 1, afterDay, afterId };
      const answer = onlyRow(
        await graph.read((transaction) => readArticles(transaction, { page, asOf })),
        asOf,
      );
      const connection = toConnection(
        answer.page,
        size,
        answer.total,
        after,
        ({ day, article }) => [day, article.id],
        ({ article }) => article,
      );
      return { ...connection, asOf: answer.asOf };
    },
  }),
);

/** The clock of articles. Throws ArgumentError for the one that they don't have. */
function clockOf(clock: typeof ClockEnum.$inferType | null | undefined): 'published' | 'learned' {
  if (clock !== 'said') return clock ?? 'published';
  throw new ArgumentError('clock', 'SAID is a clock of statements: give PUBLISHED or LEARNED');
}
