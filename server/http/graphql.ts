import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Graph } from '../derive/batch.ts';
import { Rate } from '../runs/rate.ts';
import { type Desk, openContext } from '../schema/context.ts';
import { schema as own } from '../schema/index.ts';
import { TableKeeper } from '../table/keeper.ts';
import { boundReads } from './bounds.ts';
import { compiling } from './compiling.ts';
import { limiting, type Visited } from './limiting.ts';
import { LIMITS, type Limits } from './limits.ts';
import { masking } from './masking.ts';
import { observing } from './operations.ts';
import { type Log, toReply } from './replies.ts';
import { localVisit, type Visit } from './visit.ts';

/** What may be given in place of the defaults. */
export interface GraphqlOptions {
  readonly schema?: GraphQLSchema;
  readonly limits?: Limits;
  /** Seconds for an answer; of what changes the graph, for each of its reads. */
  readonly seconds?: number;
  /** Points a minute and caller: see server/schema/cost.ts. */
  readonly budget?: number;
}

/** The usual time for an answer, in seconds, and the usual points a minute. */
export const USUAL = { seconds: 30, budget: 20_000_000 };

/**
 * GraphQL at /graphql, subscriptions as server-sent events; without a desk nothing can be changed. What a caller can mend is answered with its code and the argument's name; anything else is
 * masked, and logged under the id that the reply carries. A request without a visit is one of whoever has the machine.
 */
export function createGraphql(
  graph: Pick<Graph, 'read'>,
  log: Log,
  desk: Desk | null = null,
  { schema = own, limits = LIMITS, seconds = USUAL.seconds, budget = USUAL.budget }: GraphqlOptions = {},
  table: TableKeeper = new TableKeeper(graph),
) {
  const points = new Rate(budget, () => Date.now(), 'points of cost');
  return createYoga<{ visit?: Visit }>({
    schema,
    plugins: [observing(), visiting, limiting(limits, points), masking(log), compiling()] as Plugin[],
    context: ({ visit = localVisit() }) => {
      const { visitor, gone } = visit;
      const bounded = boundReads(graph, { seconds, gone, visitor });
      return { ...openContext(bounded, visitor, desk, table), visit, bounded };
    },
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

/** Sees to it that there is a visit before a document is looked at. */
const visiting: Plugin<Partial<Visited>> = {
  onEnveloped({ context, extendContext }) {
    if (context?.visit === undefined) extendContext({ visit: localVisit() });
  },
};
