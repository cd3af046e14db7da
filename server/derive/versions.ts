import { DIGITS_TOLD, type Document } from '../document/document.ts';
import { hashText, identify } from '../document/identifier.ts';
import type { Provenance } from '../document/raw.ts';
import type { StoredVersion } from '../graph/articles.ts';
import { articleId, type FreshVersion, refuseDoubles } from '../graph/rows.ts';

/** What extraction made of an article, with what the graph keeps beside its text. */
export interface Entry {
  readonly document: Document;
  readonly provenance: Provenance;
  /** Its page was cleaned again: a version of its own even where the text is as it was. */
  readonly again?: boolean;
}

/** Throws ExtractionError for a document that the graph can't take. */
export function entryOf(document: Document, provenance: Provenance): Entry {
  refuseDoubles(document);
  return { document, provenance };
}

/** What became of an entry. */
export interface Outcome {
  /** The article's id. */
  readonly article: string;
  readonly fate: 'written' | 'known' | 'refused';
}

export interface VersionPlan {
  readonly fresh: readonly FreshVersion[];
  /** Versions that are no longer the current one of their article, stored or in this batch. */
  readonly older: readonly string[];
  /** Entries whose text stands there already. */
  readonly known: number;
  /** Entries whose article is retracted. */
  readonly refused: number;
  /** An entry each, in their order. */
  readonly outcomes: readonly Outcome[];
}

type Version = Omit<StoredVersion, 'article' | 'retracted'>;

/**
 * Which entries are new versions, and which version of each article is the current one then.
 *
 * A text that its article had is known, whenever it comes again from a source that can't tell when it was there. One
 * that was retrieved later than the current version is a return to the old text: a version of its own. So is the
 * current text under another title, by-line or date than any version of it had: it was put right. What isn't told
 * contradicts nothing. The current version is the one seen last; of versions seen equally late the one that came last.
 */
export function planVersions(stored: readonly StoredVersion[], entries: readonly Entry[]): VersionPlan {
  const articles = new Map<string, { versions: Version[]; current: Version | null; retracted: boolean }>();
  for (const version of stored) {
    const article = articles.get(version.article) ?? {
      versions: [],
      current: null,
      retracted: version.retracted,
    };
    article.versions.push(version);
    if (version.current) article.current = version;
    articles.set(version.article, article);
  }
  const fresh: FreshVersion[] = [];
  const older: string[] = [];
  const outcomes: Outcome[] = [];
  for (const entry of entries) {
    const id = articleId(entry.document.article);
    const article = articles.get(id) ?? { versions: [], current: null, retracted: false };
    articles.set(id, article);
    if (article.retracted) {
      outcomes.push({ article: id, fate: 'refused' });
      continue;
    }
    const version = nextVersion(id, article.versions, article.current, entry);
    outcomes.push({ article: id, fate: version === null ? 'known' : 'written' });
    if (version === null) continue;
    fresh.push({ ...entry, version: version.version, seen: version.seen });
    article.versions.push(version);
    const wins = article.current === null || version.seen >= article.current.seen;
    if (article.current !== null) older.push(wins ? article.current.version : version.version);
    if (wins) article.current = version;
  }
  const count = (fate: Outcome['fate']) => outcomes.filter((outcome) => outcome.fate === fate).length;
  return { fresh, older, known: count('known'), refused: count('refused'), outcomes };
}

function nextVersion(
  article: string,
  versions: readonly Version[],
  current: Version | null,
  { document, provenance, again = false }: Entry,
): Version | null {
  const textHash = hashText(document.article.text);
  const same = versions.filter((version) => version.textHash === textHash);
  const fresh = (seen: string): Version => ({
    ...{ version: versionId(article, textHash, same.length), textHash, seen, current: true },
    ...toldOf(document),
  });
  if (again && current !== null) return fresh(current.seen);
  const seen = seenOf(document, provenance);
  if (same.length === 0 || current === null) return same.length === 0 ? fresh(seen) : null;
  if (current.textHash !== textHash)
    return provenance.retrieved !== null && seen > current.seen ? fresh(seen) : null;
  if (same.some((version) => agrees(version, toldOf(document)))) return null;
  return fresh(provenance.retrieved === null && seen < current.seen ? current.seen : seen);
}

type ToldOfVersion = Pick<Version, 'title' | 'byline' | 'publishedFrom' | 'publishedPrecision'>;

function toldOf({ article: { title, byline, published } }: Document): ToldOfVersion {
  const [publishedFrom, publishedPrecision] = [published?.from ?? null, published?.precision ?? null];
  return { title, byline, publishedFrom, publishedPrecision };
}

/** True where nothing that is told now differs from what the version has. */
function agrees(version: ToldOfVersion, told: ToldOfVersion): boolean {
  return (
    (told.title === null || told.title === version.title) &&
    (told.byline === null || told.byline === version.byline) &&
    (told.publishedFrom === null || isSameTime(version, told))
  );
}

/** The same as precisely as both are told. */
function isSameTime(a: ToldOfVersion, b: ToldOfVersion): boolean {
  if (a.publishedFrom === null || b.publishedFrom === null) return false;
  if (a.publishedPrecision === null || b.publishedPrecision === null) return false;
  const digits = Math.min(DIGITS_TOLD[a.publishedPrecision], DIGITS_TOLD[b.publishedPrecision]);
  const [left, right] = [a.publishedFrom, b.publishedFrom];
  if (left.slice(0, digits) === right.slice(0, digits)) return true;
  return digits > DIGITS_TOLD.day && utc(left).slice(0, digits) === utc(right).slice(0, digits);
}

function utc(time: string): string {
  return new Date(time).toISOString();
}

/**
 * Until when the text is known to have stood: when it was retrieved, else the last day on which it was changed or
 * published. Compared as text: a time of a day is later than the day. Empty where nothing is known.
 */
export function seenOf(document: Document, { retrieved, modified }: Provenance): string {
  if (retrieved !== null) return retrieved;
  return (modified ?? document.article.published)?.to.slice(0, 10) ?? '';
}

/** One text of one article, and which time that the article has it, from 0. */
function versionId(article: string, textHash: string, before: number): string {
  return before === 0
    ? identify('version', article, textHash)
    : identify('version', article, textHash, before);
}
