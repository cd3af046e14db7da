import { type Drawing, type DrawnNode, labelGap, lineHeight } from './elements.ts';
import { type Point, placeByStress } from './stress.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const linkLength = 120;
const margin = 34;
/** Empty room kept around each node and its label. */
const gap = { x: 16, y: 20 };

/**
 * Where each node stands, in pixels around an origin of its own; the same drawing in the same size always gives the
 * same places. Needs no document, so that it can move into a worker. (fCoSE from given places was tried: with
 * `randomize: false` it drew stars as lines, and without it no two runs are alike.)
 */
export function placeNodes(drawing: Drawing, size: Size): Map<string, Point> {
  const { nodes, arrows } = drawing;
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const links = arrows.flatMap(({ source, target }) => {
    const a = index.get(source);
    const b = index.get(target);
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const ids = nodes.map((node) => node.id);
  const turned = alongTheLongSide(placeByStress(ids, links, linkLength), size);
  const apart = pushApart(nodes, proportioned(turned, size));
  const spread = spreadOver(nodes, apart, size);
  return new Map(nodes.map((node, i) => [node.id, spread[i] ?? { x: 0, y: 0 }]));
}

/** The room a node takes with its label below. */
function boxOf(node: DrawnNode | undefined): Size {
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

/** Stretches the places towards the canvas' proportions, so that no side of it stays empty. */
function proportioned(points: readonly Point[], size: Size): Point[] {
  const width = extent(points.map(({ x }) => x));
  const height = extent(points.map(({ y }) => y));
  const wish = (size.width - 2 * margin) / Math.max(1, size.height - 2 * margin);
  const lacking = (wish * Math.max(1, height)) / Math.max(1, width);
  const byX = lacking > 1 ? Math.min(2, lacking) : 1;
  const byY = lacking < 1 ? Math.min(2, 1 / lacking) : 1;
  return points.map(({ x, y }) => ({ x: x * byX, y: y * byY }));
}

/** Moves nodes whose rooms overlap away from each other, the shorter way, until none do or for so many rounds. */
function pushApart(nodes: readonly DrawnNode[], points: readonly Point[], rounds = 120): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    let touched = false;
    for (const [i, a] of moved.entries())
      for (const [j, b] of moved.entries()) {
        if (j <= i) continue;
        const [boxA, boxB] = [boxOf(nodes[i]), boxOf(nodes[j])];
        const overX = (boxA.width + boxB.width) / 2 + gap.x - Math.abs(a.x - b.x);
        const overY = (boxA.height + boxB.height) / 2 + gap.y - Math.abs(a.y - b.y);
        if (overX <= 0 || overY <= 0) continue;
        touched = true;
        const axis = overX < overY ? 'x' : 'y';
        const push = (Math.min(overX, overY) / 2 + 0.5) * (a[axis] <= b[axis] ? 1 : -1);
        a[axis] -= push;
        b[axis] += push;
      }
    if (!touched) break;
  }
  return moved;
}

/** Moves places apart, never together, until they fill the canvas at zoom 1 or stand generously apart. */
function spreadOver(nodes: readonly DrawnNode[], points: readonly Point[], size: Size): Point[] {
  const rooms = nodes.map(boxOf);
  const widest = Math.max(0, ...rooms.map(({ width }) => width));
  const tallest = Math.max(0, ...rooms.map(({ height }) => height));
  const factor = (room: number, taken: number) => Math.min(2.2, Math.max(1, room / Math.max(1, taken)));
  const byX = factor(size.width - 2 * margin - widest, extent(points.map(({ x }) => x)));
  const byY = factor(size.height - 2 * margin - tallest, extent(points.map(({ y }) => y)));
  return points.map(({ x, y }) => ({ x: Math.round(x * byX), y: Math.round(y * byY) }));
}

function extent(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
