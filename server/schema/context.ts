import DataLoader from 'dataloader';
import type { Graph } from '../derive/batch.ts';
import type { Consequence } from '../derive/consequence.ts';
import type { Correction } from '../derive/correcting.ts';
import { type HeldOffice, type Resolved, readHeldOffices, resolveDescribed } from '../derive/holders.ts';
import type { Decision } from '../derive/judging.ts';
import { groupBy } from '../derive/order.ts';
import type { Retracted, Retraction } from '../derive/retraction.ts';
import type { Undoing } from '../derive/undoing.ts';
import { type Copy, readCopies, readWholeArticles, type WholeArticle } from '../graph/articles.ts';
import {
  type EntityDetails,
  readEntitiesById,
  readEntityDetails,
  readEntityTotals,
} from '../graph/entities.ts';
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
  readEventsOfReports,
  readReportsById,
} from '../graph/events.ts';
import { readJudgements, type ToldJudgement } from '../graph/judgements.ts';
import { readUtterances, type UtteranceRow } from '../graph/lineages.ts';
import type { Query, Transaction } from '../graph/query.ts';
import { type Change, readChanges } from '../graph/retractions.ts';
import {
  type EntityNode,
  readStatementsById,
  type StatementDetail,
  type TotalsRow,
} from '../graph/statements.ts';
import type { Caller, Runs } from '../runs/runs.ts';

/** What may be done beside reading. */
export interface Desk {
  readonly runs: Runs;
  readonly retract: (retraction: Retraction) => Promise<Retracted>;
  readonly judge: (decision: Decision, preview: boolean) => Promise<Consequence>;
  readonly correct: (correction: Correction, preview: boolean) => Promise<Consequence>;
  readonly undo: (undoing: Undoing, preview: boolean) => Promise<Consequence>;
}

/** What every resolver has: who asks, and reads of the graph, gathered a request where lists nest. */
export interface Context {
  readonly caller: Caller;
  /** Null where nothing may be changed. */
  readonly desk: Desk | null;
  readonly graph: Pick<Graph, 'read'>;
  readonly entities: DataLoader<string, EntityNode | null>;
  readonly entityDetails: DataLoader<string, EntityDetails | null>;
  readonly entityTotals: DataLoader<string, { by: TotalsRow; about: TotalsRow } | null>;
  /** Who those known only by an office are. */
  readonly holders: DataLoader<string, Resolved | null>;
  readonly offices: DataLoader<string, readonly HeldOffice[] | null>;
  readonly articles: DataLoader<string, WholeArticle | null>;
  readonly copies: DataLoader<string, readonly Copy[] | null>;
  readonly statements: DataLoader<string, StatementDetail | null>;
  /** By any id, past ones too. */
  readonly utterances: DataLoader<string, UtteranceRow | null>;
  readonly changes: DataLoader<string, readonly Change[] | null>;
  readonly judgements: DataLoader<string, ToldJudgement | null>;
  /** By ids that events have or had. */
  readonly events: DataLoader<string, EventNode | null>;
  readonly eventDetails: DataLoader<string, EventDetails | null>;
  /** By ids of event reports. */
  readonly eventsOfReports: DataLoader<string, EventNode | null>;
  /** Event reports by their ids. */
  readonly reports: DataLoader<string, ReportInArticle | null>;
  readonly eventReports: DataLoader<AskedReports, readonly ReportOfEvent[], string>;
  readonly eventStatements: DataLoader<
    AskedStatements,
    { readonly total: number; readonly page: readonly StatementDetail[] },
    string
  >;
}

/** There are no keys yet: who reaches the server is its one user. */
export const LOCAL: Caller = { key: 'local', name: 'local' };

/** Throws where nothing may be changed. */
export function deskOf({ desk }: Pick<Context, 'desk'>): Desk {
  if (desk === null) throw new Error('this server only reads');
  return desk;
}

/** A context for one request. */
export function openContext(
  graph: Pick<Graph, 'read'>,
  caller: Caller = LOCAL,
  desk: Desk | null = null,
): Context {
  const read = <P, R>(query: Query<P, R>, parameters: P) =>
    graph.read((transaction: Transaction) => query(transaction, parameters));
  return {
    caller,
    desk,
    graph,
    entities: loader(async (ids) => {
      const rows = await read(readEntitiesById, { named: { entities: ids } });
      return new Map(rows.map((row) => [row.id, row.entity]));
    }),
    entityDetails: loader(async (ids) => {
      const rows = await read(readEntityDetails, { entities: ids });
      return new Map(rows.map((row) => [row.id, row]));
    }),
    entityTotals: loader(async (ids) => {
      const rows = await read(readEntityTotals, { entities: ids });
      return new Map(rows.map((row) => [row.id, row]));
    }),
    holders: loader((ids) => graph.read((transaction) => resolveDescribed(transaction, ids))),
    offices: loader((ids) => graph.read((transaction) => readHeldOffices(transaction, ids))),
    articles: loader(async (ids) => {
      const rows = await read(readWholeArticles, { articles: ids, withText: true });
      return new Map(rows.map((row) => [row.article.id, row.article]));
    }),
    copies: loader(async (ids) => {
      const rows = await read(readCopies, { articles: ids });
      return new Map(rows.map((row) => [row.id, row.copies]));
    }),
    statements: loader(async (ids) => {
      const rows = await read(readStatementsById, { statements: ids, withText: true });
      return new Map(rows.map((row) => [row.id, row.detail]));
    }),
    utterances: loader(async (ids) => {
      const rows = await read(readUtterances, { utterances: ids });
      return new Map(rows.map((row) => [row.asked, row]));
    }),
    judgements: loader(async (ids) => {
      const [answer] = await read(readJudgements, {
        asked: {
          ids,
          entities: [],
          events: [],
          statements: [],
          before: Number.MAX_SAFE_INTEGER,
          limit: ids.length,
        },
      });
      return new Map(answer?.page.map((row) => [row.id, row]));
    }),
    changes: loader(async (ids) => groupBy(await read(readChanges, { articles: ids }), (row) => row.article)),
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
    eventReports: pages(async (asked) => {
      const rows = await read(readEventReports, { asked, withText: true });
      return new Map(rows.map(({ row, page }) => [row, page]));
    }, []),
    eventStatements: pages(
      async (asked) => {
        const rows = await read(readEventStatements, { asked, withText: true });
        return new Map(rows.map(({ row, ...each }) => [row, each]));
      },
      { total: 0, page: [] },
    ),
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

/** A loader of pages, which are asked for by several values together and come under their places in the list. */
function pages<A extends object, V>(
  load: (asked: readonly A[]) => Promise<Map<number, V>>,
  none: V,
): DataLoader<A, V, string> {
  return new DataLoader(
    async (asked) => {
      const found = await load(asked);
      return asked.map((_, row) => found.get(row) ?? none);
    },
    { cacheKeyFn: JSON.stringify },
  );
}
