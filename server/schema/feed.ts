import { ArgumentError, UnknownIdError } from '../errors.ts';
import { everyOf, type Feed, type Health, healthOf } from '../feeds/feed.ts';
import { listFeeds } from '../feeds/store.ts';
import { builder } from './builder.ts';
import { type Context, deskOf } from './context.ts';
import { enumOf } from './enums.ts';

const FeedHealthEnum = enumOf<Health>('FeedHealth', 'How a feed is doing.', {
  new: 'It was not asked for yet.',
  ok: 'All that it named last came.',
  'some pages fail': 'It came, and a page that it named did not: see error.',
  failing: 'It did not come when it was asked for last: see error and failures.',
  paused: 'It is not asked for until it is resumed.',
});

const FeedRef = builder.objectRef<Feed>('Feed').implement({
  description: 'A feed or sitemap that is followed: asked for again and again, and its new pages brought in.',
  fields: (t) => ({
    address: t.exposeString('address', { description: 'An http or https address; it names the feed.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'How it calls itself; null where it does not.',
    }),
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'Who publishes its articles, as it was told; null: as the pages tell.',
    }),
    every: t.int({ description: 'Minutes between two tries while all goes well.', resolve: everyOf }),
    health: t.field({ type: FeedHealthEnum, description: 'How it is doing.', resolve: healthOf }),
    error: t.exposeString('error', {
      nullable: true,
      description:
        'Why the last try came to nothing, or the last page that could not be taken, in a line; null for neither.',
    }),
    failures: t.exposeInt('failures', {
      description: 'Tries in a row that came to nothing; each doubles the rest before the next.',
    }),
    added: t.exposeString('added', { description: 'Since when it is followed: ISO time in UTC.' }),
    tried: t.exposeString('tried', {
      nullable: true,
      description: 'When it was asked for last, in UTC; null for never.',
    }),
    succeeded: t.exposeString('succeeded', {
      nullable: true,
      description: 'When it came last, in UTC; null for never.',
    }),
    next: t.exposeString('next', { description: 'When it is due, in UTC.' }),
    articles: t.exposeInt('articles', {
      description: 'Articles, new or changed, that came in by it so far.',
    }),
    named: t.exposeInt('named', { description: 'Pages that it named when it had changed last.' }),
    taken: t.exposeInt('taken', { description: 'Of those, the ones that became articles.' }),
    failed: t.exposeInt('failed', { description: 'Of those, the ones that could not be taken.' }),
  }),
});

builder.queryField('feeds', (t) =>
  t.field({
    type: [FeedRef],
    description: 'All that are followed, in order of address.',
    resolve: async (_, __, { graph }) => [...(await listFeeds(graph))],
  }),
);

builder.mutationField('addFeed', (t) =>
  t.field({
    type: FeedRef,
    authScopes: { ingest: true },
    description:
      'Follows a feed or sitemap from now on; of one that is followed already, sets what is given. Takes the scope ingest.',
    args: {
      address: t.arg.string({
        required: true,
        description:
          'An http or https address, public but for hosts that the operator named in UJAR_FETCH_ALLOW. Where it moved to for good is followed.',
      }),
      outlet: t.arg.string({ description: 'Who publishes its articles; without it, as the pages tell.' }),
      every: t.arg.int({
        description: 'Minutes between two tries, 1 to 44,640 (a month); without it, as the feed says.',
      }),
      check: t.arg.boolean({
        defaultValue: true,
        description:
          'Ask for it once now, and refuse what is no feed. False: it is asked for when it is due.',
      }),
    },
    resolve: async (_, { address, outlet, every, check }, context) => {
      const minutes = everyGiven(every);
      const adding = { address, outlet: outlet ?? null, every: minutes, check: check ?? true };
      const added = await deskOf(context).feeds.add(adding, context.caller.name);
      if ('refused' in added) throw new ArgumentError('address', added.refused);
      const [feed] = await named(context, [added.address]);
      if (feed === undefined) throw new Error(`${added.address} was removed while it was added`);
      return feed;
    },
  }),
);

const MONTH = 44_640;

function everyGiven(every: number | null | undefined): number | null {
  if (every === null || every === undefined) return null;
  if (every >= 1 && every <= MONTH) return every;
  throw new ArgumentError('every', `${every} is not within 1 and ${MONTH}`);
}

const ADDRESSES = 'Of feeds that are followed; is one not, nothing is changed.';

for (const [name, paused, description] of [
  ['pauseFeeds', true, 'Feeds are not asked for until they are resumed. Takes the scope ingest.'],
  ['resumeFeeds', false, 'Paused feeds are asked for again, at once. Takes the scope ingest.'],
] as const)
  builder.mutationField(name, (t) =>
    t.field({
      type: [FeedRef],
      authScopes: { ingest: true },
      description,
      args: { addresses: t.arg.stringList({ required: true, description: ADDRESSES }) },
      resolve: async (_, { addresses }, context) => {
        const { unknown } = await deskOf(context).feeds.pause(addresses, paused, context.caller.name);
        refuse(unknown);
        return named(context, addresses);
      },
    }),
  );

builder.mutationField('removeFeeds', (t) =>
  t.field({
    type: [FeedRef],
    authScopes: { ingest: true },
    description:
      'Feeds are not followed any more, and given back as they were; the articles that came by them stay. Takes the scope ingest.',
    args: { addresses: t.arg.stringList({ required: true, description: ADDRESSES }) },
    resolve: async (_, { addresses }, context) => {
      const were = await named(context, addresses);
      const { unknown } = await deskOf(context).feeds.remove(addresses, context.caller.name);
      refuse(unknown);
      return were;
    },
  }),
);

function refuse([unknown]: readonly string[]): void {
  if (unknown !== undefined) throw new UnknownIdError('addresses', unknown, 'feed');
}

async function named(context: Context, addresses: readonly string[]): Promise<Feed[]> {
  const { feeds } = await deskOf(context).feeds.find(addresses);
  return [...feeds];
}
