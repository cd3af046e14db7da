import { cleanRaw } from './clean/article.ts';
import { type Graph, type Written, writeBatch } from './derive/batch.ts';
import type { NameOf } from './derive/entities.ts';
import { type Entry, entryOf } from './derive/versions.ts';
import type { Intake, Prepared, Told } from './document/raw.ts';
import {
  describe,
  ExtractionError,
  QueueError,
  SettingError,
  SourceError,
  toldOf,
  UjarError,
} from './errors.ts';
import { checkAddress } from './fetch/addresses.ts';
import type { Extractors } from './jobs/extractors.ts';
import { inOrder } from './jobs/ordered.ts';
import type { Item, Link, Reading } from './sources/item.ts';
import { fetchPage } from './sources/page.ts';
import { readSource } from './sources/source.ts';

/**
 * The way of an article, a line a stage; the stages work side by side, each a little ahead of the next:
 *   source     sources/source   what a named source holds: articles, links to pages, what can't be used
 *   fetch      fetch/client     the page behind a link
 *   clean      clean/article    the article in it: text, title, outlet, published
 *   language   language/detect  English or Indonesian
 *   segment    extract/extract  sentences, zones and quotations        (pure from here on)
 *   recognise                   mentions of people, countries, organisations, places
 *   resolve                     mentions to the entities of this text
 *   statements                  who said what about whom
 *   events                      who did what to whom
 *   write      derive/batch     one transaction a batch, and what it changes in the derived layer
 *
 * With workers elsewhere (queue/) these fetch to events; the rest is the same.
 *
 * Articles are written in the order of their sources. What fails is told and counted, the rest goes on; what is no
 * fault of a source ends the run. At `signal` nothing more is read, and what has been cleaned is written.
 */
export function ingest(
  sources: readonly string[],
  given: Told,
  way: Way,
  report: (event: Event) => void,
): Promise<Summary> {
  return ingestItems(readAll(sources, way.reading), given, way, report);
}

/** The same for what a source holds. */
export async function ingestItems(
  items: AsyncIterable<Item>,
  given: Told,
  { submit, reading, preparer = HERE, ahead = 1, settle = async () => {} }: Way,
  report: (event: Event) => void,
): Promise<Summary> {
  const summary = { ...EMPTY };
  const { signal } = reading;
  const writing: Promise<void>[] = [];
  let batch: Taken[] = [];
  let through: number | null = 0;
  let cleaned = 0;
  let waiting = 0;
  const write = async (taken: readonly Taken[], upTo: number | null) => {
    const accepted = await submit(taken.map(({ intake }) => intake));
    add(summary, accepted);
    const failed = new Map(accepted.unread.map(({ index, ...told }) => [index, errorOf(told)]));
    await settle(
      taken.flatMap(({ link, intake }, i): Settled[] => {
        const error = failed.get(i);
        if (link === null) return [];
        return error === undefined ? [{ link, intake }] : [{ link, error }];
      }),
    );
    for (const error of failed.values()) report(failureOf(error));
    waiting -= taken.length;
    // What failed since the last of these articles is done as well where nothing before it waits.
    report({ kind: 'written', summary: { ...summary }, through: waiting === 0 ? through : upTo });
  };
  const flush = async () => {
    if (batch.length === 0) return;
    while (writing.length >= ahead) await writing.shift();
    const written = write(batch, through);
    written.catch(() => {});
    writing.push(written);
    batch = [];
  };
  const prepare = (item: Item) => attempt(item, given, reading, preparer);
  for await (const prepared of inOrder(items, prepare, preparer.ahead, signal)) {
    through = prepared.through;
    if (prepared.kind === 'note') report({ kind: 'note', line: prepared.line });
    else if (prepared.kind === 'failure') {
      summary.failed += 1;
      const { error, link = null } = prepared;
      await settle(link === null ? [] : [{ link, error }]);
      report(waiting === 0 ? { ...failureOf(error), through } : failureOf(error));
    } else {
      cleaned += 1;
      waiting += 1;
      if (cleaned > 1) refuseShared(given);
      batch.push(prepared);
      report({ kind: 'cleaned', through });
      summary.failed += prepared.faults.length;
      for (const fault of prepared.faults) report(failureOf(fault));
      if (batch.length >= BATCH_SIZE) await flush();
    }
  }
  await flush();
  await Promise.all(writing);
  return { ...summary, stopped: signal?.aborted === true };
}

/** Articles a transaction: more gains little, and each holds the writers' lock the longer. */
export const BATCH_SIZE = 50;

/**
 * Takes cleaned articles the rest of the way: in this process, or by way of the process that holds the home. `by` is who
 * brings them, the name of a key; else whoever has the machine.
 */
export type Submit = (intakes: readonly Prepared[], by?: string) => Promise<Accepted>;

export interface Accepted extends Written {
  /** Articles on which the extractor failed; `outcomes` has none of them. */
  readonly unread: readonly Unread[];
}

/** An ExtractionError as it goes from process to process, and which of the articles it is about. */
export interface Unread {
  readonly index: number;
  readonly source: string;
  readonly reason: string;
}

/** What is an article or leads to one. */
export type Lead = Extract<Item, { readonly kind: 'raw' | 'link' }>;

/** Makes articles ready to be submitted: in this process, or by workers elsewhere. */
export interface Preparer {
  /** What may be asked of it before the first of it is taken into a batch. */
  readonly ahead: number;
  /** Throws UjarError for what can't be used; a QueueError is no fault of the source. */
  prepare(lead: Lead, given: Told, reading: Pick<Reading, 'client' | 'signal'>): Promise<Prepared>;
}

/** Fetches and cleans in this process; extraction is left to who writes. */
export const HERE: Preparer = {
  ahead: 64,
  async prepare(lead, given, { client, signal }) {
    return cleanRaw(lead.kind === 'link' ? await fetchPage(client, lead.link, signal) : lead.raw, given);
  },
};

export interface Way {
  readonly submit: Submit;
  readonly reading: Reading;
  /** By default this process. */
  readonly preparer?: Preparer | undefined;
  /** Is told what became of pages that a source named, articles once they are written. */
  readonly settle?: (settled: readonly Settled[]) => Promise<void>;
  /** Batches that `submit` may have at once. It must write them in the order in which it was given them. */
  readonly ahead?: number;
}

export type Settled = { readonly link: Link } & ({ readonly intake: Intake } | { readonly error: UjarError });

/**
 * `through` is a share of all sources, from 0 to 1, and null where nobody knows: with what was cleaned the share that has
 * been read, else the share that is done, all articles in it written.
 */
export type Event =
  | { readonly kind: 'cleaned'; readonly through: number | null }
  | { readonly kind: 'written'; readonly summary: Totals; readonly through: number | null }
  /**
   * `reason` is the whole line, the place in it; `place` is null where the error has none. There is no `through` while
   * articles before it wait to be written.
   */
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly code: string;
      readonly place: string | null;
      readonly through?: number | null;
    }
  | { readonly kind: 'note'; readonly line: string };

export interface Totals {
  readonly articles: number;
  readonly statements: number;
  /** Articles whose text stood in the graph already. */
  readonly known: number;
  /** Articles that are retracted, so not taken. */
  readonly refused: number;
  readonly failed: number;
}

export interface Summary extends Totals {
  /** True where a signal ended the run before its sources did. */
  readonly stopped: boolean;
}

const EMPTY = { articles: 0, statements: 0, known: 0, refused: 0, failed: 0 };

/**
 * Segment to write, for batches of cleaned articles, or only to write where a document is given: those of one are read
 * while the one before is written, and they are written in the order in which they came.
 */
export function openWriter(
  extractors: Extractors,
  graph: Graph,
  nameOf: NameOf,
  now: () => Date = () => new Date(),
): Submit {
  let before: Promise<unknown> = Promise.resolve();
  return (intakes, by) => {
    const turn = before;
    const reading = Promise.all(intakes.map((intake, index) => read(extractors, intake, index)));
    const written = reading.then(async (all) => {
      const entries = all.filter((one) => 'document' in one);
      const batch = await writeBatch(graph, entries, now().toISOString(), nameOf, turn, by);
      return { ...batch, unread: all.filter((one) => 'reason' in one) };
    });
    before = Promise.allSettled([turn, written]);
    return written;
  };
}

async function read(
  extractors: Extractors,
  { article, document, ...provenance }: Prepared,
  index: number,
): Promise<Entry | Unread> {
  try {
    return entryOf(document ?? (await extractors.extract(article)), provenance);
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    return { index, source: error.source, reason: error.reason };
  }
}

function errorOf({ source, reason }: Omit<Unread, 'index'>): ExtractionError {
  return new ExtractionError(source, reason);
}

async function* readAll(sources: readonly string[], reading: Reading): AsyncGenerator<Item> {
  for (const [i, source] of sources.entries())
    for await (const item of readSource(source, reading)) {
      const through = item.through === null ? null : (i + item.through) / sources.length;
      yield { ...item, through };
    }
}

/** A cleaned article, and what led to it. */
interface Taken {
  readonly intake: Prepared;
  readonly link: Link | null;
  /** What of it can't be used, though it can. */
  readonly faults: readonly UjarError[];
}

type Attempted =
  | (Taken & { readonly kind: 'intake'; readonly through: number | null })
  | (Extract<Item, { readonly kind: 'failure' | 'note' }> & { readonly link?: Link | null });

/** Fetch and clean, for what is an article or leads to one. */
async function attempt(item: Item, given: Told, reading: Reading, preparer: Preparer): Promise<Attempted> {
  if (item.kind === 'failure' || item.kind === 'note') return item;
  const { through } = item;
  const link = item.kind === 'link' ? item.link : null;
  try {
    const { faults = [], ...intake } = await preparer.prepare(item, given, reading);
    const { file } = intake.article;
    return {
      kind: 'intake',
      intake,
      link,
      through,
      faults: faults.map((each) => fromGiven(item, new SourceError(file, each))),
    };
  } catch (error) {
    if (!(error instanceof UjarError) || error instanceof QueueError) throw error;
    return { kind: 'failure', error: fromGiven(item, error), link, through };
  }
}

/** "1 article with 12 statements written" */
export function writtenLine({ articles, statements }: Totals): string {
  const counted = (count: number, noun: string) =>
    `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
  return `${counted(articles, 'article')} with ${counted(statements, 'statement')} written`;
}

/** An error of an article, told of the address that led to it. */
function fromGiven(lead: Lead, error: UjarError): UjarError {
  if (lead.kind === 'link' && error instanceof SourceError && error.source !== lead.link.address)
    return toldOf(checkAddress(lead.link.address).href, error);
  return lead.kind === 'raw' && lead.given !== undefined ? toldOf(lead.given, error) : error;
}

/** What only one article can have is not given to several: throws SettingError, before anything is written. */
export function refuseShared(given: Told): void {
  for (const part of ['address', 'title', 'byline'] as const)
    if (given[part] !== undefined)
      throw new SettingError(`--${part}`, 'describes one article; name one file with it');
}

function failureOf(error: UjarError): Extract<Event, { readonly kind: 'failed' }> {
  const { code, place } = error;
  return { kind: 'failed', reason: describe(error), code, place };
}

function add(summary: typeof EMPTY, written: Accepted): void {
  summary.articles += written.versions;
  summary.statements += written.statements;
  summary.known += written.known;
  summary.refused += written.refused;
  summary.failed += written.unread.length;
}
