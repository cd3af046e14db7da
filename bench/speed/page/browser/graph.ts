import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import '../../../../web/theme.css';
import { type Arrangement, type Job, shownPlaces } from '../../../../web/views/graph/arrange.ts';
import { openArranger } from '../../../../web/views/graph/arranger.ts';
import { LineIndex } from '../../../../web/views/graph/boxes.ts';
import { draw, openCanvas } from '../../../../web/views/graph/canvas.ts';
import type { Drawing, DrawnArrow, DrawnNode } from '../../../../web/views/graph/elements.ts';
import { placeLabels } from '../../../../web/views/graph/labels.ts';
import { linesOf } from '../../../../web/views/graph/route.ts';
import { codePicture, readPalette, stylesheetOf } from '../../../../web/views/graph/stylesheet.ts';

cytoscape.use(fcose);

const SIZE = { width: 1000, height: 720 };
const kinds = ['person', 'person', 'person', 'country', 'organisation', 'place'] as const;
const stances = ['NEUTRAL', 'SUPPORTS', 'OPPOSES'] as const;

/** The same graph every time: a few are spoken about by many, most by few. */
function made(nodes: number, arrows: number): Drawing {
  let state = nodes;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const drawn = new Map<string, DrawnArrow>();
  for (let i = 0; drawn.size < arrows && i < arrows * 20; i++) {
    // Everybody has one arrow at least; the others go out from anybody.
    const [from, to] = [i < nodes ? i : Math.floor(random() * nodes), Math.floor(random() ** 3 * nodes)];
    if (from !== to) drawn.set(`${from}>${to}`, arrowOf(from, to, 1 + Math.floor(random() ** 4 * 40)));
  }
  return { nodes: Array.from({ length: nodes }, (_, i) => nodeOf(i, nodes)), arrows: [...drawn.values()] };
}

function nodeOf(i: number, among: number): DrawnNode {
  const kind = kinds[i % kinds.length] ?? 'person';
  const side = Math.round(30 + 30 * (1 - i / among) ** 2);
  const label = `Entity number ${i}`;
  return {
    ...{ id: `n${i}`, kind, described: false, code: `E${i % 10}`, label },
    ...{ width: side, height: kind === 'country' ? Math.round(side * 0.7) : side },
    ...{ labelWidth: label.length * 7.7 + 8, weight: among - i },
  };
}

function arrowOf(from: number, to: number, count: number): DrawnArrow {
  return {
    ...{ id: `${from}>${to}`, source: `n${from}`, target: `n${to}`, count, range: String(count) },
    ...{ pill: count === 1 ? '' : String(count), stance: stances[(from + to) % 3] ?? 'NEUTRAL' },
    width: 0.9 + 0.8 * Math.sqrt(count),
  };
}

function stageOf(): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { width: `${SIZE.width}px`, height: `${SIZE.height}px` });
  document.getElementById('stage')?.replaceChildren(element);
  return element;
}

/** Until what was drawn is there: two frames, and a pixel of each canvas. */
async function painted(element: HTMLElement): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  for (const canvas of element.querySelectorAll('canvas')) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}

/** The longest time in which the page could answer nothing, until it is stopped. */
function watchBlocks(): () => number {
  const { port1, port2 } = new MessageChannel();
  let [last, longest, going] = [performance.now(), 0, true];
  const beat = () => {
    const now = performance.now();
    [last, longest] = [now, Math.max(longest, now - last)];
    if (going) port2.postMessage(null);
  };
  port1.onmessage = beat;
  port2.postMessage(null);
  return () => {
    going = false;
    beat();
    return longest;
  };
}

export interface Took {
  /** from the elements in hand until all stands still and is painted */
  readonly ms: number;
  /** the longest time that layout let nothing else be done on the page, without drawing */
  readonly block: number;
  /** drawing's share, in one go */
  readonly drawing: number;
}

const arranger = openArranger();
const picks = new Proxy({} as Parameters<typeof openCanvas>[1], { get: () => () => undefined });
let held:
  | { readonly cy: Core; readonly drawing: Drawing; readonly arrangement: Arrangement; readonly job: Job }
  | undefined;

/** What was drawn before goes on being polished for a while, which is no part of what comes. */
const calm = () => new Promise((resolve) => setTimeout(resolve, 600));

/** Arranges and draws, as the page does it. */
async function show(element: HTMLElement, cy: () => Core, job: Job): Promise<Took> {
  await calm();
  const began = performance.now();
  const blocked = watchBlocks();
  const arrangement = await arranger.arrange(job);
  const block = blocked();
  if (arrangement === null) throw new Error('nothing was arranged');
  const drawn = performance.now();
  const canvas = cy();
  draw(canvas, job.drawing, arrangement);
  const drawing = performance.now() - drawn;
  await painted(element);
  held = { cy: canvas, drawing: job.drawing, arrangement, job };
  return {
    ms: performance.now() - began,
    block: Math.max(block, labelling(job.drawing, arrangement)),
    drawing,
  };
}

/** Names are given room on the page's own thread, each time one looks closer: milliseconds. */
function labelling(drawing: Drawing, arrangement: Arrangement): number {
  const began = performance.now();
  const places = shownPlaces(arrangement);
  placeLabels(drawing, places, new LineIndex(linesOf(drawing, places, arrangement.routes)), 0.6);
  return performance.now() - began;
}

async function ours(nodes: number, arrows: number): Promise<Took> {
  const drawing = made(nodes, arrows);
  const ids = drawing.nodes.map(({ id }) => id);
  const element = stageOf();
  const job = {
    drawing,
    size: SIZE,
    pins: new Map(),
    before: null,
    first: ids,
    groups: [{ anchor: null, ids }],
  };
  return show(element, () => openCanvas(element, picks), job);
}

/** Twenty more around the best connected of what stands. */
async function expand(): Promise<Took> {
  if (held === undefined) throw new Error('nothing stands');
  const { cy, drawing, arrangement, job } = held;
  const more = Array.from({ length: 20 }, (_, i) => nodeOf(10_000 + i, 20_000));
  const grown: Drawing = {
    nodes: [...drawing.nodes, ...more],
    arrows: [...drawing.arrows, ...more.map((_, i) => arrowOf(10_000 + i, 0, 2))],
  };
  const groups = [...job.groups, { anchor: 'n0', ids: more.map(({ id }) => id) }];
  const container = cy.container() as HTMLElement;
  return show(container, () => cy, { ...job, drawing: grown, before: arrangement, groups });
}

/** Stock Cytoscape: the same elements in the same style, laid out by fcose as it comes, on the page's own thread. */
async function theirs(nodes: number, arrows: number): Promise<Pick<Took, 'ms'>> {
  const drawing = made(nodes, arrows);
  const element = stageOf();
  await calm();
  const began = performance.now();
  const palette = readPalette(element);
  const elements: ElementDefinition[] = [
    ...drawing.nodes.map((node) => ({
      data: { ...node, letters: 12, side: 'bottom', picture: codePicture(node, palette) },
    })),
    ...drawing.arrows.map((arrow) => ({
      data: { ...arrow, id: `arrow ${arrow.id}`, letters: 10.5, strength: 0.7, bend: 20, pillAt: 40 },
    })),
  ];
  const cy = cytoscape({ container: element, elements, style: stylesheetOf(palette) });
  await new Promise((resolve) => {
    cy.one('layoutstop', resolve);
    cy.layout({ name: 'fcose' } as cytoscape.LayoutOptions).run();
  });
  await painted(element);
  const ms = performance.now() - began;
  cy.destroy();
  return { ms };
}

/** Milliseconds between the frames that come until `stop` is called. */
function frames(): () => readonly number[] {
  const times: number[] = [];
  let going = true;
  const next = (time: number) => {
    times.push(time);
    if (going) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return () => {
    going = false;
    return times.slice(1).map((time, i) => time - (times[i] ?? time));
  };
}

export interface GraphBench {
  readonly ours: typeof ours;
  readonly theirs: typeof theirs;
  readonly expand: typeof expand;
  readonly frames: typeof frames;
  stop?: () => readonly number[];
}

const bench: GraphBench = { ours, theirs, expand, frames };
Object.assign(window, { bench });
