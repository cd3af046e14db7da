import type { Box } from './boxes.ts';
import type { DrawnArrow, DrawnNode } from './elements.ts';
import type { Point } from './stress.ts';

/** Height of a label's line, and the gap between it and its shape. */
export const lineHeight = 16;
export const labelGap = 4;

export type Side = 'bottom' | 'top' | 'right' | 'left';

/** What a node's shape covers, with so much room around it. */
export function shapeBox(node: DrawnNode, { x, y }: Point, room: number): Box {
  const [w, h] = [node.width / 2 + room, node.height / 2 + room];
  return { x1: x - w, y1: y - h, x2: x + w, y2: y + h };
}

/** What a node's label covers on one side of its shape; labels keep their size on the screen at any zoom. */
export function labelBox(node: DrawnNode | undefined, { x, y }: Point, side: Side, zoom = 1): Box {
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

/** What an arrow's number covers; numbers keep their size on the screen at any zoom. */
export function pillBox({ range }: Pick<DrawnArrow, 'range'>, { x, y }: Point, zoom = 1): Box {
  const [half, tall] = [(8 + range.length * 3.5) / zoom, 10 / zoom];
  return { x1: x - half, y1: y - tall, x2: x + half, y2: y + tall };
}
