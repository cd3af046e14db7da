import { type Box, BoxIndex, distance, LineIndex } from './boxes.ts';
import type { Drawing, DrawnNode } from './elements.ts';
import { boxOf, gap } from './layout.ts';
import type { Steps } from './steps.ts';
import type { Point } from './stress.ts';

/** Nodes that come into a picture together. */
export interface Group {
  /** beside whom they are placed; null: beside those they have arrows with */
  readonly anchor: string | null;
  /** the most telling first */
  readonly ids: readonly string[];
}

/** Pixels from one ring around an anchor to the next, and between places on it. */
const ring = 42;
const rings = 60;
/** What a line beneath costs, in pixels of distance. */
const crossing = 34;
/** How much others that a new node has arrows with draw it towards them. */
const pull = 0.3;

/**
 * Places what is new in a drawing beside its anchors, where nothing lies yet, and moves nothing that stands. The same
 * input gives the same places.
 * @param lines the ways of the arrows that stand
 */
export function* placeNear(
  drawing: Drawing,
  standing: ReadonlyMap<string, Point>,
  groups: readonly Group[],
  lines: Iterable<readonly Point[]> = [],
): Steps<Map<string, Point>> {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const places = new Map(standing);
  const plane = { taken: new BoxIndex(), lines: new LineIndex(lines) };
  for (const [id, place] of standing) {
    const node = nodes.get(id);
    if (node !== undefined) plane.taken.add(roomAt(node, place));
  }
  const beside = neighboursIn(drawing);
  const rest: Group = { anchor: null, ids: drawing.nodes.map(({ id }) => id) };
  for (const { anchor, ids } of [...groups, rest])
    for (const id of ids) {
      const node = nodes.get(id);
      if (node === undefined || places.has(id)) continue;
      yield;
      const near = (beside.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
      const middle = (anchor === null ? undefined : places.get(anchor)) ?? meanOf(near) ?? belowAll(places);
      const place = freePlace(node, middle, near, meanOf([...places.values()]) ?? middle, plane);
      places.set(id, place);
      plane.taken.add(roomAt(node, place));
      plane.lines.add(straight(middle, place));
    }
  return places;
}

interface Plane {
  readonly taken: BoxIndex;
  readonly lines: LineIndex;
}

/** The nearest place around a middle that is free, rather away from the middle of all and over no line. */
function freePlace(
  node: DrawnNode,
  middle: Point,
  near: readonly Point[],
  centre: Point,
  { taken, lines }: Plane,
): Point {
  const outwards = Math.atan2(middle.y - centre.y, middle.x - centre.x);
  let best = middle;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let round = 2; round < rings && round * ring < bestCost; round++)
    for (const place of placesOn(round * ring, middle, outwards)) {
      const room = roomAt(node, place);
      const cost = round * ring + pull * meanDistance(place, near) + 8 * turnOf(place, middle, outwards);
      if (cost >= bestCost || taken.overlap(room) > 0) continue;
      const whole = cost + crossing * lines.through(room);
      if (whole < bestCost) [best, bestCost] = [place, whole];
    }
  return best;
}

function placesOn(radius: number, { x, y }: Point, from: number): Point[] {
  const count = Math.max(8, Math.round((2 * Math.PI * radius) / ring));
  return Array.from({ length: count }, (_, i) => {
    const angle = from + (2 * Math.PI * i) / count;
    return { x: Math.round(x + radius * Math.cos(angle)), y: Math.round(y + radius * Math.sin(angle)) };
  });
}

/** The room that a node takes at a place, its label below it. */
function roomAt(node: DrawnNode, { x, y }: Point): Box {
  const { width, height } = boxOf(node);
  const [w, above] = [(width + gap.x) / 2, (node.height + gap.y) / 2];
  return { x1: x - w, y1: y - above, x2: x + w, y2: y - above + height + gap.y };
}

/** How far a place lies off a direction, in radians. */
function turnOf(place: Point, middle: Point, direction: number): number {
  const off = Math.abs(Math.atan2(place.y - middle.y, place.x - middle.x) - direction) % (2 * Math.PI);
  return Math.min(off, 2 * Math.PI - off);
}

function neighboursIn({ arrows }: Drawing): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  const add = (a: string, b: string) => beside.set(a, [...(beside.get(a) ?? []), b]);
  for (const { source, target } of arrows) {
    if (source === target) continue;
    add(source, target);
    add(target, source);
  }
  return beside;
}

function meanOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

const meanDistance = (place: Point, near: readonly Point[]) =>
  near.length === 0 ? 0 : near.reduce((sum, one) => sum + distance(place, one), 0) / near.length;

/** Below what stands: for those who have to do with nobody there. */
function belowAll(places: ReadonlyMap<string, Point>): Point {
  const all = [...places.values()];
  if (all.length === 0) return { x: 0, y: 0 };
  return { x: meanOf(all)?.x ?? 0, y: Math.max(...all.map(({ y }) => y)) };
}

function straight(from: Point, to: Point): Point[] {
  const steps = Math.max(2, Math.ceil(distance(from, to) / 12));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
}
