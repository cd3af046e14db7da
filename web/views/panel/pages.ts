import { useCallback, useEffect, useReducer, useSyncExternalStore } from 'react';
import { type CombinedError, useClient } from 'urql';
import { freshness } from '../../api/client.ts';
import type { StatementFilter } from '../../api/graphql.ts';
import { type Listed, statementsQuery, type Totals } from '../../api/queries.ts';

const pageSize = 20;

export interface Pages {
  readonly statements: readonly Listed[];
  readonly totalCount: number;
  readonly totals: Totals | null;
  readonly cursor: string | null;
  readonly more: boolean;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly error: CombinedError | null;
  readonly outdated: boolean;
}

type Step =
  | { readonly is: 'asked' }
  /** what was shown may not hold any more: the next page is the first, and takes its place */
  | { readonly is: 'outdated' }
  | { readonly is: 'failed'; readonly error: CombinedError }
  | { readonly is: 'came'; readonly page: Omit<Pages, 'state' | 'error' | 'outdated'> };

export const noPages: Pages = {
  statements: [],
  totalCount: 0,
  totals: null,
  cursor: null,
  more: false,
  state: 'loading',
  error: null,
  outdated: false,
};

/** Adds a page to those before it; a statement that comes twice stays once. */
export function turnPage(pages: Pages, step: Step): Pages {
  if (step.is === 'asked') return { ...pages, state: 'loading', error: null };
  if (step.is === 'outdated') return { ...pages, outdated: true };
  if (step.is === 'failed') return { ...pages, state: 'failed', error: step.error };
  const before = pages.outdated ? [] : pages.statements;
  const known = new Set(before.map(({ id }) => id));
  const fresh = step.page.statements.filter(({ id }) => !known.has(id));
  return { ...step.page, statements: [...before, ...fresh], state: 'ready', error: null, outdated: false };
}

/** Statements under a filter, page by page. Give the component a key by filter: another filter starts anew. */
export function usePages(filter: StatementFilter) {
  const client = useClient();
  const [pages, step] = useReducer(turnPage, noPages);
  const asked = JSON.stringify(filter);

  const ask = useCallback(
    (after: string | null, fresh: boolean) => {
      step({ is: 'asked' });
      const request = client.query(
        statementsQuery,
        { filter: JSON.parse(asked), first: pageSize, after },
        fresh ? { requestPolicy: 'network-only' } : {},
      );
      let wanted = true;
      request.toPromise().then(({ data, error }) => {
        if (!wanted) return;
        if (!data) {
          if (error !== undefined) step({ is: 'failed', error });
          return;
        }
        const { edges, totalCount, totals, pageInfo } = data.statements;
        const statements = edges.map(({ node }) => node);
        step({
          is: 'came',
          page: { statements, totalCount, totals, cursor: pageInfo.endCursor, more: pageInfo.hasNextPage },
        });
      });
      return () => {
        wanted = false;
      };
    },
    [client, asked],
  );

  const written = useSyncExternalStore(freshness.subscribe, freshness.count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was written since is asked for anew
  useEffect(() => {
    step({ is: 'outdated' });
    return ask(null, false);
  }, [ask, written]);
  return {
    pages,
    loadMore: () => ask(pages.cursor, false),
    retry: () => ask(pages.cursor, true),
  };
}

/** Reports of one utterance stand together, under the first of them; the order is that of the first. */
export function byUtterance(statements: readonly Listed[]): Listed[][] {
  const groups = new Map<string, Listed[]>();
  for (const statement of statements) {
    const said = statement.utterance?.id ?? statement.id;
    const group = groups.get(said);
    if (group === undefined) groups.set(said, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}
