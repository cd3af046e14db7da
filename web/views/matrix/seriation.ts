/**
 * An order of the vectors, by their indices, in which those that are alike stand side by side: they are joined two by two,
 * the nearest first (average linkage of the cosine distance), and of each two the ends that are nearest are put together
 * (Gruvaeus and Wainer 1972). The half with the larger sums comes first. The same for the same vectors; of equals those that
 * are given first.
 */
export function seriate(vectors: readonly (readonly number[])[]): number[] {
  const distance = distancesOf(vectors);
  let clusters = vectors.map((_, index) => [index]);
  while (clusters.length > 1) {
    const [left, right] = nearest(clusters, distance);
    const joined = join(clusters[left] ?? [], clusters[right] ?? [], distance);
    clusters = clusters.flatMap((cluster, at) => (at === left ? [joined] : at === right ? [] : [cluster]));
  }
  return heavyFirst(clusters[0] ?? [], vectors.map(sum));
}

type Distance = (a: number, b: number) => number;

/** 0 for vectors of one direction, 1 for those that have nothing in common; one of nothing but zeros is near none. */
function distancesOf(vectors: readonly (readonly number[])[]): Distance {
  const lengths = vectors.map((vector) => Math.hypot(...vector));
  const table = vectors.map((one, a) =>
    vectors.map((other, b) => {
      const both = (lengths[a] ?? 0) * (lengths[b] ?? 0);
      return both === 0 ? 1 : 1 - sum(one.map((value, at) => value * (other[at] ?? 0))) / both;
    }),
  );
  return (a, b) => table[a]?.[b] ?? 1;
}

function nearest(clusters: readonly (readonly number[])[], distance: Distance): readonly [number, number] {
  let best: readonly [number, number] = [0, 1];
  let least = Number.POSITIVE_INFINITY;
  clusters.forEach((one, left) => {
    clusters.slice(left + 1).forEach((other, after) => {
      const mean = sum(one.flatMap((a) => other.map((b) => distance(a, b)))) / (one.length * other.length);
      // Means of equal distances differ in their last digits.
      if (mean >= least - 1e-9) return;
      least = mean;
      best = [left, left + 1 + after];
    });
  });
  return best;
}

function join(one: readonly number[], other: readonly number[], distance: Distance): number[] {
  const [back, otherBack] = [one.toReversed(), other.toReversed()];
  const ways = [
    [one, other],
    [one, otherBack],
    [back, other],
    [back, otherBack],
  ] as const;
  const gap = ([left, right]: (typeof ways)[number]) => distance(left.at(-1) ?? 0, right[0] ?? 0);
  const [first, ...rest] = ways;
  return rest.reduce<(typeof ways)[number]>((best, way) => (gap(way) < gap(best) ? way : best), first).flat();
}

function heavyFirst(order: number[], weights: readonly number[]): number[] {
  const middle = (order.length - 1) / 2;
  const leaning = sum(order.map((index, at) => (weights[index] ?? 0) * (at - middle)));
  return leaning > 0 ? order.reverse() : order;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
