import type { Figure } from './contract.ts';

/** Counts of a comparison of two sets of things: ours with the labels. */
export interface Tally {
  readonly right: number;
  readonly ours: number;
  readonly gold: number;
  /** How many labelled ones were found, where it differs from `right` (cuts); else the same. */
  readonly found?: number;
}

/** `part` of `whole`, 0 where there is nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function precisionOf(tally: Tally): number {
  return share(tally.right, tally.ours);
}

export function recallOf(tally: Tally): number {
  return share(tally.found ?? tally.right, tally.gold);
}

/** Harmonic mean of precision and recall, 0 where both are. */
export function f1Of(tally: Tally): number {
  const precision = precisionOf(tally);
  const recall = recallOf(tally);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** The sum of the tallies of all articles. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { right: 0, ours: 0, gold: 0, found: 0 };
  for (const tally of tallies) {
    sum.right += tally.right;
    sum.ours += tally.ours;
    sum.gold += tally.gold;
    sum.found += tally.found ?? tally.right;
  }
  return sum;
}

export function f1Figure(what: string, tally: Tally, reach: number | null): Figure {
  const counts = {
    precision: rounded(precisionOf(tally)),
    recall: rounded(recallOf(tally)),
    right: tally.right,
    found: tally.found ?? tally.right,
    ours: tally.ours,
    gold: tally.gold,
  };
  return figureOf(what, f1Of(tally), reach, counts);
}

export function shareFigure(what: string, right: number, of: number, reach: number | null): Figure {
  return figureOf(what, share(right, of), reach, { right, of });
}

export function figureOf(
  what: string,
  value: number,
  reach: number | null,
  counts: Readonly<Record<string, number>>,
): Figure {
  return { what, value: rounded(value), reach, holds: reach === null || value >= reach, counts };
}

/** To four decimals. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
