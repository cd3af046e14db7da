import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuse } from './replies.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built page from `folder`. Files under assets/ carry a hash in their names and are kept for good by the
 * browser; `/` is the page itself, whose state stands behind the `?`.
 */
export async function servePage(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'BAD_REQUEST', 'Only GET is answered here.');
  const path = decodePath(request.url ?? '/');
  if (path === null) return refuse(response, 400, 'BAD_REQUEST', 'This address can not be read.');
  const file = join(folder, path === '/' ? 'index.html' : path);
  const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null;
  if (found === null || !found.isFile())
    return path === '/'
      ? refuse(response, 503, 'NOT_BUILT', 'The page is not built yet: run npm run build, then reload.')
      : refuse(response, 404, 'NOT_FOUND', 'There is nothing here.');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

function decodePath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : normalize(path);
  } catch {
    return null;
  }
}
