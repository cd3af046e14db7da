import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

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
 * browser; every path without an ending is the page itself, whose state is in its address.
 */
export async function servePage(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, 'Only GET is answered here.');
  const path = decodePath(request.url ?? '/');
  if (path === null) return end(response, 400, 'This address can not be read.');
  const file = extname(path) === '' ? join(folder, 'index.html') : join(folder, path);
  if (!file.startsWith(folder + sep)) return end(response, 404, 'There is nothing here.');
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    const page = extname(path) === '';
    return page
      ? end(response, 503, 'The page is not built yet: run npm run build, then reload.')
      : end(response, 404, 'There is nothing here.');
  }
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

/** A reply of one line of plain text. */
export function end(response: ServerResponse, status: number, line: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${line}\n`);
}
