import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  visit as walk,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ForbiddenError, LimitError, RateError } from '../errors.ts';
import type { Rate } from '../runs/rate.ts';
import { type Cost, costOf } from '../schema/cost.ts';
import type { BoundedGraph } from './bounds.ts';
import { alone, beyond, countIn, type Limits } from './limits.ts';
import { refusalOf } from './replies.ts';
import type { Visit } from './visit.ts';

/** What the context of a request holds beside what resolvers see. */
export interface Visited {
  readonly visit: Visit;
  readonly bounded: BoundedGraph;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
  readonly contextValue: Visited;
}

/**
 * Holds requests to `limits` and each caller to the points of `budget`, and keeps what the schema is from who has not the
 * scope "admin".
 */
export function limiting(limits: Limits, budget: Rate): Plugin<Visited> {
  const costs = costsOnce();
  const judged = once((document: DocumentNode) => ({
    refused: beyond(countIn(document), limits),
    introspects: introspects(document),
  }));
  const weigh = ({ args, setResultAndStopExecution: stop }: Weighing) => {
    const { schema, document, operationName, variableValues, contextValue } = args as unknown as Asked;
    const operation = getOperationAST(document, operationName);
    if (!operation) return;
    try {
      const cost = costs(schema, document, operation, variableValues ?? {});
      const refused = beyond(cost, limits);
      if (refused !== null) return stop({ errors: [refusalOf(refused)] });
      budget.take(contextValue.visit.visitor.key, cost.cost);
      if (operation.operation === 'query') contextValue.bounded.hurry();
    } catch (error) {
      if (error instanceof RateError) return stop({ errors: [refusalOf(error, tooMany(error))] });
      if (error instanceof GraphQLError) return stop({ errors: [asInvalid(error)] });
      throw error;
    }
  };
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens });
        } catch (error) {
          if (!(error instanceof GraphQLError && /contains more that \d+ tokens/u.test(error.message)))
            throw error;
          throw refusalOf(new LimitError('tokens', limits.tokens, null));
        }
      });
    },
    // Thrown, for what is given as a result is kept for whoever sends the same document.
    onValidate({ params: { documentAST }, context }) {
      const { refused, introspects } = judged(documentAST);
      if (refused !== null) throw refusalOf(refused);
      const { name, scopes } = context.visit.visitor;
      if (introspects && !scopes.includes('admin'))
        throw refusalOf(new ForbiddenError('introspection', ['admin'], name));
    },
    onExecute: weigh,
    onSubscribe: weigh,
    onExecutionResult({ result, context, setResult }) {
      if ((context as unknown as Visited).visit.visitor.scopes.includes('admin')) return;
      if (result !== undefined && 'errors' in result && result.errors !== undefined)
        setResult({ ...result, errors: result.errors.map(withoutSuggestion) });
    },
  };
}

type Weighing = Pick<Parameters<NonNullable<Plugin['onExecute']>>[0], 'args' | 'setResultAndStopExecution'>;

/** The error without "Did you mean ...", which tells names that the caller may not know. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const [message = ''] = error.message.split(' Did you mean ', 1);
  if (message === error.message) return error;
  const { nodes, path, extensions } = error;
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  walk(document, {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
}

function once<T>(make: (document: DocumentNode) => T): (document: DocumentNode) => T {
  const made = new WeakMap<DocumentNode, T>();
  return (document) => {
    const known = made.get(document);
    if (known !== undefined) return known;
    const value = make(document);
    made.set(document, value);
    return value;
  };
}

/** The same as `costOf`, of an operation without variables worked out once. */
function costsOnce() {
  const fixed = new WeakMap<OperationDefinitionNode, Cost>();
  return (
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Cost => {
    const known = fixed.get(operation);
    if (known !== undefined) return known;
    const cost = costOf(schema, alone(document, operation), variables);
    if ((operation.variableDefinitions ?? []).length === 0) fixed.set(operation, cost);
    return cost;
  };
}

function tooMany({ retryAfter }: RateError) {
  return { status: 429, headers: { 'retry-after': String(retryAfter) } };
}

/** As the executor tells what is wrong with variables. */
function asInvalid(error: GraphQLError): GraphQLError {
  const { message, nodes, path } = error;
  const extensions = { code: 'BAD_REQUEST', ...error.extensions, http: { spec: true, status: 400 } };
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}
