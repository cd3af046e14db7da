import DataLoader from 'dataloader';
import type { Graph } from '../derive/batch.ts';
import { type Copy, readCopies, readWholeArticles, type WholeArticle } from '../graph/articles.ts';
import {
  type EntityDetails,
  readEntitiesById,
  readEntityDetails,
  readEntityTotals,
} from '../graph/entities.ts';
import type { Query, Transaction } from '../graph/query.ts';
import {
  type EntityNode,
  readStatementsById,
  type StatementDetail,
  type TotalsRow,
} from '../graph/statements.ts';

/** What every resolver has: reads of the graph, gathered a request where lists nest. */
export interface Context {
  readonly graph: Pick<Graph, 'read'>;
  readonly entities: DataLoader<string, EntityNode | null>;
  readonly entityDetails: DataLoader<string, EntityDetails | null>;
  readonly entityTotals: DataLoader<string, { by: TotalsRow; about: TotalsRow } | null>;
  readonly articles: DataLoader<string, WholeArticle | null>;
  readonly copies: DataLoader<string, readonly Copy[] | null>;
  readonly statements: DataLoader<string, StatementDetail | null>;
}

/** A context for one request. */
export function openContext(graph: Pick<Graph, 'read'>): Context {
  const read = <P, R>(query: Query<P, R>, parameters: P) =>
    graph.read((transaction: Transaction) => query(transaction, parameters));
  return {
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
  };
}

function loader<V>(load: (ids: readonly string[]) => Promise<Map<string, V>>): DataLoader<string, V | null> {
  return new DataLoader(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}
