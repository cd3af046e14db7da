export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Places n nodes so that distances in the plane come near distances along the links (stress majorisation; Gansner,
 * Koren and North 2004). Starts from a spiral ordered by the ids' hashes, so the same graph gives the same picture.
 * @param links pairs of indices into ids
 * @param step the length of one link
 */
export function placeByStress(
  ids: readonly string[],
  links: readonly (readonly [number, number])[],
  step: number,
  rounds = 80,
): Point[] {
  const wanted = linkDistances(ids.length, links).map((row) => row.map((distance) => distance * step));
  const points = spiral(ids, step);
  // One after the other, each seeing where those before it went: moved all at once they would swing.
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < points.length; i++) points[i] = pulled(i, points, wanted[i] ?? []);
  return points;
}

function pulled(i: number, points: readonly Point[], wanted: readonly number[]): Point {
  const here = points[i] ?? { x: 0, y: 0 };
  let x = 0;
  let y = 0;
  let weights = 0;
  points.forEach((there, j) => {
    const distance = wanted[j] ?? 0;
    if (i === j || distance === 0) return;
    const weight = 1 / distance ** 2;
    const apart = Math.hypot(here.x - there.x, here.y - there.y) || 1e-6;
    x += weight * (there.x + (distance * (here.x - there.x)) / apart);
    y += weight * (there.y + (distance * (here.y - there.y)) / apart);
    weights += weight;
  });
  return weights === 0 ? here : { x: x / weights, y: y / weights };
}

/**
 * Length of the shortest way between each pair. A link is the longer the fewer neighbours its ends share, so that
 * hubs get room around them; unconnected pairs stand a little beyond the widest.
 */
function linkDistances(n: number, links: readonly (readonly [number, number])[]): number[][] {
  const beside = Array.from({ length: n }, () => new Set<number>());
  for (const [a, b] of links) {
    beside[a]?.add(b);
    beside[b]?.add(a);
  }
  const rows = beside.map((near, i) => {
    const row = new Array<number>(n).fill(Number.POSITIVE_INFINITY);
    row[i] = 0;
    for (const j of near) {
      const others = beside[j] ?? near;
      const shared = [...near].filter((one) => others.has(one)).length;
      row[j] = 0.75 + 0.2 * Math.sqrt(near.size + others.size - 2 * shared);
    }
    return row;
  });
  for (const [k, through] of rows.entries())
    for (const row of rows) {
      const first = row[k] ?? Number.POSITIVE_INFINITY;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let j = 0; j < n; j++) {
        const way = first + (through[j] ?? Number.POSITIVE_INFINITY);
        if (way < (row[j] ?? 0)) row[j] = way;
      }
    }
  const apart =
    0.6 + 0.8 * rows.flat().reduce((most, one) => (Number.isFinite(one) ? Math.max(most, one) : most), 1.4);
  return rows.map((row) => row.map((distance) => (Number.isFinite(distance) ? distance : apart)));
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
