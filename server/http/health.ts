import type { IncomingMessage, ServerResponse } from 'node:http';

/** What this server needs to answer: null where it is so, else in a few words why it is not. */
export type Readiness = () => Promise<Readonly<Record<string, string | null>>>;

/** GET /health: the process lives and takes requests. The database isn't asked: restarting this would not mend it. */
export function serveHealth(request: IncomingMessage, response: ServerResponse): void {
  answer(request, response, 200, { status: 'alive' });
}

/** GET /ready: 200 where all that is needed is there, else 503; either way each need with what is wrong with it. */
export async function serveReady(
  readiness: Readiness,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const needs = await readiness();
  const ready = Object.values(needs).every((wrong) => wrong === null);
  const told = Object.fromEntries(Object.entries(needs).map(([name, wrong]) => [name, wrong ?? 'ok']));
  answer(request, response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ...told });
}

function answer(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(method === 'HEAD' ? undefined : `${JSON.stringify(body)}\n`);
}
