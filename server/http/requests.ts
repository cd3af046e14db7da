import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { readBody } from './body.ts';
import type { createGraphql } from './graphql.ts';

/** A query with its variables beside what is ingested, in bytes. */
const BESIDE = 2 ** 20;

/**
 * Hands requests to GraphQL. A POST must be JSON, which a page of another site can't send without asking first, and
 * is not read beyond what `largest` bytes take in base64.
 */
export function serveGraphql(graphql: ReturnType<typeof createGraphql>, largest: number) {
  const most = Math.ceil((largest * 4) / 3) + BESIDE;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return void (await graphql(request, response));
    if (!isJson(request.headers['content-type'])) {
      const line = 'A POST to /graphql is JSON, with the content-type application/json.';
      return refuse(request, response, 415, 'BAD_REQUEST', line);
    }
    const body = await readBody(request, most);
    if (body === null)
      return refuse(
        request,
        response,
        413,
        'TOO_LARGE',
        `More than ${most.toLocaleString('en')} bytes are not read.`,
      );
    await graphql(again(request, body), response);
  };
}

function isJson(type: string | undefined): boolean {
  const [media = ''] = (type ?? '').split(';', 1);
  return /^application\/(?:json|graphql\+json)$/iu.test(media.trim());
}

/** The request as it was before its body was read. */
function again(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, socket } = request;
  const whole = Readable.from([body], { objectMode: false });
  return Object.assign(whole, { method, url, headers, socket }) as unknown as IncomingMessage;
}

/** In the shape of a GraphQL answer. What is left of the body is let through unkept, so that the answer is read. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  request.resume();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
