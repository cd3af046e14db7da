import type { KeyboardEvent } from 'react';
import type { Movement } from '../../store/movement.ts';
import type { Days } from '../../store/state.ts';
import { between, type Grip, nudge } from './brush.ts';
import { type Bucket, daysOf, lengthOf, pan, type Stretch, stretchOf, within, zoom } from './days.ts';
import type { Time } from './time.ts';

interface Reach {
  readonly time: Movement<Time>;
  readonly all: Stretch;
  readonly bucket: Bucket;
}

/** The chosen time moved by a key: arrows move it, Shift and an arrow its end, on a grip what that holds. */
function arrow({ time, all, bucket }: Reach, steps: number, grip: Grip): void {
  const { brush, stretch } = time.now();
  const moved =
    brush === null ? begin(stretch, steps, grip, bucket, all) : nudge(brush, grip, steps, bucket, all);
  time.move({ brush: moved, stretch: inSight(stretch, moved, grip, all) }, true);
}

/** Where nothing is chosen yet: the first or last bin in sight; by a grip all in sight, that end moved. */
function begin(stretch: Stretch, steps: number, grip: Grip, bucket: Bucket, all: Stretch): Days {
  if (grip !== 'both') return nudge(daysOf(stretch), grip, steps, bucket, all);
  const at = steps > 0 ? stretch.from : stretch.to - 1e-6;
  return between(at, at, bucket);
}

/** What is shown, moved no more than it takes to see the end that was moved. */
function inSight(stretch: Stretch, brush: Days, grip: Grip, all: Stretch): Stretch {
  const { from, to } = stretchOf(brush);
  const [first, last] = grip === 'from' ? [from, from] : grip === 'to' ? [to, to] : [from, to];
  if (last - first > lengthOf(stretch)) return stretch;
  const by = Math.max(0, last - stretch.to) - Math.max(0, stretch.from - first);
  return by === 0 ? stretch : within({ from: stretch.from + by, to: stretch.to + by }, all);
}

/** Answers a key on the chart, or on one of the brush's ends; true when it means something there. */
export function answerKey(event: KeyboardEvent, grip: Grip, reach: Reach): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { time, all } = reach;
  const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
  if (steps !== undefined) {
    arrow(reach, steps, event.shiftKey && grip === 'both' ? 'to' : grip);
    return true;
  }
  const { brush, stretch } = time.now();
  if (event.key === 'Escape' || event.key === 'Enter') {
    if (event.key === 'Escape' && brush === null) return false;
    if (event.key === 'Escape') time.move({ stretch, brush: null }, true);
    time.end();
    return true;
  }
  const shown = shownAfter(event.key, stretch, brush, all);
  if (shown === null) return false;
  time.move({ brush, stretch: shown }, false);
  return true;
}

function shownAfter(key: string, stretch: Stretch, brush: Days | null, all: Stretch): Stretch | null {
  const chosen = brush === null ? stretch : stretchOf(brush);
  const middle = (Math.max(chosen.from, stretch.from) + Math.min(chosen.to, stretch.to)) / 2;
  const at = middle > stretch.from && middle < stretch.to ? middle : (stretch.from + stretch.to) / 2;
  if (key === '+' || key === '=') return zoom(stretch, 0.5, at, all);
  if (key === '-') return zoom(stretch, 2, at, all);
  if (key === 'Home') return all;
  if (key === 'PageUp') return pan(stretch, -lengthOf(stretch) / 2, all);
  if (key === 'PageDown') return pan(stretch, lengthOf(stretch) / 2, all);
  return null;
}
