import type { Retraction } from '../derive/retraction.ts';
import { ArgumentError, UnknownIdError } from '../errors.ts';
import { AsOfScalar, foundOrRefused, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { ChangeKindEnum, ChangeRef } from './change.ts';
import { deskOf } from './context.ts';

interface RetractedShape {
  readonly kind: Retraction['kind'];
  readonly changed: readonly string[];
  readonly already: readonly string[];
}

const RetractedRef = builder.objectRef<RetractedShape>('Retracted').implement({
  description: 'What was done to which articles.',
  fields: (t) => ({
    kind: t.field({
      type: ChangeKindEnum,
      description: 'What was asked for.',
      resolve: ({ kind }) => kind,
    }),
    changed: t.idList({
      description: 'Articles to which it was done.',
      resolve: ({ changed }) => changed.map(articleOnWire),
    }),
    already: t.idList({
      description: 'Articles that were so already: retracted, erased, or not retracted.',
      resolve: ({ already }) => already.map(articleOnWire),
    }),
  }),
});

/** Names in one mutation. */
const MOST_NAMES = 1000;
/** Letters of a reason. */
const LONGEST_REASON = 2000;

builder.mutationField('retract', (t) =>
  t.field({
    type: RetractedRef,
    authScopes: (_, { kind }) => (kind === 'erase' ? { admin: true } : { curate: true }),
    description:
      'Retracts articles, erases them, or takes that back. Takes the scope curate, to erase admin. All of them or, where one is not known (UNKNOWN_ID) or a file names several (AMBIGUOUS_NAME), none.',
    args: {
      articles: t.arg.idList({
        required: true,
        description: `1 to ${MOST_NAMES.toLocaleString('en')} ids or addresses, or the files that articles were read from.`,
      }),
      kind: t.arg({
        type: ChangeKindEnum,
        defaultValue: 'retract',
        description: 'To hide them, to erase them, or to take either back.',
      }),
      why: t.arg.string({
        description: 'The reason, kept for good with who gave it and when. Only to take back none is needed.',
      }),
    },
    resolve: async (_, args, context) => {
      const kind = args.kind ?? 'retract';
      const why = (args.why ?? '').trim();
      if (why === '' && kind !== 'take back')
        throw new ArgumentError('why', 'must tell why; it is kept with the article');
      if (why.length > LONGEST_REASON)
        throw new ArgumentError('why', `has more than ${LONGEST_REASON} letters`);
      const articles = args.articles.map((name) => ownId('Article', String(name)));
      if (articles.length === 0 || articles.length > MOST_NAMES)
        throw new ArgumentError('articles', `a list of ${articles.length} is given: give 1 to ${MOST_NAMES}`);
      const { changed, already, unknown } = await deskOf(context).retract({
        articles,
        kind,
        by: context.caller.name,
        why,
      });
      const [first] = unknown;
      if (first !== undefined) throw new UnknownIdError('articles', first, 'article');
      context.forget();
      return { kind, changed, already };
    },
  }),
);

builder.queryField('changes', (t) =>
  t.field({
    type: [ChangeRef],
    description:
      'What was done to an article, oldest first; also to one that is retracted, which no other field gives. UNKNOWN_ID where there never was one.',
    args: {
      article: t.arg.id({ required: true, description: 'Its id or address.' }),
      asOf: t.arg({ type: AsOfScalar, description: 'Only what had been done by then; without it, by now.' }),
    },
    resolve: async (_, { article, ...args }, { pin, graph }, info) => {
      const id = ownId('Article', String(article));
      const asOf = await sequenceOf(args.asOf, graph);
      const found = await pin(info, asOf).changes.load(id);
      return (await foundOrRefused(found, { argument: 'article', kind: 'article', id }, asOf, graph)) ?? [];
    },
  }),
);

/** The id of an article as it stands on the wire. */
export function articleOnWire(id: string): string {
  return `Article:${id}`;
}
