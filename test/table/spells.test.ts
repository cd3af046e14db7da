import { describe, expect, it } from 'vitest';
import { EVER, meet, spellsOf } from '../../server/table/spells.ts';

describe('spellsOf(when)', () => {
  it.each([
    ['what extraction linked', null, [[0, EVER]]],
    ['what was only learned', 4, [[4, EVER]]],
    ['what was superseded', [4, 9, null, null], [[4, 9]]],
    ['what was superseded as it was learned', [4, 4, null, null], []],
    [
      'what counts again',
      [4, null, [6, 8], null],
      [
        [4, 6],
        [8, EVER],
      ],
    ],
    [
      'what went, came back and went',
      [4, 12, [6, 8, 9, 10], null],
      [
        [4, 6],
        [8, 9],
        [10, 12],
      ],
    ],
    ['what is hidden', [4, null, null, 7], []],
  ] as const)('of %s', (_, when, spells) => {
    expect(spellsOf(when)).toEqual(spells);
  });
});

describe('meet(left, right)', () => {
  it('is as of when both count', () => {
    expect(
      meet(
        [
          [1, 5],
          [8, EVER],
        ],
        [[3, 9]],
      ),
    ).toEqual([
      [3, 5],
      [8, 9],
    ]);
    expect(meet([[1, 3]], [[3, 5]])).toEqual([]);
    expect(meet(spellsOf(null), [[2, 4]])).toEqual([[2, 4]]);
  });
});
