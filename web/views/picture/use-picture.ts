import { useEffect, useMemo, useRef, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { aside } from '../../api/asked.ts';
import { toPossible, toQuery } from '../../store/query-filter.ts';
import type { GraphState, State } from '../../store/state.ts';
import type { Names, OverviewAnswer } from '../overview.ts';
import { type Asking, findCounted, findPicture } from './answers.ts';
import {
  asksMore,
  compose,
  type Found,
  type Neighbourhood,
  type Picture,
  plain,
  withPossible,
} from './picture.ts';

export interface PictureAnswer {
  /** the last one; kept while a new one is fetched */
  readonly picture: Picture | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** What graph and outline show under the state. */
export function usePicture(state: State, overview: OverviewAnswer, names: Names): PictureAnswer {
  const base = overview.fetching ? undefined : overview.data?.neighbourhood;
  const graph = useMemo(() => withPresentIds(state.graph, names), [state.graph, names]);
  const { kept, fetching, error, retry } = useFound({ ...state, graph }, base);
  const { hidden, layout } = graph;
  const possible = usePossibleOf(kept);
  const picture = useMemo(() => {
    if (kept === undefined) return undefined;
    const drawn = { ...kept.asked, graph: { ...kept.asked.graph, hidden, layout } };
    const sure = compose(kept.found, drawn);
    return possible === null ? sure : withPossible(sure, compose({ ...kept.found, ...possible }, drawn));
  }, [kept, possible, hidden, layout]);
  const failed = overview.error ?? error;
  return {
    picture: failed === undefined ? picture : undefined,
    fetching: overview.fetching || fetching,
    error: failed,
    retry: overview.error === undefined ? retry : overview.retry,
  };
}

type Asked = Pick<State, 'filter' | 'anchors' | 'graph'>;

interface Kept {
  readonly found: Found;
  readonly asked: Asked;
}

/** What was found last, and for what it was asked; what comes too late is dropped. */
function useFound(asked: Asked, base: Neighbourhood | undefined) {
  const client = useClient();
  const latest = useRef(asked);
  latest.current = asked;
  const { hidden, marked, layout, ...parts } = asked.graph;
  const key = JSON.stringify([asked.filter, asked.anchors, parts, parts.folded.length > 0 ? hidden : []]);
  const [answer, setAnswer] = useState<{
    readonly key: string;
    readonly base: Neighbourhood;
    readonly kept: Kept;
  }>();
  const [failure, setFailure] = useState<{ readonly key: string; readonly error: CombinedError }>();
  const [again, setAgain] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked, `again` for asking anew
  useEffect(() => {
    if (base === undefined) return;
    const { current } = latest;
    let wanted = true;
    const tell = (found: Found) => wanted && setAnswer({ key, base, kept: { found, asked: current } });
    if (!asksMore(current)) tell(plain(base));
    else
      findPicture(client, base, toQuery(current.filter), current.graph).then(tell, (error: unknown) => {
        if (!wanted) return;
        if (error instanceof CombinedError) setFailure({ key, error });
        else throw error;
      });
    return () => {
      wanted = false;
    };
  }, [client, key, base, again]);
  return {
    kept: answer?.kept,
    fetching: base === undefined || answer?.key !== key || answer.base !== base,
    error: failure?.key === key ? failure.error : undefined,
    retry: () => {
      setFailure(undefined);
      setAgain((times) => times + 1);
    },
  };
}

/** What of a picture is possible; null where that is what it shows, and until it comes. */
function usePossibleOf(kept: Kept | undefined): Counts | null {
  const client = useClient();
  const [answer, setAnswer] = useState<{ readonly of: Kept; readonly counts: Counts }>();
  useEffect(() => {
    const filter = kept === undefined ? null : toPossible(toQuery(kept.asked.filter));
    if (kept === undefined || filter === null) return;
    let wanted = true;
    const { found, asked } = kept;
    const ids = found.whole.entities.map(({ entity }) => entity.id);
    const asking: Asking = { query: (query, variables) => client.query(query, variables, aside) };
    findCounted(asking, filter, asked.graph, ids).then(
      (counts) => wanted && setAnswer({ of: kept, counts }),
      (error: unknown) => {
        // What is sure stands without its range, as the totals do.
        if (!(error instanceof CombinedError)) throw error;
      },
    );
    return () => {
      wanted = false;
    };
  }, [client, kept]);
  return answer !== undefined && answer.of === kept ? answer.counts : null;
}

type Counts = Pick<Found, 'whole' | 'counts'>;

/** The graph's state by the ids that entities have now: what was merged since is what it was merged into. */
function withPresentIds(graph: GraphState, names: Names): GraphState {
  const present = (id: string) => names.get(id)?.id ?? id;
  const each = (ids: readonly string[]) => [...new Set(ids.map(present))];
  return {
    ...graph,
    added: each(graph.added),
    hidden: each(graph.hidden),
    folded: each(graph.folded),
    marked: each(graph.marked),
    expansions: graph.expansions.map((one) => ({ ...one, id: present(one.id) })),
  };
}
