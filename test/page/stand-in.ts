import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSchema, createYoga } from 'graphql-yoga';
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
export const policy = "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:";

/** How the API behaves: answers, never answers, answers with an error, refuses. */
export type Mood = 'well' | 'silent' | 'failing' | 'refusing';

export interface StandIn {
  readonly url: string;
  mood: Mood;
  stop(): Promise<void>;
}

/** A server of the built page and an invented graph, on a free loopback port: for pictures and for the page's states. */
export async function startStandIn(graph: StandInGraph): Promise<StandIn> {
  const schema = createSchema({
    typeDefs: readFileSync(join(repository, 'schema.graphql'), 'utf8'),
    resolvers: { Query: queryResolvers(answers(graph)) },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  const yoga = createYoga({ schema, logging: false, maskedErrors: false });
  const standIn = { mood: 'well' as Mood };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path !== '/graphql') return sendFile(path, response);
    if (standIn.mood === 'silent') return undefined;
    if (standIn.mood === 'refusing') return response.writeHead(403).end('no');
    if (standIn.mood === 'failing')
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"errors":[{"message":"the database is starting"}]}');
    return yoga(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(standIn, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

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
