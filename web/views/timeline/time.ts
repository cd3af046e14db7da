import { arrange, type Change, refine } from '../../store/changes.ts';
import { type Movement, useMovement } from '../../store/movement.ts';
import type { Days, Filter, State } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { daysOf, type Stretch, sameDays, stretchOf, within } from './days.ts';

/** What of time is shown, and what of it is chosen; null: all of it counts. */
export interface Time {
  readonly stretch: Stretch;
  readonly brush: Days | null;
}

/** The filter without its period: what the timeline shows, inside and outside of the brush. */
export const ofAnyTime = (filter: Filter): Filter => ({ ...filter, from: null, to: null });

/**
 * The time that a state shows of all there is: as long as nobody chose otherwise the part where most is, with what is chosen.
 * An open end of the filter's period is that of all.
 */
export function timeOf({ filter, window }: State, all: Stretch, crowd: Stretch = all): Time {
  const { from, to } = daysOf(all);
  const brush =
    filter.from === null && filter.to === null
      ? null
      : { from: filter.from ?? smaller(from, filter.to), to: filter.to ?? greater(to, filter.from) };
  return { brush, stretch: window === null ? homeOf(brush, crowd, all) : within(stretchOf(window), all) };
}

/** What is shown as long as nobody chose otherwise. */
export function homeOf(brush: Days | null, crowd: Stretch, all: Stretch): Stretch {
  if (brush === null || crowd === all) return crowd;
  const { from, to } = stretchOf(brush);
  return within({ from: Math.min(crowd.from, from), to: Math.max(crowd.to, to) }, all);
}

const smaller = (a: string, b: string | null) => (b !== null && b < a ? b : a);
const greater = (a: string, b: string | null) => (b !== null && b > a ? b : a);

/** All of time that there is to show: where something was said, and what is chosen. */
export function allOf({ filter }: State, extent: Stretch): Stretch {
  const { brush } = timeOf({ filter, window: null } as State, extent);
  if (brush === null) return extent;
  const { from, to } = stretchOf(brush);
  return { from: Math.min(extent.from, from), to: Math.max(extent.to, to) };
}

/**
 * The change from one time to another, by which `timeOf` gives that one: of the filter, of what is shown, or both; an open
 * end of the filter's period that stays is not touched.
 */
export function changeTime(before: Time, after: Time, all: Stretch, crowd: Stretch = all): Change {
  const shown = daysOf(after.stretch);
  const chosen = sameDays(before.brush, after.brush)
    ? {}
    : { from: after.brush?.from ?? null, to: after.brush?.to ?? null };
  const isHome = sameDays(shown, daysOf(homeOf(after.brush, crowd, all)));
  return (state) => arrange({ window: isHome ? null : shown })(refine(chosen)(state));
}

export const sameTime = (a: Time, b: Time): boolean =>
  sameDays(a.brush, b.brush) && sameDays(daysOf(a.stretch), daysOf(b.stretch));

/** The time under the hand, which the page's state follows when it rests. */
export function useTime(all: Stretch, crowd: Stretch): Movement<Time> & { readonly present: Time } {
  const [state, change] = useExplorer();
  const present = timeOf(state, all, crowd);
  const movement = useMovement(present, sameTime, (value, history) =>
    change(changeTime(present, value, all, crowd), history),
  );
  return { ...movement, present };
}
