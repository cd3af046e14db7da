import type { Bars } from './bars.ts';
import type { Stretch } from './days.ts';
import type { Tick } from './ticks.ts';

/** A row of bars: its place in CSS pixels, and the count that reaches its top. */
export interface Lane {
  readonly bars: Bars;
  readonly top: number;
  readonly height: number;
  readonly peak: number;
}

type Stance = 'supports' | 'opposes' | 'neutral';

/** From the bottom of a bar to its top. */
const parts: readonly Stance[] = ['supports', 'opposes', 'neutral'];

/** A statement of which the clock time is known, in days since 1970; drawn in the first lane. */
export interface Dot {
  readonly at: number;
  readonly stance: Stance;
}

type Inks = Readonly<Record<Stance, string>>;

export interface Colours extends Inks {
  /** of bars outside of the brush */
  readonly faint: Inks;
  readonly ground: string;
  /** the ground within the brush */
  readonly tint: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  readonly brush: string;
  /** a CSS font family */
  readonly font: string;
}

/** All that a picture shows but the brush, which moves over it. */
export interface Scene {
  /** in CSS pixels; `ratio` device pixels are one of them */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly stretch: Stretch;
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  /** moments at which events stand, in order */
  readonly stems: readonly number[];
  readonly dots: readonly Dot[];
  readonly colours: Colours;
}

/** Room for the axis below the lanes. */
export const axisHeight = 22;

/** Events nearer than this, in pixels, have one stem and one mark. */
export const eventsApart = 16;

type Layer = 'plain' | 'within' | 'outside';

/** Device pixels from left to right. */
type Slice = readonly [left: number, right: number];

/**
 * The timeline on a canvas. A new scene is drawn right away; from the first step of the brush over it on there are two
 * finished layers, what lies within it and what is outside, and a step copies only what it changes.
 */
export class Picture {
  readonly #front: CanvasRenderingContext2D;
  readonly #layers = new Map<Layer, CanvasRenderingContext2D>();
  #finished = new Set<Layer>();
  #scene: Scene | null = null;
  #shown: Slice | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.#front = contextOf(canvas);
  }

  /** Draws all of it anew, the brush over it; null: there is none, and everything is seen clearly. */
  show(scene: Scene, brush: Stretch | null): void {
    this.#scene = scene;
    this.#finished = new Set();
    resize(this.#front.canvas, scene);
    const slice = brush === null ? null : edges(scene, brush);
    const right = this.#front.canvas.width;
    if (slice === null) paint(this.#front, scene, 'plain', [0, right]);
    else {
      paint(this.#front, scene, 'outside', [0, slice[0]]);
      paint(this.#front, scene, 'within', slice);
      paint(this.#front, scene, 'outside', [Math.max(slice[0], slice[1]), right]);
    }
    this.#frame(scene, slice);
  }

  /** Moves the brush over the scene that was shown last. */
  brush(brush: Stretch | null): void {
    const scene = this.#scene;
    if (scene === null) return;
    const slice = brush === null ? null : edges(scene, brush);
    const right = this.#front.canvas.width;
    const changed = changes(this.#shown, slice, right, Math.round(scene.ratio));
    for (const part of changed) {
      if (slice === null) this.#copy(scene, 'plain', part);
      else {
        this.#copy(scene, 'outside', cut(part, [0, slice[0]]));
        this.#copy(scene, 'within', cut(part, slice));
        this.#copy(scene, 'outside', cut(part, [Math.max(slice[0], slice[1]), right]));
      }
    }
    this.#frame(scene, slice);
  }

  #copy(scene: Scene, layer: Layer, [left, right]: Slice): void {
    if (right <= left) return;
    const { canvas } = this.#layer(scene, layer);
    const [wide, tall] = [right - left, canvas.height];
    this.#front.drawImage(canvas, left, 0, wide, tall, left, 0, wide, tall);
  }

  #layer(scene: Scene, layer: Layer): CanvasRenderingContext2D {
    const context = this.#layers.get(layer) ?? contextOf(document.createElement('canvas'));
    this.#layers.set(layer, context);
    if (!this.#finished.has(layer)) {
      resize(context.canvas, scene);
      paint(context, scene, layer, [0, context.canvas.width]);
      this.#finished.add(layer);
    }
    return context;
  }

  /** The line around the brush. */
  #frame({ height, ratio, colours }: Scene, slice: Slice | null): void {
    this.#shown = slice;
    if (slice === null || slice[1] <= slice[0]) return;
    const [left, right] = slice;
    const line = Math.round(ratio);
    const bottom = Math.round((height - axisHeight) * ratio);
    this.#front.fillStyle = colours.brush;
    this.#front.fillRect(left, 0, right - left, line);
    this.#front.fillRect(left, bottom - line, right - left, line);
    this.#front.fillRect(left, 0, line, bottom);
    this.#front.fillRect(right - line, 0, line, bottom);
  }
}

/** What looks otherwise when the brush goes from one place to another, its line included. */
export function changes(before: Slice | null, after: Slice | null, width: number, line: number): Slice[] {
  const apart = before === null || after === null || before[1] <= after[0] || after[1] <= before[0];
  if (before === null && after === null) return [];
  if (apart) return [[0, width]];
  const side = (a: number, b: number): Slice[] =>
    a === b ? [] : [[Math.max(0, Math.min(a, b) - line), Math.min(width, Math.max(a, b) + line)]];
  return [...side(before[0], after[0]), ...side(before[1], after[1])];
}

const cut = (a: Slice, b: Slice): Slice => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser draws no canvas');
  return context;
}

function resize(canvas: HTMLCanvasElement, { width, height, ratio }: Scene): void {
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== tall) Object.assign(canvas, { width: wide, height: tall });
}

/** The device pixels between which a stretch lies, within the canvas. */
function edges({ width, ratio, stretch }: Scene, { from, to }: Stretch): [left: number, right: number] {
  const scale = (width * ratio) / (stretch.to - stretch.from);
  const place = (day: number) => Math.round((day - stretch.from) * scale);
  return [Math.max(0, place(from)), Math.min(Math.round(width * ratio), place(to))];
}

/** Draws a slice of a layer: ground, lines, bars and axis. All of it opaque, which is what a canvas fills fastest. */
function paint(context: CanvasRenderingContext2D, scene: Scene, layer: Layer, [left, right]: Slice): void {
  if (right <= left) return;
  const { height, ratio, colours } = scene;
  const bottom = Math.round((height - axisHeight) * ratio);
  context.save();
  context.beginPath();
  context.rect(left, 0, right - left, context.canvas.height);
  context.clip();
  context.fillStyle = colours.ground;
  context.fillRect(left, 0, right - left, context.canvas.height);
  if (layer === 'within') {
    context.fillStyle = colours.tint;
    context.fillRect(left, 0, right - left, bottom);
  }
  drawLines(context, scene);
  const inks = layer === 'outside' ? colours.faint : colours;
  const barInks = scene.dots.length > 0 ? colours.faint : inks;
  for (const lane of scene.lanes)
    for (const part of parts) drawPart(context, scene, lane, part, barInks[part], [left, right]);
  drawDots(context, scene, inks);
  drawAxis(context, scene);
  context.restore();
}

/** The ground of each lane, and where events stand. */
function drawLines(context: CanvasRenderingContext2D, scene: Scene): void {
  const { width, height, ratio, lanes, stems, stretch, colours } = scene;
  const line = Math.max(1, Math.round(ratio / 2));
  context.fillStyle = colours.line;
  for (const { top, height: tall } of lanes)
    context.fillRect(0, Math.round((top + tall) * ratio), width * ratio, line);
  let last = -Infinity;
  for (const day of stems) {
    const [x] = edges(scene, { from: day, to: stretch.to });
    if (day < stretch.from || day > stretch.to || x - last < eventsApart * ratio) continue;
    last = x;
    context.fillRect(x, 12 * ratio, line, (height - axisHeight - 12) * ratio);
  }
}

/** One colour of a lane: rectangles on whole device pixels, so that nothing is blurred and each is filled fast. */
function drawPart(
  context: CanvasRenderingContext2D,
  { width, ratio, stretch }: Scene,
  lane: Lane,
  part: Stance,
  ink: string,
  [start, end]: Slice,
): void {
  const { from, to, supports, opposes, neutral } = lane.bars;
  const across = (width * ratio) / (stretch.to - stretch.from);
  const up = (lane.height * ratio) / Math.max(lane.peak, 1);
  const ground = Math.round((lane.top + lane.height) * ratio);
  const gap = Math.round(ratio);
  const last = stretch.from + end / across;
  context.fillStyle = ink;
  for (let i = firstWithin(to, stretch.from + start / across); i < from.length && at(from, i) < last; i++) {
    const [s, o, n] = [at(supports, i), at(opposes, i), at(neutral, i)];
    const below = part === 'supports' ? 0 : part === 'opposes' ? s : s + o;
    const tall = part === 'supports' ? s : part === 'opposes' ? o : n;
    if (tall === 0) continue;
    const left = Math.round((at(from, i) - stretch.from) * across);
    const wide = Math.round((at(to, i) - stretch.from) * across) - left;
    const low = ground - Math.round(below * up);
    const high = Math.min(ground - Math.round((below + tall) * up), low - gap);
    const seam = below > 0 && low - high > 3 * gap ? gap : 0;
    context.fillRect(left, high, Math.max(1, wide >= 4 * gap ? wide - gap : wide), low - high - seam);
  }
}

const at = (column: Float64Array, index: number): number => column[index] ?? 0;

/** The first bin that ends after a moment: bins come in order. */
function firstWithin(to: Float64Array, day: number): number {
  let [low, high] = [0, to.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(to, middle) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Dots at one moment stand on each other, as flat as it takes for all of them to be seen. */
function drawDots(context: CanvasRenderingContext2D, scene: Scene, inks: Inks): void {
  const [lane] = scene.lanes;
  if (lane === undefined || scene.dots.length === 0) return;
  const { ratio, colours } = scene;
  const wide = Math.round(7 * ratio);
  const columns = new Map<number, Stance[]>();
  for (const { at: moment, stance } of scene.dots) {
    const column = Math.round(edges(scene, { from: moment, to: moment })[0] / wide);
    columns.set(column, [...(columns.get(column) ?? []), stance]);
  }
  const most = Math.max(...[...columns.values()].map(({ length }) => length));
  const tall = Math.min(wide, (lane.height * ratio) / most);
  const gap = tall > 3 * ratio ? Math.round(ratio) : 0;
  const ground = Math.round((lane.top + lane.height) * ratio);
  for (const [column, stances] of columns) {
    context.fillStyle = colours.ground;
    context.fillRect(column * wide - gap, ground - stances.length * tall, wide + gap, stances.length * tall);
    for (const [index, stance] of stances.entries()) {
      context.fillStyle = inks[stance];
      context.fillRect(column * wide, ground - (index + 1) * tall, wide - gap, tall - gap);
    }
  }
}

function drawAxis(context: CanvasRenderingContext2D, scene: Scene): void {
  const { width, height, ratio, ticks, stretch, colours } = scene;
  const top = (height - axisHeight) * ratio;
  const line = Math.max(1, Math.round(ratio / 2));
  let free = -Infinity;
  context.textBaseline = 'middle';
  for (const { at: day, text, strong } of ticks) {
    const [x] = edges(scene, { from: day, to: stretch.to });
    context.fillStyle = colours.line;
    context.fillRect(x, top, line, 4 * ratio);
    context.font = `${strong ? 600 : 400} ${11 * ratio}px ${colours.font}`;
    context.fillStyle = strong ? colours.ink : colours.soft;
    const wide = context.measureText(text).width;
    const left = x + 4 * ratio;
    if (left < free || left + wide > width * ratio) continue;
    context.fillText(text, Math.round(left), Math.round(top + (axisHeight * ratio) / 2));
    free = left + wide + 6 * ratio;
  }
}
