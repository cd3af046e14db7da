import { describe, expect, it } from 'vitest';
import {
  choosePaths,
  type LevelArrow,
  type StepArrow,
  type StepFrom,
  searchPaths,
} from '../../server/table/paths.ts';

/** Who speaks about whom: "a>b" with the weight of an entity in `weights`. */
function walkOver(arrows: readonly string[], weights: Readonly<Record<string, number>> = {}) {
  const walked: string[][] = [];
  const step: StepFrom = (front, seen) => {
    walked.push([...front]);
    return arrows.flatMap((arrow) => {
      const [by = '', about = ''] = arrow.split('>');
      const links = [
        { near: by, far: about, speaks: true },
        { near: about, far: by, speaks: false },
      ];
      return links
        .filter(({ near, far }) => front.includes(near) && !seen.has(far))
        .map((link): LevelArrow => ({ ...link, ...COUNTED, weight: weights[link.far] ?? 1 }));
    });
  };
  const between = (from: string, to: string, maxDepth = 6) => {
    const start = (id: string) => ({ id, weight: weights[id] ?? 1 });
    return searchPaths(start(from), start(to), maxDepth, step);
  };
  return { walked, between };
}

const COUNTED = { reports: 1, utterances: 1, supports: 0, opposes: 0, neutral: 1, example: 's' };

const told = (levels: readonly (readonly StepArrow[])[]) =>
  levels.map((level) => level.map(({ from, to, speaks }) => (speaks ? `${from}>${to}` : `${from}<${to}`)));

describe('searchPaths(from, to, maxDepth)', () => {
  it('keeps what lies on a shortest path alone, in order, with who speaks', () => {
    const { between } = walkOver(['a>b', 'c>b', 'c>d', 'a>x', 'x>d', 'x>y', 'd>a2', 'b>z']);
    const { levels, ended } = between('a', 'd');
    expect([told(levels), ended]).toEqual([[['a>x'], ['x>d']], false]);
    expect(told(between('d', 'b').levels)).toEqual([['d<c'], ['c>b']]);
  });

  it('holds both arrows where two speak about each other', () => {
    const { between } = walkOver(['a>b', 'b>a']);
    expect(told(between('a', 'b').levels).map((level) => level.sort())).toEqual([['a<b', 'a>b']]);
  });

  it('leaves a hub alone where the other end leads to it', () => {
    const { walked, between } = walkOver(['hub>a', 'hub>b', 'hub>c', 'a>d'], { hub: 1000 });
    expect(told(between('hub', 'd').levels)).toEqual([['hub>a'], ['a>d']]);
    expect(walked).toEqual([['d'], ['a']]);
  });

  it('tells a walk that was too short from one that came to an end', () => {
    const { between } = walkOver(['a>b', 'b>c', 'c>d', 'd>e', 'p>p']);
    expect(between('a', 'e', 3)).toEqual({ levels: [], ended: false });
    expect(between('a', 'e', 4).levels).toHaveLength(4);
    expect(between('a', 'p')).toEqual({ levels: [], ended: true });
  });
});

describe('choosePaths(levels, most)', () => {
  const step = (from: string, to: string, utterances: number, speaks = true): StepArrow => ({
    ...COUNTED,
    ...{ from, to, speaks, utterances },
  });
  const ways = (levels: readonly (readonly StepArrow[])[], most: number) => {
    const { paths, hidden } = choosePaths(levels, most);
    return [paths.map((steps) => steps.map(({ from, to }) => from + to).join(' ')), hidden];
  };

  it('takes those first whose weakest step has most utterances, though another begins stronger', () => {
    const levels = [
      [step('a', 'b', 9), step('a', 'c', 4)],
      [step('b', 'd', 1), step('c', 'd', 4)],
    ];
    expect(ways(levels, 1)).toEqual([['ac cd'], 1]);
    expect(ways(levels, 5)).toEqual([['ac cd', 'ab bd'], 0]);
  });

  it('adds what both say, and counts two arrows as one step', () => {
    const levels = [
      [step('a', 'b', 1, false), step('a', 'b', 2), step('a', 'c', 2)],
      [step('b', 'd', 9), step('c', 'd', 9)],
    ];
    expect(ways(levels, 1)).toEqual([['ab bd'], 1]);
    expect(choosePaths(levels, 1).paths[0]?.[0]?.arrows.map(({ speaks }) => speaks)).toEqual([true, false]);
  });

  it('counts more than it could list', () => {
    const wide = Array.from({ length: 30 }, (_, i) => `m${i}`);
    const middle = wide.flatMap((from) => wide.map((to) => step(from, `${to}'`, 1)));
    const levels = [wide.map((to) => step('a', to, 1)), middle, wide.map((from) => step(`${from}'`, 'z', 1))];
    expect(choosePaths(levels, 3).hidden).toBe(897);
    expect(choosePaths([], 3)).toEqual({ paths: [], hidden: 0 });
  });
});
