import { type ExecutionResult, getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { exchangeOf, type Outcome } from './exchange.ts';

/** What Yoga's context holds of the socket. */
type Served = { readonly res?: object };

/** Notes what kind of operation a request ran and how that ended: an error that was masked carries the id of the request. */
export function observing(): Plugin {
  const note = ({ args }: { readonly args: unknown }) => {
    const { contextValue, document, operationName } = args as {
      contextValue?: unknown;
      document: never;
      operationName?: never;
    };
    const exchange = exchangeOf((contextValue as Served | undefined)?.res);
    if (exchange !== null) exchange.operation = getOperationAST(document, operationName)?.operation ?? 'none';
  };
  return {
    onExecute: note,
    onSubscribe: note,
    onResultProcess({ result, serverContext }) {
      const exchange = exchangeOf((serverContext as Served | undefined)?.res);
      if (exchange === null) return;
      exchange.operation ??= 'none';
      if (!isAsyncIterable(result)) exchange.outcome = outcomeOf([result].flat() as ExecutionResult[]);
    },
  };
}

function outcomeOf(results: readonly ExecutionResult[]): Outcome {
  const errors = results.flatMap((result) => result.errors ?? []);
  if (errors.length === 0) return 'ok';
  return errors.some(({ extensions }) => extensions?.request !== undefined) ? 'failed' : 'refused';
}
