import { useEffect, useMemo, useRef, useState } from 'react';
import { type Client, type CombinedError, useClient, useQuery } from 'urql';
import { type EntityName, namesQuery, type Overview, overviewQuery } from '../api/queries.ts';
import { toQuery } from '../store/query-filter.ts';
import type { State } from '../store/state.ts';

export interface OverviewAnswer {
  /** the last answer; kept while a new one is fetched */
  readonly data: Overview | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** The graph under the state's filter and anchors. */
export function useOverview(state: State): OverviewAnswer {
  const filter = JSON.stringify(toQuery(state.filter));
  const anchors = JSON.stringify(state.anchors);
  const { first } = state.graph;
  const variables = useMemo(() => {
    const ids = JSON.parse(anchors) as string[];
    return { ids: ids.length > 0 ? ids : null, filter: JSON.parse(filter), first };
  }, [filter, anchors, first]);
  const [{ data, fetching, error }, execute] = useQuery({ query: overviewQuery, variables });
  const last = useRef<Overview | undefined>(undefined);
  if (data) last.current = data;
  return {
    data: error === undefined ? (data ?? last.current) : undefined,
    fetching,
    error,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}

/** Whether an answer failed because the graph has none of the ids that it was asked for. */
export function isUnknownId(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNKNOWN_ID') ?? false;
}

export type Names = ReadonlyMap<string, EntityName | null>;

/**
 * The entities behind ids that the address carries: undefined while unknown, null when the graph has none of that id.
 */
export function useNames(ids: readonly string[], known: Overview | undefined): Names {
  const client = useClient();
  const wanted = JSON.stringify([...new Set(ids)].sort());
  const variables = useMemo(() => ({ ids: JSON.parse(wanted) as string[] }), [wanted]);
  const [{ data, error, operation }] = useQuery({
    query: namesQuery,
    variables,
    pause: variables.ids.length === 0,
  });
  // While an answer is on its way the last one stands, to what was asked before.
  const answered = operation?.variables.ids;
  const [single, setSingle] = useState<Names>(new Map());
  const mixed = isUnknownId(error);
  useEffect(() => {
    if (!mixed) return;
    let current = true;
    askOneByOne(client, variables.ids).then((names) => current && setSingle(names));
    return () => {
      current = false;
    };
  }, [mixed, client, variables]);
  return useMemo(() => {
    const names = new Map<string, EntityName | null>(single);
    for (const { entity } of known?.neighbourhood.entities ?? []) names.set(entity.id, entity);
    data?.nodes.forEach((node, index) => {
      const asked = Array.isArray(answered) ? answered[index] : answered;
      if (asked === undefined) return;
      if (node?.__typename === 'Entity') names.set(asked, node);
      else if (!names.has(asked)) names.set(asked, null);
    });
    return names;
  }, [data, known, single, answered]);
}

/** One unknown id fails a question for many; asked apart, the others are found. */
export async function askOneByOne(client: Pick<Client, 'query'>, ids: readonly string[]): Promise<Names> {
  const answers = await Promise.all(
    ids.map(async (id) => [id, await client.query(namesQuery, { ids: [id] })] as const),
  );
  const names = new Map<string, EntityName | null>();
  for (const [id, { data, error }] of answers) {
    const node = data?.nodes[0];
    if (node?.__typename === 'Entity') names.set(id, node);
    else if (data !== undefined || isUnknownId(error)) names.set(id, null);
  }
  return names;
}

/** Every entity id that the state speaks of. */
export function idsOf(state: State): string[] {
  const { filter, selection, anchors, graph, opened, spokeFor } = state;
  const selected =
    selection.is === 'entity'
      ? [selection.id]
      : selection.is === 'arrow'
        ? [selection.speaker, selection.target]
        : [];
  const { speaker, target, between, involves, place } = filter;
  const { expansions, added, hidden, folded, path } = graph;
  const drawn = [anchors, expansions.map(({ id }) => id), added, hidden, folded, path ?? []].flat();
  return [...[speaker, target, between, involves, place, drawn, opened, selected, spokeFor ?? []].flat()];
}
