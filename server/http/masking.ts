import { type ExecutionResult, GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { argumentAt } from './arguments.ts';
import type { Visited } from './limiting.ts';
import { type Log, toReply } from './replies.ts';

/** Makes of each error of an answer what the caller is shown, under the id of the request: see `toReply`. */
export function masking(log: Log): Plugin<Visited> {
  const shown = (result: ExecutionResult, { visit }: Visited): ExecutionResult => {
    const show = (error: GraphQLError) => toReply(error, log, visit.id);
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(show) };
  };
  return {
    onExecutionResult({ result, setResult }) {
      if (result === undefined || !('errors' in result) || result.errors === undefined) return;
      setResult({ ...result, errors: result.errors.map(withArgument) });
    },
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        if (!isAsyncIterable(result)) setResult(shown(result, args.contextValue as Visited));
      },
    }),
    onSubscribe: ({ args }) => ({
      onSubscribeResult({ result, setResult }) {
        const context = args.contextValue as Visited;
        if (!isAsyncIterable(result)) setResult(shown(result, context));
        return {
          onNext: ({ result: event, setResult: replace }) =>
            replace(shown(event as ExecutionResult, context)),
        };
      },
    }),
  };
}

/** What GraphQL itself refuses names its argument as what resolvers refuse does. */
function withArgument(error: GraphQLError): GraphQLError {
  const { message, nodes, path, extensions, originalError } = error;
  const argument = 'argument' in extensions || path !== undefined ? null : argumentAt(error);
  if (argument === null) return error;
  return new GraphQLError(message, {
    ...{ nodes: nodes ?? null, path: path ?? null, originalError: originalError ?? null },
    extensions: { ...extensions, argument },
  });
}
