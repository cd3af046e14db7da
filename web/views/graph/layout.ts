import type { Drawing, DrawnNode } from './elements.ts';
import { labelGap, lineHeight } from './shapes.ts';
import type { Steps } from './steps.ts';
import { type Point, placeByStress } from './stress.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const linkLength = 120;
const margin = 20;
/** Empty room kept around each node and its label. */
export const gap = { x: 14, y: 14 };
/** Share of a rectangle that rooms may fill before it is taken larger than the canvas. */
const filled = 0.42;
/** How far a place follows its rank among all rather than where the links pull it: thins out crowded middles. */
const evenness = 0.45;

/**
 * Where each node stands, in pixels around an origin of its own; the same drawing in the same size always gives the
 * same places. They fill the canvas at zoom 1 where there is room for all, else a larger one of its proportions. What
 * has no arrow stands in rows below. (fCoSE from given places was tried: with `randomize: false` it drew stars as lines,
 * and without it no two runs are alike.)
 */
export function* placeNodes(drawing: Drawing, canvas: Size): Steps<Map<string, Point>> {
  const linked = new Set(
    drawing.arrows.flatMap(({ source, target }) => (source === target ? [] : [source, target])),
  );
  const nodes = drawing.nodes.filter(({ id }) => linked.has(id));
  const alone = drawing.nodes.filter(({ id }) => !linked.has(id));
  const size = roomFor(drawing.nodes, canvas);
  const rows = rowsOf(alone, size.width);
  const below = rows.length * rowHeight;
  const places = yield* placeLinked(nodes, drawing, {
    width: size.width,
    height: Math.max(120, size.height - below),
  });
  const bottom = size.height / 2 - below + rowHeight / 2;
  const offset = -below / 2;
  return new Map([
    ...nodes.map((node, i) => [node.id, moved(places[i], offset)] as const),
    ...rows.flatMap((row, r) =>
      placeRow(row, nodes.length === 0 ? offset + r * rowHeight : bottom + r * rowHeight),
    ),
  ]);
}

const rowHeight = 74;
const moved = (point: Point | undefined, down: number): Point => ({
  x: Math.round(point?.x ?? 0),
  y: Math.round((point?.y ?? 0) + down),
});

function* placeLinked(nodes: readonly DrawnNode[], { arrows }: Drawing, size: Size): Steps<Point[]> {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const links = arrows.flatMap(({ source, target }) => {
    const a = index.get(source);
    const b = index.get(target);
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const ids = nodes.map((node) => node.id);
  const turned = alongTheLongSide(yield* placeByStress(ids, links, linkLength), size);
  return yield* pushApart(nodes, fitted(evened(turned), nodes, size), size);
}

/** The canvas, or a larger one of the same proportions where all rooms would crowd it. */
function roomFor(nodes: readonly DrawnNode[], canvas: Size): Size {
  const rooms = nodes.map(boxOf);
  const needed =
    rooms.reduce((sum, { width, height }) => sum + (width + gap.x) * (height + gap.y), 0) / filled;
  const by = Math.max(1, Math.sqrt(needed / (canvas.width * canvas.height)));
  return { width: canvas.width * by, height: canvas.height * by };
}

/** Breaks nodes into rows of like length, none wider than the canvas. */
function rowsOf(nodes: readonly DrawnNode[], width: number): DrawnNode[][] {
  const widest = Math.max(1, ...nodes.map((node) => boxOf(node).width + 2 * gap.x));
  const across = Math.max(1, Math.floor((width - 2 * margin) / widest));
  const count = Math.ceil(nodes.length / across);
  const each = Math.ceil(nodes.length / Math.max(1, count));
  return Array.from({ length: count }, (_, row) => nodes.slice(row * each, (row + 1) * each));
}

function placeRow(row: readonly DrawnNode[], y: number): [string, Point][] {
  const widths = row.map((node) => boxOf(node).width + 2 * gap.x);
  let x = -widths.reduce((sum, width) => sum + width, 0) / 2;
  return row.map((node, i) => {
    const own = widths[i] ?? 0;
    x += own;
    return [node.id, { x: Math.round(x - own / 2), y: Math.round(y) }];
  });
}

/** The room a node takes with its label below. */
export function boxOf(node: DrawnNode | undefined): Size {
  if (node === undefined) return { width: 0, height: 0 };
  return { width: Math.max(node.width, node.labelWidth), height: node.height + labelGap + lineHeight };
}

/** Turns the places so that their widest extent lies along the longer side of the canvas. */
function alongTheLongSide(points: readonly Point[], size: Size): Point[] {
  const n = Math.max(1, points.length);
  const cx = points.reduce((sum, { x }) => sum + x, 0) / n;
  const cy = points.reduce((sum, { y }) => sum + y, 0) / n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - cx) ** 2;
    yy += (y - cy) ** 2;
    xy += (x - cx) * (y - cy);
  }
  const principal = Math.atan2(2 * xy, xx - yy) / 2;
  const turn = (size.width >= size.height ? 0 : Math.PI / 2) - principal;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map(({ x, y }) => ({
    x: (x - cx) * cos - (y - cy) * sin,
    y: (x - cx) * sin + (y - cy) * cos,
  }));
}

/** Brings each coordinate nearer to its rank, so that a dense middle spreads over the room that its border leaves. */
function evened(points: readonly Point[]): Point[] {
  const even = (values: readonly number[]) => {
    const low = Math.min(...values);
    const range = Math.max(...values) - low || 1;
    const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value || a.i - b.i);
    const rank = new Array<number>(values.length).fill(0);
    order.forEach(({ i }, place) => {
      rank[i] = values.length === 1 ? 0.5 : place / (values.length - 1);
    });
    return values.map((value, i) => (1 - evenness) * ((value - low) / range) + evenness * (rank[i] ?? 0));
  };
  const ys = even(points.map(({ y }) => y));
  return even(points.map(({ x }) => x)).map((x, i) => ({ x, y: ys[i] ?? 0 }));
}

/** From the unit square to the room that the size leaves for centres, no further apart than a picture of few needs. */
function fitted(points: readonly Point[], nodes: readonly DrawnNode[], size: Size): Point[] {
  const inner = innerOf(nodes, size);
  const reach = 260 * Math.sqrt(nodes.length);
  const width = Math.min(inner.width, reach * 1.3);
  const height = Math.min(inner.height, reach);
  return points.map(({ x, y }) => ({ x: (x - 0.5) * width, y: (y - 0.5) * height }));
}

/** The size less what shapes and labels at its border take. */
function innerOf(nodes: readonly DrawnNode[], size: Size): Size {
  const rooms = nodes.map(boxOf);
  const widest = Math.max(0, ...rooms.map(({ width }) => width));
  const tallest = Math.max(0, ...rooms.map(({ height }) => height));
  return {
    width: Math.max(1, size.width - 2 * margin - widest),
    height: Math.max(1, size.height - 2 * margin - tallest),
  };
}

/**
 * Moves nodes whose rooms overlap away from each other, the shorter way, until none do or for so many rounds; holds
 * them within the size as long as that succeeds.
 */
function* pushApart(
  nodes: readonly DrawnNode[],
  points: readonly Point[],
  size: Size,
  rounds = 160,
): Steps<Point[]> {
  const moved = points.map(({ x, y }, i) => ({ x, y, box: boxOf(nodes[i]) }));
  const inner = innerOf(nodes, size);
  for (let round = 0; round < rounds; round++) {
    yield;
    if (!pushOnce(moved)) break;
    if (round > (rounds * 3) / 4) continue;
    for (const point of moved) {
      point.x = Math.max(-inner.width / 2, Math.min(inner.width / 2, point.x));
      point.y = Math.max(-inner.height / 2, Math.min(inner.height / 2, point.y));
    }
  }
  return moved.map(({ x, y }) => ({ x, y }));
}

interface Room {
  x: number;
  y: number;
  readonly box: Size;
}

function pushOnce(moved: readonly Room[]): boolean {
  let touched = false;
  for (let i = 0; i < moved.length; i++) {
    const a = moved[i] as Room;
    for (let j = i + 1; j < moved.length; j++) {
      const b = moved[j] as Room;
      const overX = (a.box.width + b.box.width) / 2 + gap.x - Math.abs(a.x - b.x);
      if (overX <= 0) continue;
      const overY = (a.box.height + b.box.height) / 2 + gap.y - Math.abs(a.y - b.y);
      if (overY <= 0) continue;
      touched = true;
      const axis = overX < overY ? 'x' : 'y';
      const push = (Math.min(overX, overY) / 2 + 0.5) * (a[axis] <= b[axis] ? 1 : -1);
      a[axis] -= push;
      b[axis] += push;
    }
  }
  return touched;
}
