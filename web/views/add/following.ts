import { useEffect, useState } from 'react';
import { type CombinedError, useClient, useSubscription } from 'urql';
import { freshness } from '../../api/client.ts';
import { faultOf } from '../../api/fault.ts';
import { type Failed, type FullRun, progressSubscription, type Run, runQuery } from './queries.ts';

/** How an ingest is that one follows. */
export interface Following {
  /** null before anything is known */
  readonly run: Run | null;
  /** all of it, once it has ended */
  readonly ended: FullRun | null;
  readonly failures: readonly Failed[];
  readonly error: CombinedError | undefined;
  /** the server has forgotten it: it was an hour ago */
  readonly forgotten: boolean;
}

const articlesShown = 50;
/** Milliseconds between two looks where the stream of events doesn't come through. */
const rest = 1000;

export const isOver = (run: Pick<Run, 'state'>): boolean =>
  run.state !== 'RUNNING' && run.state !== 'WAITING';

/** Follows an ingest by the server's events, by asking again and again where these don't come; once it is over, all that is shown is asked anew. */
export function useFollowing(id: string): Following {
  const client = useClient();
  const [ended, setEnded] = useState<FullRun | null>(null);
  const [polled, setPolled] = useState<FullRun | null>(null);
  const [error, setError] = useState<CombinedError | undefined>(undefined);
  const [{ data, error: broken }] = useSubscription(
    { query: progressSubscription, variables: { id }, pause: ended !== null },
    collect,
  );
  const streamed = data?.run ?? null;
  const over = streamed !== null && isOver(streamed);
  const lost = broken !== undefined;
  useEffect(() => {
    if (!over && !lost) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const variables = { id, first: articlesShown };
      const answer = await client.query(runQuery, variables, { requestPolicy: 'network-only' });
      if (!wanted) return;
      setError(answer.error);
      const run = answer.data?.ingestion;
      if (run === undefined) return;
      setPolled(run);
      if (!isOver(run)) timer = setTimeout(look, rest);
      else {
        setEnded(run);
        freshness.written();
      }
    };
    look();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [over, lost, client, id]);
  const failures = ended?.failures ?? polled?.failures ?? data?.failures ?? [];
  const forgotten = error !== undefined && faultOf(error).is === 'unknownId';
  return { run: ended ?? polled ?? streamed, ended, failures, error, forgotten };
}

type Progress = { ingestProgress: { failure: Failed | null; ingest: Run } };
interface Collected {
  readonly run: Run;
  readonly failures: readonly Failed[];
}

function collect(
  before: Collected | undefined,
  { ingestProgress: { ingest, failure } }: Progress,
): Collected {
  const failures = before?.failures ?? [];
  return { run: ingest, failures: failure === null ? failures : [...failures, failure] };
}
