import type { Document } from '../document/document.ts';
import { hashText } from '../document/identifier.ts';
import {
  findVersions,
  type StoredVersion,
  type Superseded,
  supersedeVersions,
  writeArticles,
} from '../graph/articles.ts';
import { type BatchCounts, closeBatch, openBatch } from '../graph/ledger.ts';
import type { Transaction } from '../graph/query.ts';
import { type ArticleRow, articleId, toRow, versionId } from '../graph/rows.ts';
import { deriveEntities, type NameOf } from './entities.ts';
import { deriveUtterances } from './utterances.ts';

/** Where a batch is written: each call is one managed transaction, run again as a whole if the server asks so. */
export interface Graph {
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

export interface Written extends BatchCounts {
  /** Sequence of the batch in the ledger; null when all of it stood there already and nothing was written. */
  readonly sequence: number | null;
  /** Articles whose text stood there already. */
  readonly known: number;
}

const NOTHING: BatchCounts = { articles: 0, versions: 0, statements: 0, reports: 0 };

/**
 * Writes documents and what they change in the derived layer: one transaction, one entry in the ledger, all or
 * nothing. A text that its article had already writes nothing. `at` is the ISO time in UTC of reading and learning.
 */
export async function writeBatch(
  graph: Graph,
  documents: readonly Document[],
  at: string,
  nameOf: NameOf,
): Promise<Written> {
  const plan = (transaction: Transaction) => planBatch(transaction, documents);
  const first = await graph.read(plan);
  if (first.fresh.length === 0) return { ...NOTHING, sequence: null, known: documents.length };
  return graph.write(async (transaction) => {
    const [batch] = await openBatch(transaction, { at });
    if (batch === undefined) throw new Error('the ledger gave no sequence');
    const { sequence } = batch;
    const { fresh, older } = await plan(transaction);
    const rows = fresh.map((document) => toRow(document, at));
    await writeArticles(transaction, { sequence, rows });
    const superseded = await supersedeVersions(transaction, { sequence, versions: older });
    await deriveTouched(transaction, sequence, rows, superseded, nameOf);
    const counts = count(rows);
    await closeBatch(transaction, { sequence, what: counts });
    return { ...counts, sequence, known: documents.length - fresh.length };
  });
}

interface Plan {
  readonly fresh: readonly Document[];
  /** Versions that are no longer the current one of their article, stored or in this batch. */
  readonly older: readonly string[];
}

async function planBatch(transaction: Transaction, documents: readonly Document[]): Promise<Plan> {
  const articles = [...new Set(documents.map((document) => articleId(document.article)))];
  const stored = await findVersions(transaction, { articles });
  const known = new Set(stored.map((version) => version.version));
  const fresh = documents.filter((document) => {
    const version = versionId(document.article);
    if (known.has(version)) return false;
    known.add(version);
    return true;
  });
  return { fresh, older: findOlder(stored, fresh) };
}

/**
 * Of each article's versions all but the newest: by published day, then as they came, so that versions of different
 * days end the same way in any order.
 */
function findOlder(stored: readonly StoredVersion[], fresh: readonly Document[]): string[] {
  const newest = new Map<string, StoredVersion>();
  const older: string[] = [];
  const coming = fresh.map(({ article }) => ({
    article: articleId(article),
    version: versionId(article),
    textHash: hashText(article.text),
    dated: article.published?.to.slice(0, 10) ?? null,
    current: true,
  }));
  for (const version of [...stored.filter((each) => each.current), ...coming]) {
    const rival = newest.get(version.article);
    const wins = rival === undefined || (version.dated ?? '') >= (rival.dated ?? '');
    if (rival !== undefined) older.push(wins ? rival.version : version.version);
    if (wins) newest.set(version.article, version);
  }
  return older;
}

async function deriveTouched(
  transaction: Transaction,
  sequence: number,
  rows: readonly ArticleRow[],
  superseded: readonly Superseded[],
  nameOf: NameOf,
): Promise<void> {
  const occurrences = rows.flatMap((row) => row.occurrences.map((each) => each.properties));
  const statements = rows.flatMap((row) => row.statements.map((each) => each.properties));
  const goneOccurrences = superseded.flatMap((each) => each.occurrences);
  const goneStatements = superseded.flatMap((each) => each.statements);
  await deriveEntities(
    transaction,
    sequence,
    {
      occurrences: occurrences.map((each) => each.id),
      blocks: keysOf([...occurrences, ...goneOccurrences].map((each) => each.block)),
      gone: goneOccurrences.map((each) => each.id),
    },
    nameOf,
  );
  await deriveUtterances(transaction, sequence, {
    statements: statements.map((each) => each.id),
    wordings: keysOf([...statements, ...goneStatements].map((each) => each.wording)),
    gone: goneStatements.map((each) => each.id),
  });
}

function keysOf(keys: readonly unknown[]): string[] {
  return [...new Set(keys.filter((key): key is string => typeof key === 'string'))];
}

function count(rows: readonly ArticleRow[]): BatchCounts {
  return {
    articles: new Set(rows.map((row) => row.article.id)).size,
    versions: rows.length,
    statements: rows.reduce((sum, row) => sum + row.statements.length, 0),
    reports: rows.reduce((sum, row) => sum + row.reports.length, 0),
  };
}

/** Derives everything anew from what is stored, and writes what differs: returns how many links that was. */
export async function rebuild(graph: Graph, at: string, nameOf: NameOf): Promise<number> {
  return graph.write(async (transaction) => {
    const [batch] = await openBatch(transaction, { at });
    if (batch === undefined) throw new Error('the ledger gave no sequence');
    const entities = await deriveEntities(transaction, batch.sequence, null, nameOf);
    const utterances = await deriveUtterances(transaction, batch.sequence, null);
    await closeBatch(transaction, { sequence: batch.sequence, what: NOTHING });
    return entities + utterances;
  });
}
