import type { Days } from '../../store/state.ts';
import { type Bucket, daysOf, endOf, type Stretch, startOf, stretchOf, wholeBins, within } from './days.ts';

/** The ends of a brush, and its middle, by which all of it is moved. */
export type Grip = 'from' | 'to' | 'both';

/** Whole bins from one moment to another, in whichever order. */
export function between(a: number, b: number, bucket: Bucket): Days {
  return daysOf(wholeBins({ from: Math.min(a, b), to: Math.max(a, b) }, bucket));
}

/**
 * The brush with one end, or all of it, moved by so many bins; an end stops a bin before the other, all of it at the
 * edges. Where that leaves no way to go, it stays: never the other way.
 */
export function nudge(brush: Days, grip: Grip, bins: number, bucket: Bucket, all: Stretch): Days {
  const { from, to } = stretchOf(brush);
  const onward = bins > 0 ? Math.max : Math.min;
  if (grip === 'from') {
    const moved = Math.max(step(from, bins, bucket), startOf(all.from, bucket));
    return daysOf({ from: onward(from, Math.min(moved, startOf(to - 1, bucket))), to });
  }
  if (grip === 'to') {
    const moved = Math.min(step(to, bins, bucket), endOf(all.to - 1, bucket));
    return daysOf({ from, to: onward(to, Math.max(moved, endOf(from, bucket))) });
  }
  const start = step(from, bins, bucket);
  const moved = { from: start, to: Math.max(step(to, bins, bucket), endOf(start, bucket)) };
  const outside = moved.from < startOf(all.from, bucket) || moved.to > endOf(all.to - 1, bucket);
  return outside ? brush : daysOf(moved);
}

/** The brush with one end put at a moment, or all of it moved by so many days, in whole bins. */
export function drag(brush: Days, grip: Grip, to: number, by: number, bucket: Bucket, all: Stretch): Days {
  const stretch = stretchOf(brush);
  if (grip === 'from') return between(Math.max(to, all.from), stretch.to - 0.5, bucket);
  if (grip === 'to') return between(stretch.from, Math.min(to, all.to - 1e-6), bucket);
  const moved = within({ from: stretch.from + by, to: stretch.to + by }, all);
  const start = nearest(moved.from, bucket);
  return daysOf({ from: start, to: Math.max(endOf(start, bucket), nearest(moved.to, bucket)) });
}

/** The start of a bin so many bins on from the one that a day lies in. */
function step(day: number, bins: number, bucket: Bucket): number {
  let at = startOf(day, bucket);
  // An end within a bin goes to the bin's own edge first.
  let left = at === day || bins > 0 ? bins : bins + 1;
  for (; left > 0; left--) at = endOf(at, bucket);
  for (; left < 0; left++) at = startOf(at - 1, bucket);
  return at;
}

function nearest(day: number, bucket: Bucket): number {
  const [start, end] = [startOf(day, bucket), endOf(day, bucket)];
  return day - start < end - day ? start : end;
}
