import { describe, expect, it } from 'vitest';
import { jaccard, pairUp, touch } from '../../bench/score/matching.ts';

describe('pairUp', () => {
  const closeness = (a: number, b: number) => (Math.abs(a - b) <= 2 ? 3 - Math.abs(a - b) : null);

  it('takes the best pair first and each thing once', () => {
    expect(pairUp([1, 3], [3, 2], closeness)).toEqual([
      { gold: 1, ours: 0, score: 3 },
      { gold: 0, ours: 1, score: 2 },
    ]);
  });

  it('takes the earlier ones where scores are equal', () => {
    expect(pairUp([5, 5], [5], closeness)).toEqual([{ gold: 0, ours: 0, score: 3 }]);
  });

  it('pairs nothing that does not match', () => {
    expect(pairUp([1], [9], closeness)).toEqual([]);
    expect(pairUp([], [9], closeness)).toEqual([]);
  });
});

describe('jaccard', () => {
  it('is what both have over what either has', () => {
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(jaccard(new Set([1]), new Set([2]))).toBe(0);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});

describe('touch', () => {
  it('needs a unit in common, not a border', () => {
    expect(touch([{ start: 0, end: 4 }], [{ start: 3, end: 9 }])).toBe(true);
    expect(touch([{ start: 0, end: 4 }], [{ start: 4, end: 9 }])).toBe(false);
    expect(touch([], [{ start: 4, end: 9 }])).toBe(false);
  });
});
