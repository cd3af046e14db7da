/** A labelled thing and one of ours that are taken for the same, by their places in the two lists. */
export interface Pair {
  readonly gold: number;
  readonly ours: number;
  readonly score: number;
}

/**
 * One-to-one pairs, the best score first; of equal scores the earlier labelled one, then the earlier of ours.
 * `score` gives null where the two don't match.
 */
export function pairUp<G, O>(
  gold: readonly G[],
  ours: readonly O[],
  score: (gold: G, ours: O) => number | null,
): Pair[] {
  const candidates = gold.flatMap((labelled, g) =>
    ours.flatMap((own, o) => {
      const value = score(labelled, own);
      return value === null ? [] : [{ gold: g, ours: o, score: value }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.gold - b.gold || a.ours - b.ours);
  return keepFree(candidates);
}

function keepFree(candidates: readonly Pair[]): Pair[] {
  const takenGold = new Set<number>();
  const takenOurs = new Set<number>();
  return candidates.filter((pair) => {
    if (takenGold.has(pair.gold) || takenOurs.has(pair.ours)) return false;
    takenGold.add(pair.gold);
    takenOurs.add(pair.ours);
    return true;
  });
}

/** Size of what both have over the size of what either has; 0 if both are empty. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

/** A half-open range, whatever it counts. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True if any of the one lot shares a unit with any of the other. */
export function touch(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}
