import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { readBody } from './body.ts';
import type { createGraphql } from './graphql.ts';
import { mayBeForged } from './origins.ts';
import { refuse } from './replies.ts';
import type { Visit } from './visit.ts';

/** A query with its variables beside what is ingested, in bytes. */
const BESIDE = 2 ** 20;

/**
 * Hands requests to GraphQL. A POST must be JSON, which a page of another site can't send without asking first, and
 * is not read beyond what `largest` bytes take in base64; a GET must be none that such a page can send.
 */
export function serveGraphql(graphql: ReturnType<typeof createGraphql>, largest: number) {
  const most = Math.ceil((largest * 4) / 3) + BESIDE;
  return async (request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> => {
    const refusal = refusalOf(request);
    if (refusal !== null) return turnAway(request, response, ...refusal);
    if (request.method === 'GET') return void (await graphql(request, response, { visit }));
    const body = await readBody(request, most);
    if (body === null)
      return turnAway(
        request,
        response,
        413,
        'TOO_LARGE',
        `More than ${most.toLocaleString('en')} bytes are not read.`,
      );
    await graphql(again(request, body), response, { visit });
  };
}

type Refused = readonly [status: number, code: string, line: string];

function refusalOf(request: IncomingMessage): Refused | null {
  const { method, headers } = request;
  if (method !== 'POST' && method !== 'GET')
    return [405, 'BAD_REQUEST', 'Only GET and POST are answered here.'];
  if (!isAnswerable(headers.accept))
    return [406, 'BAD_REQUEST', 'The answer is JSON, or text/event-stream: accept one of them.'];
  if (method === 'GET' && mayBeForged(request))
    return [
      403,
      'FORGEABLE',
      'A GET that any page could send is not answered: send a header x-ujar-request, or accept application/json.',
    ];
  if (method === 'POST' && !isJson(headers['content-type']))
    return [415, 'BAD_REQUEST', 'A POST to /graphql is JSON, with the content-type application/json.'];
  return null;
}

function isAnswerable(accept: string | undefined): boolean {
  return (
    accept === undefined ||
    /\*\/\*|application\/(?:\*|(?:graphql-response\+)?json)|text\/event-stream|multipart\/mixed/iu.test(
      accept,
    )
  );
}

function isJson(type: string | undefined): boolean {
  const [media = ''] = (type ?? '').split(';', 1);
  return /^application\/(?:json|graphql\+json)$/iu.test(media.trim());
}

/** Bytes of a body that is handed over as a string: a stream costs more for a query, and less for what is uploaded. */
const SHORT = 16_384;

/** The request as it was before its body was read. */
function again(request: IncomingMessage, body: Buffer): IncomingMessage {
  if (body.length > 0 && body.length <= SHORT) return Object.assign(request, { body: body.toString() });
  const { method, url, headers, socket } = request;
  const whole = Readable.from([body], { objectMode: false });
  return Object.assign(whole, { method, url, headers, socket }) as unknown as IncomingMessage;
}

/** What is left of the body is let through unkept, so that the answer is read. */
function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  ...[status, code, line]: Refused
): void {
  request.resume();
  response.setHeader('connection', 'close');
  refuse(response, status, code, line);
}
