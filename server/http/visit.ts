import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { GoneError } from '../errors.ts';
import { LOCAL, type Visitor } from '../schema/context.ts';

/** One request: what is known of it before it is read. */
export interface Visit {
  /** Stands in the reply's x-request-id, in masked errors and in the log. */
  readonly id: string;
  readonly visitor: Visitor;
  /** Given when nobody waits for the answer any more; null where none can tell. */
  readonly gone: AbortSignal | null;
}

/** A request that came by no socket. */
export function localVisit(): Visit {
  return { id: randomUUID(), visitor: LOCAL, gone: null };
}

/** Given when the connection ends before the whole answer was sent. */
export function goneWith(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new GoneError('nobody waits for the answer any more'));
  });
  return gone.signal;
}
