import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a GraphQL request ended: answered; refused for what the caller can mend; failed by a fault here. */
export type Outcome = 'ok' | 'refused' | 'failed';

/** What a request is called, of a closed list, whatever its path. */
export const ROUTES = [
  ...['graphql', 'graphiql', 'feed', 'export', 'holder', 'health', 'ready', 'metrics', 'page', 'refused'],
] as const;
export type Route = (typeof ROUTES)[number];

/** A request and how it was answered. */
export interface Exchange {
  /** That of the header x-request-id, where it is one that may stand in a log, else one drawn here. */
  readonly id: string;
  readonly method: string;
  /** Without what stands behind "?". */
  readonly path: string;
  route: Route;
  /** 499 where the connection ended before an answer began. */
  status: number;
  /** The connection ended before the whole answer was sent. */
  cut: boolean;
  /** From its head to the end of its answer, in milliseconds. */
  ms: number;
  /** Null where no GraphQL was run. */
  operation: 'query' | 'mutation' | 'subscription' | 'none' | null;
  outcome: Outcome;
}

export const REQUEST_ID = 'x-request-id';

/** Of the answers that are not over yet. */
const exchanges = new WeakMap<object, Exchange>();

/** The request that `response` answers; null for one that came by no socket. */
export function exchangeOf(response: object | null | undefined): Exchange | null {
  return (response && exchanges.get(response)) ?? null;
}

/** Gives a request its id, which its answer carries, and tells of it once it is over, whether answered or left. */
export function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  over: (exchange: Exchange) => void,
): Exchange {
  const began = performance.now();
  const exchange: Exchange = {
    id: idOf(request.headers[REQUEST_ID]),
    method: request.method ?? 'GET',
    path: (request.url ?? '/').split('?', 1)[0]?.slice(0, LONGEST_PATH) ?? '/',
    route: 'page',
    status: 0,
    cut: false,
    ms: 0,
    operation: null,
    outcome: 'ok',
  };
  exchanges.set(response, exchange);
  response.setHeader(REQUEST_ID, exchange.id);
  response.once('close', () => {
    exchange.cut = !response.writableFinished;
    exchange.status = response.headersSent ? response.statusCode : UNANSWERED;
    exchange.ms = performance.now() - began;
    over(exchange);
  });
  return exchange;
}

/** As nginx calls it in its logs. */
const UNANSWERED = 499;

const LONGEST_PATH = 200;

function idOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.-]{1,64}$/u.test(given) ? given : randomUUID();
}
