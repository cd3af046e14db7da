import type { Unit } from '../../store/state.ts';
import type { Counted } from '../ranges.ts';
import { dayOf } from './days.ts';

/** A bin as the API tells it. */
export interface Bin extends Counted {
  /** first and last day, "2026-03-02" */
  readonly from: string;
  readonly to: string;
  /** what it comes to at most, where that was asked for */
  readonly most?: Counted;
  /** reports by stance; those that show two count as both, those about no one as none */
  readonly stances: { readonly supports: number; readonly opposes: number; readonly neutral: number };
}

/** Bins as numbers, oldest first: days and heights, the parts of a bar standing on each other in this order. */
export interface Bars {
  readonly from: Float64Array;
  /** the end, no part of the bin */
  readonly to: Float64Array;
  readonly supports: Float64Array;
  readonly opposes: Float64Array;
  readonly neutral: Float64Array;
  /** of the highest bar */
  readonly peak: number;
}

/**
 * Bars as high as the unit counts. Stances are told of reports alone, so that a bar is divided as its reports are; what
 * is about no one stands with the neutral.
 */
export function barsOf(bins: readonly Bin[], unit: Unit): Bars {
  const column = (value: (bin: Bin) => number) => Float64Array.from(bins, value);
  const part = (stance: 'supports' | 'opposes') => (bin: Bin) =>
    (bin[unit] * bin.stances[stance]) / whole(bin);
  const supports = column(part('supports'));
  const opposes = column(part('opposes'));
  return {
    from: column(({ from }) => dayOf(from)),
    to: column(({ to }) => dayOf(to) + 1),
    ...{ supports, opposes },
    neutral: column((bin) => bin[unit] - part('supports')(bin) - part('opposes')(bin)),
    peak: bins.reduce((most, bin) => Math.max(most, bin[unit]), 0),
  };
}

function whole({ reports, stances: { supports, opposes, neutral } }: Bin): number {
  return Math.max(reports, supports + opposes + neutral, 1);
}
