import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSchema, createYoga } from 'graphql-yoga';
import { SECURITY_HEADERS } from '../../server/http/headers.ts';
import { answers } from './stand-in-answers.ts';
import type { StandInGraph } from './stand-in-data.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const pageFolder = join(repository, 'dist/web');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The policy that the real server sends with the page. */
export const policy = SECURITY_HEADERS['content-security-policy'] ?? '';

/** How the API behaves: answers, never answers, answers with an error, refuses, says that too much was asked, wants a key. */
export type Mood = 'well' | 'silent' | 'failing' | 'refusing' | 'limiting' | 'away' | 'locked';

/** The key that a locked one wants. */
export const rightKey = 'right-key';

export interface StandIn extends Serving {
  mood: Mood;
}

/** A server that runs on a free loopback port. */
export interface Serving {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the built page on a free loopback port; `answer` is asked what comes to /graphql. */
export async function servePage(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Serving> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    return path === '/graphql' ? answer(request, response) : sendFile(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The built page and an invented graph: for pictures and for the page's states. */
export async function startStandIn(graph: StandInGraph): Promise<StandIn> {
  const schema = createSchema({
    typeDefs: readFileSync(join(repository, 'schema.graphql'), 'utf8'),
    resolvers: { Query: queryResolvers(answers(graph)) },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  const yoga = createYoga({ schema, logging: false, maskedErrors: false });
  const standIn = { mood: 'well' as Mood };
  const serving = await servePage((request, response) => {
    const letIn = standIn.mood === 'locked' && request.headers.authorization === `Bearer ${rightKey}`;
    const { status, headers, body } = (letIn ? undefined : replies[standIn.mood]) ?? {};
    if (standIn.mood === 'silent') return undefined;
    if (status === undefined) return yoga(request, response);
    return response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  });
  return Object.assign(standIn, serving);
}

const refusal = (message: string, extensions: object) =>
  JSON.stringify({ errors: [{ message, extensions }] });

/** What is answered in a mood, whatever is asked. */
const replies: Partial<Record<Mood, { status: number; headers?: Record<string, string>; body: string }>> = {
  failing: { status: 200, body: '{"errors":[{"message":"the database is starting"}]}' },
  refusing: { status: 403, headers: { 'content-type': 'text/plain' }, body: 'no' },
  limiting: {
    status: 429,
    headers: { 'retry-after': '7' },
    body: refusal('too many requests', { code: 'RATE_LIMITED', retryAfter: 7 }),
  },
  away: {
    status: 503,
    headers: { 'retry-after': '2' },
    body: refusal('no database', { code: 'DATABASE_UNAVAILABLE', retryAfter: 2 }),
  },
  locked: { status: 401, body: refusal('This server asks for a key', { code: 'UNAUTHENTICATED' }) },
};

function queryResolvers(root: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(root).map(([field, answer]) => [
      field,
      (_: unknown, args: unknown) => (typeof answer === 'function' ? answer(args) : answer),
    ]),
  );
}

function sendFile(path: string, response: ServerResponse): void {
  const file = normalize(join(pageFolder, path === '/' ? 'index.html' : path));
  if (!file.startsWith(pageFolder)) {
    response.writeHead(404).end();
    return;
  }
  try {
    const body = readFileSync(file);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}
