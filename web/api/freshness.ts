import { type Client, type Exchange, makeOperation, mapExchange, type Operation } from 'urql';

/**
 * Knows when something was written, here or by an ingest that was followed: what is on the page is asked anew then, and
 * no answer from before is shown again.
 */
export interface Freshness {
  readonly exchange: Exchange;
  /** Something was written: ask all that is shown anew. */
  written(): void;
  /** How often something was. */
  count(): number;
  subscribe(listener: () => void): () => void;
}

/** @param client asked only once something was written: the client is made of its exchanges, so after this */
export function createFreshness(client: () => Pick<Client, 'reexecuteOperation'>): Freshness {
  const listeners = new Set<() => void>();
  const shown = new Map<number, Operation>();
  const askedAt = new Map<number, number>();
  let count = 0;
  const written = () => {
    count += 1;
    for (const operation of shown.values()) client().reexecuteOperation(anew(operation));
    for (const listener of listeners) listener();
  };
  return {
    written,
    count: () => count,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exchange: mapExchange({
      onOperation(operation) {
        if (operation.kind !== 'query') return;
        const before = askedAt.get(operation.key) ?? count;
        askedAt.set(operation.key, count);
        shown.set(operation.key, operation);
        return before === count ? undefined : anew(operation);
      },
      onResult({ operation, error }) {
        if (operation.kind === 'mutation' && error === undefined) written();
      },
    }),
  };
}

const anew = (operation: Operation) =>
  makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'network-only' });
