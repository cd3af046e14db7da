import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GoneError } from '../errors.ts';
import { type Format, fileName, formatCalled } from '../export/formats.ts';
import { type Export, makerAt, openExport } from '../export/reading.ts';
import type { Slots } from '../export/slots.ts';
import { readPageFilter } from '../schema/page-address.ts';
import type { Shelf } from '../schema/selected.ts';
import { originOf } from './origins.ts';
import { refuse, refuseTold } from './replies.ts';

/** Milliseconds in which a reader must take something: one that is gone without a word would hold a slot for ever. */
const PATIENCE = 300_000;

export interface Exporting {
  readonly shelf: Shelf;
  /** Origins that are served, of which one may tell that this host is reached by TLS. */
  readonly origins: readonly string[];
  readonly slots: Slots;
  /** By whom exports are counted. */
  readonly caller: string;
}

/**
 * GET /export?format=csv and a filter, as the page's addresses tell it or as `filter=` in JSON: what it selects, as a file that comes
 * as it is read. What fails before the first bytes is answered as any failure is; later the connection is cut, so that nobody takes a
 * part for the whole. A page of another site may not have it made.
 */
export async function serveExport(
  { shelf, origins, slots, caller }: Exporting,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'BAD_REQUEST', 'Only GET is answered here.');
  if (isOfAnotherSite(request))
    return refuse(response, 403, 'FORGEABLE', 'An export that a page of another site asks for is not made.');
  let giveBack = () => {};
  try {
    const server = originOf(request, origins);
    const { searchParams } = new URL(request.url ?? '/', server);
    const format = formatCalled(searchParams.get('format'));
    const filter = readPageFilter(searchParams, ['format'], 'an export');
    giveBack = slots.take(caller);
    await send(request, response, format, await openExport(shelf, filter, makerAt(server)));
  } catch (error) {
    if (!isOfGone(error) && !refuseTold(response, error)) throw error;
  } finally {
    giveBack();
  }
}

async function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  format: Format,
  taken: Export,
): Promise<void> {
  response.writeHead(200, {
    'content-type': format.type,
    'content-disposition': `attachment; filename="${fileName(format, taken)}"`,
    'cache-control': 'private, no-store',
    'x-ujar-as-of': String(taken.head.asOf),
    'x-ujar-reports': String(taken.head.totals.reports),
  });
  if (method === 'HEAD') return void response.end();
  response.setTimeout(PATIENCE, () => response.destroy());
  await pipeline(Readable.from(format.write(taken), { objectMode: false }), response);
}

/** True where nobody waits for the answer any more. */
function isOfGone(error: unknown): boolean {
  return error instanceof GoneError || (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** As a browser tells it; who is no browser is no page of another site, and an origin that is told is one that was let in. */
function isOfAnotherSite({ headers }: IncomingMessage): boolean {
  return (
    headers.origin === undefined && ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))
  );
}
