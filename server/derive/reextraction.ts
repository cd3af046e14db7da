import type { Article, Document } from '../document/document.ts';
import { NO_PROVENANCE } from '../document/raw.ts';
import { ExtractionError } from '../errors.ts';
import { intervalOf } from '../graph/intervals.ts';
import { closeBatch, type Deed, nextSequence } from '../graph/ledger.ts';
import { positioned } from '../graph/positions.ts';
import {
  type ContentItem,
  keepAge,
  listStaleVersions,
  readContents,
  rewriteContents,
  type StaleVersion,
  stampVersions,
  supersedeContents,
} from '../graph/reextraction.ts';
import { type ArticleRow, refuseDoubles, toRow } from '../graph/rows.ts';
import { attachAgain, type Detached } from './attachments.ts';
import { cameAgain, type Graph, NOTHING } from './batch.ts';
import { tellChanges, tellsOf } from './comparison.ts';
import type { NameOf } from './entities.ts';
import { allTouched, deriveTouched } from './touched.ts';

/** Parts of an article that clean reads. */
export const PARTS = [
  'text',
  'title',
  'byline',
  'outlet',
  'language',
  'published',
  'modified',
  'claimed',
] as const;

/** Versions that are read, compared and written together. */
const PAGE = 100;

/** What makes documents now, as their `extractor` and `knowledge` say. */
export interface Maker {
  readonly extractor: string;
  readonly knowledge: string;
  extract(article: Article): Promise<Document>;
}

export interface Asked {
  /** Also versions that the same extractor and knowledge made. */
  readonly all: boolean;
  /** False only compares. */
  readonly write: boolean;
  /** Where the page before ended; empty for the first. */
  readonly after: string;
}

export interface Difference {
  readonly article: string;
  /** As its article is called: its title, else the file or address that it was read from. */
  readonly name: string;
  /** Something that extraction made, or a part of the article that clean reads otherwise. */
  readonly kind: ContentItem['kind'] | (typeof PARTS)[number];
  readonly words: string;
  readonly change: 'added' | 'gone' | 'altered';
  /** What it told before and tells now, of what extraction makes otherwise; empty where only its places in the text differ. */
  readonly parts?: string;
}

export interface PageOfDifferences {
  /** Where the next page begins; null after the last. */
  readonly after: string | null;
  readonly examined: number;
  /** Versions whose contents differ. */
  readonly changed: number;
  readonly differences: readonly Difference[];
  /** What people attached to something that isn't made any more; only told when written. */
  readonly detached: readonly Detached[];
  /** Why articles could not be read, a line each; what was made of them before stands. */
  readonly unread: readonly string[];
}

/**
 * Extracts a page of the current versions anew and compares; with `write`, what differs takes the place of what was
 * made before, which stays, superseded, and what people attached moves along by id or exact span, else into the tray.
 * Each page is one transaction: a run that is cut short goes on where it stood, since what is done is stale no more.
 */
export async function reextractPage(
  graph: Graph,
  maker: Maker,
  asked: Asked,
  at: string,
  nameOf: NameOf,
): Promise<PageOfDifferences> {
  const { extractor, knowledge } = maker;
  const { all, after } = asked;
  const stale = await graph.read((transaction) =>
    listStaleVersions(transaction, { extractor, knowledge, all, after, limit: PAGE }),
  );
  const read = await Promise.all(stale.map((version) => readAgain(maker, version)));
  const rows = read.filter((row) => typeof row !== 'string');
  const fingerprints = new Map(stale.map(({ version, fingerprint }) => [version, fingerprint]));
  const changed = rows.filter(
    ({ version }) => fingerprintOf(version) !== fingerprints.get(version.properties.id),
  );
  const before = await graph.read((transaction) => readContents(transaction, { versions: idsOf(changed) }));
  const detached = asked.write ? await write(graph, maker, { rows, changed }, at, nameOf) : [];
  return {
    after: stale.length < PAGE ? null : (stale.at(-1)?.version ?? null),
    examined: stale.length,
    changed: changed.length,
    differences: compare(changed, before),
    detached,
    unread: read.filter((row) => typeof row === 'string'),
  };
}

/** Its row, or the line that tells why there is none. */
async function readAgain(maker: Maker, version: StaleVersion): Promise<ArticleRow | string> {
  try {
    const document = await maker.extract(articleOf(version));
    refuseDoubles(document);
    return rowOf(version, document);
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    return error.message;
  }
}

async function write(
  graph: Graph,
  { extractor, knowledge }: Maker,
  { rows, changed }: { readonly rows: readonly ArticleRow[]; readonly changed: readonly ArticleRow[] },
  at: string,
  nameOf: NameOf,
): Promise<readonly Detached[]> {
  return graph.write(async (transaction) => {
    const stamped = await stampVersions(transaction, { extractor, knowledge, versions: idsOf(rows) });
    if (changed.length === 0) return [];
    const sequence = await nextSequence(transaction, at);
    const current = new Set(stamped.map(({ id }) => id));
    const standing = changed.filter((row) => current.has(row.version.properties.id));
    const versions = idsOf(standing);
    const went = await supersedeContents(transaction, { sequence, versions });
    await rewriteContents(transaction, { sequence, rows: standing.map(positioned) });
    await keepAge(transaction, { versions });
    const attached = await attachAgain(transaction, sequence, versions);
    const touched = { came: cameAgain(standing, attached), went: allTouched(went) };
    await deriveTouched(transaction, sequence, touched, nameOf);
    const ids = standing.map((row) => `Article:${row.article.id}`);
    const summary = `read again by extractor ${extractor}`;
    const deed: Deed = { by: 'local', did: 'reextract', ids, summary };
    await closeBatch(transaction, { sequence, what: NOTHING, deed });
    return attached.lost;
  });
}

function compare(changed: readonly ArticleRow[], before: readonly ContentItem[]): Difference[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const differences: Difference[] = [];
  const kept = new Set<string>();
  for (const row of changed) {
    for (const item of itemsOf(row)) {
      kept.add(item.id);
      const earlier = old.get(item.id);
      if (earlier?.fingerprint === item.fingerprint) continue;
      const { kind, words } = item;
      const told = { article: row.article.id, name: titleOf(row), kind, words };
      differences.push(
        earlier === undefined
          ? { ...told, change: 'added' }
          : { ...told, change: 'altered', parts: tellChanges(earlier.tells, item.tells) },
      );
    }
  }
  const articles = new Map(
    changed.map((row) => [row.version.properties.id, { article: row.article.id, name: titleOf(row) }]),
  );
  for (const { id, version, kind, words } of before) {
    const of = articles.get(version) ?? { article: version, name: version };
    if (!kept.has(id)) differences.push({ ...of, kind, change: 'gone', words });
  }
  return differences;
}

function titleOf({ version }: ArticleRow): string {
  const { title, file } = version.properties;
  return String(title ?? file);
}

function itemsOf(row: ArticleRow): ContentItem[] {
  const version = row.version.properties.id;
  const tells = tellsOf(row);
  const make = (
    kind: ContentItem['kind'],
    properties: Record<string, unknown> & { id: string },
    words: unknown,
  ) => ({
    version,
    id: properties.id,
    kind,
    fingerprint: String(properties.fingerprint),
    words: String(words ?? ''),
    tells: tells.get(properties.id) ?? {},
  });
  return [
    ...row.occurrences.map(({ properties }) => make('occurrence', properties, properties.name)),
    ...row.statements.map(({ properties }) =>
      make('statement', properties, (properties.contents as string[])[0] ?? properties.cue),
    ),
    ...row.reports.map(({ properties }) =>
      make('event', properties, `${properties.type}: ${properties.trigger}`),
    ),
  ];
}

function rowOf({ version }: StaleVersion, document: Document): ArticleRow {
  return toRow({ version, document, provenance: NO_PROVENANCE, seen: '' }, '');
}

function articleOf(stale: StaleVersion): Article {
  const { address, file, outlet, title, byline, language, text } = stale;
  const { publishedFrom: from, publishedTo: to, publishedPrecision: precision } = stale;
  const published = intervalOf(from, to, precision);
  return { address, file, outlet, title, byline, language, published, text };
}

function idsOf(rows: readonly ArticleRow[]): string[] {
  return rows.map((row) => row.version.properties.id);
}

function fingerprintOf({ properties }: ArticleRow['version']): unknown {
  return properties.fingerprint;
}
