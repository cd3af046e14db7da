import { alike, lettersOf } from './body.ts';
import type { LinkedArticle } from './linked-data.ts';
import { type Element, elementsOf, squeeze, strip, textOf } from './markup.ts';

/** What the head and the microdata of a page say of it, as written; lists are most trusted first. */
export interface Claims {
  readonly titles: readonly string[];
  readonly bylines: readonly string[];
  readonly published: readonly Stated[];
  readonly modified: readonly Stated[];
  readonly addresses: readonly string[];
  readonly outlets: readonly string[];
  /** Language tags: "id", "id_ID", "en-GB". */
  readonly languages: readonly string[];
  /** What stands in <title>, where nothing else tells the title: outlets shorten it to fit a tab. */
  readonly tabTitle: string | null;
  /** The first heading of the first rank, as it is shown. */
  readonly heading: string | null;
  /** True if it says that it is an article. */
  readonly isArticle: boolean;
}

/** A value as written, and the place in the page that has it: "article:published_time". */
export interface Stated {
  readonly place: string;
  readonly written: string;
}

/** Names of <meta>, in lower case, most trusted first. */
const NAMES = {
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'title',
    'hdl',
  ],
  byline: [
    ...[
      'author',
      'article:author',
      'article:author_name',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
    ],
    ...[
      'dtk:author',
      'content_author',
      'penulis',
      'authors',
      'twitter:creator:name',
      'cxenseparse:author',
      'byline',
    ],
  ],
  published: [
    ...[
      'article:published_time',
      'article:published',
      'og:published_time',
      'og:article:published_time',
      'parsely-pub-date',
    ],
    ...[
      'content_publisheddate',
      'dtk:publishdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'pubdate',
      'datepublished',
    ],
    ...[
      'date_published',
      'published_at',
      'cxenseparse:recs:publishtime',
      'originalpublicationdate',
      'dc.date.issued',
      'dcterms.created',
    ],
    ...[
      'dc.date.created',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'ptime',
      'pdate',
      'pubtime',
      'displaydate',
      'article.published',
    ],
    ...['rnews:datepublished', 'date', 'sailthru.date', 'bt:pubdate', 'citation_publication_date'],
  ],
  modified: [
    ...[
      'article:modified_time',
      'og:updated_time',
      'article:modified',
      'og:modified_time',
      'datemodified',
      'date_modified',
    ],
    ...[
      'dc.date.modified',
      'dcterms.modified',
      'lastmod',
      'last-modified',
      'utime',
      'revised',
      'content_modifieddate',
      'updated_time',
    ],
  ],
  address: ['og:url', 'parsely-link', 'twitter:url', 'dtk:canonical'],
  outlet: [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'cre',
  ],
  language: ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage'],
} as const;

/** Reads what the page says of itself, with what its linked data says. */
export function readClaims(root: Element, linked: LinkedArticle | null): Claims {
  const metas = new Map<string, string[]>();
  const found: Found = { canonical: [], microdata: new Map(), title: null, language: null };
  for (const element of elementsOf(root)) note(element, metas, found);
  const of = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const micro = (name: string) => found.microdata.get(name) ?? [];
  const stated = (property: 'datePublished' | 'dateModified', linkedTimes: readonly string[] = []) => [
    ...linkedTimes.map((written) => ({ place: `${property} of its linked data`, written })),
    ...NAMES[property === 'datePublished' ? 'published' : 'modified'].flatMap((place) =>
      of([place]).map((written) => ({ place, written })),
    ),
    ...micro(property).map((written) => ({ place: property, written })),
  ];
  const present = (values: readonly (string | null)[]) => values.filter((value) => value !== null);
  const titles = present([linked?.headline ?? null, ...of(NAMES.title), ...micro('headline')]);
  return {
    titles: [...titles, ...present([found.title])],
    tabTitle: titles.length === 0 ? found.title : null,
    bylines: [
      ...(linked === null || linked.authors.length === 0 ? [] : [linked.authors.join(', ')]),
      ...together(of(NAMES.byline)),
      ...micro('author').slice(0, 1),
    ],
    published: stated('datePublished', linked?.published),
    modified: stated('dateModified', linked?.modified),
    addresses: [...found.canonical, ...of(NAMES.address), ...(linked?.addresses ?? [])],
    outlets: present([
      ...of(NAMES.outlet.slice(0, 1)),
      linked?.publisher ?? null,
      ...of(NAMES.outlet.slice(1)),
    ]),
    languages: present([found.language, linked?.language ?? null, ...of(NAMES.language)]),
    heading: headingOf(root),
    isArticle:
      linked !== null ||
      of(['og:type']).some((type) => /article/iu.test(type)) ||
      found.microdata.has('articleBody'),
  };
}

interface Found {
  readonly canonical: string[];
  readonly microdata: Map<string, string[]>;
  title: string | null;
  language: string | null;
}

function note(element: Element, metas: Map<string, string[]>, found: Found): void {
  const { name, attributes } = element;
  if (name === 'html') found.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
  else if (name === 'meta') noteMeta(attributes, metas);
  else if (
    name === 'link' &&
    /(?:^|\s)canonical(?:\s|$)/iu.test(attributes.rel ?? '') &&
    attributes.href !== undefined
  )
    found.canonical.push(attributes.href);
  else if (name === 'title') found.title ??= squeeze(textOf(element));
  const properties = attributes.itemprop;
  if (properties === undefined) return;
  for (const property of properties.split(/\s+/u)) {
    if (!MICRODATA.has(property) || (found.microdata.get(property)?.length ?? 0) >= MOST_VALUES) continue;
    const value =
      property === 'articleBody'
        ? ''
        : (attributes.content ?? attributes.datetime ?? squeeze(textOf(element)));
    add(found.microdata, property, value);
  }
}

/** What is said more often is not of one article. */
const MOST_VALUES = 8;

function add(values: Map<string, string[]>, name: string, value: string): void {
  const known = values.get(name);
  if (known === undefined) values.set(name, [value]);
  else if (known.length < MOST_VALUES) known.push(value);
}

const MICRODATA = new Set(['author', 'headline', 'datePublished', 'dateModified', 'articleBody']);

/** Names that are several things: the article's author by name, or a page about the author. */
function noteMeta(attributes: Readonly<Record<string, string>>, metas: Map<string, string[]>): void {
  const content = squeeze(attributes.content ?? '');
  if (content === '') return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes[key]?.trim().toLowerCase();
    if (name !== undefined && name !== '') add(metas, name, content);
  }
}

/** Names that are told one by one belong together; addresses of authors are no names. */
function together(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => !/^https?:\/\//iu.test(name));
}

/** The first heading of the first rank that says something. */
export function headingOf(root: Element): string | null {
  for (const element of elementsOf(root)) {
    const text = element.name === 'h1' ? squeeze(textOf(element)) : '';
    if (text !== '') return text;
  }
  return null;
}

/** The article's title without the name of its outlet, which many write before or after it. */
export function titleOf({ titles, heading, tabTitle }: Claims, outlets: readonly string[]): string | null {
  const [first] = titles;
  if (first === undefined) return heading;
  const bare = withoutOutlet(first, outlets);
  if (heading === null || heading.length < 12) return bare;
  const shown = titles.some(
    (title) => alike(title, heading) || (alikeStart(title, heading) && title.length > heading.length),
  );
  return shown || isShort(bare, heading, tabTitle) ? heading : bare;
}

/** True for a title that was made for a tab or cut off, where the page shows a headline with the same words. */
function isShort(title: string, heading: string, tabTitle: string | null): boolean {
  if (/(?:…|\.\.\.)$/u.test(title)) return alikeStart(heading, title);
  if (tabTitle === null) return false;
  const words = new Set(heading.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
  const own = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const shared = own.filter((word) => words.has(word)).length;
  return shared >= 2 && shared * 2 >= own.length;
}

function alikeStart(title: string, heading: string): boolean {
  return lettersOf(title).startsWith(lettersOf(heading));
}

function withoutOutlet(title: string, outlets: readonly string[]): string {
  const cuts = [...title.matchAll(/\s(?:[|\u00b7\u2022\u00bb:–—-]|::|\/\/)\s/gu)];
  for (const cut of cuts.toReversed()) {
    const tail = title.slice(cut.index + cut[0].length);
    if (tail.length < 40 && outlets.some((outlet) => names(tail, outlet)))
      return title.slice(0, cut.index).trim();
  }
  return title;
}

function names(tail: string, outlet: string): boolean {
  const [a, b] = [lettersOf(tail), lettersOf(outlet)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** What a by-line begins with. */
export const SIGNING =
  /^(?:by|oleh|penulis|reporter|rep|pewarta|laporan wartawan|kontributor|written by|posted by)\b\s?[:,]?\s?(?=\p{Lu})/iu;
const OFFICE =
  /,\s(?:jurnalis|wartawan|reporter|kontributor|staff writer|staff reporter|[\p{L} ]{0,30}(?:editor|correspondent|koresponden))(?:-\p{L}{4,7})?$/iu;

/** What is left of a date at the end of a by-line once its numbers are gone. */
const DATING = new Set(
  `on pada published posted updated monday tuesday wednesday thursday friday saturday sunday senin selasa rabu kamis jumat sabtu
   minggu january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct
   nov dec`.split(/\s+/u),
);

function withoutDate(text: string): string {
  const at = text.search(/\d/u);
  if (at < 0) return text;
  const words = text
    .slice(0, at)
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  const last = words.findLastIndex((word) => !DATING.has(strip(word.toLowerCase(), '.:')));
  const kept = words[last];
  return kept === undefined ? '' : text.slice(0, text.lastIndexOf(kept, at) + kept.length);
}

/** A text up to what the pattern finds. */
function upTo(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

/** "A in Corvane and B in Oslo" without the places. */
function withoutPlaces(names: string): string {
  if (!PLACED.test(names)) return names;
  const parts = names.split(/\s?,\s|\s(?:and|dan)\s/u);
  const from = parts.findIndex((part) => PLACED.test(part));
  const written = [...parts.slice(0, from), ...parts.slice(from).filter((part) => PLACED.test(part))];
  return written.map((part) => upTo(part, PLACED)).join(', ');
}

const PLACED = /(?<=\p{L})\s(?:in|di)\s\p{Lu}/u;

const MARKS = ' ,;|–—-/·';

/** Names as a by-line has them, without "By" or "Oleh", the outlet's name after a dash, and addresses. Null for none. */
export function cleanByline(written: string): string | null {
  const signed = squeeze(written).slice(0, 400).replace(SIGNING, '');
  const cut = upTo(upTo(signed, /[/|]\s?(?:red|editor|ed)\b/iu), /\s(?:[|·•–—-]|\/\/)\s/u);
  const name = strip(withoutPlaces(strip(withoutDate(cut), MARKS).replace(OFFICE, '')), MARKS);
  return name === '' ||
    name.length > 200 ||
    !/\p{L}{2}/u.test(name) ||
    /^(?:https?:|www\.)|@\w+\.\w/iu.test(name)
    ? null
    : name;
}
