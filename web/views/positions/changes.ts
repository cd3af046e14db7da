import type { ResultOf, VariablesOf } from 'gql.tada';
import { useCallback, useEffect, useState } from 'react';
import { type Client, type CombinedError, type OperationResult, useClient } from 'urql';
import type { StatementFilter } from '../../api/graphql.ts';
import { type Change, positionsQuery } from './queries.ts';

/** Rows of one question of the API. */
const pageSize = 200;

/** What a speaker may have taken back of what they said about a target. */
export interface Changes {
  readonly found: readonly Change[];
  /** statements that were looked at so far, and that there are; null before the first answer */
  readonly seen: number;
  readonly all: number | null;
  readonly error: CombinedError | null;
}

export const noChanges: Changes = { found: [], seen: 0, all: null, error: null };

/** All changes between the two, page after page, all as of one moment. Give the component a key by the two. */
export function useChanges(
  speaker: string,
  target: string,
  asOf: StatementFilter['asOf'],
): { readonly changes: Changes; readonly retry: () => void } {
  const client = useClient();
  const [changes, setChanges] = useState(noChanges);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks anew
  useEffect(() => {
    let wanted = true;
    collect(client, { speaker, target, asOf: asOf ?? null }, (so) => {
      if (wanted) setChanges(so);
      return wanted;
    });
    return () => {
      wanted = false;
    };
  }, [client, speaker, target, asOf, attempt]);
  return { changes, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}

type Answer = Pick<OperationResult<ResultOf<typeof positionsQuery>>, 'data' | 'error'>;

function askPage(client: Client, asked: VariablesOf<typeof positionsQuery>): Promise<Answer> {
  return client.query(positionsQuery, asked).toPromise();
}

/** Tells what was found after each page, as long as `tell` wants more. */
async function collect(
  client: Client,
  asked: { speaker: string; target: string; asOf: StatementFilter['asOf'] },
  tell: (changes: Changes) => boolean,
): Promise<void> {
  let so = noChanges;
  let { asOf } = asked;
  for (let after: string | null = null, more = true; more; ) {
    const { data, error } = await askPage(client, { ...asked, asOf, first: pageSize, after });
    if (data === undefined) {
      tell({ ...so, error: error ?? null });
      return;
    }
    const { edges, totalCount, pageInfo } = data.positions;
    asOf = data.positions.asOf;
    const fresh = edges.flatMap(({ node }) =>
      node.changes.map((change) => ({ ...change, now: node.statement })),
    );
    so = { found: [...so.found, ...fresh], seen: so.seen + edges.length, all: totalCount, error: null };
    if (!tell(so)) return;
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
}
