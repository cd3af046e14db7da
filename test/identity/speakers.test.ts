import { describe, expect, it } from 'vitest';
import { foldName } from '../../server/identity/names.ts';
import { areCompatible } from '../../server/identity/speakers.ts';
import { type Case, speakerOf } from './reports.ts';

type By = NonNullable<Case['by']>;

function meet(a: By, b: By, copies = false): boolean {
  const [left, right] = [a, b].map((by) => {
    const speaker = speakerOf(by);
    return { ...speaker, name: foldName(speaker.name) };
  });
  return areCompatible(left ?? null, right ?? null, copies);
}

describe('areCompatible(a, b, copies)', () => {
  it.each<[By, By]>([
    ['Ingrid Moe', 'Ingrid Moe'],
    ['Moe', 'Ingrid Moe'],
    ['I. Moe', 'Ingrid Moe'],
    ['Retno', 'Retno Wulandari'],
    ['Sri Retno Wulandari', 'Retno Wulandari'],
    ['Carl J. Berg', 'Carl Berg'],
    [
      { name: 'Jepang', kind: 'country', code: 'JPN' },
      { name: 'Japan', kind: 'country', code: 'JPN' },
    ],
    [{ name: 'Ingrid Moe', code: 'Q1' }, 'Ingrid Moe'],
  ])('%j may be %j', (a, b) => {
    expect(meet(a, b)).toBe(true);
    expect(meet(b, a)).toBe(true);
  });

  it.each<[By, By]>([
    ['Ingrid Moe', 'Per Moe'],
    ['Ingrid Moe', 'Ingrid Berg'],
    ['P. Moe', 'Ingrid Moe'],
    ['I', 'Ingrid Moe'],
    ['Anna Moe', 'Ingrid Anna Lie Berg'],
    ['Ingrid', 'Ingridsen Moe'],
    ['Retno Wulandari', 'Retno Lestari'],
    ['Bank Samudra', { name: 'Bank Samudra Raya', kind: 'organisation' }],
    [
      { name: 'Bank Samudra', kind: 'organisation' },
      { name: 'Bank Samudra Raya', kind: 'organisation' },
    ],
    [
      { name: 'Ingrid Moe', code: 'Q1' },
      { name: 'Ingrid Moe', code: 'Q2' },
    ],
    [
      { name: 'Japan', kind: 'country', code: 'JPN' },
      { name: 'Norway', kind: 'country', code: 'NOR' },
    ],
    [
      { name: 'a senior official', described: true },
      { name: 'a senior official', described: true },
    ],
    [{ name: 'moe', described: true }, 'Ingrid Moe'],
  ])('%j is not %j', (a, b) => {
    expect(meet(a, b)).toBe(false);
    expect(meet(b, a)).toBe(false);
  });

  it('lets a described one be another of the same description in texts that copy each other', () => {
    const official = { name: 'a senior official', described: true };
    expect(meet(official, official, true)).toBe(true);
    expect(meet(official, { name: 'a junior official', described: true }, true)).toBe(false);
    expect(meet(official, 'Ingrid Moe', true)).toBe(false);
    expect(areCompatible(null, null, true)).toBe(true);
    expect(areCompatible(null, null, false)).toBe(false);
    expect(areCompatible(null, speakerOf('Ingrid Moe'), true)).toBe(false);
  });
});
