import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import {
  AmbiguousNameError,
  ArgumentError,
  BrokenIngestError,
  BusyError,
  ContradictionError,
  codeOf,
  DatabaseAwayError,
  ForbiddenError,
  GoneError,
  LimitError,
  RateError,
  TimeoutError,
  TooLargeError,
  UnknownIdError,
} from '../errors.ts';
import { judgementId } from '../schema/judgement-id.ts';

/** Writes down an error that the caller is not shown, under the id that the caller is. */
export type Log = (id: string, error: unknown) => void;

type Told = Readonly<Record<string, unknown>>;

/** What a caller can mend or wait for, and the fields of it that a program is told; all other errors are masked. */
function toldOf(error: unknown): Told | null {
  if (error instanceof RateError || error instanceof BusyError) return { retryAfter: error.retryAfter };
  if (
    error instanceof ArgumentError ||
    error instanceof UnknownIdError ||
    error instanceof AmbiguousNameError ||
    error instanceof TooLargeError
  )
    return { argument: error.argument };
  if (error instanceof LimitError) return { limit: error.limit, most: error.most, asked: error.asked };
  if (error instanceof ForbiddenError) return { scopes: error.scopes };
  if (error instanceof TimeoutError) return { seconds: error.seconds };
  if (error instanceof GoneError) return {};
  if (error instanceof ContradictionError)
    return { judgement: error.judgement === null ? null : judgementId(error.judgement) };
  if (error instanceof BrokenIngestError) return { ingest: error.id };
  return null;
}

/**
 * The error that a caller is shown, with its code. What can't be mended by who calls is masked, and logged under the id of
 * the request, which the reply carries. Of one that was made by this already nothing changes.
 */
export function toReply(error: unknown, log: Log, id: string = randomUUID()): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (original === undefined || original === null)) return coded(error);
  if (original instanceof GraphQLError) return coded(error instanceof GraphQLError ? error : original);
  const path = error instanceof GraphQLError ? (error.path ?? null) : null;
  const told = toldOf(original);
  if (told !== null) {
    const { message } = original as Error;
    return new GraphQLError(message, { path, extensions: { code: codeOf(original), ...told } });
  }
  const { message, status, headers, told: shown } = logged(original, log, id);
  const http = status === 500 ? {} : { http: { status, headers } };
  return new GraphQLError(message, { path, extensions: { ...shown, ...http } });
}

/** What is told of a failure that is no caller's fault, of which the log tells more under `id`. */
function logged(error: unknown, log: Log, id: string) {
  const told = { code: codeOf(error), request: id };
  if (!(error instanceof DatabaseAwayError)) {
    log(id, error);
    const message = `Something failed here, not in your request (${id}).`;
    return { message, status: 500, headers: {}, told };
  }
  const { message, retryAfter } = error;
  log(id, error.cause ?? error);
  return {
    message,
    status: 503,
    headers: { 'retry-after': String(retryAfter) },
    told: { ...told, retryAfter },
  };
}

/** Answers a failure that is no caller's fault, where that is no GraphQL; cuts an answer that has begun. */
export function refuseFault(response: ServerResponse, error: unknown, log: Log, id: string): void {
  const { message, status, headers, told } = logged(error, log, id);
  if (response.headersSent) return void response.destroy();
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const { code, ...more } = told;
  refuse(response, status, code, message, more);
}

/** A refusal of the whole request, answered with this status where the caller takes GraphQL's own media type. */
export function refusalOf(error: Error, http: GraphQLErrorExtensions['http'] = BAD): GraphQLError {
  const extensions = { code: codeOf(error), ...toldOf(error) };
  return new GraphQLError(error.message, { extensions: { ...extensions, http } });
}

/** As for an invalid document: 400, or 200 to who only takes application/json. */
const BAD = { spec: true, status: 400 };

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

/** Answers what a caller can mend or wait for, where that is no GraphQL; false for all other errors, and once an answer has begun. */
export function refuseTold(response: ServerResponse, error: unknown): boolean {
  const told = toldOf(error);
  if (told === null || response.headersSent) return false;
  if (told.retryAfter !== undefined) response.setHeader('retry-after', String(told.retryAfter));
  refuse(response, statusOf(error), codeOf(error), (error as Error).message, told);
  return true;
}

function statusOf(error: unknown): number {
  if (error instanceof ForbiddenError) return 403;
  if (error instanceof RateError) return 429;
  if (error instanceof BusyError) return error.own ? 429 : 503;
  return error instanceof TimeoutError ? 503 : 400;
}

/** Answers in the shape of all errors of the API what never reaches GraphQL. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  more: Told = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] }));
}
