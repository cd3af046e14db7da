import { useMemo } from 'react';
import { useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import type { StatementFilter } from '../../api/graphql.ts';
import { possibleQuery } from './queries.ts';

/** From this confidence on, in percent, something is counted as possible. */
export const possible = 10;

/**
 * What there would be if all counted that is possible, by any candidate; null where that is what is counted, for a filter
 * that selects nothing (null), and until the answer comes.
 */
export function usePossible(filter: StatementFilter | null) {
  const asked = JSON.stringify({ ...filter, minConfidence: possible / 100, anyCandidate: true });
  const variables = useMemo(() => ({ filter: JSON.parse(asked) }), [asked]);
  const pause = (filter?.minConfidence ?? 0) <= possible / 100;
  const [{ data }] = useQuery({ query: possibleQuery, variables, pause, context: aside });
  return pause ? null : (data?.statements.totals ?? null);
}

/** "12", or "12–31" where more is possible. */
export function rangeText(low: number, most: number | undefined, written: (n: number) => string): string {
  return most === undefined || most <= low ? written(low) : `${written(low)}–${written(most)}`;
}
