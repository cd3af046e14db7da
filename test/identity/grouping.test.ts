import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grouped, groupReports } from '../../server/identity/grouping.ts';
import { speakerOf } from './reports.ts';

function member(id: string, name = 'moe', day = 0, words = 'the ports stay open'): Grouped {
  const told = { language: 'en', words: words.split(' '), denied: false } as const;
  return { id, origin: id, speaker: speakerOf(name), days: [day, day], ...told };
}

const join = (left: string, right: string, score = 0.9) => ({ left, right, score });

describe('groupReports(members, joins)', () => {
  it('makes one of what hangs together', () => {
    const members = ['a', 'b', 'c', 'd'].map((id) => member(id));
    expect(groupReports(members, [join('a', 'b'), join('b', 'c')]).sort()).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('never has two people in one group through a name that either may be', () => {
    const members = [member('a', 'ingrid moe'), member('b'), member('c', 'per moe')];
    expect(groupReports(members, [join('a', 'b', 0.9), join('b', 'c', 0.95)]).sort()).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
    expect(groupReports(members, [join('a', 'b', 0.9), join('b', 'c', 0.9)]).sort()).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('never has opposite words in one group through a cut that leaves out what makes them so', () => {
    const members = [
      member('a', 'moe', 0, 'the sixth port did not break the rules of the northern union'),
      member('b', 'moe', 0, 'break the rules of the northern union'),
      member('c', 'moe', 0, 'the other ports did break the rules of the northern union'),
    ];
    const joins = [join('a', 'b', 0.9), join('b', 'c', 0.95)];
    expect(groupReports(members, joins).sort()).toEqual([['a'], ['b', 'c']]);
  });

  it('never spans more than three weeks, though each is near the next', () => {
    const members = [0, 6, 12, 18, 24, 30].map((day) =>
      member(`d${String(day).padStart(2, '0')}`, 'moe', day),
    );
    const joins = members.slice(1).map(({ id }, i) => join(members[i]?.id ?? '', id));
    expect(groupReports(members, joins).sort()).toEqual([
      ['d00', 'd06', 'd12', 'd18'],
      ['d24', 'd30'],
    ]);
  });

  it('has those of one origin in one group, whatever joins them', () => {
    const members = [member('a', 'ingrid moe'), { ...member('b', 'ingrid moe'), origin: 'a' }, member('c')];
    expect(groupReports(members, []).sort()).toEqual([['a', 'b'], ['c']]);
    expect(groupReports(members, [join('b', 'c')])).toEqual([['a', 'b', 'c']]);
  });

  it('is a function of the sets: no order matters', () => {
    const names = ['moe', 'ingrid moe', 'per moe', 'i. moe', 'abe'];
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const pair = fc.record({
      left: fc.constantFrom(...ids),
      right: fc.constantFrom(...ids),
      score: fc.constantFrom(0.8, 0.9),
    });
    const distinct = fc.uniqueArray(pair, {
      selector: ({ left, right }) => [left, right].sort().join(),
      maxLength: 14,
    });
    const speakers = fc.array(fc.constantFrom(...names), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(distinct, speakers, fc.integer(), (joins, by, turn) => {
        const members = ids.map((id, i) => member(id, by[i], (i * 5) % 30));
        const shuffled = joins
          .toSorted(
            (a, b) => ((a.left.charCodeAt(0) * 7 + turn) % 5) - ((b.left.charCodeAt(0) * 7 + turn) % 5),
          )
          .map(({ left, right, score }, i) =>
            (turn + i) % 2 === 0 ? { left, right, score } : { left: right, right: left, score },
          );
        const groups = groupReports(members, joins).map(String).sort();
        expect(groupReports(members.toReversed(), shuffled).map(String).sort()).toEqual(groups);
      }),
    );
  });
});
