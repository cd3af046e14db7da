import {
  emptyFilter,
  type Filter,
  nothing,
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

/** Shows the neighbourhood of these entities; none: the most telling of all. */
export const showAround =
  (ids: readonly string[]): Change =>
  (state) => ({ ...state, anchors: ids, view: state.view === 'reader' ? 'graph' : state.view });

/** Selects; the reader, if open, stays open. */
export const select =
  (selection: Selection): Change =>
  (state) => ({ ...state, selection });

export const selectEntity = (id: string, side: Side = 'by'): Change => select({ is: 'entity', id, side });

export const selectArrow = (speaker: string, target: string): Change =>
  select({ is: 'arrow', speaker, target });

export const clearSelection: Change = select(nothing);

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
