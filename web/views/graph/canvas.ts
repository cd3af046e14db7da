import cytoscape, { type Core, type EdgeCollection, type NodeSingular } from 'cytoscape';
import type { Place, Selection } from '../../store/state.ts';
import { type Arrangement, shownPlaces } from './arrange.ts';
import { type Box, LineIndex } from './boxes.ts';
import type { Drawing, DrawnArrow, DrawnNode } from './elements.ts';
import { placeLabels } from './labels.ts';
import { linesOf, numbersOf } from './route.ts';
import { pillBox } from './shapes.ts';
import type { Point } from './stress.ts';
import { codePicture, type Palette, readPalette, stylesheetOf } from './stylesheet.ts';

/** What is done with the picture, by mouse or finger. Places are in pixels from the canvas's corner. */
export interface Picks {
  readonly entity: (id: string, alsoOthers: boolean) => void;
  readonly arrow: (speaker: string, target: string) => void;
  readonly more: (id: string) => void;
  readonly nothing: () => void;
  readonly menu: (id: string, at: Place) => void;
  /** a frame was drawn around these */
  readonly framed: (ids: readonly string[]) => void;
  readonly moved: (id: string, to: Place) => void;
}

/** What stands out in a picture. */
export interface Marks {
  readonly selection: Selection;
  readonly marked: readonly string[];
  readonly pinned: readonly string[];
  /** arrows of a path, by their ids */
  readonly way: ReadonlySet<string>;
}

const fitPadding = 26;
const largestZoom = 1.15;
const small = 500;
const readable = 0.75;
/** Letters' height on the screen, of names and of numbers, at any zoom but the closest. */
const letters = { node: 12, edge: 10.5 } as const;
const largestLetters = 1.5;

/** Ties a Cytoscape instance to an element: draws what it is told and reports what is picked. Holds no state. */
export function openCanvas(container: HTMLElement, picks: Picks): Core {
  const cy = cytoscape({
    container,
    minZoom: 0.15,
    maxZoom: 3,
    autounselectify: true,
    textureOnViewport: true,
    style: stylesheetOf(readPalette(container)),
  });
  reportPicks(cy, picks);
  cy.on('mouseover', 'node, edge', (event) => {
    event.target.addClass('hovered');
    if (event.target.isNode()) event.target.connectedEdges().addClass('hovered');
    else event.target.connectedNodes().addClass('hovered');
    container.classList.add('pointing');
  });
  cy.on('mouseout', 'node, edge', () => {
    cy.elements('.hovered').removeClass('hovered');
    container.classList.remove('pointing');
  });
  cy.on('zoom', () => relabelSoon(cy));
  return cy;
}

function reportPicks(cy: Core, picks: Picks): void {
  const isMore = (node: NodeSingular) => node.data('kind') === 'more';
  cy.on('tap', 'node', ({ target, originalEvent }) => {
    if (isMore(target)) return picks.more(target.id());
    const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent;
    return picks.entity(target.id(), shiftKey || ctrlKey || metaKey);
  });
  cy.on('tap', 'edge[!tie]', ({ target }) => picks.arrow(target.data('source'), target.data('target')));
  cy.on('tap', (event) => event.target === cy && picks.nothing());
  cy.on('cxttap taphold', 'node', ({ target }) => {
    if (!isMore(target)) picks.menu(target.id(), { ...target.renderedPosition() });
  });
  cy.on('dragfree', 'node', ({ target }) => {
    const { x, y } = target.position();
    picks.moved(target.id(), { x: Math.round(x), y: Math.round(y) });
  });
  const framed: string[] = [];
  cy.on('box', 'node', ({ target }) => {
    if (framed.length === 0) queueMicrotask(() => picks.framed(framed.splice(0)));
    if (!isMore(target)) framed.push(target.id());
  });
}

/** Shows a drawing as it is arranged: changes only what is another than before. */
export function draw(cy: Core, drawing: Drawing, arrangement: Arrangement): void {
  const container = cy.container();
  if (container === null || container.clientWidth === 0 || container.clientHeight === 0) return;
  const places = shownPlaces(arrangement);
  const before = placesOf(cy);
  cy.batch(() => {
    const ids = new Set([
      ...drawing.nodes.map(({ id }) => id),
      ...drawing.arrows.map(({ id }) => `arrow ${id}`),
    ]);
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    drawNodes(cy, drawing.nodes, places, readPalette(container));
    drawArrows(cy, drawing.arrows, arrangement);
  });
  const lines = new LineIndex(linesOf(drawing, places, arrangement.routes));
  const numbers = numbersOf(drawing, places, arrangement.routes);
  const frame = (cy.scratch('drawn') as Drawn | undefined)?.frame ?? null;
  cy.scratch('drawn', { drawing, lines, numbers, frame } satisfies Drawn);
  const kept = [...before].filter(([id, { x, y }]) => places.get(id)?.x === x && places.get(id)?.y === y);
  look(cy, kept.length * 2 >= places.size, new Set(before.keys()));
  relabel(cy);
}

/** Keeps looking where one looked; but shows all where little stands as it stood, or what came would be out of sight. */
function look(cy: Core, stands: boolean, before: ReadonlySet<string>): void {
  if (stands) {
    const { x1, y1, x2, y2 } = cy.extent();
    const came = cy.nodes().filter((node) => !before.has(node.id()));
    const box = came.boundingBox({ includeLabels: false });
    if (came.empty() || (box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2)) return;
  }
  showAll(cy);
  if (!stands && cy.width() < small && cy.zoom() < readable) lookAtMiddle(cy);
}

function drawNodes(
  cy: Core,
  nodes: readonly DrawnNode[],
  places: ReadonlyMap<string, Place>,
  palette: Palette,
): void {
  const added = nodes.flatMap((node) => {
    const data = { ...node, letters: letters.node, picture: codePicture(node, palette) };
    const position = { ...(places.get(node.id) ?? { x: 0, y: 0 }) };
    const present = cy.getElementById(node.id);
    if (present.empty()) return [{ group: 'nodes' as const, data, position }];
    present.data(data);
    if (present.position('x') !== position.x || present.position('y') !== position.y)
      present.position(position);
    return [];
  });
  cy.add(added);
}

/** Signs that a circle has room for. */
const roundest = 2;

function drawArrows(cy: Core, arrows: readonly DrawnArrow[], { routes }: Arrangement): void {
  const added = arrows.flatMap((arrow) => {
    const data = {
      ...arrow,
      id: `arrow ${arrow.id}`,
      arrow: arrow.id,
      letters: letters.edge,
      strength: arrow.pill === '' ? 0.5 : 0.74,
      loop: arrow.source === arrow.target,
      tie: arrow.stance === null,
      wide: arrow.range.length > roundest,
      bend: routes.get(arrow.id)?.bend ?? 0,
      pillAt: routes.get(arrow.id)?.pillAt ?? 0,
    };
    const present = cy.getElementById(data.id);
    if (present.empty()) return [{ group: 'edges' as const, data }];
    present.data(data);
    return [];
  });
  cy.add(added);
}

interface Drawn {
  readonly drawing: Drawing;
  readonly lines: LineIndex;
  /** where the number of each arrow stands, by its id */
  readonly numbers: ReadonlyMap<string, Point>;
  /** what is in sight when all is: names stay inside it */
  readonly frame: Box | null;
}

function relabelSoon(cy: Core): void {
  if (cy.scratch('relabelling') === true) return;
  cy.scratch('relabelling', true);
  setTimeout(() => {
    cy.scratch('relabelling', false);
    if (!cy.destroyed()) relabel(cy);
  }, 60);
}

/** Gives letters the size at which they read alike at every zoom, and names the entities that there is room to name. */
function relabel(cy: Core): void {
  const drawn = cy.scratch('drawn') as Drawn | undefined;
  if (drawn === undefined) return;
  const scale = Math.min(cy.zoom(), largestLetters);
  const { drawing, lines, frame } = drawn;
  const named = new Set(cy.nodes('.chosen, .beside, .marked').map((node) => node.id()));
  const standout = { named, numbers: chosenNumbers(cy, drawn, scale) };
  const labels = placeLabels(namedFirst(drawing, named), placesOf(cy), lines, scale, frame, standout);
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      node.data('letters', letters.node / scale);
      const side = labels.get(node.id());
      if (side === undefined) node.removeData('side');
      else node.data('side', side);
    });
    cy.edges().forEach((edge) => {
      edge.data('letters', letters.edge / scale);
    });
  });
}

/** What the numbers of the arrows that stand out cover. */
function chosenNumbers(cy: Core, { numbers }: Drawn, zoom: number): Box[] {
  const boxes: Box[] = [];
  cy.edges('.chosen').forEach((edge) => {
    const place = numbers.get(edge.data('arrow'));
    if (place !== undefined) boxes.push(pillBox({ range: edge.data('range') }, place, zoom));
  });
  return boxes;
}

/** The same drawing, in which the names of what is selected, and of what it is linked to, come before all others. */
function namedFirst({ nodes, arrows }: Drawing, named: ReadonlySet<string>): Drawing {
  const most = Math.max(0, ...nodes.map(({ weight }) => weight));
  return {
    arrows,
    nodes: nodes.map((node) => (named.has(node.id) ? { ...node, weight: node.weight + most + 1 } : node)),
  };
}

const placesOf = (cy: Core) => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

/** On a small screen: the best connected entity and what is around it at a size that can be read; the rest by panning. */
function lookAtMiddle(cy: Core): void {
  const middle = cy.nodes().max((node) => node.degree(false)).ele;
  if (middle === undefined) return;
  cy.zoom(readable);
  cy.center(middle);
}

/** Brings everything into sight, no larger than readable. */
export function showAll(cy: Core): void {
  cy.resize();
  cy.fit(undefined, fitPadding);
  if (cy.zoom() > largestZoom) {
    cy.zoom(largestZoom);
    cy.center();
  }
  const drawn = cy.scratch('drawn') as Drawn | undefined;
  if (drawn === undefined) return;
  const { x1, y1, x2, y2 } = cy.extent();
  cy.scratch('drawn', { ...drawn, frame: { x1, y1, x2, y2 } } satisfies Drawn);
}

/** Takes the colours of the theme that the element now stands in. */
export function recolour(cy: Core): void {
  const container = cy.container();
  if (container === null) return;
  const palette = readPalette(container);
  cy.style(stylesheetOf(palette));
  cy.nodes().forEach((node) => {
    node.data('picture', codePicture(node.data(), palette));
  });
}

/** Marks what is selected and steps everything unrelated back. */
export function mark(cy: Core, marks: Marks): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen picked faint beside marked pinned way');
    for (const id of marks.marked) cy.getElementById(id).addClass('marked');
    for (const id of marks.pinned) cy.getElementById(id).addClass('pinned');
    const way = cy.edges().filter((edge) => marks.way.has(edge.data('arrow')));
    way.addClass('way');
    if (marks.selection.is === 'nothing' && way.nonempty()) markWay(cy, way);
    else markSelected(cy, marks.selection);
  });
  relabel(cy);
}

/** Moves the picture, at the same zoom where that will do, when what is selected does not all lie inside it. */
export function bringIntoSight(cy: Core, selection: Selection): void {
  const ids =
    selection.is === 'entity'
      ? [selection.id]
      : selection.is === 'arrow'
        ? [selection.speaker, selection.target]
        : [];
  const nodes = cy.nodes().filter((node) => ids.includes(node.id()));
  if (nodes.empty()) return;
  const { x1, y1, x2, y2 } = cy.extent();
  const box = nodes.boundingBox({ includeLabels: false });
  if (box.w > x2 - x1 || box.h > y2 - y1) cy.fit(nodes, fitPadding);
  else if (box.x1 < x1 || box.y1 < y1 || box.x2 > x2 || box.y2 > y2) cy.center(nodes);
}

/** A path stands out of all the rest as long as nothing else is selected. */
function markWay(cy: Core, way: EdgeCollection): void {
  way.addClass('chosen');
  way.connectedNodes().addClass('beside');
  cy.edges().not(way).addClass('faint');
}

function markSelected(cy: Core, selection: Selection): void {
  if (selection.is === 'arrow') {
    const edge = cy
      .edges()
      .filter((one) => one.data('source') === selection.speaker && one.data('target') === selection.target);
    edge.addClass('chosen picked');
    cy.getElementById(selection.speaker).addClass('chosen');
    cy.getElementById(selection.target).addClass('chosen');
    if (edge.nonempty()) cy.edges().not(edge).addClass('faint');
  }
  if (selection.is !== 'entity') return;
  const node = cy.getElementById(selection.id);
  if (node.empty()) return;
  node.addClass('chosen');
  const near = node.connectedEdges().addClass('chosen');
  near.connectedNodes().not(node).addClass('beside');
  cy.edges().not(near).addClass('faint');
}

/** The node that lies nearest in the direction of an arrow key, from the selected one or the middle. */
export function neighbourTowards(cy: Core, from: string | null, key: string): string | null {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (direction === undefined) return null;
  const start = from === null ? cy.collection() : cy.getElementById(from);
  const extent = cy.elements().boundingBox();
  const here = start.nonempty()
    ? start.position()
    : { x: (extent.x1 + extent.x2) / 2, y: (extent.y1 + extent.y2) / 2 };
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  cy.nodes('[kind!="more"]').forEach((node) => {
    const { x, y } = node.position();
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * (direction[0] ?? 0) + dy * (direction[1] ?? 0);
    const aside = Math.abs(dx * (direction[1] ?? 0)) + Math.abs(dy * (direction[0] ?? 0));
    if (node.id() === from || ahead <= 0) return;
    const cost = ahead + 2.2 * aside;
    if (cost < bestCost) [best, bestCost] = [node.id(), cost];
  });
  return best;
}
