import type { Direction, EntityKind } from '../../api/graphql.ts';
import type { Arrow, Neighbour, Overview } from '../../api/queries.ts';
import type { Expansion, GraphState, State } from '../../store/state.ts';
import type { Group } from '../graph/placement.ts';
import { joinPossible, type Ranged } from '../ranges.ts';
import { arrowKey, type FoldCounts, type Folds, foldArrows, foldEntities, foldsOf } from './folding.ts';
import type { More } from './more.ts';
import type { Paths } from './queries.ts';

export type Neighbourhood = Overview['neighbourhood'];

/** Entities and all arrows between them. */
export type Whole = Pick<Neighbourhood, 'entities' | 'arrows'>;

/** An expansion with whom it brought, the most telling first, and how many of its sort there are in all. */
export interface Expanded {
  readonly expansion: Expansion;
  readonly ids: readonly string[];
  readonly all: number;
}

/** What was found for a picture: the parts that it is put together from. */
export interface Found {
  readonly base: Neighbourhood;
  /** everybody who was asked for, and all arrows between them */
  readonly whole: Whole;
  readonly expanded: readonly Expanded[];
  readonly paths: Paths | null;
  readonly counts: FoldCounts;
}

/** What graph and outline show, in two ways. */
export interface Picture {
  /** what it starts from; as long as that stays, so do the places of what is drawn */
  readonly ground: string;
  /** before anything was hidden or folded */
  readonly whole: Whole;
  readonly entities: readonly Ranged<Neighbour>[];
  readonly arrows: readonly Ranged<Arrow>[];
  /** arrows between those drawn of which nothing is sure enough, but something possible; they are not drawn */
  readonly possible: number;
  readonly more: readonly More[];
  /** taken out by hand, with what there is of each */
  readonly hidden: readonly Neighbour[];
  /** in what order nodes came, and beside whom */
  readonly groups: readonly Group[];
  readonly folds: Folds;
  readonly paths: Paths | null;
  /** how many match, or are drawn beside those that do */
  readonly all: number;
}

/** The picture as the filter alone gives it. */
export const plain = (base: Neighbourhood): Found => ({
  base,
  whole: base,
  expanded: [],
  paths: null,
  counts: { nodes: new Map(), arrows: new Map() },
});

/** Whether a picture needs more than the filter's own answer: arrows between all that it draws come with the rest. */
export function asksMore({ anchors, graph }: Pick<State, 'anchors' | 'graph'>): boolean {
  const { expansions, added, folded, path } = graph;
  return anchors.length + expansions.length + added.length + folded.length > 0 || path !== null;
}

/** Whom a picture shows, each once, in the order in which they came. */
export function idsIn(found: Pick<Found, 'base' | 'expanded' | 'paths'>, graph: GraphState): string[] {
  return [...new Set(groupsIn(found, graph).flatMap(({ ids }) => ids))];
}

/** Puts a picture together: nothing is left out of it but what the state hides or folds. */
export function compose(found: Found, state: Pick<State, 'anchors' | 'filter' | 'graph'>): Picture {
  const { graph } = state;
  const groups = groupsIn(found, graph);
  const order = new Map(groups.flatMap(({ ids }) => ids).map((id, place) => [id, place]));
  const placeOf = ({ entity }: Neighbour) => order.get(entity.id) ?? order.size;
  const entities = [...found.whole.entities].sort((a, b) => placeOf(a) - placeOf(b));
  const out = new Set(graph.hidden);
  const left = entities.filter(({ entity }) => !out.has(entity.id));
  const arrows = found.whole.arrows.filter(
    ({ speaker, target }) => !out.has(speaker.id) && !out.has(target.id),
  );
  const folds = foldsOf(left, graph.folded);
  const drawn = foldEntities(left, folds, found.counts);
  const ids = new Set(drawn.map(({ entity }) => entity.id));
  return {
    ground: JSON.stringify([state.filter, state.anchors, graph.layout]),
    whole: found.whole,
    entities: drawn,
    arrows: foldArrows(arrows, folds, found.counts).filter(
      ({ speaker, target }) => ids.has(speaker.id) && ids.has(target.id),
    ),
    possible: 0,
    more: moreIn(found).filter(({ anchor }) => ids.has(anchor)),
    hidden: entities.filter(({ entity }) => out.has(entity.id)),
    groups,
    folds,
    paths: found.paths,
    // What was brought in matches the filter as well, but need not be beside the anchors.
    all: Math.max(entities.length, found.base.entities.length + found.base.hidden),
  };
}

/** A picture with what of its entities and arrows is possible: the same picture of all that is. */
export function withPossible(picture: Picture, possible: Pick<Picture, 'entities' | 'arrows'>): Picture {
  const { entities, arrows } = picture;
  const keyOf = ({ speaker, target }: Arrow) => arrowKey(speaker.id, target.id);
  const joined = joinPossible<Arrow>(arrows, possible.arrows, keyOf, false);
  return {
    ...picture,
    entities: joinPossible<Neighbour>(entities, possible.entities, ({ entity }) => entity.id, false).slice(
      0,
      entities.length,
    ),
    arrows: joined.slice(0, arrows.length),
    possible: joined.length - arrows.length,
  };
}

function groupsIn(
  { base, expanded, paths }: Pick<Found, 'base' | 'expanded' | 'paths'>,
  graph: GraphState,
): Group[] {
  const onPaths =
    paths?.paths.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from.id, to.id])) ?? [];
  return [
    { anchor: null, ids: base.entities.map(({ entity }) => entity.id) },
    { anchor: null, ids: graph.added },
    ...expanded.map(({ expansion, ids }) => ({ anchor: expansion.id, ids })),
    { anchor: null, ids: graph.folded },
    {
      anchor: null,
      ids: graph.path === null || paths === null ? [] : [paths.from.id, paths.to.id, ...onPaths],
    },
  ].filter(({ ids }) => ids.length > 0);
}

/** Neighbours that an expansion counts and that are nowhere in the picture, not even hidden. */
function moreIn({ expanded, whole }: Found): More[] {
  return expanded.flatMap(({ expansion: { id, direction, kind, first }, all }) => {
    const rest = all - linkedTo(whole, id, direction, kind).length;
    return rest > 0
      ? [{ id: `more ${direction} ${kind} ${id}`, anchor: id, direction, kind, first, rest }]
      : [];
  });
}

/** Those of one kind in a picture whom an entity speaks about (BY), or who speak about it (ABOUT). */
export function linkedTo(
  { entities, arrows }: Whole,
  id: string,
  direction: Direction,
  kind: EntityKind,
): string[] {
  const linked = new Set(
    arrows.flatMap(({ speaker, target }) =>
      direction === 'BY' ? (speaker.id === id ? [target.id] : []) : target.id === id ? [speaker.id] : [],
    ),
  );
  return entities
    .filter(({ entity }) => entity.kind === kind && linked.has(entity.id))
    .map(({ entity }) => entity.id);
}
