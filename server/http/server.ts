import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Graph } from '../derive/batch.ts';
import type { Key } from '../derive/keys.ts';
import { SettingError } from '../errors.ts';
import { Slots } from '../export/slots.ts';
import { takeOut } from '../export/taking.ts';
import { Rate } from '../runs/rate.ts';
import { type Desk, LOCAL, type Visitor } from '../schema/context.ts';
import type { Shelf } from '../schema/selected.ts';
import { TableKeeper } from '../table/keeper.ts';
import { boundReads } from './bounds.ts';
import { type Entry, type Looking, letIn } from './entry.ts';
import { type Exchange, openExchange, type Route } from './exchange.ts';
import { serveExport } from './export.ts';
import { serveFeed } from './feed.ts';
import { serveGraphiql, wantsGraphiql } from './graphiql.ts';
import { createGraphql, type GraphqlOptions, USUAL } from './graphql.ts';
import { type Allowed, asHost, isLoopback, refuseForeign } from './guard.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { type Readiness, serveHealth, serveReady } from './health.ts';
import { type JoinedWork, serveJoined } from './joining.ts';
import { KeyRing } from './keys.ts';
import { type Metrics, serveMetrics } from './metrics.ts';
import { answerPreflight, grantOrigin } from './origins.ts';
import { servePage } from './page.ts';
import { type Log, refuse, refuseFault } from './replies.ts';
import { serveGraphql } from './requests.ts';
import { goneWith } from './visit.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly allowed: Allowed;
  readonly graph: Pick<Graph, 'read'>;
  /** Folder of the built page. */
  readonly page: string;
  /** Exports are made here. */
  readonly joined: Omit<JoinedWork, 'export'>;
  readonly token: string;
  readonly log: Log;
  readonly desk: Desk;
  /** Bytes that a text or an upload may have. */
  readonly largest: number;
  /** True: also who is on this machine shows a key. */
  readonly demandsKey: boolean;
  /** Requests a minute and visitor. */
  readonly rate: number;
  readonly answers?: GraphqlOptions;
  /** Without it, nothing is needed. */
  readonly readiness?: Readiness;
  readonly metrics?: Metrics;
  /** Hears of each request that is over. */
  readonly answered?: (exchange: Exchange) => void;
}

export interface RunningServer {
  /** "http://127.0.0.1:4000" */
  readonly address: string;
  /** Reads what views are counted from, so that the first question needs not wait for it. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds that a scrape waits for the keys: with what it looks up it must be done within 10 s. */
const KEYS_PATIENCE = 2000;

/** Milliseconds that requests under way have when the server is closed. */
const GRACE = 1000;

/**
 * Starts the server: the guard before every route, then /graphql, /feed, /export, /health, /ready, /metrics, /holder (for commands of the
 * same user) and the page. Throws SettingError where a key is demanded and there is none, and when the port is taken or the address is not
 * the machine's own.
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const { host, desk } = options;
  const demandsKey = options.demandsKey || !isLoopback(host);
  if (demandsKey) refuseWithoutKey(host, await desk.keys.list());
  const keys = new KeyRing(desk.keys.list);
  const rate = new Rate(options.rate, () => performance.now(), 'requests');
  const table = new TableKeeper(options.graph);
  const server = createServer(route(options, { keys, demandsKey, rate }, table));
  server.on('clientError', refuseMalformed);
  await listen(server, options);
  return {
    address: addressOf(server.address() as AddressInfo),
    warm: () => table.warm(),
    close: () =>
      new Promise((resolve) => {
        keys.close();
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), GRACE).unref();
      }),
  };
}

/** Throws SettingError where nobody could get in. Also asked, with what is known by then, before a database is started. */
export function refuseWithoutKey(host: string, keys: readonly Pick<Key, 'revoked'>[]): void {
  if (keys.some(({ revoked }) => revoked === null)) return;
  const make = 'make one with `ujar keys create NAME --scope read`';
  throw isLoopback(host)
    ? new SettingError('UJAR_REQUIRE_KEY', `demands API keys, and there are none; ${make} first`)
    : new SettingError(
        'HOST',
        `${host} can be reached from other machines, and there are no API keys to keep strangers out; ${make}, or use 127.0.0.1`,
      );
}

/** By which this machine reaches the server: one that listens everywhere does so on loopback. */
function addressOf({ address, port, family }: AddressInfo): string {
  const reached = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address;
  return `http://${family === 'IPv6' ? `[${reached}]` : reached}:${port}`;
}

/** How a request is answered: what it is called in the log, and whether only to who is let in. */
interface Routed {
  readonly name: Route;
  readonly handle: (request: IncomingMessage, response: ServerResponse, exchange: Exchange) => Promise<void>;
}

type Guarded = (
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  visitor: Visitor,
) => Promise<void>;

function route(options: ServerOptions, entry: Entry, table: TableKeeper) {
  const { allowed, log, metrics, answered } = options;
  const routeOf = routesOf(options, entry, table);
  return async (request: IncomingMessage, response: ServerResponse) => {
    const exchange = openExchange(request, response, (over) => {
      metrics?.answered(over);
      answered?.(over);
    });
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refusal = refuseForeign(request.headers, allowed, asHost(request.socket.localAddress));
    const { name, handle } = routeOf(request, exchange.path);
    exchange.route = refusal === null ? name : 'refused';
    if (refusal !== null) return refuse(response, refusal.status, refusal.code, refusal.reason);
    grantOrigin(request, response, allowed.origins);
    try {
      await handle(request, response, exchange);
    } catch (error) {
      refuseFault(response, error, log, exchange.id);
    }
  };
}

function routesOf(options: ServerOptions, entry: Entry, table: TableKeeper) {
  const {
    allowed,
    graph,
    page,
    token,
    log,
    largest,
    answers,
    metrics,
    readiness = async () => ({}),
  } = options;
  const { desk, joined } = keepingRing(options, entry.keys);
  const graphql = serveGraphql(createGraphql(graph, log, desk, answers, table), largest);
  const guarded =
    (handle: Guarded, looking?: Looking): Routed['handle'] =>
    async (request, response, exchange) => {
      if (answerPreflight(request, response)) return;
      const visitor = await letIn(entry, request, response, looking);
      if (visitor === null) return;
      endWithKey(entry.keys, visitor, response);
      await handle(request, response, exchange, visitor);
    };
  const ask: Guarded = (request, response, { id }, visitor) =>
    graphql(request, response, { id, visitor, gone: goneWith(response) });
  const shelfOf = (response: ServerResponse, visitor: Visitor): Shelf => {
    const seconds = answers?.seconds ?? USUAL.seconds;
    return { graph: boundReads(graph, { seconds, gone: goneWith(response), visitor }), table };
  };
  const feed: Guarded = (request, response, _, visitor) =>
    serveFeed(shelfOf(response, visitor), allowed.origins, request, response);
  const slots = new Slots();
  const exported: Guarded = (request, response, _, visitor) => {
    const shelf = shelfOf(response, visitor);
    return serveExport({ shelf, slots, origins: allowed.origins, caller: visitor.key }, request, response);
  };
  const routes: Readonly<Record<string, Routed>> = {
    '/graphql': { name: 'graphql', handle: guarded(ask) },
    '/feed': { name: 'feed', handle: guarded(feed, { shown: 'basic' }) },
    '/export': { name: 'export', handle: guarded(exported) },
    '/health': { name: 'health', handle: async (...asked) => serveHealth(asked[0], asked[1]) },
    '/ready': { name: 'ready', handle: (...asked) => serveReady(readiness, asked[0], asked[1]) },
    ...(metrics && {
      '/metrics': {
        name: 'metrics',
        // They tell of a database that is away: its keys can't be asked for then.
        handle: guarded((request, response) => serveMetrics(metrics, request, response), {
          patience: KEYS_PATIENCE,
        }),
      },
    }),
  };
  const holder: Routed = {
    name: 'holder',
    handle: (request, response) =>
      serveJoined({ ...joined, export: (body) => takeOut({ graph, table }, body) }, token, request, response),
  };
  const pages: Routed = { name: 'page', handle: (request, response) => servePage(page, request, response) };
  return (request: IncomingMessage, path: string): Routed => {
    if (!entry.demandsKey && wantsGraphiql(request)) return { name: 'graphiql', handle: serveGraphiql };
    if (path.startsWith('/holder/') && isOfThisMachine(request.socket)) return holder;
    return routes[path] ?? pages;
  };
}

/** What a revoked key opened ends at once, in the middle of an answer too. */
function endWithKey(keys: KeyRing, visitor: Visitor, response: ServerResponse): void {
  if (visitor !== LOCAL)
    response.once(
      'close',
      keys.watch(visitor, () => response.destroy()),
    );
}

/** Keys that are made or revoked here, or by a command that joins, are known here before anybody is told. */
function keepingRing({ desk, joined }: ServerOptions, ring: KeyRing): Pick<ServerOptions, 'desk' | 'joined'> {
  const { list, create, revoke } = desk.keys;
  const kept =
    <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A) => {
      const done = await work(...args);
      await ring.refresh();
      return done;
    };
  return {
    desk: { ...desk, keys: { list, create: kept(create), revoke: kept(revoke) } },
    joined: { ...joined, keys: kept(joined.keys) },
  };
}

function isOfThisMachine({ remoteAddress, localAddress }: IncomingMessage['socket']): boolean {
  const remote = asHost(remoteAddress);
  return remote !== null && (isLoopback(remote) || remote === asHost(localAddress));
}

/** What is no HTTP is answered as the protocol asks, with the headers of all replies. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`,
  );
}

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new SettingError('PORT', `${port} is taken by another program; set PORT to a free one`));
      else if (error.code === 'EACCES')
        reject(new SettingError('PORT', `${port} needs more rights; use one above 1023`));
      else if (error.code === 'EADDRNOTAVAIL')
        reject(new SettingError('HOST', `${host} is no address of this machine`));
      else reject(error);
    });
    server.listen(port, host, () => resolve());
  });
}
