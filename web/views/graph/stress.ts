import type { Steps } from './steps.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nodes between two places where the work may pause. */
const stride = 24;

/**
 * Places n nodes so that distances in the plane come near distances along the links (stress majorisation; Gansner,
 * Koren and North 2004). Starts from a spiral ordered by the ids' hashes, so the same graph gives the same picture.
 * @param links pairs of indices into ids
 * @param step the length of one link
 */
export function* placeByStress(
  ids: readonly string[],
  links: readonly (readonly [number, number])[],
  step: number,
  rounds = 80,
): Steps<Point[]> {
  const n = ids.length;
  const wanted = yield* linkDistances(n, links);
  for (let i = 0; i < wanted.length; i++) wanted[i] = (wanted[i] ?? 0) * step;
  const start = spiral(ids, step);
  const xs = Float64Array.from(start, ({ x }) => x);
  const ys = Float64Array.from(start, ({ y }) => y);
  // One after the other, each seeing where those before it went: moved all at once they would swing.
  for (let round = 0; round < rounds; round++) {
    let furthest = 0;
    for (let i = 0; i < n; i++) {
      if (i % stride === 0) yield;
      furthest = Math.max(furthest, pull(i, xs, ys, wanted));
    }
    if (furthest < step / 400) break;
  }
  return Array.from(xs, (x, i) => ({ x, y: ys[i] ?? 0 }));
}

/** Moves one node to where all others would have it, and tells how far that was. */
function pull(i: number, xs: Float64Array, ys: Float64Array, wanted: Float64Array): number {
  const n = xs.length;
  const [hereX, hereY] = [xs[i] ?? 0, ys[i] ?? 0];
  let x = 0;
  let y = 0;
  let weights = 0;
  for (let j = 0; j < n; j++) {
    const distance = wanted[i * n + j] ?? 0;
    if (distance === 0) continue;
    const [thereX, thereY] = [xs[j] ?? 0, ys[j] ?? 0];
    const [dx, dy] = [hereX - thereX, hereY - thereY];
    const weight = 1 / (distance * distance);
    const stretch = distance / (Math.sqrt(dx * dx + dy * dy) || 1e-6);
    x += weight * (thereX + stretch * dx);
    y += weight * (thereY + stretch * dy);
    weights += weight;
  }
  if (weights === 0) return 0;
  xs[i] = x / weights;
  ys[i] = y / weights;
  return Math.abs(x / weights - hereX) + Math.abs(y / weights - hereY);
}

/**
 * Length of the shortest way between each pair, as n rows of n. A link is the longer the fewer neighbours its ends
 * share, so that hubs get room around them; unconnected pairs stand a little beyond the widest.
 */
function* linkDistances(n: number, links: readonly (readonly [number, number])[]): Steps<Float64Array> {
  const beside = Array.from({ length: n }, () => new Set<number>());
  for (const [a, b] of links) {
    beside[a]?.add(b);
    beside[b]?.add(a);
  }
  const lengths = beside.map((near) =>
    [...near].map((j): [number, number] => {
      const others = beside[j] ?? near;
      let shared = 0;
      for (const one of near) if (others.has(one)) shared++;
      return [j, 0.75 + 0.2 * Math.sqrt(near.size + others.size - 2 * shared)];
    }),
  );
  const all = new Float64Array(n * n);
  let widest = 1.4;
  for (let i = 0; i < n; i++) {
    if (i % stride === 0) yield;
    const row = waysFrom(i, lengths);
    for (const way of row) if (Number.isFinite(way)) widest = Math.max(widest, way);
    all.set(row, i * n);
  }
  const apart = 0.6 + 0.8 * widest;
  return all.map((way) => (Number.isFinite(way) ? way : apart));
}

/** Dijkstra's shortest ways from one node; the queue is a binary heap of [way, node]. */
function waysFrom(start: number, lengths: readonly (readonly [number, number])[][]): Float64Array {
  const ways = new Float64Array(lengths.length).fill(Number.POSITIVE_INFINITY);
  ways[start] = 0;
  const queue: [number, number][] = [[0, start]];
  for (let next = pop(queue); next !== undefined; next = pop(queue)) {
    const [way, node] = next;
    if (way > (ways[node] ?? 0)) continue;
    for (const [to, length] of lengths[node] ?? []) {
      if (way + length >= (ways[to] ?? 0)) continue;
      ways[to] = way + length;
      push(queue, [way + length, to]);
    }
  }
  return ways;
}

function push(heap: [number, number][], item: [number, number]): void {
  let at = heap.length;
  heap.push(item);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as [number, number];
    if (parent[0] <= item[0]) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = item;
}

function pop(heap: [number, number][]): [number, number] | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = heap[left + 1];
    const below = right !== undefined && right[0] < (heap[left] as [number, number])[0] ? left + 1 : left;
    const child = heap[below];
    if (child === undefined || child[0] >= last[0]) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = last;
  return first;
}

function spiral(ids: readonly string[], step: number): Point[] {
  const order = ids.map((id, index) => ({ index, hash: hashOf(id), id }));
  order.sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1));
  const points = new Array<Point>(ids.length).fill({ x: 0, y: 0 });
  order.forEach(({ index }, place) => {
    const angle = place * 2.399963; // the golden angle
    const radius = step * 0.6 * Math.sqrt(place + 0.5);
    points[index] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  return points;
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
