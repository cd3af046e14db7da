import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a page of a named origin may send and read beside what every page may. */
const GRANTED = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, x-ujar-request',
  'access-control-max-age': '600',
};

/** Headers of answers that such a page may read. */
const EXPOSED = 'retry-after, x-request-id, x-ujar-as-of, x-ujar-reports, content-disposition';

/** Lets a page of a named origin read the reply; of any other the browser keeps it from the page. */
export function grantOrigin(
  { headers }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): void {
  if (origins.length === 0) return;
  response.setHeader('vary', 'origin');
  if (headers.origin === undefined || !origins.includes(headers.origin)) return;
  response.setHeader('access-control-allow-origin', headers.origin);
  response.setHeader('access-control-expose-headers', EXPOSED);
}

/** Answers what a browser asks before it sends a request of another origin; false where this is something else. */
export function answerPreflight({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
  const asks = headers['access-control-request-method'] !== undefined;
  if (method !== 'OPTIONS' || !asks || !response.hasHeader('access-control-allow-origin')) return false;
  response.writeHead(204, GRANTED);
  response.end();
  return true;
}

/**
 * Whether a GET may be a page of another site's, which a browser sends without an Origin and without asking first, as for
 * an image: then it can't set `x-ujar-request`, nor name what the API answers in (but by a script,
 * whose site a browser tells).
 */
export function mayBeForged({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin') return false;
  if (headers['x-ujar-request'] !== undefined) return false;
  return site !== undefined || !/\b(?:json|event-stream)\b/u.test(headers.accept ?? '');
}

/**
 * By which readers reach this server: by TLS where the proxy before it says so, or an origin of its host that is served.
 * Whoever sends the header of a proxy himself is shown other links, and nobody else is.
 */
export function originOf(
  { headers: { host = 'localhost', 'x-forwarded-proto': forwarded } }: Pick<IncomingMessage, 'headers'>,
  origins: readonly string[],
): string {
  const secure = `https://${host}`;
  const [nearest = ''] = String(forwarded ?? '').split(',', 1);
  return nearest.trim().toLowerCase() === 'https' || origins.includes(secure) ? secure : `http://${host}`;
}
