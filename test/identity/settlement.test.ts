import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Member, partition } from '../../server/identity/partition.ts';
import { type JudgeableMember, type JudgedPair, settle } from '../../server/identity/settlement.ts';

type Named = JudgeableMember & Member;

const member = (id: string, name: string, ...countries: string[]): Named => ({
  id,
  kind: 'person',
  learned: 1,
  name,
  countries,
  code: null,
  single: true,
});
const plain = (id: string, name: string, ...countries: string[]) => ({
  ...member(id, name, ...countries),
  single: false,
});

const judge = (sequence: number, verdict: JudgedPair['verdict'], ...pair: [string, string]): JudgedPair => ({
  id: `j${sequence}`,
  sequence,
  verdict,
  pair,
});

/** The ids of each group, as rules and judgements make them of members in blocks by name. */
function idsOf(members: readonly Named[], judged: readonly JudgedPair[]): string[] {
  const blocks = new Map<string, Named[]>();
  for (const each of members) blocks.set(each.name, [...(blocks.get(each.name) ?? []), each]);
  const groups = [...blocks.values()].flatMap((block) => [...partition(block)]);
  return settle(groups, judged)
    .flatMap(({ apart, members }) =>
      apart
        ? members.map(({ id }) => id)
        : [
            members
              .map(({ id }) => id)
              .sort()
              .join(' '),
          ],
    )
    .sort();
}

describe('settle(groups, judged)', () => {
  const ana = [plain('a1', 'Ana Reyes'), member('a2', 'Ana Reyes'), plain('a3', 'Ana Reyes')];
  const reyes = [member('r1', 'A. Reyes'), plain('r2', 'A. Reyes')];

  it('joins whole groups through what is judged the same', () => {
    expect(idsOf([...ana, ...reyes], [judge(1, 'same', 'a2', 'r1')])).toEqual(['a1 a2 a3 r1 r2']);
  });

  it('takes the one that is judged another away from its namesakes, and leaves the rest', () => {
    const members = [member('a1', 'Ana Reyes'), member('a2', 'Ana Reyes'), plain('a3', 'Ana Reyes')];
    expect(idsOf(members, [judge(1, 'different', 'a2', 'a1')])).toEqual(['a1 a3', 'a2']);
    expect(idsOf(members, [judge(1, 'different', 'a1', 'a2')])).toEqual(['a1', 'a2 a3']);
  });

  it('keeps together what was taken away and judged the same', () => {
    const members = ['a1', 'a2', 'a3'].map((id) => member(id, 'Ana Reyes')).concat(plain('a4', 'Ana Reyes'));
    const apart = [judge(1, 'different', 'a2', 'a1'), judge(2, 'different', 'a3', 'a1')];
    expect(idsOf(members, apart)).toEqual(['a1 a4', 'a2', 'a3']);
    expect(idsOf(members, [...apart, judge(3, 'same', 'a3', 'a2')])).toEqual(['a1 a4', 'a2 a3']);
  });

  it('leaves the id with those that stay, whichever of them is taken away', () => {
    const members = ['a1', 'a2', 'a3'].map((id) => member(id, 'Ana Reyes')).concat(plain('a4', 'Ana Reyes'));
    const named = (judged: readonly JudgedPair[]) =>
      Object.fromEntries(
        settle(partition(members), judged).map(({ id, members: [first] }) => [first?.id, id]),
      );
    expect(named([])).toEqual({ a1: 'a1' });
    expect(named([judge(1, 'different', 'a2', 'a1')])).toEqual({ a1: 'a1', a2: 'a2' });
    const taken = named([judge(1, 'different', 'a1', 'a2')]);
    expect(taken.a2).toBe('a1');
    expect(taken.a1).not.toMatch(/^a\d$/u);
    const both = [judge(1, 'different', 'a1', 'a3'), judge(2, 'different', 'a2', 'a3')];
    expect(named(both)).toEqual({ a1: taken.a1, a2: 'a2', a3: 'a1' });
    expect(named([...both, judge(3, 'same', 'a1', 'a2')])).toEqual({ a1: 'a2', a3: 'a1' });
  });

  it('leaves one that is judged the same with another where the rules put it', () => {
    const members = [member('a1', 'Ana Reyes', 'PHL'), plain('a2', 'Ana Reyes', 'PHL'), member('x', 'Nita')];
    expect(idsOf(members, [judge(1, 'same', 'a1', 'x')])).toEqual(['a1 a2 x']);
  });

  it('joins nothing across a "different", whatever the rules or later judgements say', () => {
    const members = [...ana, ...reyes];
    const barred = judge(1, 'different', 'r1', 'a2');
    expect(idsOf(members, [barred, judge(2, 'same', 'a2', 'r1')])).toEqual(['a1 a2 a3', 'r1 r2']);
  });

  it('joins no two codes', () => {
    const coded = (id: string, code: string) => ({ ...member(id, code), code });
    expect(idsOf([coded('u', 'USA'), coded('c', 'CAN')], [judge(1, 'same', 'u', 'c')])).toEqual(['c', 'u']);
  });

  it('leaves apart what the rules leave apart', () => {
    const members = [plain('b', 'Rui Costa', 'BRA'), plain('p', 'Rui Costa', 'PRT'), plain('n', 'Rui Costa')];
    expect(idsOf(members, [])).toEqual(['b', 'n', 'p']);
    const judged = [{ ...members[0], single: true }, members[1], { ...members[2], single: true }] as Named[];
    expect(idsOf(judged, [judge(1, 'same', 'n', 'b')])).toEqual(['b n', 'p']);
  });

  it('says by which judgements, and what the rules said', () => {
    const groups = [...partition(ana), ...partition(reyes)];
    const [settled] = settle(groups, [judge(7, 'same', 'a2', 'r1')]);
    expect(settled).toMatchObject({
      rule: 'judgement',
      reason: 'judged the same (judgement 7); equal full name, no country told',
      score: 1,
    });
  });

  it('is the same in whatever order members and judgements are given', () => {
    const names = ['Ana Reyes', 'A. Reyes', 'Anna Reyes'];
    const members = names.flatMap((name, n) =>
      ['PHL', 'PER', ''].flatMap((country, c) =>
        [true, false].map((single) => ({
          ...member(`${n}${c}${single}`, name, ...(country === '' ? [] : [country])),
          single,
        })),
      ),
    );
    const singles = members.filter(({ single }) => single).map(({ id }) => id);
    const decision = fc.record({
      verdict: fc.constantFrom('same' as const, 'different' as const),
      pair: fc.tuple(fc.constantFrom(...singles), fc.constantFrom(...singles)).filter(([a, b]) => a !== b),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), fc.func(fc.nat()), (decisions, key) => {
        const judged = decisions.map(({ verdict, pair }, i) => judge(i + 1, verdict, ...pair));
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((each) => [key(each), each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
        expect(idsOf(shuffled(members), shuffled(judged))).toEqual(idsOf(members, judged));
      }),
    );
  });
});
