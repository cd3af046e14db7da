import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { minding } from './asked.ts';
import { createFreshness } from './freshness.ts';
import { authorization, createKeyHolder } from './key.ts';
import { createPatience } from './patience.ts';

export const keyHolder = createKeyHolder();
export const patience = createPatience();
export const freshness = createFreshness(() => client);

const options = {
  url: '/graphql',
  preferGetMethod: false,
  fetch: patience.fetch,
  fetchOptions: () => ({ headers: { 'x-ujar-page': '1', ...authorization(keyHolder.get()) } }),
} as const;

/** An answer that failed as a whole says `data: null`; to who asked it has no data, as while it is on its way. */
const withoutNull = mapExchange({
  onResult: (result) => (result.data === null ? { ...result, data: undefined } : result),
});

/**
 * The client of the page: same origin, with the key that was given, if any. Answers are kept by document and variables
 * until something is written.
 */
export const client: Client = new Client({
  ...options,
  exchanges: [withoutNull, minding, freshness.exchange, cacheExchange, fetchExchange],
  fetchSubscriptions: true,
});

/**
 * Keeps no answers: for mutations with `preview: true`, which write nothing, and for what is asked in great numbers and
 * kept by who asks, such as the pages of a long list.
 */
export const passing = new Client({ ...options, exchanges: [withoutNull, fetchExchange] });

// Another key may see other things.
keyHolder.subscribe(() => freshness.written());
