import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../server/document/document.ts';
import { align } from '../../server/identity/alignment.ts';
import { type LineageReport, lineageOf } from '../../server/identity/lineage.ts';

function told(original: string, own: string): string {
  const [left, right] = [original.split(' '), own.split(' ')].map((words) => words.filter(Boolean)) as [
    string[],
    string[],
  ];
  return align(left, right)
    .map((run) => {
      const [was, is] = [left.slice(...run.original).join(' '), right.slice(...run.own).join(' ')];
      return { kept: is, cut: `[-${was}]`, added: `[+${is}]`, changed: `[${was}>${is}]` }[run.change];
    })
    .join(' ');
}

describe('align(original, own)', () => {
  it.each([
    ['we will not share the register', 'we will not share the register', 'we will not share the register'],
    ['we will not share the register', 'will not share', '[-we] will not share [-the register]'],
    ['we will share it', 'we will gladly share it', 'we will [+gladly] share it'],
    ['we will share it soon', 'we shall share it', 'we [will>shall] share it [-soon]'],
    [
      'kami tidak akan membagikan daftar',
      'kami akan membagikan daftar itu',
      'kami [-tidak] akan membagikan daftar [+itu]',
    ],
    ['a b c', 'x y', '[a b c>x y]'],
    ['', 'new words', '[+new words]'],
    ['old words', '', '[-old words]'],
  ])('%j beside %j', (original, own, expected) => {
    expect(told(original, own)).toBe(expected);
  });

  it('tells every word of both once, in order, and keeps only equal ones', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (original, own) => {
        const runs = align(original, own);
        expect(runs.flatMap((run) => original.slice(...run.original))).toEqual(original);
        expect(runs.flatMap((run) => own.slice(...run.own))).toEqual(own);
        for (const run of runs)
          if (run.change === 'kept') expect(original.slice(...run.original)).toEqual(own.slice(...run.own));
      }),
    );
  });
});

const day = (date: string): Interval => ({ from: date, to: date, precision: 'day' });
const minute = (time: string): Interval => ({ from: time, to: time, precision: 'minute' });

const report = (id: string, published: Interval | null, ...contents: string[]): LineageReport => ({
  id,
  published,
  contents,
});

describe('lineageOf(reports)', () => {
  const FULL = 'we will not share the register of ships';
  const REPORTS = [
    report('r1', day('2026-03-05'), FULL),
    report('r2', day('2026-03-04'), 'not share the register'),
    report('r3', null, 'We will not share', 'the register of ships'),
    report('r4', day('2026-03-06'), 'Not share the register!'),
  ];

  it('takes texts of equal words for one variant and the fullest for the original', () => {
    const lineage = lineageOf(REPORTS);
    expect(lineage?.variants.map(({ reports }) => reports.map(({ id }) => id))).toEqual([
      ['r2', 'r4'],
      ['r1', 'r3'],
    ]);
    expect(lineage?.original.reports[0]?.id).toBe('r1');
    expect(lineage?.variants[0]?.runs.map(({ change }) => change)).toEqual(['cut', 'kept', 'cut']);
    expect(lineage?.undated).toBe(1);
  });

  it('tells who published first, as exactly as it is known', () => {
    const first = (...reports: LineageReport[]) => lineageOf(reports)?.first.map(({ id }) => id);
    expect(first(...REPORTS)).toEqual(['r2']);
    expect(first(report('a', day('2026-03-04'), 'x'), report('b', day('2026-03-04'), 'x'))).toEqual([
      'a',
      'b',
    ]);
    expect(
      first(
        report('a', minute('2026-03-04T09:00:00+07:00'), 'x'),
        report('b', minute('2026-03-04T03:00:00+00:00'), 'x'),
        report('c', day('2026-03-04'), 'x'),
      ),
    ).toEqual(['c', 'a']);
    expect(first(report('a', null, 'x'))).toEqual([]);
    expect(lineageOf([])).toBeNull();
  });

  it('does not hang on the order of the reports', () => {
    expect(lineageOf(REPORTS.toReversed())).toEqual(lineageOf(REPORTS));
  });
});
