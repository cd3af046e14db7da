import { createHash } from 'node:crypto';
import { escaped } from '../export/markup.ts';

/** A feed of RFC 4287, a page of it as RFC 5005 has them. Addresses are absolute, times ISO in UTC. */
export interface AtomFeed {
  /** What tells this feed from others, the same for all its pages. */
  readonly identity: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly self: string;
  readonly first: string;
  readonly next: string | null;
  /** The page that shows the same. */
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly identity: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  readonly content: string;
  readonly category: string;
  /** Where it is to be read. */
  readonly article: string;
  readonly page: string;
}

/** Of a feed that has no entry yet. */
const NEVER = '1970-01-01T00:00:00Z';

export function writeAtom(feed: AtomFeed): string {
  const links = [
    link('self', feed.self, 'application/atom+xml'),
    link('first', feed.first, 'application/atom+xml'),
    ...(feed.next === null ? [] : [link('next', feed.next, 'application/atom+xml')]),
    link('alternate', feed.page, 'text/html'),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', urnOf(`feed ${feed.identity}`)),
    element('title', feed.title),
    ...(feed.subtitle === null ? [] : [element('subtitle', feed.subtitle)]),
    element('updated', feed.entries[0]?.updated ?? NEVER),
    '<author><name>Ujar</name></author>',
    '<generator>Ujar</generator>',
    ...links,
    ...feed.entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry(entry: AtomEntry): string {
  return [
    '<entry>',
    element('id', urnOf(`statement ${entry.identity}`)),
    element('title', entry.title),
    element('updated', entry.updated),
    `<author>${element('name', entry.author)}</author>`,
    link('alternate', entry.article, 'text/html'),
    link('related', entry.page, 'text/html'),
    `<category term="${escaped(entry.category)}"/>`,
    `<content type="text">${escaped(entry.content)}</content>`,
    '</entry>',
  ].join('\n');
}

/** A UUID of version 8 (RFC 9562) made of the SHA-256 of what is named: the same wherever it is asked for. */
function urnOf(identity: string): string {
  const hash = createHash('sha256').update(identity).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hash.slice(20, 32)}`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;
}
