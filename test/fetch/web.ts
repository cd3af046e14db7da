import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { Client, type ClientOptions } from '../../server/fetch/client.ts';
import type { Clock } from '../../server/fetch/clock.ts';

/** A server on loopback for the length of a test. */
export interface Site {
  readonly address: string;
  readonly port: number;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  /** Ports from which it was connected to. */
  connections(): readonly number[];
}

type Answers = Readonly<Record<string, string | RequestListener>>;

/** Answers by path: words as HTML, or what the listener writes; 404 for all others, robots.txt among them. */
export async function openSite(answers: Answers): Promise<Site> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const connections: number[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '');
    requests.push(request);
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'string') response.setHeader('content-type', 'text/html').end(answer);
    else answer(request, response);
  });
  server.on('connection', (socket) => connections.push(socket.remotePort ?? 0));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${port}`, port, asked, requests, connections: () => connections };
}

/** A clock that goes on only by being slept on, and keeps for how long. */
export function clockAt(start: string): Clock & { readonly slept: number[] } {
  let now = Date.parse(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}

export const LOOPBACK = [{ host: '127.0.0.1', port: null }];

/** A client that may fetch from loopback by its IP address, and from nowhere else within. */
export function openClient(options: ClientOptions = {}): Client {
  const client = new Client({ own: LOOPBACK, clock: clockAt('2026-03-04T05:06:07Z'), ...options });
  onTestFinished(() => client.close());
  return client;
}
