import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Graph } from '../derive/batch.ts';
import { SettingError } from '../errors.ts';
import type { Desk } from '../schema/context.ts';
import { createGraphql, type Log } from './graphql.ts';
import { type Allowed, isLoopback, refuse } from './guard.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { type JoinedWork, serveJoined } from './joining.ts';
import { end, servePage } from './page.ts';
import { serveGraphql } from './requests.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly allowed: Allowed;
  readonly graph: Pick<Graph, 'read'>;
  /** Folder of the built page. */
  readonly page: string;
  readonly joined: JoinedWork;
  readonly token: string;
  readonly log: Log;
  readonly desk: Desk;
  /** Bytes that a text or an upload may have. */
  readonly largest: number;
}

export interface RunningServer {
  /** "http://127.0.0.1:4000" */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts the server: the guard before every route, then /graphql, /holder (for commands of the same user) and the
 * page. Throws SettingError when the port is taken or the address is not the machine's own.
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  refuseStrangers(options.host);
  const server = createServer(route(options));
  await listen(server, options);
  const { address, port, family } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Throws SettingError for a host that other machines reach. Cheap: also asked before a database is started in vain. */
export function refuseStrangers(host: string): void {
  if (isLoopback(host)) return;
  throw new SettingError(
    'HOST',
    `${host} can be reached from other machines, and there are no API keys yet to keep strangers out; use 127.0.0.1 (a tunnel or a proxy on this machine may lead there)`,
  );
}

function route({ allowed, graph, page, joined, token, log, desk, largest }: ServerOptions) {
  const graphql = serveGraphql(createGraphql(graph, log, desk), largest);
  return async (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refusal = refuse(request.headers, allowed);
    if (refusal !== null) return end(response, refusal.status, refusal.reason);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    try {
      if (path === '/graphql') await graphql(request, response);
      else if (path.startsWith('/holder/')) await serveJoined(joined, token, request, response);
      else await servePage(page, request, response);
    } catch (error) {
      log('http', error);
      if (response.headersSent) response.destroy();
      else end(response, 500, 'Something failed here.');
    }
  };
}

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new SettingError('PORT', `${port} is taken by another program; set PORT to a free one`));
      else if (error.code === 'EACCES')
        reject(new SettingError('PORT', `${port} needs more rights; use one above 1023`));
      else reject(error);
    });
    server.listen(port, host, () => resolve());
  });
}
