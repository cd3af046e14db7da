import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Graph } from '../derive/batch.ts';
import { ArgumentError, UjarError, UnknownIdError } from '../errors.ts';
import { openContext } from '../schema/context.ts';
import { schema } from '../schema/index.ts';

/** Writes down an error that the caller is not shown, under the id that the caller is. */
export type Log = (id: string, error: unknown) => void;

/**
 * GraphQL at /graphql. What a caller can mend is answered with its code and the argument's name; anything else is
 * masked, and logged under the id that the reply carries.
 */
export function createGraphql(graph: Pick<Graph, 'read'>, log: Log) {
  return createYoga({
    schema,
    context: () => openContext(graph),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    batching: false,
    cors: false,
    logging: false,
    maskedErrors: { maskError: (error) => toReply(error, log) },
  });
}

function toReply(error: unknown, log: Log): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (original === undefined || original === null)) return error;
  const place = { path: pathOf(error) };
  if (original instanceof ArgumentError || original instanceof UnknownIdError)
    return new GraphQLError(original.message, {
      ...place,
      extensions: { code: original.code, argument: original.argument },
    });
  if (original instanceof GraphQLError) return original;
  const id = randomUUID();
  log(id, original);
  const code = original instanceof UjarError ? original.code : 'INTERNAL';
  return new GraphQLError(`Something failed here, not in your request (${id}).`, {
    ...place,
    extensions: { code, request: id },
  });
}

function pathOf(error: unknown): readonly (string | number)[] | null {
  return error instanceof GraphQLError ? (error.path ?? null) : null;
}
