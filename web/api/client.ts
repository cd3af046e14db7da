import { Client, cacheExchange, fetchExchange } from 'urql';

const options = {
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { headers: { 'x-ujar-page': '1' } },
} as const;

/** The client of the page: same origin, no key, answers cached by document and variables. */
export const client = new Client({ ...options, exchanges: [cacheExchange, fetchExchange] });

/** For what is asked in great numbers and kept by who asks, such as the pages of a long list. */
export const passing = new Client({ ...options, exchanges: [fetchExchange] });
