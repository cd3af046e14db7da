import { Client, cacheExchange, fetchExchange } from 'urql';

/** The one client of the page: same origin, no key, answers cached by document and variables. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: { 'x-ujar-page': '1' } },
});
