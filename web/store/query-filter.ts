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
  if (filter.asOf !== null) query.asOf = filter.asOf;
  return query;
}

/**
 * The filter narrowed to what is selected, or null when nothing can match: the API's lists hold alternatives, so
 * "who Norway" and "by Japan" together cannot be asked and leave nothing.
 * @param folds whom a folded country stands for, itself among them
 */
export function narrow(
  filter: Filter,
  selection: Selection,
  folds: ReadonlyMap<string, readonly string[]> = new Map(),
): StatementFilter | null {
  const query = toQuery(filter);
  const speaker =
    selection.is === 'arrow'
      ? selection.speaker
      : selection.is === 'entity' && selection.side === 'by'
        ? selection.id
        : null;
  const target =
    selection.is === 'arrow'
      ? selection.target
      : selection.is === 'entity' && selection.side === 'about'
        ? selection.id
        : null;
  const left = (id: string, allowed: readonly string[]) =>
    (folds.get(id) ?? [id]).filter((one) => allowed.length === 0 || allowed.includes(one));
  if (speaker !== null) {
    query.speaker = left(speaker, filter.speaker);
    if (query.speaker.length === 0) return null;
  }
  if (target !== null) {
    query.target = left(target, filter.target);
    if (query.target.length === 0) return null;
  }
  if (selection.is === 'event') {
    if (filter.event.length > 0 && !filter.event.includes(selection.id)) return null;
    query.event = [selection.id];
  }
  return query;
}
