import DataLoader from 'dataloader';
import type { Graph } from '../derive/batch.ts';
import { type HeldOffice, type Resolved, readHeldOffices, resolveDescribed } from '../derive/holders.ts';
import { type Copy, readCopies, readWholeArticles, type WholeArticle } from '../graph/articles.ts';
import { type EntityDetails, readEntitiesById, readEntityDetails } from '../graph/entities.ts';
import {
  type AskedReports,
  type AskedStatements,
  type EventDetails,
  type EventNode,
  type ReportInArticle,
  type ReportOfEvent,
  readEventDetails,
  readEventReports,
  readEventStatements,
  readEventsById,
  readEventsOfArticles,
  readEventsOfReports,
  readReportsById,
} from '../graph/events.ts';
import { readJudgements, type ToldJudgement } from '../graph/judgements.ts';
import { readUtterances, type UtteranceRow } from '../graph/lineages.ts';
import type { AsOf, Query, Transaction } from '../graph/query.ts';
import { type Change, readChanges } from '../graph/retractions.ts';
import {
  type CountryServed,
  type EntityNode,
  type ReportDetail,
  readCountriesServed,
  readStatementsById,
  type StatementDetail,
} from '../graph/statements.ts';
import { readShown } from '../graph/table.ts';
import { countEntities, type EntityTotals } from '../table/entities.ts';
import type { TableKeeper } from '../table/keeper.ts';
import { EVERYTHING, type Selection } from '../table/selection.ts';

/** A page of something that lists have, with the sequence that it stands on. */
interface Page<R> {
  readonly asOf: number;
  readonly page: readonly R[];
}

/** Reads of the graph, gathered where lists nest; all of them as of one sequence, or of the present. */
export interface Loaders {
  readonly entities: DataLoader<string, EntityNode | null>;
  readonly entityDetails: DataLoader<string, EntityDetails | null>;
  readonly entityTotals: DataLoader<string, EntityTotals | null>;
  /** Who those known only by an office are. */
  readonly holders: DataLoader<string, Resolved | null>;
  readonly offices: DataLoader<string, readonly HeldOffice[] | null>;
  readonly articles: DataLoader<string, WholeArticle | null>;
  readonly copies: DataLoader<string, readonly Copy[] | null>;
  /** What articles tell of, by their ids. */
  readonly told: DataLoader<string, readonly ReportDetail[] | null>;
  readonly statements: DataLoader<string, StatementDetail | null>;
  /** By ids of statements. */
  readonly countriesServed: DataLoader<string, CountryServed | null>;
  /** By any id, past ones too. */
  readonly utterances: DataLoader<string, UtteranceRow | null>;
  readonly changes: DataLoader<string, readonly Omit<Change, 'article'>[] | null>;
  readonly judgements: DataLoader<string, ToldJudgement | null>;
  /** By ids that events have or had. */
  readonly events: DataLoader<string, EventNode | null>;
  readonly eventDetails: DataLoader<string, EventDetails | null>;
  /** By ids of event reports. */
  readonly eventsOfReports: DataLoader<string, EventNode | null>;
  /** Event reports by their ids. */
  readonly reports: DataLoader<string, ReportInArticle | null>;
  readonly eventReports: DataLoader<AskedReports, Page<ReportOfEvent>, string>;
  readonly eventStatements: DataLoader<
    AskedStatements,
    Page<StatementDetail> & { readonly total: number },
    string
  >;
}

/** What is said by entities and about them, of all that the table holds. */
const countIn = (ids: readonly string[]) => (selection: Selection) => ({
  ...{ view: countEntities(selection, ids), unknown: [] },
  show: { statements: [], entities: [], withText: false },
});

/** Loaders of one request; `asOf` is a sequence of the ledger, null for the present. */
export function openLoaders(graph: Pick<Graph, 'read'>, table: TableKeeper, asOf: number | null): Loaders {
  const read = <P, R>(query: Query<P & AsOf, R>, parameters: P) =>
    graph.read((transaction: Transaction) => query(transaction, { ...parameters, asOf }));
  return {
    entities: loader(async (ids) => {
      const rows = await read(readEntitiesById, { named: { entities: ids } });
      return new Map(rows.map((row) => [row.id, row.entity]));
    }),
    entityDetails: loader(async (ids) => {
      const rows = await read(readEntityDetails, { entities: ids });
      return new Map(rows.map((row) => [row.id, row]));
    }),
    entityTotals: loader(async (ids) => {
      const counted = await table.answer(graph, asOf, EVERYTHING, countIn(ids), readShown);
      return counted?.view ?? new Map();
    }),
    holders: loader((ids) => graph.read((transaction) => resolveDescribed(transaction, ids, asOf))),
    offices: loader((ids) => graph.read((transaction) => readHeldOffices(transaction, ids, asOf))),
    articles: loader(async (ids) => {
      const rows = await read(readWholeArticles, { articles: ids, withText: true });
      return new Map(rows.map((row) => [row.article.id, row.article]));
    }),
    copies: loader(async (ids) => {
      const rows = await read(readCopies, { articles: ids });
      return new Map(rows.map((row) => [row.id, row.copies]));
    }),
    told: loader(async (ids) => {
      const rows = await read(readEventsOfArticles, { articles: ids });
      return new Map(rows.map((row) => [row.id, row.reports]));
    }),
    statements: loader(async (ids) => {
      const rows = await read(readStatementsById, { statements: ids, withText: true });
      return new Map(rows.map((row) => [row.id, row.detail]));
    }),
    countriesServed: loader(async (ids) => {
      const rows = await read(readCountriesServed, { statements: ids });
      return new Map(rows.map((row) => [row.id, row]));
    }),
    utterances: loader(async (ids) => {
      const rows = await read(readUtterances, { utterances: ids });
      return new Map(rows.map((row) => [row.asked, row]));
    }),
    judgements: loader(async (ids) => {
      const [answer] = await read(readJudgements, {
        asked: {
          ...{ ids, limit: ids.length },
          ...{ before: Number.MAX_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER },
        },
        named: { entities: [], events: [], statements: [] },
      });
      return new Map(answer?.page.map((row) => [row.id, row]));
    }),
    changes: loader(async (ids) => {
      const rows = await read(readChanges, { articles: ids });
      return new Map(rows.map((row) => [row.article, row.changes]));
    }),
    events: loader(async (ids) => {
      const rows = await read(readEventsById, { events: ids });
      return new Map(rows.map((row) => [row.id, row.event]));
    }),
    eventDetails: loader(async (ids) => {
      const rows = await read(readEventDetails, { events: ids });
      return new Map(rows.map((row) => [row.id, row]));
    }),
    eventsOfReports: loader(async (ids) => {
      const rows = await read(readEventsOfReports, { reports: ids });
      return new Map(rows.map((row) => [row.id, row.event]));
    }),
    reports: loader(async (ids) => {
      const rows = await read(readReportsById, { reports: ids, withText: true });
      return new Map(rows.map((row) => [row.id, row]));
    }),
    eventReports: pages((asked) => read(readEventReports, { asked, withText: true })),
    eventStatements: pages((asked) => read(readEventStatements, { asked, withText: true })),
  };
}

function loader<V>(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | null> {
  return new DataLoader(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** A loader of pages, which are asked for by several values together: a row comes for each, with its place in the list. */
function pages<A extends object, V extends { readonly row: number }>(
  load: (asked: readonly A[]) => Promise<readonly V[]>,
): DataLoader<A, V, string> {
  return new DataLoader(
    async (asked) => {
      const found = new Map((await load(asked)).map((each) => [each.row, each]));
      return asked.map(
        (_, row) => found.get(row) ?? new Error(`no page came for ${JSON.stringify(asked[row])}`),
      );
    },
    { cacheKeyFn: JSON.stringify },
  );
}
