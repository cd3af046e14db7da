import { z } from 'zod';
import type { Outcome } from '../derive/versions.ts';
import { BrokenIngestError } from '../errors.ts';
import type { Totals } from '../ingest.ts';
import { LINKS, MOST_ARTICLES, type Order } from '../runs/order.ts';
import { type Failure, MOST_FAILURES, type RunEvent, type RunState } from '../runs/state.ts';
import { ArticleRef } from './article.ts';
import { builder } from './builder.ts';
import { AFTER, countedConnection, pageSize, readCursor, rowsOf, toConnection } from './connection.ts';
import { deskOf } from './context.ts';
import {
  DateOrderEnum,
  FateEnum,
  IngestEventEnum,
  IngestOriginEnum,
  IngestStateEnum,
  LanguageEnum,
  SourceKindEnum,
} from './enums.ts';
import { articleOnWire } from './retraction.ts';

const UploadInput = builder.inputType('Upload', {
  description:
    'Content that is sent along. Nothing that it names is read but pages over http and https, from public addresses only.',
  fields: (t) => ({
    base64: t.string({
      required: true,
      description:
        'The bytes, in base64 or base64url. UJAR_INGEST_LIMIT holds for them, and for what they unpack to.',
    }),
    kind: t.field({ type: SourceKindEnum, description: 'Told by the content where it is left out.' }),
    name: t.string({
      description:
        'What places in it are called by, such as news.csv; folders before it are left out. It is never opened.',
    }),
    columns: t.string({
      description:
        'Columns or keys of CSV and JSONL, like "text=body,published=date"; the rest is guessed from their names. What can be named is text or html, title, address, outlet, byline, published, modified, language.',
    }),
    dates: t.field({ type: DateOrderEnum, description: 'Told by the dates in it where it is left out.' }),
  }),
});

const SourceInput = builder.inputType('IngestSource', {
  isOneOf: true,
  description: 'Where articles come from: exactly one of these, and never a path.',
  fields: (t) => ({
    address: t.string({
      description:
        'An http or https address: of a page, or of a feed, sitemap, table or archive. Public addresses only, wherever a redirect or a name leads, but for hosts that the operator named in UJAR_FETCH_ALLOW; robots.txt is heeded.',
    }),
    text: t.string({ description: 'The text of one article, without its title.' }),
    content: t.field({
      type: UploadInput,
      description: 'A file that is sent along: a page, a feed, a table, an archive.',
    }),
  }),
});

const ToldInput = builder.inputType('Told', {
  description: 'What whoever asks says of an article; it goes before what the article says of itself.',
  fields: (t) => ({
    address: t.string({ description: 'Where it was published, http or https; for one article only.' }),
    title: t.string({ description: 'For one article only.' }),
    byline: t.string({ description: 'Who wrote it; for one article only.' }),
    outlet: t.string({
      description: 'Who published it, by name: "The Outlet". Of a feed or a table, of all in it.',
    }),
    published: t.string({ description: 'Like "2026-03-04" or "2026-03-04T09:30+07:00".' }),
    language: t.field({ type: LanguageEnum, description: 'Told by the words where it is left out.' }),
  }),
});

const TotalsRef = builder.objectRef<Totals>('IngestTotals').implement({
  description: 'What became of all that came by now; each article is in one of articles, known and refused.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Written: new, or with a new text.' }),
    statements: t.exposeInt('statements', { description: 'Statements in the articles that were written.' }),
    known: t.exposeInt('known', { description: 'Articles whose text stood in the graph already.' }),
    refused: t.exposeInt('refused', { description: 'Articles that are retracted, so not taken.' }),
    failed: t.exposeInt('failed', { description: 'What could not be used.' }),
  }),
});

const FailureRef = builder.objectRef<Failure>('IngestFailure').implement({
  description: 'Something that could not be used. The rest went on.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'BAD_SOURCE: it is no article, or broken. REFUSED_ADDRESS: it is never fetched. FETCH: it did not come. EXTRACTION: the extractor failed on it, which is a fault of Ujar. WORKER: no worker elsewhere could do it. BAD_ARGUMENT: an argument does not fit what was found. Any other: a failure of this server.',
    }),
    place: t.exposeString('place', {
      nullable: true,
      description:
        'Where: the name or address of the source, with the line, row or entry where it has any; null where it is no fault of one place.',
    }),
    reason: t.exposeString('reason', { description: 'A sentence: what is wrong with it, and what to do.' }),
  }),
});

const IngestedRef = builder.objectRef<Outcome>('IngestedArticle').implement({
  description: 'An article that came, and what became of it.',
  fields: (t) => ({
    id: t.id({
      description: 'As `Article.id` has it, also of one that is retracted.',
      resolve: ({ article }) => articleOnWire(article),
    }),
    fate: t.field({
      type: FateEnum,
      description: 'Whether it was written, stood already, or was refused.',
      resolve: ({ fate }) => fate,
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'Null for one that is retracted. Takes the scope read.',
      // What another request wrote since is to be seen.
      resolve: ({ article }, _, { present }) => present().articles.clear(article).load(article),
    }),
  }),
});

const IngestedConnection = countedConnection(IngestedRef, 'IngestedArticle');

const CURSOR = z.tuple([z.number()]);

const IngestRef = builder.objectRef<RunState>('Ingest').implement({
  description:
    'An ingest as far as it has come. It is kept for an hour after its end, if not too many follow.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'What `ingestion` and `ingestProgress` take; errors of this ingest name it.',
    }),
    origin: t.field({
      type: IngestOriginEnum,
      description: 'Whether a request or a command started it.',
      resolve: ({ from }) => from,
    }),
    state: t.field({
      type: IngestStateEnum,
      description: 'WAITING or RUNNING, else how it ended.',
      resolve: ({ state }) => state,
    }),
    began: t.exposeString('began', { description: 'ISO time in UTC.' }),
    read: t.exposeInt('cleaned', { description: 'Articles that were read, written or not.' }),
    totals: t.field({
      type: TotalsRef,
      description: 'How much of it is written, and how much could not be.',
      resolve: ({ totals }) => totals,
    }),
    through: t.exposeFloat('through', {
      nullable: true,
      description:
        'The share of its source that is done, its articles written, 0 to 1; null where nobody knows.',
    }),
    articles: t.field({
      type: IngestedConnection,
      description:
        'Those that are written, known or refused by now, in the order of the source. Those of a command are counted only.',
      args: { first: t.arg.int(rowsOf()), after: t.arg.string(AFTER) },
      resolve: ({ outcomes }, { first, after }) => {
        const size = pageSize(first);
        const [from] = readCursor(after, CURSOR) ?? [0];
        const rows = outcomes
          .slice(from, from + size + 1)
          .map((outcome, i) => ({ outcome, next: from + i + 1 }));
        return toConnection(
          rows,
          size,
          outcomes.length,
          after,
          ({ next }) => [next],
          (row) => row.outcome,
        );
      },
    }),
    failures: t.field({
      type: [FailureRef],
      description: `The first ${MOST_FAILURES.toLocaleString('en')}; totals.failed counts all.`,
      resolve: ({ failures }) => [...failures],
    }),
    notes: t.stringList({
      description: 'What was decided by itself, such as which column is the text.',
      resolve: ({ notes }) => [...notes],
    }),
    cut: t.exposeBoolean('cut', {
      description: `True where the source named more pages than \`links\` let be followed, or held more than ${MOST_ARTICLES.toLocaleString('en')} articles.`,
    }),
  }),
});

builder.mutationField('ingest', (t) =>
  t.field({
    type: IngestRef,
    authScopes: { ingest: true },
    description:
      'Brings articles in. Takes the scope ingest. What of the source can not be used is in `failures`, and the rest goes on. The same again writes nothing twice. How large and how often: UJAR_INGEST_LIMIT, UJAR_INGEST_RATE.',
    args: {
      from: t.arg({
        type: SourceInput,
        required: true,
        description: 'One address, text or content: { address: "https://outlet.example/rss" }.',
      }),
      told: t.arg({
        type: ToldInput,
        description: 'What you know of the articles: { outlet: "The Outlet", published: "2026-03-04" }.',
      }),
      links: t.arg.int({
        defaultValue: LINKS.usual,
        description: `Pages to follow from a feed or a sitemap, 1 to ${LINKS.most.toLocaleString('en')}; \`cut\` tells that there were more. A host is asked for one a second.`,
      }),
      wait: t.arg.boolean({
        defaultValue: true,
        description:
          'False: the answer comes at once, with the id by which ingestProgress tells how it goes on. It goes on, too, where nobody waits for the answer any more.',
      }),
    },
    resolve: async (_, { from, told, links, wait }, context) => {
      const { runs } = deskOf(context);
      const order: Order = { ...from, told: given(told), links: links ?? LINKS.usual };
      const { id, ended } = runs.start(context.caller, order);
      if (wait === false) return runs.get(id);
      const run = await ended;
      const broken = run.state === 'broken' ? run.failures.at(-1) : undefined;
      if (broken !== undefined) throw new BrokenIngestError(id, broken.code, broken.reason);
      return run;
    },
  }),
);

builder.queryField('ingestion', (t) =>
  t.field({
    type: IngestRef,
    authScopes: { read: true, ingest: true },
    skipTypeScopes: true,
    description:
      'How far an ingest is. Takes the scope read or ingest. UNKNOWN_ID where there is none, or none any more.',
    args: { id: t.arg.id({ required: true, description: 'As `Ingest.id` has it.' }) },
    resolve: (_, { id }, context) => deskOf(context).runs.get(String(id)),
  }),
);

const ProgressRef = builder.objectRef<RunEvent>('IngestProgress').implement({
  description: 'Something that happened to an ingest, and how far it was by then.',
  fields: (t) => ({
    event: t.field({
      type: IngestEventEnum,
      description: 'What happened since the last one.',
      resolve: ({ kind }) => kind,
    }),
    ingest: t.field({
      type: IngestRef,
      description: 'How far it was when that happened.',
      resolve: ({ run }) => run,
    }),
    failure: t.field({
      type: FailureRef,
      nullable: true,
      description: 'What failed; null where the event is not FAILED.',
      resolve: ({ failure }) => failure,
    }),
  }),
});

builder.subscriptionField('ingestProgress', (t) =>
  t.field({
    type: ProgressRef,
    authScopes: { read: true, ingest: true },
    description:
      'How an ingest goes on. Takes the scope read or ingest. First where it is, then each event, to its end. Without an id that of all in this server and of the commands beside it, for as long as one listens. To who reads slowly only the newest of several CLEANED in a row is told.',
    args: { id: t.arg.id({ description: 'As `Ingest.id` has it; without it, every ingest is followed.' }) },
    subscribe: (_, { id }, context) =>
      deskOf(context).runs.follow(id === null || id === undefined ? null : String(id)),
    resolve: (event) => event,
  }),
);

type ToldShape = { readonly [K in keyof Order['told']]?: Order['told'][K] | null };

/** What was said, without what was left open. */
function given(told: ToldShape | null | undefined): Order['told'] {
  return Object.fromEntries(Object.entries(told ?? {}).filter(([, value]) => value !== null));
}
