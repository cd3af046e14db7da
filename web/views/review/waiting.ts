import { useCallback, useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { Reviewed } from '../../api/graphql.ts';
import { emptyLine, joinLine, type WaitingLine } from './line.ts';
import { queueQuery } from './queries.ts';

const pageSize = 20;
/** So many pairs before the line's end the next page is asked for. */
const ahead = 5;

/** The line of pairs of one sort; it grows as it is worked off, and a failure leaves it as it is. */
export function useWaiting(of: Reviewed) {
  const client = useClient();
  const [line, setLine] = useState<WaitingLine>(emptyLine);
  const [error, setError] = useState<CombinedError | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const ask = useCallback(async () => {
    setAsked(true);
    setError(undefined);
    const variables = { of, first: pageSize, after: line.cursor };
    const answer = await client.query(queueQuery, variables, { requestPolicy: 'network-only' });
    setAsked(false);
    setError(answer.error);
    if (answer.data === undefined) return;
    const { edges, pageInfo } = answer.data.reviewQueue;
    const page = {
      pairs: edges.map(({ node }) => node),
      cursor: pageInfo.endCursor ?? line.cursor,
      more: pageInfo.hasNextPage,
    };
    setLine((present) => joinLine(present, page));
  }, [client, of, line.cursor]);
  const wanted = line.more && line.pairs.length <= ahead && !asked && error === undefined;
  useEffect(() => {
    if (wanted) ask();
  }, [wanted, ask]);
  return { line, setLine, error, asking: asked || wanted, retry: ask };
}
