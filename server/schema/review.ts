import { z } from 'zod';
import { type Place, type Proposal, reviewQueue } from '../derive/review.ts';
import type { Example } from '../graph/review.ts';
import { ArticleRef } from './article.ts';
import { builder } from './builder.ts';
import { pageSize, readCursor, writeCursor } from './connection.ts';
import { EntityRef } from './entity.ts';
import { EntityKindEnum } from './enums.ts';
import { SpanRef, toSpans } from './span.ts';

const SignRef = builder.objectRef<Proposal['signs'][number]>('Sign').implement({
  description: 'What speaks for or against two being one.',
  fields: (t) => ({
    feature: t.exposeString('feature', {
      description:
        'name, script, office, country, period, company (who else texts speak of beside them) or code.',
    }),
    weight: t.exposeFloat('weight', { description: 'What it adds to the score; below 0 for one against.' }),
    reason: t.exposeString('reason', { description: 'A sentence.' }),
  }),
});

const ExampleRef = builder.objectRef<Example>('Example').implement({
  description: 'Where an article first speaks of an entity.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      nullable: true,
      resolve: ({ article }, _, { articles }) => articles.load(article),
    }),
    mention: t.field({
      type: SpanRef,
      nullable: true,
      resolve: ({ spans, texts, text }) => toSpans(spans, texts, text)[0] ?? null,
    }),
    sentence: t.string({
      description: 'The sentence around it, at most some 300 characters.',
      resolve: ({ spans, text }) => sentenceAround(text, spans[0] ?? 0, spans[1] ?? 0),
    }),
  }),
});

const ProposedRef = builder
  .objectRef<{ readonly id: string; readonly examples: readonly Example[] }>('ProposedEntity')
  .implement({
    description: 'One of two that may be one.',
    fields: (t) => ({
      entity: t.field({
        type: EntityRef,
        nullable: true,
        resolve: ({ id }, _, { entities }) => entities.load(id),
      }),
      examples: t.field({
        type: [ExampleRef],
        description: 'Up to two, the latest first.',
        resolve: ({ examples }) => [...examples],
      }),
    }),
  });

const ProposalRef = builder.objectRef<Proposal>('Proposal').implement({
  description: 'Two entities that may be one, and nobody has judged yet.',
  fields: (t) => ({
    pair: t.field({
      type: [ProposedRef],
      description: 'The one that more texts speak of first.',
      resolve: ({ pair, examples }) => [
        { id: pair[0], examples: examples[0] },
        { id: pair[1], examples: examples[1] },
      ],
    }),
    score: t.exposeFloat('score', { description: '0 to 1: the sum of the signs.' }),
    signs: t.field({ type: [SignRef], resolve: ({ signs }) => [...signs] }),
  }),
});

const ProposalConnection = builder.connectionObject(
  { type: ProposalRef, name: 'ProposalConnection' },
  { name: 'ProposalEdge' },
);

const CURSOR = z.tuple([z.number().int().min(0), z.number().int().min(0)]);

builder.queryField('reviewQueue', (t) =>
  t.field({
    type: ProposalConnection,
    description:
      'Pairs of entities to be judged, the most useful first: of those that most texts speak of, the likeliest. Likeness joins nothing by itself. Going on from page to page leads through every entity; what was judged, undecided as well, is left out. Found when it is asked for, in several steps.',
    args: {
      kind: t.arg({ type: [EntityKindEnum] }),
      first: t.arg.int({ description: '1 to 200, 20 by default.' }),
      after: t.arg.string(),
    },
    resolve: async (_, { kind, first, after }, { graph }) => {
      const size = pageSize(first, 20);
      const [anchors, proposals] = readCursor(after, CURSOR) ?? [0, 0];
      const from: Place = { anchors, proposals };
      const page = await graph.read((transaction) => reviewQueue(transaction, kind ?? [], from, size));
      const edges = page.proposals.map(({ after: place, ...node }) => ({
        cursor: writeCursor([place.anchors, place.proposals]),
        node,
      }));
      return {
        edges,
        pageInfo: {
          hasNextPage: page.more,
          hasPreviousPage: after !== null && after !== undefined,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  }),
);

const LONGEST_SIDE = 150;

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_SIDE), start);
  const after = text.slice(end, end + LONGEST_SIDE);
  const begun = before.slice(/^.*(?:[.?!]\s|\n)/su.exec(before)?.[0].length ?? 0);
  const ended = /^[^\n]*?[.?!](?=\s|$)/u.exec(after)?.[0] ?? after.split('\n', 1)[0] ?? '';
  return `${begun}${text.slice(start, end)}${ended}`.trim();
}
