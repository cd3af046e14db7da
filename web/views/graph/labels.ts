import { type Box, BoxIndex, type LineIndex, within } from './boxes.ts';
import type { Drawing } from './elements.ts';
import { least } from './least.ts';
import { labelBox, type Side, shapeBox } from './shapes.ts';
import type { Point } from './stress.ts';

/** The sides of the labels that find room; the others wait until they are pointed at or there is more room. */
export type Labels = ReadonlyMap<string, Side>;

/** What it costs a name that must stand to leave the frame, in square pixels of what it could cover instead. */
const outside = 10_000;

const sides: readonly Side[] = ['bottom', 'top', 'right', 'left'];

/** What stands out among the rest. */
export interface Standout {
  /** the numbers of its arrows, which names leave to be read */
  readonly numbers: readonly Box[];
  /** whom it names in any case, even where a name covers something */
  readonly named: ReadonlySet<string>;
}

const nothing: Standout = { numbers: [], named: new Set() };

/**
 * Sides for labels where least lies beneath. Labels keep their size on the screen at any zoom, so what finds room
 * depends on it; the most telling come first, and one that would cover another or a shape, or
 * leave the frame, is left out.
 */
export function placeLabels(
  { nodes }: Drawing,
  places: ReadonlyMap<string, Point>,
  lines: LineIndex,
  zoom = 1,
  frame: Box | null = null,
  { numbers, named }: Standout = nothing,
): Labels {
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const taken = new BoxIndex();
  for (const node of nodes) taken.add(shapeBox(node, at(node.id), 1), node.id);
  for (const number of numbers) taken.add(number);
  const labels = new Map<string, Side>();
  for (const node of [...nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const boxAt = (side: Side) => labelBox(node, at(node.id), side, zoom);
    const free = sides.filter(
      (side) => within(boxAt(side), frame) && taken.overlap(boxAt(side), node.id) === 0,
    );
    if (free.length === 0 && !named.has(node.id)) continue;
    const cost = (side: Side) => lines.through(boxAt(side)) * 3 + sides.indexOf(side) * 1.2;
    const side =
      free.length > 0
        ? least(free, cost)
        : least(
            sides,
            (one) => taken.overlap(boxAt(one), node.id) + (within(boxAt(one), frame) ? 0 : outside),
          );
    labels.set(node.id, side);
    taken.add(boxAt(side));
  }
  return labels;
}
