import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Member, partition } from '../../server/identity/partition.ts';

const member = (id: string, ...countries: string[]): Member => ({
  kind: 'person',
  id,
  learned: 1,
  name: 'Ana Reyes',
  countries,
});
const idsOf = (members: readonly Member[]) =>
  partition(members)
    .map((group) => group.members.map((each) => each.id).sort())
    .sort();

describe('partition(block)', () => {
  it('joins equal full names with one country', () => {
    expect(idsOf([member('a', 'PHL'), member('b', 'PHL')])).toEqual([['a', 'b']]);
  });

  it('joins one whose text names no country while its namesakes are one person', () => {
    expect(idsOf([member('a', 'PHL'), member('b')])).toEqual([['a', 'b']]);
    expect(idsOf([member('a'), member('b')])).toEqual([['a', 'b']]);
  });

  it('keeps namesakes for different countries apart, and leaves alone who could be either', () => {
    expect(idsOf([member('a', 'PHL'), member('b', 'BRA'), member('c')])).toEqual([['a'], ['b'], ['c']]);
  });

  it('tells by what those of one short name and office are one', () => {
    const short = (id: string, ...countries: string[]) => ({ ...member(id, ...countries), name: 'Reyes' });
    expect(partition([short('a', 'PHL'), short('b')])).toMatchObject([
      {
        rule: 'person/name-and-office',
        reason: 'equal short name and office, roles for PHL where one is told',
      },
    ]);
    expect(idsOf([short('a', 'PHL'), short('b', 'BRA'), short('c')])).toEqual([['a'], ['b'], ['c']]);
  });

  it("joins a body's name that every country has only where a country is told, or nearly all texts tell one", () => {
    const court = (id: string, occurrences: number, ...countries: string[]) => ({
      ...member(id, ...countries),
      ...({ kind: 'organisation', name: 'Supreme Court', occurrences } as const),
    });
    expect(idsOf([court('a', 3, 'NOR'), court('b', 2)])).toEqual([['a'], ['b']]);
    expect(partition([court('b', 2)])).toMatchObject([{ apart: true }]);
    expect(idsOf([court('a', 4, 'NOR'), court('b', 2)])).toEqual([['a', 'b']]);
    expect(idsOf([court('a', 4, 'NOR'), court('b', 2), court('c', 2, 'JPN')])).toEqual([['a'], ['b'], ['c']]);
  });

  it('takes one that tells no country for the one whom nearly all texts mean', () => {
    const many = (id: string, occurrences: number, ...countries: string[]) => ({
      ...member(id, ...countries),
      occurrences,
    });
    expect(idsOf([many('a', 8, 'PHL'), many('b', 2, 'BRA'), many('c', 9)])).toEqual([['a', 'c'], ['b']]);
    expect(idsOf([many('a', 7, 'PHL'), many('b', 2, 'BRA'), many('c', 9)])).toEqual([['a'], ['b'], ['c']]);
    expect(idsOf([many('a', 3, 'PHL'), many('c', 9)])).toEqual([['a', 'c']]);
    const [group] = partition([many('a', 8, 'PHL'), many('b', 2, 'BRA'), many('c', 9)]);
    expect(group).toMatchObject({
      reason: 'equal full name, roles for PHL in nearly all texts that tell a country',
      score: 0.7,
    });
  });

  it('joins through one that holds roles for both', () => {
    expect(idsOf([member('a', 'PHL'), member('b', 'BRA'), member('c', 'PHL', 'BRA')])).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('puts the oldest first: the entity takes its id', () => {
    const [group] = partition([{ ...member('a', 'PHL'), learned: 7 }, member('b', 'PHL')]);
    expect(group?.members[0]?.id).toBe('b');
  });

  it('is a function of the set, and loses nobody', () => {
    const members = fc.array(fc.subarray(['PHL', 'BRA', 'KEN']), { maxLength: 12 });
    fc.assert(
      fc.property(members, fc.infiniteStream(fc.nat()), (countries, order) => {
        const block = countries.map((each, i) => member(String(i), ...each));
        const shuffled = block.map((each) => [order.next().value, each] as const).sort((a, b) => a[0] - b[0]);
        expect(idsOf(shuffled.map(([, each]) => each))).toEqual(idsOf(block));
        expect(idsOf(block).flat().sort()).toEqual(block.map((each) => each.id).sort());
      }),
    );
  });
});
