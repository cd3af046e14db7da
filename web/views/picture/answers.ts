import type { VariablesOf } from 'gql.tada';
import type { AnyVariables, Client, DocumentInput } from 'urql';
import type { StatementFilter } from '../../api/graphql.ts';
import type { Arrow, Neighbour } from '../../api/queries.ts';
import { type Expansion, type GraphState, mostAsked } from '../../store/state.ts';
import { askOneByOne, isUnknownId } from '../overview.ts';
import type { Counted } from '../ranges.ts';
import { among, arrowKey, type FoldCounts, type Folds, foldsOf } from './folding.ts';
import { type Expanded, type Found, idsIn, type Neighbourhood, type Whole } from './picture.ts';
import { countQuery, expandQuery, foldQuery, type Paths, pathQuery, wholeQuery } from './queries.ts';

/** Asks for all that a picture is put together from. Throws urql's CombinedError, but not for ids that are unknown. */
export async function findPicture(
  client: Asking,
  base: Neighbourhood,
  filter: StatementFilter,
  graph: GraphState,
): Promise<Found> {
  const [expanded, paths] = await Promise.all([
    Promise.all(graph.expansions.map((one) => findExpansion(client, filter, one))),
    findPaths(client, filter, graph.path),
  ]);
  const ids = idsIn({ base, expanded, paths }, graph);
  return { base, expanded, paths, ...(await findCounted(client, filter, graph, ids)) };
}

/** Of those that a picture shows, what there is under another filter. Throws urql's CombinedError. */
export async function findCounted(
  client: Asking,
  filter: StatementFilter,
  graph: GraphState,
  ids: readonly string[],
): Promise<Pick<Found, 'whole' | 'counts'>> {
  const whole = await findWhole(client, filter, ids);
  const shown = whole.entities.filter(({ entity }) => !graph.hidden.includes(entity.id));
  return { whole, counts: await countFolds(client, filter, foldsOf(shown, graph.folded)) };
}

/** What answers questions. */
export type Asking = Pick<Client, 'query'>;

async function findExpansion(
  client: Asking,
  filter: StatementFilter,
  expansion: Expansion,
): Promise<Expanded> {
  const { id, direction, kind, first } = expansion;
  const ids: string[] = [];
  let after: string | null = null;
  let all = 0;
  do {
    const page = await findNeighbours(client, {
      ...{ id, type: { direction, kind }, filter, after },
      first: Math.min(mostAsked, first - ids.length),
    });
    ids.push(...page.ids);
    [all, after] = [page.all, page.after];
  } while (after !== null && ids.length < first);
  return { expansion, ids, all };
}

interface Page {
  readonly ids: readonly string[];
  readonly all: number;
  /** where the next page begins; null where there is none */
  readonly after: string | null;
}

async function findNeighbours(client: Asking, asked: VariablesOf<typeof expandQuery>): Promise<Page> {
  const answer = await ask(client, expandQuery, asked);
  if (answer === null) return { ids: [], all: 0, after: null };
  const { edges, totalCount, pageInfo } = answer.expand;
  return {
    ids: edges.map(({ node }) => node.id),
    all: totalCount,
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

async function findPaths(
  client: Asking,
  filter: StatementFilter,
  ends: GraphState['path'],
): Promise<Paths | null> {
  if (ends === null) return null;
  const [from, to] = ends;
  return (await ask(client, pathQuery, { from, to, filter }))?.path ?? null;
}

/** So many entities at a time that any two of a larger set are in one question together. */
async function findWhole(client: Asking, filter: StatementFilter, ids: readonly string[]): Promise<Whole> {
  const parts = partsOf(ids, ids.length <= mostAsked ? mostAsked : mostAsked / 2);
  const pairs =
    parts.length === 1
      ? parts
      : parts.flatMap((part, i) => parts.slice(i + 1).map((other) => [...part, ...other]));
  const answers = await Promise.all(pairs.map((part) => findTogether(client, filter, part)));
  return joinWholes(answers);
}

async function findTogether(client: Asking, filter: StatementFilter, ids: readonly string[]): Promise<Whole> {
  if (ids.length === 0) return { entities: [], arrows: [] };
  const answer = await ask(client, wholeQuery, { ids: [...ids], filter, first: ids.length });
  if (answer !== null) return onlyAnchors(answer.neighbourhood);
  const known = [...(await askOneByOne(client, ids))].flatMap(([, entity]) => entity?.id ?? []);
  if (known.length === ids.length) return { entities: [], arrows: [] };
  return findTogether(client, filter, known);
}

/** Those asked for, without neighbours that came to fill the page. */
function onlyAnchors({ entities, arrows }: Whole): Whole {
  const shown = entities.filter(({ anchor }) => anchor);
  const ids = new Set(shown.map(({ entity }) => entity.id));
  return {
    entities: shown,
    arrows: arrows.filter(({ speaker, target }) => ids.has(speaker.id) && ids.has(target.id)),
  };
}

/** One answer from several that overlap. */
export function joinWholes(parts: readonly Whole[]): Whole {
  const entities = new Map<string, Neighbour>();
  const arrows = new Map<string, Arrow>();
  for (const part of parts) {
    for (const one of part.entities) entities.set(one.entity.id, one);
    for (const arrow of part.arrows) arrows.set(arrow.id, arrow);
  }
  return { entities: [...entities.values()], arrows: [...arrows.values()] };
}

export function partsOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

async function countFolds(client: Asking, filter: StatementFilter, folds: Folds): Promise<FoldCounts> {
  const counts = { nodes: new Map<string, Counted>(), arrows: new Map<string, Counted>() };
  await Promise.all([
    ...[...folds].map(([country, people]) => countFold(client, filter, country, people, counts)),
    ...[...folds].flatMap(([speaker, by]) =>
      [...folds].map(async ([target, about]) => {
        const count = await countOf(client, among(filter, { speaker: by, target: about }));
        counts.arrows.set(arrowKey(speaker, target), count);
      }),
    ),
  ]);
  return counts;
}

/** Counts what a country's people and itself say and what is said of them: a statement of two of them once. */
async function countFold(
  client: Asking,
  filter: StatementFilter,
  country: string,
  people: readonly string[],
  counts: { readonly nodes: Map<string, Counted>; readonly arrows: Map<string, Counted> },
): Promise<void> {
  const [by, about] = [among(filter, { speaker: people }), among(filter, { target: people })];
  const answer = await ask(client, foldQuery, { by, about, involved: involving(filter, people) });
  if (answer === null) return;
  counts.nodes.set(country, answer.involved.totals);
  const others = ({ entities }: (typeof answer)['by']) =>
    entities.filter(({ entity }) => !people.includes(entity.id));
  if (by !== null)
    for (const { entity, ...count } of others(answer.by))
      counts.arrows.set(arrowKey(country, entity.id), count);
  if (about !== null)
    for (const { entity, ...count } of others(answer.about))
      counts.arrows.set(arrowKey(entity.id, country), count);
}

function involving(filter: StatementFilter, people: readonly string[]): StatementFilter {
  const present = filter.involves ?? [];
  if (present.length === 0) return { ...filter, involves: [...people] };
  return { ...filter, involves: people.filter((id) => present.includes(id)) };
}

async function countOf(client: Asking, filter: StatementFilter | null): Promise<Counted> {
  const none = { reports: 0, utterances: 0 };
  return filter === null ? none : ((await ask(client, countQuery, { filter }))?.statements.totals ?? none);
}

/** The answer; null where the graph has none of an id's name. Throws any other fault. */
async function ask<Data, Variables extends AnyVariables>(
  client: Asking,
  query: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Data | null> {
  const { data, error } = await client.query(query, variables).toPromise();
  if (error !== undefined && !isUnknownId(error)) throw error;
  return data ?? null;
}
