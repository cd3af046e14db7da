import type { Point } from './stress.ts';

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const distance = (a: Point, b: Point) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
export const inside = ({ x, y }: Point, box: Box) => x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2;
export const within = (box: Box, frame: Box | null) =>
  frame === null || (box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2);
/** The area that two boxes share. */
export const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)) *
  Math.max(0, Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1));

const cell = 64;
const columnOf = (x: number) => Math.floor(x / cell);
const keyOf = (column: number, row: number) => (column + 0x8000) * 0x10000 + row + 0x8000;

/** Items by the cells of a plane that they touch: only what lies near is then looked at. */
class Cells {
  readonly #items = new Map<number, number[]>();

  add(box: Box, item: number): void {
    this.#each(box, (key) => {
      const there = this.#items.get(key);
      if (there === undefined) this.#items.set(key, [item]);
      else there.push(item);
    });
  }

  at({ x, y }: Point): readonly number[] {
    return this.#items.get(keyOf(columnOf(x), columnOf(y))) ?? [];
  }

  /** May visit an item again. */
  near(box: Box, visit: (item: number) => void): void {
    this.#each(box, (key) => {
      for (const item of this.#items.get(key) ?? []) visit(item);
    });
  }

  #each({ x1, y1, x2, y2 }: Box, visit: (key: number) => void): void {
    for (let column = columnOf(x1); column <= columnOf(x2); column++)
      for (let row = columnOf(y1); row <= columnOf(y2); row++) visit(keyOf(column, row));
  }
}

/** Boxes, each of an owner, by where they lie. */
export class BoxIndex {
  readonly #boxes: { readonly box: Box; readonly owner: string }[] = [];
  readonly #cells = new Cells();
  readonly #seen: number[] = [];
  #turn = 0;

  add(box: Box, owner = ''): void {
    this.#cells.add(box, this.#boxes.length);
    this.#boxes.push({ box, owner });
  }

  /** The area that a box shares with those of other owners. */
  overlap(box: Box, owner?: string): number {
    let sum = 0;
    this.#turn++;
    this.#cells.near(box, (item) => {
      const other = this.#boxes[item];
      if (this.#seen[item] === this.#turn || other === undefined || other.owner === owner) return;
      this.#seen[item] = this.#turn;
      sum += overlap(box, other.box);
    });
    return sum;
  }

  /** How many boxes of others than these two a line passes through. */
  crossed(line: readonly Point[], a: string, b: string): number {
    let sum = 0;
    this.#turn++;
    for (const point of line)
      for (const item of this.#cells.at(point)) {
        const other = this.#boxes[item];
        if (this.#seen[item] === this.#turn || other === undefined || !inside(point, other.box)) continue;
        this.#seen[item] = this.#turn;
        if (other.owner !== a && other.owner !== b) sum++;
      }
    return sum;
  }
}

/** Lines by where their points lie. */
export class LineIndex {
  readonly #points: { readonly point: Point; readonly line: number }[] = [];
  readonly #cells = new Cells();
  readonly #seen: number[] = [];
  #lines = 0;
  #turn = 0;

  constructor(lines: Iterable<readonly Point[]> = []) {
    for (const line of lines) this.add(line);
  }

  add(line: readonly Point[]): void {
    for (const point of line) {
      this.#cells.add({ x1: point.x, y1: point.y, x2: point.x, y2: point.y }, this.#points.length);
      this.#points.push({ point, line: this.#lines });
    }
    this.#lines++;
  }

  /** How many lines have a point in a box. */
  through(box: Box): number {
    let sum = 0;
    this.#turn++;
    this.#cells.near(box, (item) => {
      const there = this.#points[item];
      if (there === undefined || this.#seen[there.line] === this.#turn || !inside(there.point, box)) return;
      this.#seen[there.line] = this.#turn;
      sum++;
    });
    return sum;
  }
}
