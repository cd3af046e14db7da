import type { LevelArrow } from '../graph/walks.ts';
import { groupBy } from './order.ts';

/** What one of two who follow each other on a path says about the other. */
export interface StepArrow extends Omit<LevelArrow, 'near' | 'far' | 'occurrences'> {
  readonly from: string;
  readonly to: string;
  /** Whether it is `from` that speaks. */
  readonly speaks: boolean;
}

/** From one entity to the next, with one arrow or one each way, what `from` says first. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly arrows: readonly StepArrow[];
}

export interface ChosenPaths {
  readonly paths: readonly (readonly Step[])[];
  /** How many more there are: exact up to 2 to the power of 53. */
  readonly hidden: number;
}

/** Finds what leads from a front to whom nobody had come to before. */
export type StepFrom = (
  front: readonly string[],
  seen: ReadonlySet<string>,
) => Promise<readonly LevelArrow[]>;

export interface Found {
  /** A list a step of the shortest paths: all arrows that lie on one of them. None where there is no path. */
  readonly levels: readonly (readonly StepArrow[])[];
  /** True where one of the two leads to no more entities: a longer path isn't to be found either. */
  readonly ended: boolean;
}

interface Side {
  readonly front: readonly string[];
  /** How much a step takes: the occurrences of the front. */
  readonly weight: number;
  readonly seen: ReadonlySet<string>;
  readonly levels: readonly (readonly LevelArrow[])[];
}

export interface Start {
  readonly id: string;
  readonly occurrences: number;
}

/**
 * The shortest paths of at most `maxDepth` steps between two entities, whichever of two neighbours speaks. It goes from both
 * ends, a step at a time, always from the side that takes less, and comes to each entity once: what many speak about is
 * looked at whole only where the other side can't do without it.
 */
export async function searchPaths(from: Start, to: Start, maxDepth: number, step: StepFrom): Promise<Found> {
  let [fore, back] = [sideOf(from), sideOf(to)];
  for (let depth = 0; depth < maxDepth; depth += 1) {
    if (fore.weight <= back.weight) fore = await advance(fore, step);
    else back = await advance(back, step);
    const held = new Set(back.front);
    const met = fore.front.filter((id) => held.has(id));
    if (met.length > 0) return { levels: meet(fore, back, met), ended: false };
    if (fore.front.length === 0 || back.front.length === 0) return { levels: [], ended: true };
  }
  return { levels: [], ended: false };
}

function sideOf({ id, occurrences }: Start): Side {
  return { front: [id], weight: occurrences, seen: new Set([id]), levels: [] };
}

async function advance({ front, seen, levels }: Side, step: StepFrom): Promise<Side> {
  const level = await step(front, seen);
  const reached = new Map(level.map(({ far, occurrences }) => [far, occurrences]));
  return {
    front: [...reached.keys()],
    weight: [...reached.values()].reduce((sum, occurrences) => sum + occurrences, 0),
    seen: new Set([...seen, ...reached.keys()]),
    levels: [...levels, level],
  };
}

/** What lies on a path through those where both sides met. */
function meet(fore: Side, back: Side, met: readonly string[]): Found['levels'] {
  const forth = leadingTo(fore.levels, met).map((level) =>
    level.map(({ near, far, ...arrow }) => ({ ...arrow, from: near, to: far })),
  );
  const backwards = leadingTo(back.levels, met).map((level) =>
    level.map(({ near, far, ...arrow }) => ({ ...arrow, from: far, to: near, speaks: !arrow.speaks })),
  );
  return [...forth, ...backwards.reverse()];
}

function leadingTo(levels: Side['levels'], met: readonly string[]): readonly (readonly LevelArrow[])[] {
  const kept: (readonly LevelArrow[])[] = [];
  let wanted = new Set(met);
  for (const level of levels.toReversed()) {
    const leading = level.filter(({ far }) => wanted.has(far));
    kept.unshift(leading);
    wanted = new Set(leading.map(({ near }) => near));
  }
  return kept;
}

/** A path up to an entity; `weakest` is the number of utterances of its weakest step. */
interface Partial {
  readonly steps: readonly Step[];
  readonly weakest: number;
}

/**
 * At most `most` of the paths that lead through all levels: those first whose weakest step has most utterances, of equals by
 * the ids on the way. Every arrow of a level must lie on such a path, as `searchPaths` gives them.
 */
export function choosePaths(levels: readonly (readonly StepArrow[])[], most: number): ChosenPaths {
  const [start] = levels[0] ?? [];
  if (start === undefined) return { paths: [], hidden: 0 };
  let partials: ReadonlyMap<string, readonly Partial[]> = new Map([
    [start.from, [{ steps: [], weakest: Number.POSITIVE_INFINITY }]],
  ]);
  let ways: ReadonlyMap<string, number> = new Map([[start.from, 1]]);
  for (const level of levels) {
    const steps = stepsOf(level);
    ways = countWays(steps, ways);
    partials = lengthen(steps, partials, most);
  }
  const chosen = best([...partials.values()].flat(), most);
  const all = [...ways.values()].reduce((sum, count) => sum + count, 0);
  return { paths: chosen.map(({ steps }) => steps), hidden: all - chosen.length };
}

function stepsOf(level: readonly StepArrow[]): readonly Step[] {
  return [...groupBy(level, ({ from, to }) => JSON.stringify([from, to])).values()].flatMap((arrows) => {
    const [first] = arrows;
    const ordered = arrows.toSorted((a, b) => Number(b.speaks) - Number(a.speaks));
    return first === undefined ? [] : [{ from: first.from, to: first.to, arrows: ordered }];
  });
}

function countWays(steps: readonly Step[], before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const ways = new Map<string, number>();
  for (const { from, to } of steps) ways.set(to, (ways.get(to) ?? 0) + (before.get(from) ?? 0));
  return ways;
}

/** The best `most` up to each entity are enough: a step more leaves the better of two no worse than the other. */
function lengthen(
  steps: readonly Step[],
  before: ReadonlyMap<string, readonly Partial[]>,
  most: number,
): ReadonlyMap<string, readonly Partial[]> {
  const longer = steps.flatMap((step) =>
    (before.get(step.from) ?? []).map((path) => ({
      steps: [...path.steps, step],
      weakest: Math.min(path.weakest, utterancesOf(step)),
    })),
  );
  const ends = groupBy(longer, (path) => path.steps.at(-1)?.to ?? '');
  return new Map([...ends].map(([end, paths]) => [end, best(paths, most)]));
}

function best(paths: readonly Partial[], most: number): readonly Partial[] {
  return paths.toSorted((a, b) => b.weakest - a.weakest || (wayOf(a) < wayOf(b) ? -1 : 1)).slice(0, most);
}

function wayOf({ steps }: Partial): string {
  return JSON.stringify(steps.map(({ to }) => to));
}

function utterancesOf({ arrows }: Step): number {
  return arrows.reduce((sum, { utterances }) => sum + utterances, 0);
}
