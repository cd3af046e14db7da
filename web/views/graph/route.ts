import { BoxIndex, distance, inside, LineIndex } from './boxes.ts';
import type { Drawing, DrawnArrow, DrawnNode } from './elements.ts';
import { placeLabels } from './labels.ts';
import { least } from './least.ts';
import { labelBox, pillBox, shapeBox } from './shapes.ts';
import type { Steps } from './steps.ts';
import type { Point } from './stress.ts';

/** How an arrow bends, and where along it its number stands. */
export interface Route {
  /** distance of the bend from the straight line, in pixels; positive to the right of the way */
  readonly bend: number;
  /** pixels from the source's edge to the number */
  readonly pillAt: number;
}

/** The routes of arrows by their ids; what leads from a node to itself has none. */
export type Routes = ReadonlyMap<string, Route>;

const bends = [0.1, -0.1, 0.18, -0.18, 0.28, -0.28, 0.42, -0.42, 0.6, -0.6, 0.9, -0.9];
const widestBend = 130;
const pillPlaces = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
const samples = 36;
/** Arrows between two places where the work may pause. */
const stride = 12;

/**
 * Chooses bends that pass no stranger's node, and places for numbers that lie on no label, node or other number. Greedy,
 * wide arrows first; the same input gives the same routes. Those that stand already (`kept`) stay as they are.
 */
export function* routeArrows(
  drawing: Drawing,
  places: ReadonlyMap<string, Point>,
  kept: Routes = new Map(),
): Steps<Routes> {
  const bent = yield* bendArrows(drawing, places, kept);
  return yield* placePills(drawing, places, bent, kept);
}

/** The ways of all arrows between two nodes, each as points from middle to middle. */
export function linesOf(
  { arrows }: Drawing,
  places: ReadonlyMap<string, Point>,
  routes: ReadonlyMap<string, Pick<Route, 'bend'>>,
): Point[][] {
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  return arrows.flatMap((arrow) => {
    const route = routes.get(arrow.id);
    return route === undefined ? [] : [curveOf(at(arrow.source), at(arrow.target), route.bend)];
  });
}

/** Where the number of each arrow that has one stands. */
export function numbersOf(
  { nodes, arrows }: Drawing,
  places: ReadonlyMap<string, Point>,
  routes: Routes,
): Map<string, Point> {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  return new Map(
    arrows.flatMap(({ id, source, target, range }) => {
      const route = routes.get(id);
      if (route === undefined || range === '') return [];
      const curve = curveOf(at(source), at(target), route.bend);
      return [[id, pointAlong(curve, leaving(curve, known.get(source), at(source)) + route.pillAt)]];
    }),
  );
}

type Bends = ReadonlyMap<string, { readonly bend: number; readonly curve: readonly Point[] }>;

const between = ({ arrows }: Drawing): DrawnArrow[] =>
  arrows
    .filter((arrow) => arrow.source !== arrow.target)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));

function* bendArrows(drawing: Drawing, places: ReadonlyMap<string, Point>, kept: Routes): Steps<Bends> {
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const [shapes, usual] = [new BoxIndex(), new BoxIndex()];
  for (const node of drawing.nodes) {
    shapes.add(shapeBox(node, at(node.id), 5), node.id);
    usual.add(labelBox(node, at(node.id), 'bottom'), node.id);
  }
  const bent = new Map<string, { bend: number; curve: readonly Point[] }>();
  const pairs = new Map<string, number>();
  for (const [rank, { id, source, target }] of between(drawing).entries()) {
    if (rank % stride === 0) yield;
    const back = pairs.get(`${target}\n${source}`);
    // The way back bends to its own right as well, so that the two never lie on each other.
    const allowed = back === undefined ? bends : bends.filter((one) => Math.sign(one) === Math.sign(back));
    const length = distance(at(source), at(target));
    const capped = (one: number) => Math.sign(one) * Math.min(widestBend, Math.abs(one) * length);
    const through = (one: number) => {
      const curve = curveOf(at(source), at(target), capped(one));
      return shapes.crossed(curve, source, target) * 4 + usual.crossed(curve, source, target);
    };
    const bend = kept.get(id)?.bend ?? capped(gentlest(allowed, through));
    pairs.set(`${source}\n${target}`, bend);
    bent.set(id, { bend, curve: curveOf(at(source), at(target), bend) });
  }
  return bent;
}

/** The bend that passes through least, of equals the least bent; they stand from little to much. */
function gentlest(allowed: readonly number[], through: (bend: number) => number): number {
  let [best, bestCost] = [allowed[0] ?? 0, Number.POSITIVE_INFINITY];
  for (const bend of allowed) {
    if (Math.abs(bend) >= bestCost) break;
    const cost = through(bend) + Math.abs(bend);
    if (cost < bestCost) [best, bestCost] = [bend, cost];
  }
  return best;
}

function* placePills(
  drawing: Drawing,
  places: ReadonlyMap<string, Point>,
  bent: Bends,
  kept: Routes,
): Steps<Routes> {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const taken = takenBy(drawing, places, bent);
  yield;
  const routes = new Map<string, Route>();
  for (const [rank, arrow] of between(drawing).entries()) {
    if (rank % stride === 0) yield;
    const { bend, curve } = bent.get(arrow.id) ?? { bend: 0, curve: [] };
    const start = leaving(curve, nodes.get(arrow.source), at(arrow.source));
    const way = arriving(curve, nodes.get(arrow.target), at(arrow.target)) - start;
    const pillAt =
      kept.get(arrow.id)?.pillAt ?? Math.max(6, way * freePlace(arrow, curve, start, way, taken));
    if (arrow.pill !== '') taken.add(pillBox(arrow, pointAlong(curve, start + pillAt)));
    routes.set(arrow.id, { bend, pillAt });
  }
  return routes;
}

/** Shapes, and labels where they would stand. */
function takenBy(drawing: Drawing, places: ReadonlyMap<string, Point>, bent: Bends): BoxIndex {
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const lines = new LineIndex([...bent.values()].map(({ curve }) => curve));
  const labels = placeLabels(drawing, places, lines);
  const taken = new BoxIndex();
  for (const node of drawing.nodes) {
    taken.add(shapeBox(node, at(node.id), 5));
    const side = labels.get(node.id);
    if (side !== undefined) taken.add(labelBox(node, at(node.id), side));
  }
  return taken;
}

/** The share of the way at which an arrow's number covers least. */
function freePlace(
  arrow: DrawnArrow,
  curve: readonly Point[],
  start: number,
  way: number,
  taken: BoxIndex,
): number {
  if (arrow.pill === '') return 0.5;
  return least(
    pillPlaces,
    (one, rank) => taken.overlap(pillBox(arrow, pointAlong(curve, start + way * one))) + rank,
  );
}

function curveOf(from: Point, to: Point, bend: number): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  return Array.from({ length: samples + 1 }, (_, i) => {
    const t = i / samples;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
}

function leaving(curve: readonly Point[], node: DrawnNode | undefined, at: Point): number {
  return along(curve, (point) => node === undefined || !inside(point, shapeBox(node, at, 0)));
}

function arriving(curve: readonly Point[], node: DrawnNode | undefined, at: Point): number {
  return along(curve, (point) => node !== undefined && inside(point, shapeBox(node, at, 4)));
}

/** Length of the curve up to the first point that fits. */
function along(curve: readonly Point[], fits: (point: Point) => boolean): number {
  let length = 0;
  for (const [i, point] of curve.entries()) {
    const before = curve[i - 1];
    if (before !== undefined) length += distance(before, point);
    if (fits(point)) return length;
  }
  return length;
}

function pointAlong(curve: readonly Point[], length: number): Point {
  let walked = 0;
  for (const [i, point] of curve.entries()) {
    const before = curve[i - 1];
    if (before === undefined) continue;
    const step = distance(before, point);
    if (walked + step >= length) {
      const share = step === 0 ? 0 : (length - walked) / step;
      return { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share };
    }
    walked += step;
  }
  return curve.at(-1) ?? { x: 0, y: 0 };
}
