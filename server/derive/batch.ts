import type { Document } from '../document/document.ts';
import { findVersions, supersedeVersions, writeArticles } from '../graph/articles.ts';
import { type BatchCounts, closeBatch, type Deed, nextSequence } from '../graph/ledger.ts';
import { type PositionedRow, positioned } from '../graph/positions.ts';
import type { Transaction } from '../graph/query.ts';
import { type ArticleRow, articleId, type FreshVersion, toRow } from '../graph/rows.ts';
import { comparedStatement } from '../identity/reported.ts';
import { attachAgain, type Detached, type Reattached } from './attachments.ts';
import type { NameOf } from './entities.ts';
import { type ComparedText, comparedText, deriveLikeness } from './likeness.ts';
import { allTouched, type Came, deriveTouched } from './touched.ts';
import type { TouchedStatement } from './utterances.ts';
import { type Entry, type Outcome, planVersions, type VersionPlan } from './versions.ts';

/**
 * Where a batch is written: each call is one managed transaction, run again as a whole if the server asks so, or where
 * what was read changed meanwhile. So the work does nothing but ask.
 */
export interface Graph {
  /** Once `signal` is given, the read is ended in the database, and the signal's reason thrown. */
  read<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

export interface Written extends BatchCounts {
  /** Sequence of the batch in the ledger; null when all of it stood there already and nothing was written. */
  readonly sequence: number | null;
  /** Articles whose text stood there already. */
  readonly known: number;
  /** Articles that are retracted: nothing of them is written until that is taken back. */
  readonly refused: number;
  /** What became of each entry, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Judgements and notes that lost their place by entries that were read again. */
  readonly detached: readonly Detached[];
}

/** Counts of a batch that wrote no article. */
export const NOTHING: BatchCounts = { articles: 0, versions: 0, statements: 0, reports: 0 };

/**
 * Writes entries and what they change in the derived layer: one transaction, one entry in the ledger, all or
 * nothing. A text that its article had already writes nothing. `at` is the ISO time in UTC of reading and learning.
 * All that needs no lock is done before `turn`, which ends when what came before is written. `by` is who brings them.
 */
export async function writeBatch(
  graph: Graph,
  entries: readonly Entry[],
  at: string,
  nameOf: NameOf,
  turn: Promise<unknown> = Promise.resolve(),
  by = 'local',
): Promise<Written> {
  const expected = await graph.read((transaction) => plan(transaction, entries));
  const prepared = new Map(expected.fresh.map((version) => [version.document, prepare(version, at)]));
  await turn;
  if (expected.fresh.length === 0) {
    const { known, refused, outcomes } = expected;
    return { ...NOTHING, sequence: null, known, refused, outcomes, detached: [] };
  }
  return graph.write(async (transaction) => {
    const sequence = await nextSequence(transaction, at);
    const { fresh, older, known, refused, outcomes } = await plan(transaction, entries);
    const versions = fresh.map((version) => {
      const ready = prepared.get(version.document);
      return ready && isSame(ready, version) ? ready : prepare(version, at);
    });
    await writeArticles(transaction, {
      sequence,
      rows: versions.map(({ positioned }) => positioned),
      older,
    });
    const superseded = await supersedeVersions(transaction, { sequence, versions: older });
    const again = entries.some((entry) => entry.again);
    const attached = again ? await attachAgain(transaction, sequence, older) : UNATTACHED;
    await deriveLikeness(
      transaction,
      sequence,
      versions.map(({ text }) => text),
    );
    // What the same batch brings a newer text of never counts.
    const counting = versions.filter(({ version }) => !older.includes(version));
    const rows = counting.map(({ row }) => row);
    const came = again ? cameAgain(rows, attached) : cameAnew(rows, sequence);
    const statements = asAttached(
      counting.flatMap((version) => version.statements),
      attached,
    );
    await deriveTouched(
      transaction,
      sequence,
      { came: { ...came, statements }, went: allTouched(superseded) },
      nameOf,
    );
    const counts = count(versions.map(({ row }) => row));
    await closeBatch(transaction, { sequence, what: counts, deed: deedOf(by, versions, counts) });
    return { ...counts, sequence, known, refused, outcomes, detached: attached.lost };
  });
}

/** A version as it is written. */
interface PreparedVersion extends Pick<FreshVersion, 'version' | 'seen'> {
  readonly row: ArticleRow;
  readonly positioned: PositionedRow;
  readonly text: ComparedText;
  readonly statements: readonly TouchedStatement[];
}

function prepare(fresh: FreshVersion, at: string): PreparedVersion {
  const { version, seen, document } = fresh;
  const row = toRow(fresh, at);
  const text = comparedText({ id: version, text: document.article.text });
  return { version, seen, row, positioned: positioned(row), text, statements: reportedBy(row, document) };
}

function deedOf(
  by: string,
  versions: readonly Pick<PreparedVersion, 'row'>[],
  { articles, statements }: BatchCounts,
): Deed {
  const ids = [...new Set(versions.map(({ row }) => `Article:${row.article.id}`))];
  return { by, did: 'ingest', ids, summary: `${articles} articles with ${statements} statements` };
}

function isSame(
  a: Pick<FreshVersion, 'version' | 'seen'>,
  b: Pick<FreshVersion, 'version' | 'seen'>,
): boolean {
  return a.version === b.version && a.seen === b.seen;
}

async function plan(transaction: Transaction, entries: readonly Entry[]): Promise<VersionPlan> {
  const articles = [...new Set(entries.map(({ document }) => articleId(document.article)))];
  return planVersions(await findVersions(transaction, { articles }), entries);
}

/** What rows bring that were never there before, which nothing has to be read for. */
function cameAnew(rows: readonly ArticleRow[], sequence: number): Came {
  return {
    occurrences: rows.flatMap((row) =>
      row.occurrences.map(
        ({ properties: { id, kind, name, described, code, block, country, countries }, mentions }) => {
          const compared = { id, kind, name, described, code, block, country, countries };
          const written = mentions.texts.filter((_, i) => mentions.uses[i] === 'name');
          return { ...compared, written, learned: sequence, single: false, entity: null };
        },
      ),
    ),
    statements: statementsOf(rows),
    reports: reportsOf(rows),
  };
}

/** What rows bring in the place of what was read from their texts before: some of it may have been judged. */
export function cameAgain(rows: readonly ArticleRow[], attached: Reattached): Came {
  const ids = rows.flatMap((row) => row.occurrences.map(({ properties }) => properties.id));
  const statements = asAttached(statementsOf(rows), attached);
  return { occurrences: { ids }, statements, reports: reportsOf(rows) };
}

const UNATTACHED: Reattached = { lost: [], rejected: [], wordings: new Map() };

/** The statements that count, with the wordings that they have by what is judged of them. */
function asAttached(
  statements: readonly TouchedStatement[],
  { rejected, wordings }: Reattached,
): readonly TouchedStatement[] {
  const gone = new Set(rejected);
  return statements
    .filter(({ id }) => !gone.has(id))
    .map((each) => ({ ...each, wording: wordings.get(each.id) ?? each.wording }));
}

/** The statements of a row that was made of the document, with what they are compared by. */
function reportedBy(row: ArticleRow, document: Document): TouchedStatement[] {
  return statementsOf([row]).map((statement, i) => {
    const read = document.statements[i];
    return read === undefined ? statement : { ...statement, ...comparedStatement(document, read) };
  });
}

function statementsOf(rows: readonly ArticleRow[]): TouchedStatement[] {
  return rows.flatMap((row) =>
    row.statements.map(({ properties: { id, wording } }) => ({
      ...{ id, version: row.version.properties.id },
      wording: keyOf(wording),
    })),
  );
}

function reportsOf(rows: readonly ArticleRow[]): Came['reports'] {
  return rows.flatMap((row) =>
    row.reports.map(({ properties: { id, block } }) => ({ id, block: keyOf(block) })),
  );
}

function keyOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function count(rows: readonly ArticleRow[]): BatchCounts {
  return {
    articles: new Set(rows.map((row) => row.article.id)).size,
    versions: rows.length,
    statements: rows.reduce((sum, row) => sum + row.statements.length, 0),
    reports: rows.reduce((sum, row) => sum + row.reports.length, 0),
  };
}
