import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Graph } from '../derive/batch.ts';
import {
  AmbiguousNameError,
  ArgumentError,
  BrokenIngestError,
  BusyError,
  ContradictionError,
  codeOf,
  RateError,
  TooLargeError,
  UnknownIdError,
} from '../errors.ts';
import { type Desk, LOCAL, openContext } from '../schema/context.ts';
import { schema } from '../schema/index.ts';
import { judgementId } from '../schema/judgement-id.ts';
import { TableKeeper } from '../table/keeper.ts';

/** Writes down an error that the caller is not shown, under the id that the caller is. */
export type Log = (id: string, error: unknown) => void;

/**
 * GraphQL at /graphql, subscriptions as server-sent events; without a desk nothing can be changed. What a caller can mend is answered with its code and the argument's name; anything else is
 * masked, and logged under the id that the reply carries.
 */
export function createGraphql(
  graph: Pick<Graph, 'read'>,
  log: Log,
  desk: Desk | null = null,
  table: TableKeeper = new TableKeeper(graph),
) {
  return createYoga({
    schema,
    context: () => openContext(graph, LOCAL, desk, table),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    batching: false,
    // A form of another site can send it unasked; uploads are base64 in JSON.
    multipart: false,
    cors: false,
    logging: false,
    maskedErrors: { maskError: (error) => toReply(error, log) },
  });
}

function toReply(error: unknown, log: Log): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (original === undefined || original === null)) return coded(error);
  const place = { path: pathOf(error) };
  if (original instanceof RateError || original instanceof BusyError)
    return new GraphQLError(original.message, {
      ...place,
      extensions: { code: original.code, retryAfter: original.retryAfter },
    });
  if (
    original instanceof ArgumentError ||
    original instanceof UnknownIdError ||
    original instanceof AmbiguousNameError ||
    original instanceof TooLargeError
  )
    return new GraphQLError(original.message, {
      ...place,
      extensions: { code: original.code, argument: original.argument },
    });
  if (original instanceof ContradictionError)
    return new GraphQLError(original.message, {
      ...place,
      extensions: {
        code: original.code,
        judgement: original.judgement === null ? null : judgementId(original.judgement),
      },
    });
  if (original instanceof BrokenIngestError)
    return new GraphQLError(original.message, {
      ...place,
      extensions: { code: original.code, ingest: original.id },
    });
  if (original instanceof GraphQLError) return coded(error instanceof GraphQLError ? error : original);
  const id = randomUUID();
  log(id, original);
  const code = codeOf(original);
  return new GraphQLError(`Something failed here, not in your request (${id}).`, {
    ...place,
    extensions: { code, request: id },
  });
}

/** What GraphQL itself finds wrong with a request, with a code as all errors have. */
function coded(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  const more = {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
  };
  return new GraphQLError(message, { ...more, extensions: { code: 'BAD_REQUEST', ...extensions } });
}

function pathOf(error: unknown): readonly (string | number)[] | null {
  return error instanceof GraphQLError ? (error.path ?? null) : null;
}
