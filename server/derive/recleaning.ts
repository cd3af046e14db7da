import { isDeepStrictEqual } from 'node:util';
import type { Article, Document } from '../document/document.ts';
import type { Intake, Page } from '../document/raw.ts';
import { UjarError } from '../errors.ts';
import { type KeptPage, listKeptPages } from '../graph/pages.ts';
import { type Graph, writeBatch } from './batch.ts';
import type { NameOf } from './entities.ts';
import { type Asked, type Difference, PARTS, type PageOfDifferences } from './reextraction.ts';
import { type Entry, entryOf } from './versions.ts';

/** Pages that are read, compared and written together. */
const PAGE = 50;

/** What reads pages and texts now. */
export interface Reader {
  /** Throws a UjarError where it finds no article. */
  clean(file: string, page: Page, address: string | null): Intake;
  extract(article: Article): Promise<Document>;
}

/**
 * Cleans some of the kept pages anew and compares; with `write`, an article that reads otherwise gets a new version, as
 * one whose text changed does. What can't be read any more stays as it is, and is told. Each page of them is one
 * transaction, so a run that is cut short has done a part, and the next one finds that part equal.
 */
export async function recleanPage(
  graph: Graph,
  reader: Reader,
  { write, after }: Pick<Asked, 'write' | 'after'>,
  at: string,
  nameOf: NameOf,
): Promise<PageOfDifferences> {
  const kept = await graph.read((transaction) => listKeptPages(transaction, { after, limit: PAGE }));
  const unread: string[] = [];
  const attempt = async <T>(work: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UjarError)) throw error;
      unread.push(error.message);
      return null;
    }
  };
  const differences: Difference[] = [];
  const changed: Intake[] = [];
  for (const { article, page, before } of kept) {
    const { file, address } = before.article;
    const intake = await attempt(() => reader.clean(file, page, address));
    if (intake === null) continue;
    const found = compare(article, before, intake);
    if (found.length > 0) changed.push(intake);
    differences.push(...found);
  }
  const read = ({ article, ...provenance }: Intake) =>
    attempt(async (): Promise<Entry> => {
      return { ...entryOf(await reader.extract(article), provenance), again: true };
    });
  const entries = write ? (await Promise.all(changed.map(read))).filter((entry) => entry !== null) : [];
  const { detached } = entries.length > 0 ? await writeBatch(graph, entries, at, nameOf) : { detached: [] };
  return {
    after: kept.length < PAGE ? null : (kept.at(-1)?.version ?? null),
    examined: kept.length,
    changed: changed.length,
    differences,
    detached,
    unread,
  };
}

/** The parts of an article that read otherwise than before. */
function compare(article: string, before: KeptPage['before'], now: Intake): Difference[] {
  const old = { ...before.article, ...before };
  const fresh = { ...now.article, ...now };
  return PARTS.flatMap((name) => {
    const [was, is] = [old[name], fresh[name]];
    if (isDeepStrictEqual(was, is)) return [];
    const words =
      name === 'text' ? tellTexts(before.article.text, now.article.text) : `${tell(was)} → ${tell(is)}`;
    const called = before.article.title ?? before.article.file;
    return { article, name: called, kind: name, change: 'altered' as const, words };
  });
}

function tell(value: KeptPage['before']['modified'] | string): string {
  if (value === null) return 'nothing';
  return typeof value === 'string' ? value : value.from;
}

/** What was cut out of a text and what took its place. */
function tellTexts(was: string, is: string): string {
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  return `${was.slice(head, was.length - tail) || 'nothing'} → ${is.slice(head, is.length - tail) || 'nothing'}`;
}
