import { type Drawing, type DrawnArrow, type DrawnNode, labelGap, lineHeight } from './elements.ts';
import type { Point } from './stress.ts';

/** How an arrow bends, and where along it its number stands. */
export interface Route {
  /** distance of the bend from the straight line, in pixels; positive to the right of the way */
  readonly bend: number;
  /** pixels from the source's edge to the number */
  readonly pillAt: number;
}
export type Side = 'bottom' | 'top' | 'right' | 'left';
/** The sides of the labels that find room; the others wait until they are pointed at or there is more room. */
export type Labels = ReadonlyMap<string, Side>;
export interface Routes {
  readonly arrows: ReadonlyMap<string, Route>;
  readonly labels: Labels;
  /** each arrow's way, for placing labels anew */
  readonly lines: readonly (readonly Point[])[];
}
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const bends = [0.1, -0.1, 0.18, -0.18, 0.28, -0.28, 0.42, -0.42, 0.6, -0.6, 0.9, -0.9];
const widestBend = 130;
const pillPlaces = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
const sides: readonly Side[] = ['bottom', 'top', 'right', 'left'];
const samples = 36;

/**
 * Chooses bends that pass no stranger's node, sides for labels where least lies beneath, and places for numbers that
 * touch neither. Greedy, wide arrows first; the same input gives the same routes.
 */
export function routeArrows(drawing: Drawing, places: ReadonlyMap<string, Point>): Routes {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const shapes = drawing.nodes.map((node) => ({ id: node.id, box: shapeBox(node, at(node.id), 5) }));
  const order = drawing.arrows
    .filter((arrow) => arrow.source !== arrow.target)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));

  const curves = new Map<string, Point[]>();
  const bendOf = new Map<string, number>();
  const pairs = new Map<string, number>();
  const usual = shapes.map(({ id }) => ({ id, box: labelBox(nodes.get(id), at(id), 'bottom') }));
  for (const arrow of order) {
    const back = pairs.get(`${arrow.target}\n${arrow.source}`);
    // The way back bends to its own right as well, so that the two never lie on each other.
    const allowed = back === undefined ? bends : bends.filter((bend) => Math.sign(bend) === Math.sign(back));
    const bend = least(allowed, (one) => {
      const curve = curveOf(at(arrow.source), at(arrow.target), one);
      const others = (box: { id: string }) => box.id !== arrow.source && box.id !== arrow.target;
      const through = count(curve, shapes.filter(others)) * 4 + count(curve, usual.filter(others));
      return through + Math.abs(one);
    });
    pairs.set(`${arrow.source}\n${arrow.target}`, bend);
    const length = distance(at(arrow.source), at(arrow.target));
    bendOf.set(arrow.id, Math.sign(bend) * Math.min(widestBend, Math.abs(bend) * length));
    curves.set(arrow.id, curveOf(at(arrow.source), at(arrow.target), bend));
  }

  const lines = [...curves.values()];
  const labels = placeLabels(drawing, places, lines);
  const taken: Box[] = [
    ...shapes.map(({ box }) => box),
    ...drawing.nodes.flatMap((node) => {
      const side = labels.get(node.id);
      return side === undefined ? [] : [labelBox(node, at(node.id), side)];
    }),
  ];

  const arrows = new Map<string, Route>();
  for (const arrow of order) {
    const curve = curves.get(arrow.id) ?? [];
    const start = leaving(curve, nodes.get(arrow.source), at(arrow.source));
    const end = arriving(curve, nodes.get(arrow.target), at(arrow.target));
    if (arrow.pill === '') {
      arrows.set(arrow.id, { bend: bendOf.get(arrow.id) ?? 0, pillAt: Math.max(6, (end - start) / 2) });
      continue;
    }
    const place = least(pillPlaces, (one, rank) => {
      const box = pillBox(arrow, pointAlong(curve, start + (end - start) * one));
      return taken.reduce((sum, other) => sum + overlap(box, other), 0) + rank;
    });
    taken.push(pillBox(arrow, pointAlong(curve, start + (end - start) * place)));
    arrows.set(arrow.id, { bend: bendOf.get(arrow.id) ?? 0, pillAt: Math.max(6, (end - start) * place) });
  }
  return { arrows, labels, lines };
}

/**
 * Sides for labels where least lies beneath. Labels keep their size on the screen at any zoom, so what finds room
 * depends on it; the most telling come first, and one that would cover another or a shape, or
 * leave the frame, is left out.
 */
export function placeLabels(
  drawing: Drawing,
  places: ReadonlyMap<string, Point>,
  lines: readonly (readonly Point[])[],
  zoom = 1,
  frame: Box | null = null,
): Labels {
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const shapes = new Map(drawing.nodes.map((node) => [node.id, shapeBox(node, at(node.id), 1)]));
  const written: Box[] = [];
  const labels = new Map<string, Side>();
  for (const node of [...drawing.nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const others = [...shapes].filter(([id]) => id !== node.id).map(([, box]) => box);
    const free = sides.filter((side) => {
      const box = labelBox(node, at(node.id), side, zoom);
      return within(box, frame) && [...others, ...written].every((other) => overlap(box, other) === 0);
    });
    if (free.length === 0) continue;
    const crossed = (side: Side) => {
      const box = labelBox(node, at(node.id), side, zoom);
      return lines.filter((line) => line.some((point) => inside(point, box))).length;
    };
    const side = least(free, (one) => crossed(one) * 3 + sides.indexOf(one) * 1.2);
    labels.set(node.id, side);
    written.push(labelBox(node, at(node.id), side, zoom));
  }
  return labels;
}

function curveOf(from: Point, to: Point, bend: number): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const capped = Math.sign(bend) * Math.min(widestBend, Math.abs(bend) * length);
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * capped,
    y: (from.y + to.y) / 2 + (dx / length) * capped,
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

function shapeBox(node: DrawnNode, { x, y }: Point, room: number): Box {
  const [w, h] = [node.width / 2 + room, node.height / 2 + room];
  return { x1: x - w, y1: y - h, x2: x + w, y2: y + h };
}

function labelBox(node: DrawnNode | undefined, { x, y }: Point, side: Side, zoom = 1): Box {
  if (node === undefined) return { x1: x, y1: y, x2: x, y2: y };
  const [w, h] = [node.labelWidth / zoom, lineHeight / zoom];
  const cx =
    side === 'right'
      ? x + node.width / 2 + labelGap + w / 2
      : side === 'left'
        ? x - node.width / 2 - labelGap - w / 2
        : x;
  const cy =
    side === 'bottom'
      ? y + node.height / 2 + labelGap + h / 2
      : side === 'top'
        ? y - node.height / 2 - labelGap - h / 2
        : y;
  return { x1: cx - w / 2, y1: cy - h / 2, x2: cx + w / 2, y2: cy + h / 2 };
}

function pillBox(arrow: DrawnArrow, { x, y }: Point): Box {
  const half = 8 + String(arrow.count).length * 3.5;
  return { x1: x - half, y1: y - 10, x2: x + half, y2: y + 10 };
}

const within = (box: Box, frame: Box | null) =>
  frame === null || (box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2);
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const inside = ({ x, y }: Point, box: Box) => x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2;
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)) *
  Math.max(0, Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1));
const count = (curve: readonly Point[], boxes: readonly { box: Box }[]) =>
  boxes.filter(({ box }) => curve.some((point) => inside(point, box))).length;

function least<T>(options: readonly T[], cost: (option: T, rank: number) => number): T {
  let best = options[0] as T;
  let bestCost = Number.POSITIVE_INFINITY;
  options.forEach((option, rank) => {
    const now = cost(option, rank);
    if (now < bestCost) [best, bestCost] = [option, now];
  });
  return best;
}
