import { useMemo } from 'react';
import { useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import type { StatementFilter } from '../../api/graphql.ts';
import { toPossible } from '../../store/query-filter.ts';
import { possibleQuery } from './queries.ts';

/**
 * What there would be if all counted that is possible, by any candidate; null where that is what is counted, for a filter
 * that selects nothing (null), and until the answer comes.
 */
export function usePossible(filter: StatementFilter | null) {
  return useTotals(filter === null ? null : toPossible(filter));
}

/** What a filter comes to, asked for beside what is to be seen first; null for none, and until the answer comes. */
export function useTotals(filter: StatementFilter | null) {
  const asked = JSON.stringify(filter);
  const variables = useMemo(() => ({ filter: JSON.parse(asked) as StatementFilter | null }), [asked]);
  const pause = variables.filter === null;
  const [{ data }] = useQuery({ query: possibleQuery, variables, pause, context: aside });
  return pause ? null : (data?.statements.totals ?? null);
}
