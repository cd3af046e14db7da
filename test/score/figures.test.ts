import { describe, expect, it } from 'vitest';
import { tenthOf, tenthsOf } from '../../bench/score/confidence.ts';
import {
  f1Figure,
  f1Of,
  figureOf,
  precisionOf,
  recallOf,
  shareFigure,
  sumOf,
} from '../../bench/score/figures.ts';
import { sampleOf } from '../../bench/score/sampling.ts';

describe('figures', () => {
  it('takes precision of ours, recall of the labelled ones found, and F1 of both', () => {
    const tally = { right: 3, found: 4, ours: 4, gold: 8 };
    expect([precisionOf(tally), recallOf(tally), f1Of(tally)]).toEqual([0.75, 0.5, 0.6]);
    expect(f1Of({ right: 0, ours: 0, gold: 0 })).toBe(0);
  });

  it('sums tallies, taking what is right as found where nothing else is said', () => {
    const tallies = [
      { right: 1, ours: 2, gold: 3 },
      { right: 1, ours: 1, gold: 1, found: 0 },
    ];
    expect(sumOf(tallies)).toEqual({ right: 2, ours: 3, gold: 4, found: 1 });
  });

  it('holds where the value reaches, and where there is nothing to reach', () => {
    expect(shareFigure('x', 3, 4, 0.75).holds).toBe(true);
    expect(shareFigure('x', 2, 4, 0.75).holds).toBe(false);
    expect(figureOf('x', 0, null, {}).holds).toBe(true);
    expect(f1Figure('x', { right: 1, ours: 2, gold: 2 }, 0.5)).toMatchObject({ value: 0.5, holds: true });
  });
});

describe('tenths of confidence', () => {
  const judged = (count: number, confidence: number, rights: number) =>
    Array.from({ length: count }, (_, place) => ({ confidence, right: place < rights }));

  it('begin at their lower border', () => {
    expect([0, 0.1, 0.3, 0.7, 0.999, 1].map(tenthOf)).toEqual([0, 1, 3, 7, 9, 9]);
  });

  it('hold within a tenth of the mean confidence, or with fewer than fifty', () => {
    const [near] = tenthsOf(judged(30, 0.85, 24), judged(30, 0.85, 24));
    expect([near?.value, near?.holds]).toEqual([0.8, true]);
    expect(tenthsOf(judged(60, 0.85, 30), [])[0]?.holds).toBe(false);
    expect(tenthsOf(judged(49, 0.85, 0), [])[0]?.holds).toBe(true);
  });
});

describe('sampleOf', () => {
  it('draws the same for the same seed, in order, and all where there are no more', () => {
    const items = Array.from({ length: 50 }, (_, place) => place);
    const drawn = sampleOf(items, 5, 7);
    expect(drawn).toEqual(sampleOf(items, 5, 7));
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    expect(drawn).not.toEqual(sampleOf(items, 5, 8));
    expect(sampleOf(items, 99, 7)).toEqual(items);
  });
});
