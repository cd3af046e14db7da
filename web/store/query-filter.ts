import type { StatementFilter } from '../api/graphql.ts';
import type { Filter, Selection } from './state.ts';

/** The filter as the API takes it; what filters nothing is left out, so equal filters give equal requests. */
export function toQuery(filter: Filter): StatementFilter {
  const query: StatementFilter = {};
  if (filter.speaker.length > 0) query.speaker = [...filter.speaker];
  if (filter.target.length > 0) query.target = [...filter.target];
  if (filter.between.length > 0) query.between = [...filter.between];
  if (filter.involves.length > 0) query.involves = [...filter.involves];
  if (filter.event.length > 0) query.event = [...filter.event];
  if (filter.place.length > 0) query.place = [...filter.place];
  if (filter.text !== null) query.text = filter.text;
  if (filter.stance.length > 0) query.stance = [...filter.stance];
  if (filter.act.length > 0) query.act = [...filter.act];
  if (filter.kind.length > 0) query.kind = [...filter.kind];
  if (filter.language.length > 0) query.language = [...filter.language];
  if (filter.outlet.length > 0) query.outlet = [...filter.outlet];
  if (filter.from !== null || filter.to !== null)
    query.period = { from: filter.from, to: filter.to, clock: filter.clock };
  if (filter.confidence !== null) query.minConfidence = filter.confidence / 100;
  if (filter.firstHand) query.firstHandOnly = true;
  if (filter.reviewed !== null) query.reviewed = filter.reviewed;
  if (filter.rollUp) query.rollUp = true;
  if (filter.asOf !== null) query.asOf = /^\d+$/.test(filter.asOf) ? Number(filter.asOf) : filter.asOf;
  return query;
}

/** From this confidence on, in percent, something is counted as possible. */
export const possible = 10;

/** The filter by which all counts that is possible, by any candidate; null where that is what the filter counts. */
export function toPossible(filter: StatementFilter): StatementFilter | null {
  if ((filter.minConfidence ?? 0) <= possible / 100) return null;
  return { ...filter, minConfidence: possible / 100, anyCandidate: true };
}

/**
 * The filter with only these as targets. Views count what is said about one however sure its stance is, unless the filter
 * itself asks for targets or a stance; so does what is picked out of them.
 */
export function withTarget(filter: StatementFilter, target: readonly string[]): StatementFilter {
  const { target: before, between, stance, minConfidence } = filter;
  const weighed = [before, between, stance].some((list) => (list?.length ?? 0) > 0);
  const plainly = weighed || !minConfidence ? {} : { ignoreStanceConfidence: true };
  return { ...filter, ...plainly, target: [...target] };
}

/**
 * The filter narrowed to what is selected, or null when nothing can match: the API's lists hold alternatives, so
 * "who Norway" and "by Japan" together cannot be asked and leave nothing.
 * @param spokeFor with roll-up, the country that the selected speaker, one of its people, spoke for
 * @param folds whom a folded country stands for, itself among them
 */
export function narrow(
  filter: Filter,
  selection: Selection,
  spokeFor: string | null = null,
  folds: ReadonlyMap<string, readonly string[]> = new Map(),
): StatementFilter | null {
  const apart = filter.rollUp && spokeFor !== null;
  const query = apart ? toPeople(filter, spokeFor) : toQuery(filter);
  if (query === null) return null;
  const { speaker, target } = sidesOf(selection);
  const standing = (id: string) => folds.get(id) ?? [id];
  // With roll-up one is shown with what they said for nobody else.
  if (speaker !== null && filter.rollUp && !apart) query.spokenFor = [...standing(speaker)];
  else if (speaker !== null && !narrowTo(query, 'speaker', standing(speaker))) return null;
  const about = target === null ? query : narrowToTarget(query, standing(target));
  if (about === null) return null;
  if (selection.is === 'event' && !narrowTo(about, 'event', [selection.id])) return null;
  return about;
}

function sidesOf(selection: Selection): { readonly speaker: string | null; readonly target: string | null } {
  if (selection.is === 'arrow') return selection;
  if (selection.is !== 'entity') return { speaker: null, target: null };
  const { id, side } = selection;
  return side === 'by' ? { speaker: id, target: null } : { speaker: null, target: id };
}

/** Leaves those of a list's alternatives that are named; false where none of them is. */
function narrowTo(query: StatementFilter, field: 'speaker' | 'event', ids: readonly string[]): boolean {
  const left = allowedOf(query[field], ids);
  if (left.length === 0) return false;
  query[field] = left;
  return true;
}

/** The same of targets; null where none of them is named. */
function narrowToTarget(query: StatementFilter, ids: readonly string[]): StatementFilter | null {
  const left = allowedOf(query.target, ids);
  return left.length === 0 ? null : withTarget(query, left);
}

const allowedOf = (allowed: readonly string[] | null | undefined, ids: readonly string[]) =>
  ids.filter((id) => !allowed || allowed.includes(id));

/**
 * What a filter with roll-up counts under a country, by those who spoke for it, each as themselves; null when nothing can
 * match.
 */
export function toPeople(filter: Filter, country: string): StatementFilter | null {
  const query = toQuery({ ...filter, rollUp: false });
  query.spokenFor = [country];
  if (filter.speaker.includes(country)) delete query.speaker;
  if (filter.involves.includes(country)) delete query.involves;
  if (!filter.between.includes(country)) return query;
  delete query.between;
  query.target = filter.between.filter((id) => filter.target.length === 0 || filter.target.includes(id));
  return query.target.length === 0 ? null : query;
}
