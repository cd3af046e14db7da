import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type LatestPage, readLatestPage, readSequence } from '../schema/latest.ts';
import { toldFilter } from '../schema/page-address.ts';
import type { Shelf } from '../schema/selected.ts';
import { type AtomEntry, type AtomFeed, writeAtom } from './atom.ts';
import { type FeedAddress, readFeedAddress } from './feed-address.ts';
import { originOf } from './origins.ts';
import { refuse, refuseTold } from './replies.ts';

type Learned = LatestPage['statements'][number];

/** Changes with every change of what is written of the same statements. */
const EDITION = 1;

/**
 * GET /feed: what a filter selects as an Atom feed, last learned first. While the ledger stands still, a conditional
 * request is answered with 304 and costs one short query.
 */
export async function serveFeed(
  shelf: Shelf,
  origins: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'BAD_REQUEST', 'Only GET is answered here.');
  const origin = originOf(request, origins);
  const url = new URL(request.url ?? '/', origin);
  try {
    const asked = readFeedAddress(url.searchParams);
    const tagOf = (sequence: number) => `"${hashOf(`${EDITION} ${sequence} ${url.href}`)}"`;
    const headers = { 'cache-control': 'private, no-cache' };
    const tag = tagOf(await readSequence(shelf.graph));
    if (isKnown(request.headers['if-none-match'], tag)) {
      response.writeHead(304, { ...headers, etag: tag });
      return void response.end();
    }
    const page = await readLatestPage(shelf, asked.filter, asked);
    response.writeHead(200, {
      ...headers,
      etag: tagOf(page.asOf),
      'content-type': 'application/atom+xml; charset=utf-8',
    });
    response.end(request.method === 'HEAD' ? undefined : writeAtom(toFeed(url, asked, page)));
  } catch (error) {
    if (!refuseTold(response, error)) throw error;
  }
}

function isKnown(given: string | undefined, tag: string): boolean {
  return (given ?? '').split(',').some((each) => each.trim().replace(/^W\//u, '') === tag);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function toFeed(url: URL, { filter }: FeedAddress, { statements, next }: LatestPage): AtomFeed {
  const first = without(url, 'after');
  const told = toldFilter(filter);
  return {
    identity: without(url, 'after', 'first').search,
    title: 'Ujar: who said what about whom',
    subtitle: told === '{}' ? null : told,
    self: url.href,
    first: first.href,
    next: next === null ? null : withAfter(first, next).href,
    page: new URL(url.searchParams.has('filter') ? '/' : `/${without(url, 'after', 'first').search}`, url)
      .href,
    entries: statements.map((each) => toEntry(url, each)),
  };
}

function without(url: URL, ...names: readonly string[]): URL {
  const copy = new URL(url);
  for (const name of names) copy.searchParams.delete(name);
  return copy;
}

function withAfter(url: URL, cursor: string): URL {
  const copy = new URL(url);
  copy.searchParams.set('after', cursor);
  return copy;
}

function toEntry(url: URL, { at, detail }: Learned): AtomEntry {
  const { statement, article, speakers, targets } = detail;
  const speaker = speakers[0]?.entity.name ?? 'Somebody unnamed';
  const named = [...new Set(targets.map(({ entity }) => entity.name))];
  const page = new URL('/', url);
  page.searchParams.set('article', `Article:${article.id}`);
  page.searchParams.set('statement', `Statement:${statement.id}`);
  return {
    identity: statement.id,
    title: `${speaker}${named.length === 0 ? '' : ` on ${listed(named)}`}: ${statement.act}`,
    updated: at,
    author: article.outlet ?? speaker,
    content: statement.contents.length > 0 ? `“${statement.contents.join(' … ')}”` : '',
    category: statement.act,
    article: article.address ?? page.href,
    page: page.href,
  };
}

const MOST_NAMED = 3;

/** "Norway, Japan and 2 more". */
function listed(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, MOST_NAMED), names.length - MOST_NAMED];
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
