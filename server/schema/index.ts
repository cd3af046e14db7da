import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { priced } from './cost.ts';
import './article.ts';
import './correction.ts';
import './country-served.ts';
import './deed.ts';
import './entity.ts';
import './event.ts';
import './expansion.ts';
import './feed.ts';
import './ingest.ts';
import './interpretation.ts';
import './judgement.ts';
import './key.ts';
import './matrix.ts';
import './neighbourhood.ts';
import './node.ts';
import './note.ts';
import './office.ts';
import './path.ts';
import './positions.ts';
import './quality.ts';
import './retraction.ts';
import './review.ts';
import './saved-view.ts';
import './search.ts';
import './statement.ts';
import './stats.ts';
import './timeline.ts';
import './utterance.ts';

builder.queryType({
  authScopes: { read: true },
  description:
    'Who said what about whom. Answers count the current versions of articles only. Takes the scope read, where a field says no other.',
});

builder.mutationType({
  description:
    'What changes the graph. By POST alone, as JSON, each with a key of the scope that it names. Errors carry a code in their extensions: BAD_ARGUMENT and TOO_LARGE with the `argument` that is wrong, UNKNOWN_ID, AMBIGUOUS_NAME; RATE_LIMITED and BUSY with `retryAfter`, in seconds; DATABASE_UNAVAILABLE, status 503, after which what was asked may be done or not.',
});
builder.subscriptionType({
  description: 'What happens, as server-sent events: ask with `accept: text/event-stream`.',
});

/** What whoever writes a client may rely on; the README says the same. */
const CONTRACT =
  'Ujar: who said what about whom. This schema only grows: types, fields and optional arguments are added, and what is there keeps its meaning. What is to go is marked @deprecated with what to use instead, stays for at least two minor releases after that, and is announced in the README under "Letting others in". Enum values and types of a union or an interface may be added at any time: a client must bear those that it does not know.';

/** The whole schema; printed in schema.graphql, which a test holds to it. */
export const schema: GraphQLSchema = priced(builder.toSchema());
schema.description = CONTRACT;
