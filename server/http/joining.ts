import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf, describe } from '../errors.ts';
import { readBody } from './body.ts';

/** What a command of the same user, beside the process that holds the home, may have it do; each takes parsed JSON. */
export interface JoinedWork {
  /** Cleaned articles; answers what was written. */
  articles(body: unknown): Promise<object>;
  retract(body: unknown): Promise<object>;
  /** One page of it, so that no answer waits long. */
  reextract(body: unknown): Promise<object>;
  /** The same of pages that are cleaned again. */
  reclean(body: unknown): Promise<object>;
  /** Some pages of it, so that no answer waits long. */
  rebuild(body: unknown): Promise<object>;
  /** What commands do with feeds, runs of them in pieces, so that no answer waits long. */
  feeds(body: unknown): Promise<object>;
  /** What the command does with keys of the API. */
  keys(body: unknown): Promise<object>;
  digest(body: unknown): Promise<object>;
  /** How the graph is, for who looks after it. */
  condition(body: unknown): Promise<object>;
  /** A backup as it is made. */
  backup(): AsyncIterable<Uint8Array>;
  /** A selection as it is taken out. */
  export(body: unknown): AsyncIterable<Uint8Array>;
  /** How far the command's ingest is. */
  progress(body: unknown): Promise<object>;
}

/** What is answered in bytes, as they come. */
type Streamed = 'backup' | 'export';

/** What is answered in JSON. */
type Answered = Exclude<keyof JoinedWork, Streamed>;

const NAMES: ReadonlySet<string> = new Set<Answered>([
  'articles',
  'retract',
  'reextract',
  'reclean',
  'rebuild',
  'feeds',
  'keys',
  'digest',
  'condition',
  'progress',
]);

/** Articles come 50 at a time; more than this is no batch of ours. */
const LARGEST_BODY = 256 * 1024 * 1024;

/**
 * Answers POST /holder/NAME for who shows the token that stands in the home, readable by its owner alone: the way by
 * which a command joins a running server instead of writing beside it.
 */
export async function serveJoined(
  work: JoinedWork,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice('/holder/'.length);
  if (!mayJoin(request.headers.authorization, token))
    return reply(response, 401, { error: 'The token is wrong.' });
  if (request.method !== 'POST' || !(isWork(name) || isStreamed(name)))
    return reply(response, 404, { error: 'There is nothing here.' });
  try {
    const body: unknown = JSON.parse(String(await readWhole(request)));
    if (isStreamed(name)) await sendStream(response, work[name](body));
    else reply(response, 200, await work[name](body));
  } catch (error) {
    if (response.headersSent) throw error;
    // What the user of the command can mend is no fault of the server, and not to be logged as one.
    reply(response, isFault(error) ? 500 : 409, { error: describe(error) });
  }
}

function isFault(error: unknown): boolean {
  return ['INTERNAL', 'DATABASE', 'DATABASE_UNAVAILABLE'].includes(codeOf(error));
}

function isStreamed(name: string): name is Streamed {
  return name === 'backup' || name === 'export';
}

function isWork(name: string): name is Answered {
  return NAMES.has(name);
}

/** What fails before the first bytes is told as any failure is; later the answer is cut. */
async function sendStream(response: ServerResponse, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  const all = async function* () {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  await pipeline(Readable.from(all(), { objectMode: false }), response);
}

function mayJoin(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function readWhole(request: IncomingMessage): Promise<Buffer> {
  const body = await readBody(request, LARGEST_BODY);
  if (body === null) throw new RangeError(`the request is larger than ${LARGEST_BODY} bytes`);
  return body;
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
