import {
  type Expansion,
  emptyFilter,
  emptyGraph,
  type Filter,
  type GraphState,
  nothing,
  type Place,
  type Selection,
  type Side,
  type State,
  type View,
} from './state.ts';

/** A change of state: pure, from the present state to the next. */
export type Change = (state: State) => State;

type ListField = {
  [Field in keyof Filter]: Filter[Field] extends readonly string[] ? Field : never;
}[keyof Filter];

export const showView =
  (view: View): Change =>
  (state) => ({ ...state, view });

/** Sets the given parts of the filter; the rest stays. */
export const refine =
  (part: Partial<Filter>): Change =>
  (state) => ({ ...state, filter: { ...state.filter, ...part } });

/** Adds the value to one of the filter's lists, or takes it out when it is there. */
export const toggle =
  <Field extends ListField>(field: Field, value: Filter[Field][number]): Change =>
  (state) => {
    const present = state.filter[field] as readonly string[];
    const next = present.includes(value) ? present.filter((one) => one !== value) : [...present, value];
    return { ...state, filter: { ...state.filter, [field]: next } };
  };

/** Adds the value to one of the filter's lists; nothing changes when it is there. */
export const include =
  <Field extends ListField>(field: Field, value: Filter[Field][number]): Change =>
  (state) =>
    (state.filter[field] as readonly string[]).includes(value) ? state : toggle(field, value)(state);

/** Takes every filter and the graph's anchors away; view and selection stay. */
export const clearFilter: Change = (state) => ({ ...state, filter: emptyFilter, anchors: [] });

/** Sets parts of the state that stand on their own: unit, lanes, window, order, opened, sort, unsure, queue. */
export const arrange =
  (
    part: Partial<
      Pick<State, 'unit' | 'lanes' | 'window' | 'order' | 'opened' | 'sort' | 'unsure' | 'queue'>
    >,
  ): Change =>
  (state) => ({ ...state, ...part });

const regraph =
  (change: (graph: GraphState) => GraphState): Change =>
  (state) => ({ ...state, graph: change(state.graph) });

const without = <T>(list: readonly T[], value: T): readonly T[] => list.filter((one) => one !== value);
const withOne = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list : [...list, value];

const sameWay = (a: Expansion, b: Expansion) =>
  a.id === b.id && a.direction === b.direction && a.kind === b.kind;

/** Adds an entity's neighbours of one kind and direction to the graph, or asks for more or fewer of them. */
export const expand = (expansion: Expansion): Change =>
  regraph((graph) => ({
    ...graph,
    expansions: [...graph.expansions.filter((one) => !sameWay(one, expansion)), expansion],
  }));

/** Takes away what was added around an entity. */
export const collapse = (id: string): Change =>
  regraph((graph) => ({ ...graph, expansions: graph.expansions.filter((one) => one.id !== id) }));

/** Puts single entities into the graph, with their arrows to whom it shows; what was hidden comes back. */
export const add = (ids: readonly string[]): Change =>
  regraph((graph) => ({
    ...graph,
    added: ids.reduce(withOne<string>, graph.added),
    hidden: ids.reduce(without<string>, graph.hidden),
  }));

/** Begins with so many of the most telling entities. */
export const showFirst = (first: number): Change => regraph((graph) => ({ ...graph, first }));

export const hide = (ids: readonly string[]): Change =>
  regraph((graph) => ({
    ...graph,
    hidden: ids.reduce(withOne<string>, graph.hidden),
    marked: ids.reduce(without<string>, graph.marked),
  }));

/** Brings hidden entities back; none named: all of them. */
export const unhide = (id?: string): Change =>
  regraph((graph) => ({ ...graph, hidden: id === undefined ? [] : without(graph.hidden, id) }));

/** Deals with these entities together; none: with none. */
export const mark = (ids: readonly string[]): Change =>
  regraph((graph) => ({ ...graph, marked: [...new Set(ids)] }));

/** Adds an entity to those that are dealt with together, or takes it out. */
export const toggleMark = (id: string): Change =>
  regraph((graph) => ({
    ...graph,
    marked: graph.marked.includes(id) ? without(graph.marked, id) : withOne(graph.marked, id),
  }));

/** Lets a country stand for its people too, or shows them apart again. */
export const toggleFold = (country: string): Change =>
  regraph((graph) => ({
    ...graph,
    folded: graph.folded.includes(country) ? without(graph.folded, country) : withOne(graph.folded, country),
  }));

/** Looks for the shortest way between two entities; null lets go of it. */
export const findPath = (ends: readonly [string, string] | null): Change =>
  regraph((graph) => ({ ...graph, path: ends }));

/** Puts nodes where the user moved them. */
export const pin =
  (places: Readonly<Record<string, Place>>): Change =>
  (state) => ({ ...state, pins: { ...state.pins, ...places } });

/** Lets nodes stand where the layout puts them; none named: all of them. */
export const unpin =
  (...ids: readonly string[]): Change =>
  (state) => ({
    ...state,
    pins: Object.fromEntries(
      Object.entries(state.pins).filter(([id]) => ids.length > 0 && !ids.includes(id)),
    ),
  });

/** Gives every node a new place. */
export const layOutAnew: Change = (state) => ({
  ...state,
  graph: { ...state.graph, layout: state.graph.layout + 1 },
  pins: {},
});

/** The graph as the filter alone gives it. */
export const resetGraph: Change = (state) => ({ ...state, graph: emptyGraph, pins: {}, anchors: [] });

/** Shows the neighbourhood of these entities; none: the most telling of all. */
export const showAround =
  (ids: readonly string[]): Change =>
  (state) => ({ ...state, anchors: ids, view: state.view === 'reader' ? 'graph' : state.view });

/** Goes to the graph, to the neighbourhood of these entities. */
export const showInGraph =
  (ids: readonly string[]): Change =>
  (state) => ({ ...showAround(ids)(state), view: 'graph' });

/** Shows a country's people in rows of their own, or as the country alone again. */
export const toggleOpened =
  (country: string): Change =>
  (state) => ({
    ...state,
    opened: state.opened.includes(country) ? without(state.opened, country) : withOne(state.opened, country),
  });

/** Selects; the reader, if open, stays open. */
export const select =
  (selection: Selection): Change =>
  (state) => ({ ...state, selection, changes: false, spokeFor: null });

export const selectEntity = (id: string, side: Side = 'by'): Change => select({ is: 'entity', id, side });

export const selectArrow = (speaker: string, target: string): Change =>
  select({ is: 'arrow', speaker, target });

/** Makes a selection of one of a country's people: of what they said, what they said for it. */
export const spokenFor =
  (country: string | null, change: Change): Change =>
  (state) => ({ ...change(state), spokeFor: country });

/** Selects an arrow, and shows of it what its speaker may have taken back. */
export const showChanges =
  (speaker: string, target: string): Change =>
  (state) => ({ ...selectArrow(speaker, target)(state), changes: true, spokeFor: state.spokeFor });

export const selectEvent = (id: string): Change => select({ is: 'event', id });

export const selectUtterance = (id: string): Change => select({ is: 'utterance', id });

export const clearSelection: Change = select(nothing);

/** Puts other ids in the place of some, wherever the state speaks of entities: where two became one, it names that one. */
export const renameIds =
  (to: ReadonlyMap<string, string>): Change =>
  (state) => {
    const now = (id: string) => to.get(id) ?? id;
    const all = (ids: readonly string[]) => [...new Set(ids.map(now))];
    const { filter, graph } = state;
    return {
      ...state,
      filter: {
        ...filter,
        speaker: all(filter.speaker),
        target: all(filter.target),
        between: all(filter.between),
        involves: all(filter.involves),
        place: all(filter.place),
      },
      anchors: all(state.anchors),
      graph: {
        ...graph,
        added: all(graph.added),
        marked: all(graph.marked),
        expansions: graph.expansions
          .map((one) => ({ ...one, id: now(one.id) }))
          .filter((one, index, list) => list.findIndex((other) => sameWay(one, other)) === index),
        hidden: all(graph.hidden),
        folded: all(graph.folded),
        path: renamePath(graph.path, now),
      },
      opened: all(state.opened),
      spokeFor: state.spokeFor === null ? null : now(state.spokeFor),
      selection: renameSelected(state.selection, now),
    };
  };

/** Between two that are one there is no path. */
function renamePath(path: GraphState['path'], now: (id: string) => string): GraphState['path'] {
  if (path === null) return null;
  const [from, to] = path;
  return now(from) === now(to) ? null : [now(from), now(to)];
}

function renameSelected(selection: Selection, now: (id: string) => string): Selection {
  if (selection.is === 'entity') return { ...selection, id: now(selection.id) };
  if (selection.is !== 'arrow') return selection;
  return { ...selection, speaker: now(selection.speaker), target: now(selection.target) };
}

/** Opens the article in the reader, at one statement or at its head. */
export const readArticle =
  (article: string, statement: string | null): Change =>
  (state) => ({ ...state, view: 'reader', article, statement });

/** Leaves the article; the reader then lists the articles there are. */
export const closeArticle: Change = (state) => ({ ...state, article: null, statement: null });

/** True when the filter leaves anything out. */
export function filters(filter: Filter): boolean {
  return JSON.stringify({ ...filter, clock: emptyFilter.clock }) !== JSON.stringify(emptyFilter);
}
