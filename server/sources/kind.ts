import { basename, extname } from 'node:path';
import { chooseColumns } from './columns.ts';

export const KINDS = ['text', 'html', 'feed', 'sitemap', 'jsonl', 'csv', 'warc'] as const;
export type Kind = (typeof KINDS)[number];

/** How much of a source is read to tell its kind. */
export const HEAD = 65_536;

const ENDINGS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.warc': 'warc',
};

/** Endings of files whose content tells what they are. */
const OPEN_ENDINGS = ['', '.xml', '.rss', '.atom', '.rdf', '.json'];

const TYPES: Readonly<Record<string, Kind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'feed',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/x-ndjson': 'jsonl',
  'application/ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'application/jsonlines': 'jsonl',
  'application/warc': 'warc',
};

/** Media types that say too little: then the name of the file and the content decide. */
const OPEN_TYPES = [
  ...[
    'text/plain',
    'application/xml',
    'text/xml',
    'application/json',
    'application/gzip',
    'application/x-gzip',
  ],
  ...['application/octet-stream', 'binary/octet-stream'],
];

/** The kind of a file by its name; 'open' where its content tells, null for what is never read. */
export function kindOfName(name: string): Kind | 'open' | null {
  const ending = extname(basename(name).toLowerCase().replace(/\.gz$/u, ''));
  return ENDINGS[ending] ?? (OPEN_ENDINGS.includes(ending) ? 'open' : null);
}

/** The kind of what was fetched; null for what is none of them. */
export function kindOfFetched(address: string, type: string | null, head: Uint8Array): Kind | null {
  const content = kindOfContent(head);
  if (content === 'feed' || content === 'sitemap' || content === 'warc') return content;
  const told = TYPES[type ?? ''];
  if (told !== undefined) return told;
  if (type !== null && !OPEN_TYPES.includes(type)) return null;
  const named = kindOfName(new URL(address).pathname);
  if (named !== null && named !== 'open') return named;
  return content ?? (type === 'text/plain' ? 'text' : null);
}

/** The kind of what has no name, by how it begins; null for what looks like none of them. */
export function kindOfContent(head: Uint8Array): Kind | null {
  const text = beginning(head);
  if (/^WARC\/\d/u.test(text)) return 'warc';
  if (text.startsWith('<')) return kindOfMarkup(text);
  if (text.startsWith('{')) return kindOfObject(text, head.length >= HEAD);
  if (isBinary(head)) return null;
  const [header = ''] = text.split(/\r?\n/u, 1);
  const columns = header.split(/[,;\t|]/u).map((name) => name.replace(/^"|"$/gu, ''));
  const chosen = columns.length > 1 && header.length < 2000 ? chooseColumns(columns, {}) : {};
  return Object.keys(chosen).length > 1 && (chosen.text ?? chosen.html) !== undefined ? 'csv' : 'text';
}

function beginning(head: Uint8Array): string {
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(head).trimStart();
}

/** What a page, or a piece of one, begins with. */
const PAGES = new Set(
  'html head body title meta link base script style div main article section header nav p span a h1 h2 h3 ul ol table'.split(
    ' ',
  ),
);

function kindOfMarkup(text: string): Kind | null {
  const root = /<(?![?!])(?:[\w-]{1,40}:)?([\w-]{1,40})/u.exec(withoutProlog(text))?.[1]?.toLowerCase();
  if (root === 'rss' || root === 'feed' || root === 'rdf') return 'feed';
  if (root === 'urlset' || root === 'sitemapindex') return 'sitemap';
  return root !== undefined && PAGES.has(root) ? 'html' : /^<!doctype html\b/iu.test(text) ? 'html' : null;
}

/** Without comments, so that none is taken for the root. */
function withoutProlog(text: string): string {
  let rest = text;
  for (let start = rest.indexOf('<!--'); start >= 0; start = rest.indexOf('<!--')) {
    const end = rest.indexOf('-->', start);
    rest = rest.slice(0, start) + (end < 0 ? '' : rest.slice(end + 3));
  }
  return rest;
}

/** A JSON feed, or objects a line; null for one object that is neither. */
function kindOfObject(text: string, cut: boolean): Kind | null {
  if (/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/u.test(text)) return 'feed';
  const [line = '', ...more] = text.split('\n', 2);
  if (cut && more.length === 0) return 'jsonl';
  try {
    JSON.parse(line);
    return 'jsonl';
  } catch {
    return line.trim().endsWith('}') ? 'jsonl' : null;
  }
}

/** Control characters that no text has. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27)) controls += 1;
  return controls * 20 > head.length;
}
