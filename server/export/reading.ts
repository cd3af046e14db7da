import { EXTRACTOR_VERSION } from '../extract/version.ts';
import { readEntitiesById } from '../graph/entities.ts';
import { type ExportedArticle, type ExportedRow, readExported } from '../graph/exports.ts';
import { readJudgements, type ToldJudgement } from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import type { EntityNode } from '../graph/statements.ts';
import { toldFilter } from '../schema/page-address.ts';
import { readSelected, type Shelf } from '../schema/selected.ts';
import { type Arrows, countArrows } from '../table/arrows.ts';
import type { Selection } from '../table/selection.ts';
import { countTotals } from '../table/tally.ts';
import { countReviewed, piecesOf } from '../table/whole.ts';
import { VERSION } from '../version.ts';
import type { Told } from './columns.ts';
import type { Head } from './head.ts';

/** Statements that are read at once. */
const PIECE = 400;
/** Reads that run, or have ended, before what they give is taken. */
const AHEAD = 2;

/** Some statements that follow each other, and the articles that they are of, each once. */
export interface Batch {
  readonly articles: readonly ExportedArticle[];
  readonly statements: readonly Told[];
}

/** A selection that is taken out: what it is, and its statements as they are asked for. */
export interface Export {
  readonly head: Head;
  /**
   * All of it, from the first learned to the last, read a batch at a time, a few ahead of what is taken. A statement whose article is
   * retracted meanwhile is missing. `withText`: with the texts of the articles.
   */
  batches(withText: boolean): AsyncGenerator<Batch>;
  /** Who speaks about whom in it, and everybody's properties. */
  network(): Promise<Network>;
  /** What was decided about who these entities are, newest first, what was taken back too. */
  identities(entities: readonly string[]): Promise<readonly ToldJudgement[]>;
}

/** The arrows of a selection, with what is known of whom they join. */
export interface Network extends Arrows {
  readonly entities: ReadonlyMap<string, EntityNode>;
}

/** Who makes it, when and where. */
export type Maker = Pick<Head, 'made' | 'server' | 'program' | 'extractor'>;

/** This program, now, of the server at that origin. */
export function makerAt(server: string, now = new Date()): Maker {
  return { server, made: now.toISOString(), program: VERSION, extractor: EXTRACTOR_VERSION };
}

/**
 * What `filter` selects, a StatementFilter as JSON has it, pinned to where the ledger stands now where it has no `asOf`. Of the
 * selection a number is kept for each statement. Throws ArgumentError and UnknownIdError, naming the field.
 */
export async function openExport(shelf: Shelf, filter: unknown, maker: Maker): Promise<Export> {
  const { view, asOf } = await readSelected(shelf, filter, (selection) => ({
    view: { selection, totals: countTotals(selection), reviewed: countReviewed(selection) },
    statements: [],
  }));
  const { selection, totals, reviewed } = view;
  const { asOf: _, ...query } = JSON.parse(toldFilter(filter)) as Record<string, unknown>;
  const head: Head = { query, asOf, ...maker, totals, reviewed };
  return {
    head,
    batches: (withText) => readBatches(shelf, selection, head, withText),
    network: () => readNetwork(shelf, selection, asOf),
    identities: (entities) => readIdentities(shelf, entities, asOf),
  };
}

function readBatches(
  shelf: Shelf,
  selection: Selection,
  head: Head,
  withText: boolean,
): AsyncGenerator<Batch> {
  const { names, id } = selection.moment.table;
  const read = readerOf(shelf, head.asOf);
  return readAhead(piecesOf(selection, PIECE), (rows) => {
    const statements = rows.map((row) => names.of(id.values[row] ?? -1));
    return read((transaction, asOf) => readPiece(transaction, { statements, withText, asOf }, head));
  });
}

/** Entities that are read at once. */
const ENTITIES = 1000;

async function readNetwork({ graph }: Shelf, selection: Selection, asOf: number): Promise<Network> {
  const counted = countArrows(selection);
  const ids = counted.parties.map(({ entity }) => entity);
  const entities = new Map<string, EntityNode>();
  for (let at = 0; at < ids.length; at += ENTITIES) {
    const named = { entities: ids.slice(at, at + ENTITIES) };
    const rows = await graph.read((transaction) => readEntitiesById(transaction, { named, asOf }));
    for (const { id, entity } of rows) entities.set(id, entity);
  }
  return { ...counted, entities };
}

/** Judgements that are read at once. */
const JUDGEMENTS = 500;

async function readIdentities(
  { graph }: Shelf,
  entities: readonly string[],
  asOf: number,
): Promise<readonly ToldJudgement[]> {
  const found = new Map<number, ToldJudgement>();
  for (let at = 0; at < entities.length; at += ENTITIES) {
    const named = { entities: entities.slice(at, at + ENTITIES), events: [], statements: [] };
    for (let before = Number.MAX_SAFE_INTEGER; before > 0; ) {
      const asked = { ids: [], limit: JUDGEMENTS, before, until: asOf };
      const [answer] = await graph.read((transaction) => readJudgements(transaction, { asked, named, asOf }));
      const page = answer?.page ?? [];
      for (const each of page) if (each.base.statement === null) found.set(each.sequence, each);
      before = page.length < JUDGEMENTS ? 0 : (page.at(-1)?.sequence ?? 0);
    }
  }
  return [...found.values()].sort((a, b) => b.sequence - a.sequence);
}

interface Piece extends Batch {
  readonly ledger: ExportedRow['ledger'];
}

/**
 * Reads as of the sequence: as the present, which costs less, for as long as the ledger stands there.
 */
function readerOf({ graph }: Shelf, sequence: number) {
  let present = true;
  return async (work: (transaction: Transaction, asOf: number | null) => Promise<Piece>): Promise<Piece> => {
    const asOf = present ? null : sequence;
    const piece = await graph.read((transaction) => work(transaction, asOf));
    if (!present || piece.ledger.sequence === sequence) return piece;
    present = false;
    return graph.read((transaction) => work(transaction, sequence));
  };
}

async function readPiece(
  transaction: Transaction,
  {
    statements,
    withText,
    asOf,
  }: { readonly statements: readonly string[]; readonly withText: boolean; readonly asOf: number | null },
  head: Head,
): Promise<Piece> {
  const [row] = await readExported(transaction, { statements, withText, asOf });
  if (row === undefined) throw new Error(`nothing can be read as of ${asOf}`);
  const judged = await readJudged(transaction, row, asOf);
  const articles = new Map(row.articles.map((article) => [article.version, article]));
  const told = row.statements.flatMap((statement): Told[] => {
    const article = articles.get(statement.version);
    if (article === undefined) return [];
    const judgements = statement.judgements.flatMap((id) => judged.get(id) ?? []);
    return [{ head, article, statement, judgements }];
  });
  return { ledger: row.ledger, articles: row.articles, statements: told };
}

async function readJudged(
  transaction: Transaction,
  { statements }: ExportedRow,
  asOf: number | null,
): Promise<ReadonlyMap<string, ToldJudgement>> {
  const ids = statements.flatMap(({ judgements }) => judgements);
  if (ids.length === 0) return new Map();
  const [answer] = await readJudgements(transaction, {
    asked: { ids, limit: ids.length, before: Number.MAX_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER },
    named: { entities: [], events: [], statements: [] },
    asOf,
  });
  return new Map(answer?.page.map((judgement) => [judgement.id, judgement]));
}

/**
 * What `read` gives of each, in their order, `AHEAD` of them asked for before they are taken: so reading goes on while something
 * is made of what was read, and waits where nothing is taken.
 */
async function* readAhead<T, R>(items: Iterable<T>, read: (item: T) => Promise<R>): AsyncGenerator<R> {
  const asked: Promise<R>[] = [];
  try {
    for (const item of items) {
      const reading = read(item);
      // It is awaited below, unless nobody asks any more.
      reading.catch(() => {});
      asked.push(reading);
      const [first] = asked;
      if (asked.length <= AHEAD || first === undefined) continue;
      yield await first;
      asked.shift();
    }
    for (const reading of asked) yield await reading;
  } finally {
    await Promise.allSettled(asked);
  }
}
