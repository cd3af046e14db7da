import { parseFeed } from 'feedsmith';
import type { Told } from '../document/raw.ts';
import { SourceError } from '../errors.ts';
import { readLanguage } from './columns.ts';
import { readDate } from './dates.ts';
import type { Item } from './item.ts';
import { decodeMarkup } from './markup.ts';

/** What a feed says: who publishes it, and the pages that it names, in its order. */
export interface Feed {
  readonly outlet: string | null;
  /** Minutes after which it wants to be asked for again: ttl, or the module "syndication". */
  readonly every: number | null;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** As written; null where the entry names no page. */
  readonly link: string | null;
  /** What a link may be relative to. */
  readonly base: string | null;
  readonly told: Told;
}

/**
 * Reads an RSS, RDF, Atom or JSON feed. Entities that a feed declares itself are held within narrow bounds, external
 * ones refused. Throws SourceError for what is no feed.
 */
export function readFeed(bytes: Uint8Array, charset: string | null, name: string): Feed {
  const parsed = parse(decodeMarkup(bytes, charset), name);
  return { ...entriesOf(parsed), every: everyOf(parsed.feed) };
}

function entriesOf(parsed: ReturnType<typeof parseFeed>): Omit<Feed, 'every'> {
  switch (parsed.format) {
    case 'rss':
      return feedOf(parsed.feed.title, parsed.feed.language, parsed.feed.link, parsed.feed.items, (item) => ({
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : addressIn(item.guid?.value)),
        title: item.title,
        byline: listNames([...(item.dc?.creators ?? []), ...(item.authors ?? [])]),
        published: item.pubDate ?? item.dc?.dates?.[0],
        modified: item.atom?.updated ?? item.dcterms?.modified?.[0],
      }));
    case 'rdf':
      return feedOf(parsed.feed.title, undefined, parsed.feed.link, parsed.feed.items, (item) => ({
        link: item.link,
        title: item.title,
        byline: listNames(item.dc?.creators ?? []),
        published: item.dc?.dates?.[0],
        modified: item.dcterms?.modified?.[0],
      }));
    case 'atom':
      return feedOf(
        textOf(parsed.feed.title),
        parsed.feed.xml?.lang,
        parsed.feed.xml?.base ?? parsed.feed.links?.find(isPage)?.href,
        parsed.feed.entries,
        (entry) => ({
          link: entry.links?.find(isPage)?.href ?? addressIn(entry.id),
          title: textOf(entry.title),
          byline: listNames(entry.authors ?? []),
          published: entry.published,
          modified: entry.updated,
        }),
      );
    default:
      return feedOf(
        parsed.feed.title,
        parsed.feed.language,
        parsed.feed.home_page_url,
        parsed.feed.items,
        (item) => ({
          link: item.url ?? item.external_url ?? addressIn(item.id),
          title: item.title,
          byline: listNames(item.authors ?? []),
          published: item.date_published,
          modified: item.date_modified,
        }),
      );
  }
}

/** The pages of a feed, to be fetched; `address` is where it was fetched from, if it was. */
export function* feedItems(feed: Feed, name: string, address: string | null): Generator<Item> {
  const seen = new Set<string>();
  for (const [i, { link, base, told }] of feed.entries.entries()) {
    const place = `${name} entry ${i + 1}`;
    const through = (i + 1) / feed.entries.length;
    const target = link === null ? null : resolve(link, [base, address]);
    if (target === null) {
      const reason =
        link === null ? 'names no page' : `its link ${JSON.stringify(link.slice(0, 200))} leads nowhere`;
      yield { kind: 'failure', error: new SourceError(place, reason), through };
    } else if (!seen.has(target)) {
      seen.add(target);
      yield { kind: 'link', link: { address: target, told, from: address, place }, through };
    }
  }
}

function parse(text: string, name: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch (error) {
    const { cause = error } = error as Error;
    const declares = cause instanceof Error && /entit/iu.test(cause.message);
    const reason = declares
      ? 'is a feed with entities of its own, which are not read'
      : 'is no feed that can be read: it is malformed or cut short';
    throw new SourceError(name, reason, { cause });
  }
}

/** What the four formats have in common. */
interface Said {
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: unknown;
  readonly modified?: unknown;
}

function feedOf<T>(
  title: string | undefined,
  language: string | undefined,
  base: string | undefined,
  items: readonly T[] | undefined,
  read: (item: T) => Said,
): Omit<Feed, 'every'> {
  const outlet = title?.trim() || null;
  const entries = (items ?? []).map((item) => {
    const { link, title: own, byline, published, modified } = read(item);
    const told: Told = {
      outlet: outlet ?? undefined,
      title: own?.trim() || undefined,
      byline,
      // A feed's date that says nothing is no loss: the page has its own.
      published: dateOf(published),
      modified: dateOf(modified),
      language: readLanguage(language),
    };
    return { link: link?.trim() || null, base: base?.trim() || null, told };
  });
  return { outlet, entries };
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** Of the two that a feed may say, the longer. */
function everyOf(feed: object): number | null {
  const { ttl, sy } = feed as { ttl?: unknown; sy?: { updatePeriod?: unknown; updateFrequency?: unknown } };
  const period = PERIODS[String(sy?.updatePeriod).trim().toLowerCase()] ?? 0;
  const times = Number(sy?.updateFrequency ?? 1);
  const told = [Number(ttl), period / times].filter((minutes) => minutes > 0 && Number.isFinite(minutes));
  return told.length === 0 ? null : Math.max(...told);
}

function dateOf(written: unknown): string | undefined {
  return typeof written === 'string' ? (readDate(written) ?? undefined) : undefined;
}

/** An id that is an address as well; most are not. */
function addressIn(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//iu.test(id) ? id : undefined;
}

/** The title of an Atom entry: words, or words with their type. */
function textOf(title: unknown): string | undefined {
  if (typeof title === 'string') return title;
  const { value } = (title ?? {}) as { value?: unknown };
  return typeof value === 'string' ? value : undefined;
}

function isPage({ rel, href }: { rel?: string; href?: string }): boolean {
  return href !== undefined && (rel === undefined || rel === 'alternate');
}

/** "Runa Feldmark, Kaia Thorn": by-lines of RSS hold a mail address, with the name in brackets. */
function listNames(people: readonly unknown[]): string | undefined {
  const names = people.map((person) => {
    const { name } = (typeof person === 'string' ? { name: person } : (person ?? {})) as { name?: unknown };
    const written = typeof name === 'string' ? name.trim() : '';
    return /^[^\s@]+@[^\s@]+\s*\(([^()]+)\)$/u.exec(written)?.[1] ?? (written.includes('@') ? '' : written);
  });
  return [...new Set(names.filter((name) => name !== ''))].join(', ') || undefined;
}

function resolve(link: string, bases: readonly (string | null)[]): string | null {
  for (const base of [undefined, ...bases]) {
    if (base === null || !URL.canParse(link, base)) continue;
    const { href, protocol } = new URL(link, base);
    if (protocol === 'http:' || protocol === 'https:') return href;
  }
  return null;
}
