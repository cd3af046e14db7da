import { setMaxListeners } from 'node:events';
import type { Graph } from '../derive/batch.ts';
import { ForbiddenError, TimeoutError } from '../errors.ts';
import type { Visitor } from '../schema/context.ts';

/** What the reads of one request are held to. */
export interface Bounds {
  /** For an answer; of what changes the graph, for each of its reads. */
  readonly seconds: number;
  /** Given when nobody waits for the answer any more; its reason is thrown. */
  readonly gone: AbortSignal | null;
  readonly visitor: Visitor;
}

/** The graph as one request reads it. */
export interface BoundedGraph extends Pick<Graph, 'read'> {
  /** From now on all reads together have the time of one. */
  hurry(): void;
}

/**
 * Reads that end in the database when their time is over or nobody waits any more, and that only the scope "read" allows,
 * whichever field asks.
 */
export function boundReads(graph: Pick<Graph, 'read'>, { seconds, gone, visitor }: Bounds): BoundedGraph {
  let until: number | null = null;
  // A listener for each read at once: as many as a query has fields.
  if (gone !== null) setMaxListeners(0, gone);
  return {
    hurry() {
      until = performance.now() + seconds * 1000;
    },
    async read(work) {
      if (!visitor.scopes.includes('read')) throw new ForbiddenError('this', ['read'], visitor.name);
      const ending = new AbortController();
      const over = () => ending.abort(new TimeoutError(seconds));
      const left = () => ending.abort(gone?.reason);
      const timer = setTimeout(
        over,
        until === null ? seconds * 1000 : Math.max(0, until - performance.now()),
      );
      gone?.addEventListener('abort', left, { once: true });
      if (gone?.aborted) left();
      try {
        return await graph.read(work, ending.signal);
      } finally {
        clearTimeout(timer);
        gone?.removeEventListener('abort', left);
      }
    },
  };
}
