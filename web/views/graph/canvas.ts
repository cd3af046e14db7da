import cytoscape, { type Core } from 'cytoscape';
import type { Selection } from '../../store/state.ts';
import type { Drawing } from './elements.ts';
import { placeNodes } from './layout.ts';
import { type Box, placeLabels, type Routes, routeArrows } from './route.ts';
import { codePicture, readPalette, stylesheetOf } from './stylesheet.ts';

export interface Picks {
  readonly entity: (id: string) => void;
  readonly arrow: (speaker: string, target: string) => void;
  readonly nothing: () => void;
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
    boxSelectionEnabled: false,
    autounselectify: true,
    style: stylesheetOf(readPalette(container)),
  });
  cy.on('tap', 'node', (event) => picks.entity(event.target.id()));
  cy.on('tap', 'edge', (event) => picks.arrow(event.target.data('source'), event.target.data('target')));
  cy.on('tap', (event) => event.target === cy && picks.nothing());
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
  cy.on('dragfree', 'node', () => reroute(cy));
  cy.on('zoom', () => relabelSoon(cy));
  return cy;
}

/** Draws anew; the same drawing in the same size gives the same picture. */
export function draw(cy: Core, drawing: Drawing): void {
  const container = cy.container();
  if (container === null) return;
  const size = { width: container.clientWidth, height: container.clientHeight };
  if (size.width === 0 || size.height === 0) return;
  const places = placeNodes(drawing, size);
  const routes = routeArrows(drawing, places);
  const palette = readPalette(container);
  cy.batch(() => {
    cy.elements().remove();
    cy.add([
      ...drawing.nodes.map((node) => ({
        group: 'nodes' as const,
        data: { ...node, letters: letters.node, picture: codePicture(node, palette) },
        position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) },
      })),
      ...drawing.arrows.map((arrow) => ({
        group: 'edges' as const,
        data: {
          ...arrow,
          id: `arrow ${arrow.id}`,
          arrow: arrow.id,
          letters: letters.edge,
          strength: arrow.pill === '' ? 0.5 : 0.74,
          loop: arrow.source === arrow.target,
          bend: routes.arrows.get(arrow.id)?.bend ?? 0,
          pillAt: routes.arrows.get(arrow.id)?.pillAt ?? 0,
        },
      })),
    ]);
  });
  cy.scratch('drawn', undefined);
  showAll(cy);
  cy.scratch('drawn', { drawing, routes, frame: frameOf(cy) } satisfies Drawn);
  if (size.width < small && cy.zoom() < readable) lookAtMiddle(cy);
  relabel(cy);
}

interface Drawn {
  readonly drawing: Drawing;
  readonly routes: Routes;
  /** what is in sight when all is: names stay inside it */
  readonly frame: Box;
}

function frameOf(cy: Core): Box {
  const { x1, y1, x2, y2 } = cy.extent();
  return { x1, y1, x2, y2 };
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
  const labels = placeLabels(
    markedFirst(cy, drawn.drawing),
    placesOf(cy),
    drawn.routes.lines,
    scale,
    drawn.frame,
  );
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

/** The same drawing, in which the names of what is selected, and of what it is linked to, come before all others. */
function markedFirst(cy: Core, { nodes, arrows }: Drawing): Drawing {
  const marked = new Set(cy.nodes('.chosen, .beside').map((node) => node.id()));
  const most = Math.max(0, ...nodes.map(({ weight }) => weight));
  return {
    arrows,
    nodes: nodes.map((node) => (marked.has(node.id) ? { ...node, weight: node.weight + most + 1 } : node)),
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
export function mark(cy: Core, selection: Selection): void {
  markElements(cy, selection);
  bringIntoSight(cy, selection);
  relabel(cy);
}

/** Moves the picture, at the same zoom where that will do, when what is selected does not all lie inside it. */
function bringIntoSight(cy: Core, selection: Selection): void {
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

function markElements(cy: Core, selection: Selection): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen picked faint beside');
    if (selection.is === 'nothing') return;
    if (selection.is === 'arrow') {
      const edge = cy
        .edges()
        .filter((one) => one.data('source') === selection.speaker && one.data('target') === selection.target);
      edge.addClass('chosen picked');
      cy.getElementById(selection.speaker).addClass('chosen');
      cy.getElementById(selection.target).addClass('chosen');
      if (edge.nonempty()) cy.edges().not(edge).addClass('faint');
      return;
    }
    const node = cy.getElementById(selection.id);
    if (node.empty()) return;
    node.addClass('chosen');
    const near = node.connectedEdges().addClass('chosen');
    near.connectedNodes().not(node).addClass('beside');
    cy.edges().not(near).addClass('faint');
  });
}

/** The entity that lies nearest in the direction of an arrow key, from the selected one or the middle. */
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
  cy.nodes().forEach((node) => {
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

function reroute(cy: Core): void {
  const drawn = cy.scratch('drawn') as Drawn | undefined;
  if (drawn === undefined) return;
  const routes = routeArrows(drawn.drawing, placesOf(cy));
  cy.scratch('drawn', { ...drawn, routes } satisfies Drawn);
  cy.batch(() => {
    cy.edges().forEach((edge) => {
      const route = routes.arrows.get(edge.data('arrow'));
      if (route !== undefined) edge.data(route);
    });
  });
  relabel(cy);
}
