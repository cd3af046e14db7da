import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Told } from '../document/raw.ts';
import { readLanguage } from './columns.ts';
import { readDate } from './dates.ts';

/** An entry of a sitemap: a page or a further sitemap; or why it is neither. Numbered from 1. */
export type SitemapEntry = { readonly number: number; readonly through: number } & (
  | { readonly page: string; readonly told: Told }
  | { readonly sitemap: string }
  | { readonly reason: string }
);

/**
 * The entries of a sitemap, a news sitemap or a sitemap index, one by one: what is broken costs its own entry. Only
 * the entities that XML has by itself are known; what a document declares, outside of the entries, is never read.
 */
export function* readSitemap(xml: string): Generator<SitemapEntry> {
  let number = 0;
  let open: { readonly tag: string; readonly at: number } | null = null;
  const entry = (stop: number, closed: boolean): SitemapEntry => {
    const { tag, at } = open as { tag: string; at: number };
    open = null;
    number += 1;
    const told = closed ? readEntry(xml.slice(at, stop), nameOf(tag)) : { reason: CUT };
    return { number, through: stop / xml.length, ...told };
  };
  const mark = /<(?:(\/?)((?:[\w-]{1,40}:)?(?:url|sitemap))(?=[\s>])|!--)/gu;
  for (let found = mark.exec(xml); found !== null; found = mark.exec(xml)) {
    const [, slash, tag] = found;
    if (tag === undefined) {
      const end = xml.indexOf('-->', mark.lastIndex);
      if (end < 0) break;
      mark.lastIndex = end + 3;
    } else if (slash === '') {
      if (open !== null && tag !== open.tag) continue;
      if (open !== null) yield entry(found.index, false);
      open = { tag, at: found.index };
    } else if (open?.tag === tag) yield entry(mark.lastIndex, true);
  }
  if (open !== null) yield entry(xml.length, false);
  if (number === 0 && !/<\/(?:[\w-]{1,40}:)?(?:urlset|sitemapindex)\s*>/u.test(xml))
    yield { number: 1, through: 1, reason: CUT };
}

const CUT = 'is cut short';

function nameOf(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

const PARSER = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  // Numbers, and the names that HTML has.
  htmlEntities: true,
  processEntities: true,
});

function readEntry(
  block: string,
  name: string,
): { page: string; told: Told } | { sitemap: string } | { reason: string } {
  const whole = block.slice(block.indexOf('>') + 1, block.lastIndexOf('<'));
  if (XMLValidator.validate(`<entry>${whole}</entry>`) !== true) return { reason: 'is malformed' };
  const { entry } = PARSER.parse(`<entry>${whole}</entry>`) as { entry: unknown };
  const loc = textOf(entry, 'loc');
  if (loc === null) return { reason: 'names no page' };
  if (!/^https?:\/\//iu.test(loc) || !URL.canParse(loc))
    return {
      reason: `its address ${JSON.stringify(loc.slice(0, 200))} does not start with http:// or https://`,
    };
  if (name === 'sitemap') return { sitemap: loc };
  const news = partOf(entry, 'news');
  const publication = partOf(news, 'publication');
  const told: Told = {
    outlet: textOf(publication, 'name') ?? undefined,
    title: textOf(news, 'title') ?? undefined,
    published: dateOf(news, 'publication_date'),
    modified: dateOf(entry, 'lastmod'),
    language: readLanguage(textOf(publication, 'language')),
  };
  return { page: loc, told };
}

function partOf(parent: unknown, name: string): unknown {
  const part =
    parent !== null && typeof parent === 'object' ? (parent as Record<string, unknown>)[name] : null;
  return Array.isArray(part) ? part[0] : part;
}

function textOf(parent: unknown, name: string): string | null {
  const part = partOf(parent, name);
  return (typeof part === 'string' && part.trim()) || null;
}

function dateOf(parent: unknown, name: string): string | undefined {
  const written = textOf(parent, name);
  return (written !== null && readDate(written)) || undefined;
}
