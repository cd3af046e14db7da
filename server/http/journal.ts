import { pino } from 'pino';
import { describe } from '../errors.ts';
import type { Exchange } from './exchange.ts';

/** How much is written down; each level has those before it as well. */
export type Level = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** What a running server writes down for its operator. Never a query, a text, a header or an address with its query. */
export interface Journal {
  /** What it does by itself. */
  say(line: string): void;
  /** What went wrong here, under the id that whoever asked is shown. */
  failed(request: string, error: unknown): void;
  /**
   * A request that was answered: at "info" what somebody asked of the graph, at "debug" the page's files and probes, and
   * all of it on a terminal.
   */
  answered(exchange: Exchange): void;
}

/** Where lines go. */
export interface JournalOptions {
  readonly level: Level;
  /** True: lines for a person, else JSON. */
  readonly terminal: boolean;
  /** A line with its end. */
  readonly write: (line: string) => void;
  readonly now?: () => number;
}

/** An error may quote what it was about. */
const LONGEST = 500;

/** Writes a line for each thing: of JSON with `level`, `time` (ISO in UTC), `msg` and, of a request, `request`, its id. */
export function openJournal({ level, terminal, write, now = () => Date.now() }: JournalOptions): Journal {
  const timestamp = () => `,"time":"${new Date(now()).toISOString()}"`;
  const formatters = { level: (label: string) => ({ level: label }) };
  const stream = { write: terminal ? (line: string) => write(toPerson(line)) : write };
  const log = pino({ level, base: null, timestamp, formatters }, stream);
  return {
    say: (line) => log.info(line),
    failed: (request, error) => log.error({ request }, describe(error).slice(0, LONGEST)),
    answered(exchange) {
      const { id, method, path, status, ms, route, operation, outcome, cut } = exchange;
      const told = { request: id, method, path, status, ms: Math.round(ms * 10) / 10 };
      const of = operation === null ? told : { ...told, operation, outcome };
      const failed = status >= 500 || outcome === 'failed';
      log[failed ? 'warn' : !terminal && ASKED.has(route) ? 'info' : 'debug'](of, cut ? 'cut' : 'answered');
    },
  };
}

const ASKED: ReadonlySet<string> = new Set(['graphql', 'feed', 'export', 'holder', 'refused']);

/** "2026-03-04T12:00:00.000Z 200 POST /graphql query ok 12.3 ms (id)". */
function toPerson(line: string): string {
  const { time, msg, request, method, path, status, ms, operation, outcome } = JSON.parse(line);
  if (status === undefined) return `${[time, request, msg].filter((part) => part !== undefined).join(' ')}\n`;
  const cut = msg === 'cut' ? msg : undefined;
  const parts = [time, status, method, path, operation, outcome, ms, 'ms', cut, `(${request})`];
  return `${parts.filter((part) => part !== undefined).join(' ')}\n`;
}
