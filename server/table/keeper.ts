import type { Graph } from '../derive/batch.ts';
import type { Language } from '../document/document.ts';
import type { LedgerState } from '../graph/ledger.ts';
import type { AsOf, Query } from '../graph/query.ts';
import type { FilterParameters } from '../graph/statements.ts';
import {
  findTouchedEntities,
  findTouchedVersions,
  listBatches,
  listStopWords,
  listTableEntities,
  listTableRows,
  lookUp,
  readTableRows,
} from '../graph/table.ts';
import { luceneOf } from '../graph/words.ts';
import { Moment } from './moment.ts';
import { type Looked, NOTHING_LOOKED, type Selection, select } from './selection.ts';
import { StatementTable } from './table.ts';
import { isTold } from './words.ts';

/** Versions, or entities, that are read at once. */
const PAGE = 500;

/** Moments of the past that are kept, beside the present. */
const MOMENTS = 2;

/** How often an answer is worked out anew because something was written meanwhile. */
const ATTEMPTS = 4;

/** A view of a selection, and what of the graph is to be shown beside its counts. */
export interface Viewed<V, P> {
  readonly view: V;
  /** Ids that the caller named and nothing has or had. */
  readonly unknown: readonly string[];
  readonly show: P;
}

export interface Answer<V, S> {
  readonly view: V;
  readonly shown: S;
  readonly unknown: readonly string[];
  /** Sequence of the ledger that it stands on. */
  readonly asOf: number;
}

/** The table with where the ledger stood up to which it is read. */
interface Kept {
  readonly table: StatementTable;
  readonly present: Moment;
  readonly past: Map<number, Moment>;
  ledger: LedgerState;
}

function isSame(one: LedgerState, other: LedgerState): boolean {
  return one.begun === other.begun && one.sequence === other.sequence;
}

/**
 * The table of statements of one graph: read whole when it is first asked for, and brought up to what was written since,
 * by whichever process, whenever an answer shows that the ledger went on.
 */
export class TableKeeper {
  readonly #graph: Pick<Graph, 'read'>;
  #kept: Promise<Kept> | null = null;

  constructor(graph: Pick<Graph, 'read'>) {
    this.#graph = graph;
  }

  /** Reads the table, if it wasn't yet: the first answer then needs not wait for it. */
  async warm(): Promise<void> {
    await this.#keep();
  }

  /**
   * A view of what the filter selects as of the sequence, null for the present: `view` counts it and says what `show` is to
   * read for it, in one round trip of `graph`, which may end sooner than the reads of the table. Does that tell that the ledger isn't where the table stands, something
   * was written meanwhile, and all is worked out anew; in the end as of where the table stands. Null as of a sequence
   * that is yet to come.
   */
  async answer<V, P extends object, S extends { readonly ledger: LedgerState }>(
    graph: Pick<Graph, 'read'>,
    asOf: number | null,
    filter: FilterParameters,
    view: (selection: Selection) => Viewed<V, P>,
    show: Query<P & AsOf, S>,
  ): Promise<Answer<V, S> | null> {
    for (let attempt = 1; ; attempt++) {
      const looked = await lookedUp(graph, asOf, filter);
      const kept = await this.#keep();
      const { ledger } = kept;
      const { sequence } = ledger;
      const { view: counted, unknown, show: shows } = view(select(momentOf(kept, asOf), filter, looked));
      const last = attempt === ATTEMPTS;
      const at = last ? Math.min(asOf ?? sequence, sequence) : asOf;
      const [shown] = await graph.read((transaction) => show(transaction, { ...shows, asOf: at }));
      if (shown === undefined) return null;
      const steady = isSame(shown.ledger, ledger) && isSame(looked.ledger ?? ledger, ledger);
      if (steady || last) return { shown, view: counted, unknown, asOf: asOf ?? sequence };
      await this.#refresh();
    }
  }

  #keep(): Promise<Kept> {
    return this.#then((kept) => kept ?? this.#load());
  }

  #refresh(): Promise<Kept> {
    return this.#then(async (kept) => {
      if (kept === null || kept.table.lost > kept.table.length / 2) return this.#load();
      return (await this.#extend(kept)) ? kept : this.#load();
    });
  }

  /** One step after the other; a step that failed is forgotten, so that the next begins anew. */
  #then(step: (kept: Kept | null) => Promise<Kept> | Kept): Promise<Kept> {
    const next = (this.#kept ?? Promise.resolve(null)).catch(() => null).then(step);
    this.#kept = next;
    return next;
  }

  async #load(): Promise<Kept> {
    const stopWords = await this.#graph.read((transaction) => listStopWords(transaction, {}));
    const leftOut = (language: Language) =>
      new Set(stopWords.flatMap((row) => (row.language === language ? row.words : [])));
    const table = new StatementTable({ en: leftOut('en'), id: leftOut('id') });
    const ledger = await this.#readBatches(table, 0);
    for (let after: string | undefined = ''; after !== undefined; ) {
      const rows = await this.#graph.read((transaction) =>
        listTableEntities(transaction, { after: after ?? '', limit: PAGE * 10 }),
      );
      for (const row of rows) table.putEntity(row);
      after = rows.length < PAGE * 10 ? undefined : rows.at(-1)?.id;
    }
    for (let after: string | undefined = ''; after !== undefined; ) {
      const rows = await this.#graph.read((transaction) =>
        listTableRows(transaction, { after: after ?? '', limit: PAGE }),
      );
      for (const row of rows) table.put(row);
      after = rows.length < PAGE ? undefined : rows.at(-1)?.version;
    }
    return { table, present: new Moment(table, ledger.sequence), past: new Map(), ledger };
  }

  /** Takes in what was written since; false where the graph has another ledger by now. */
  async #extend(kept: Kept): Promise<boolean> {
    const { table, present, past } = kept;
    const since = kept.ledger.sequence;
    const ledger = await this.#readBatches(table, since);
    if (ledger.begun !== kept.ledger.begun || ledger.sequence < since) return false;
    if (ledger.sequence === since) return true;
    const { entities, versions } = await this.#graph.read(async (transaction) => ({
      entities: await findTouchedEntities(transaction, { since }),
      versions: await findTouchedVersions(transaction, { since }),
    }));
    for (const entity of entities) table.putEntity(entity);
    for (let at = 0; at < versions.length; at += PAGE) {
      const ids = versions.slice(at, at + PAGE).map(({ version }) => version);
      const rows = await this.#graph.read((transaction) => readTableRows(transaction, { versions: ids }));
      for (const row of rows) table.put(row);
    }
    present.extend(ledger.sequence);
    for (const [asOf, moment] of past) moment.extend(asOf);
    kept.ledger = ledger;
    return true;
  }

  /** Where the ledger stands; the days of what was written since are taken into the table. */
  async #readBatches(table: StatementTable, since: number): Promise<LedgerState> {
    const rows = await this.#graph.read((transaction) => listBatches(transaction, { since }));
    for (const { sequence, at } of rows) if (sequence !== null) table.putBatch(sequence, at ?? '');
    return rows[0]?.ledger ?? { begun: '', sequence: 0 };
  }
}

function momentOf({ table, present, past, ledger }: Kept, asOf: number | null): Moment {
  if (asOf === null || asOf === ledger.sequence) return present;
  const moment = past.get(asOf) ?? new Moment(table, asOf);
  past.delete(asOf);
  past.set(asOf, moment);
  const [oldest] = past.keys();
  if (past.size > MOMENTS && oldest !== undefined) past.delete(oldest);
  return moment;
}

async function lookedUp(
  graph: Pick<Graph, 'read'>,
  asOf: number | null,
  filter: FilterParameters,
): Promise<Looked> {
  const words = isTold(filter.words) ? [] : [luceneOf(filter.words)];
  if (words.length + filter.event.length === 0) return NOTHING_LOOKED;
  const [row] = await graph.read((transaction) => lookUp(transaction, { asOf, words, events: filter.event }));
  return {
    ledger: row?.ledger ?? null,
    hits: words.length === 0 ? null : learnedBy(row?.hits ?? []),
    events: new Map(row?.events),
  };
}

/** A statement may have been learned several times, by several extractions. */
function learnedBy(hits: readonly (readonly [id: string, learned: number])[]): Map<string, number[]> {
  const by = new Map<string, number[]>();
  for (const [id, learned] of hits) by.set(id, [...(by.get(id) ?? []), learned]);
  return by;
}
