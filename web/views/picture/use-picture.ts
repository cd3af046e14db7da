import { useEffect, useMemo, useRef, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { toQuery } from '../../store/query-filter.ts';
import type { GraphState, State } from '../../store/state.ts';
import type { Names, OverviewAnswer } from '../overview.ts';
import { findPicture } from './answers.ts';
import { asksMore, compose, type Found, type Neighbourhood, type Picture, plain } from './picture.ts';

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
  const picture = useMemo(
    () => kept && compose(kept.found, { ...kept.asked, graph: { ...kept.asked.graph, hidden, layout } }),
    [kept, hidden, layout],
  );
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
