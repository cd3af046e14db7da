import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holderOn,
  type ImportedTenure,
  NEAR,
  periodsOf,
  type Telling,
} from '../../server/identity/holders.ts';

const OFFICE = 'NOR/foreign-minister';
const tell = (entity: string, day: string, more: Partial<Telling> = {}): Telling => {
  return { entity, day, state: null, since: null, until: null, ...more };
};
const times = (count: number, telling: Telling) => new Array<Telling>(count).fill(telling);
const tenure = (entity: string, from: string, to: string | null = null): ImportedTenure => ({
  entity,
  from,
  to,
});
const who = (day: string, tellings: readonly Telling[], imported: readonly ImportedTenure[] = []) =>
  holderOn(OFFICE, day, tellings, imported)?.entity ?? null;

describe('holderOn(office, day, tellings, imported)', () => {
  it('is the one whom texts of these days give the office, the surer the more and the nearer they are', () => {
    expect(holderOn(OFFICE, '2026-03-04', [tell('moe', '2026-03-02')], [])).toEqual({
      entity: 'moe',
      confidence: 0.75,
      reason: '1 text of 2026-03-02 tells of them as foreign minister of NOR',
    });
    const three = [tell('moe', '2026-02-02'), tell('moe', '2026-03-02'), tell('moe', '2026-03-09')];
    expect(holderOn(OFFICE, '2026-03-04', three, [])).toMatchObject({
      confidence: 0.92,
      reason: '3 texts from 2026-02-02 to 2026-03-09 tell of them as foreign minister of NOR',
    });
    const old = holderOn(OFFICE, '2026-06-30', three, []);
    expect(old?.entity).toBe('moe');
    expect(old?.confidence).toBeLessThan(0.75);
  });

  it('is nobody where no text is near', () => {
    expect(who('2026-03-04', [])).toBeNull();
    expect(who('2026-09-30', [tell('moe', '2026-03-04')])).toBeNull();
    expect(NEAR).toBeLessThan(210);
  });

  it('is nobody where two compete', () => {
    expect(who('2026-03-04', [tell('moe', '2026-03-04'), tell('lind', '2026-03-04')])).toBeNull();
    const handed = [...times(5, tell('moe', '2026-02-27')), ...times(5, tell('lind', '2026-03-09'))];
    expect(who('2026-03-04', handed)).toBeNull();
    expect(who('2026-02-20', handed)).toBe('moe');
    expect(who('2026-03-20', handed)).toBe('lind');
  });

  it('is the new one at once, however often texts told of the old one two months before', () => {
    const told = [...times(50, tell('moe', '2026-01-04')), ...times(5, tell('lind', '2026-03-03'))];
    expect(who('2026-03-04', told)).toBe('lind');
    expect(holderOn(OFFICE, '2026-03-04', told, [])?.reason).toContain('another one is told more rarely');
  });

  it('lets dates that texts tell decide', () => {
    const since = { since: ['2026-03-02', '2026-03-02'] as const };
    const told = [...times(3, tell('moe', '2026-02-27')), ...times(5, tell('lind', '2026-03-03', since))];
    expect(who('2026-03-01', told)).toBe('moe');
    expect(who('2026-03-02', told)).toBe('lind');
    const served = { since: ['2019-01-01', '2019-12-31'], until: ['2023-01-01', '2023-12-31'] } as const;
    const later = [tell('moe', '2026-02-27', { state: 'former', ...served })];
    expect(who('2021-05-05', later)).toBe('moe');
    expect(who('2019-05-05', later)).toBeNull();
    expect(who('2025-05-05', later)).toBeNull();
  });

  it('counts against whom texts call former before the day, or coming after it', () => {
    const told = [tell('moe', '2026-02-27'), tell('lind', '2026-02-27')];
    expect(who('2026-03-04', [...told, tell('moe', '2026-03-01', { state: 'former' })])).toBe('lind');
    expect(who('2026-02-20', [...told, tell('lind', '2026-02-25', { state: 'coming' })])).toBe('moe');
    expect(who('2026-03-04', [tell('moe', '2026-03-04', { state: 'former' })])).toBeNull();
    expect(who('2026-03-04', [tell('moe', '2026-03-04', { state: 'coming' })])).toBeNull();
    expect(who('2026-03-04', [tell('moe', '2026-03-04', { state: 'acting' })])).toBe('moe');
  });

  it('takes the time of an imported person, at the precision told, unless texts of these days tell of another', () => {
    const both = [tenure('moe', '2023-07-25', '2026-03-01'), tenure('lind', '2026-03-02')];
    expect(holderOn(OFFICE, '2026-03-04', [], both)).toEqual({
      entity: 'lind',
      confidence: 0.92,
      reason: 'imported: foreign minister of NOR since 2026-03-02',
    });
    expect(who('2026-03-01', [], both)).toBe('moe');
    expect(who('2023-07-24', [], both)).toBeNull();
    expect(who('2023-07-24', [], [tenure('moe', '2023')])).toBe('moe');
    expect(who('2026-05-05', [], [tenure('moe', '2023'), tenure('lind', '2025')])).toBeNull();
    expect(who('2026-03-04', times(30, tell('lind', '2026-03-04')), [tenure('moe', '2023')])).toBe('lind');
    expect(who('2026-03-04', times(4, tell('lind', '2026-03-04')), [tenure('moe', '2023')])).toBeNull();
  });

  it('is a function of the sets, and names whom something speaks for', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => {
      return new Date(Date.parse('2025-06-01') + days * 86_400_000).toISOString().slice(0, 10);
    });
    const bound = fc.option(day.map((each) => [each, each] as const));
    const state = fc.constantFrom(null, 'current', 'acting', 'former', 'coming' as const);
    const entity = fc.constantFrom('moe', 'lind', 'prent');
    const telling: fc.Arbitrary<Telling> = fc.record({ entity, day, state, since: bound, until: bound });
    const imported = fc.record({ entity, from: day, to: fc.option(day) });
    fc.assert(
      fc.property(
        fc.array(telling).chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        fc.array(imported, { maxLength: 4 }).chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        day,
        ([tellings, others], [tenures, otherTenures], on) => {
          const holder = holderOn(OFFICE, on, tellings, tenures);
          expect(holderOn(OFFICE, on, others, otherTenures)).toEqual(holder);
          if (holder === null) return;
          expect(holder.confidence).toBeGreaterThan(0);
          expect(holder.confidence).toBeLessThanOrEqual(1);
          expect([...tellings, ...tenures].some((each) => each.entity === holder.entity)).toBe(true);
        },
      ),
    );
  });
});

const shuffled = <T>(all: readonly T[]) =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });

describe('periodsOf(tellings)', () => {
  const told = (day: string, more: Partial<Telling> = {}, texts = 1) => {
    const { entity: _, ...telling } = tell('moe', day, more);
    return { ...telling, texts };
  };

  it('are from the first text to the last one, with a gap of a year between two', () => {
    expect(
      periodsOf([
        told('2026-03-04', { since: ['2026-02-01', '2026-02-28'] }, 2),
        told('2024-01-02'),
        told('2024-06-01', { until: ['2024-12-01', '2024-12-31'] }),
        told('2026-01-01', { since: ['2026-01-01', '2026-01-01'] }),
      ]),
    ).toEqual([
      { first: '2024-01-02', last: '2024-06-01', texts: 2, since: null, until: ['2024-12-01', '2024-12-31'] },
      { first: '2026-01-01', last: '2026-03-04', texts: 3, since: ['2026-02-01', '2026-02-28'], until: null },
    ]);
  });

  it('are none of what is over, or not begun', () => {
    expect(
      periodsOf([told('2026-03-04', { state: 'former' }), told('2026-03-04', { state: 'coming' })]),
    ).toEqual([]);
    expect(periodsOf([told('2026-03-04', { until: ['2021-01-01', '2021-12-31'] })])).toEqual([]);
  });
});
