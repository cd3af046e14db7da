import type { Collection, Core, SingularElementArgument } from 'cytoscape';
import { readPalette } from './stylesheet.ts';

const margin = 24;

/** What Cytoscape draws with; not in its types. */
interface Renderer {
  usePaths(): boolean;
  getCachedZSortedEles(): Collection;
  drawElement(context: unknown, element: SingularElementArgument): void;
}

/** All of the graph as it is drawn, at two pixels for each of its own, on the page's background. */
export function pngOf(cy: Core): Promise<Blob> {
  return cy.png({ output: 'blob-promise', full: true, scale: 2, bg: backgroundOf(cy) });
}

/**
 * All of the graph as SVG, by the same code that draws it on the screen: names and codes are text, and every node and
 * arrow is a group with a title that tells its whole name.
 */
export async function svgOf(cy: Core, title: string): Promise<Blob> {
  const { SvgContext, element } = await import('./svg-context.ts');
  const box = cy.elements().boundingBox();
  const size = { width: Math.ceil(box.w) + 2 * margin, height: Math.ceil(box.h) + 2 * margin };
  const context = new SvgContext(size, backgroundOf(cy));
  context.translate(margin - box.x1, margin - box.y1);
  const root = context.getSvg();
  const named = (text: string) => {
    const name = element('title');
    name.textContent = text;
    return name;
  };
  root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  root.prepend(named(title));
  withoutPaths(rendererOf(cy), (renderer) => {
    renderer.getCachedZSortedEles().forEach((one) => {
      context.save();
      withoutPath(one);
      renderer.drawElement(context, one);
      context.restore();
      root.lastElementChild?.lastElementChild?.prepend(named(nameOf(cy, one)));
    });
  });
  return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
}

/** The path by which the element was drawn on the screen; the screen's next drawing makes it anew. */
function withoutPath(one: SingularElementArgument): void {
  const { rscratch } = (one as unknown as { _private: { rscratch: { pathCache?: unknown } } })._private;
  rscratch.pathCache = undefined;
}

function nameOf(cy: Core, one: SingularElementArgument): string {
  if (one.isEdge()) {
    const label = (end: string) => String(cy.getElementById(one.data(end)).data('label') ?? '');
    return `${label('source')} → ${label('target')}: ${one.data('range')}`;
  }
  return String(one.data('label') ?? '');
}

const backgroundOf = (cy: Core) => readPalette(cy.container() ?? document.body).bg;
const rendererOf = (cy: Core) => (cy as unknown as { renderer(): Renderer }).renderer();

/** Path2D objects are drawn by canvases alone: here lines are drawn one by one. */
function withoutPaths(renderer: Renderer, draw: (renderer: Renderer) => void): void {
  const usual = renderer.usePaths;
  renderer.usePaths = () => false;
  try {
    draw(renderer);
  } finally {
    renderer.usePaths = usual;
  }
}
