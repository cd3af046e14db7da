import type { StylesheetJson } from 'cytoscape';
import type { DrawnNode } from './elements.ts';

const tokens = [
  'bg',
  'panel',
  'ink',
  'soft',
  'line',
  'sup',
  'opp',
  'neu',
  'person',
  'country',
  'org',
  'place',
  'group',
  'sel',
  'focus',
  'chip',
] as const;
export type Palette = Record<(typeof tokens)[number], string>;

/** The theme's colours as they stand on an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    tokens.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as Palette;
}

/** A code's height as a share of the shape's width. */
const shares = { country: 0.26, place: 0.27, person: 0.34, organisation: 0.34, group: 0.34, more: 0.34 };

/** An ISO code or initials as a picture: Cytoscape draws one label only, and that is the name. */
export function codePicture(node: DrawnNode, palette: Palette): string {
  const colour = node.described || node.kind === 'more' ? palette.soft : palette.bg;
  const share = shares[node.kind];
  const size = Math.min(13, node.width * share);
  const middle = node.kind === 'place' ? '66%' : '50%'; // a triangle is wide below
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${node.width}" height="${node.height}"><text x="50%" y="${middle}" dy=".35em" text-anchor="middle" font-family="Inter,Segoe UI,system-ui,DejaVu Sans,sans-serif" font-weight="700" font-size="${size.toFixed(1)}" fill="${colour}">${escapeXml(node.code)}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** How the canvas draws nodes and arrows in a palette. */
export function stylesheetOf(palette: Palette): StylesheetJson {
  const arrow = (selector: string, colour: string, line: 'solid' | 'dashed') => ({
    selector,
    style: {
      'line-color': colour,
      'target-arrow-color': colour,
      'line-style': line,
      'line-dash-pattern': [6, 4],
      'text-border-color': colour,
    },
  });
  const kind = (selector: string, shape: string, colour: string) => ({
    selector,
    style: { shape, 'background-color': colour },
  });
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-opacity': 0,
        'font-family': 'Inter, "Segoe UI", system-ui, "DejaVu Sans", sans-serif',
        'font-size': 'data(letters)',
        'font-weight': 600,
        color: palette.ink,
        'text-outline-color': palette.bg,
        'text-outline-width': 2.5,
        'text-events': 'yes',
        'min-zoomed-font-size': 6,
        'background-image': 'data(picture)',
        'background-fit': 'none',
        'background-width': '100%',
        'background-height': '100%',
        'border-width': 2,
        'border-color': palette.bg,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    { selector: 'node[side]', style: { 'text-opacity': 1 } },
    { selector: 'node[side="bottom"]', style: { 'text-valign': 'bottom', 'text-margin-y': 4 } },
    { selector: 'node[side="top"]', style: { 'text-valign': 'top', 'text-margin-y': -4 } },
    {
      selector: 'node[side="right"]',
      style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': 5 },
    },
    {
      selector: 'node[side="left"]',
      style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -5 },
    },
    kind('node[kind="country"]', 'round-rectangle', palette.country),
    kind('node[kind="person"]', 'ellipse', palette.person),
    kind('node[kind="organisation"]', 'hexagon', palette.org),
    kind('node[kind="place"]', 'round-triangle', palette.place),
    kind('node[kind="group"]', 'round-octagon', palette.group),
    {
      selector: 'node[?described]',
      style: {
        'background-color': palette.bg,
        'border-color': palette.soft,
        'border-style': 'dashed',
        'border-width': 1.6,
        'font-weight': 400,
        color: palette.soft,
      },
    },
    {
      selector: 'node[kind="more"]',
      style: {
        shape: 'ellipse',
        'background-color': palette.chip,
        'border-color': palette.soft,
        'border-style': 'dotted',
        'border-width': 1.4,
        'font-weight': 400,
        color: palette.soft,
      },
    },
    {
      selector: 'node.pinned',
      style: { 'outline-width': 1.6, 'outline-offset': 2, 'outline-color': palette.soft },
    },
    {
      selector: 'node.marked',
      style: {
        'outline-width': 3,
        'outline-offset': 2,
        'outline-style': 'solid',
        'outline-color': palette.focus,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        opacity: 'data(strength)',
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.85,
        'source-label': 'data(pill)',
        'source-text-offset': 'data(pillAt)',
        'font-family': 'Inter, "Segoe UI", system-ui, "DejaVu Sans", sans-serif',
        'font-size': 'data(letters)',
        'font-weight': 600,
        color: palette.ink,
        'text-background-color': palette.bg,
        'text-background-opacity': 1,
        'text-background-shape': 'circle',
        'text-background-padding': '2.5px',
        'text-border-width': 1,
        'text-border-opacity': 1,
        'text-events': 'yes',
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge[?loop]',
      style: {
        'curve-style': 'bezier',
        'source-label': '',
        label: 'data(pill)',
        'loop-direction': '-40deg',
        'loop-sweep': '-55deg',
        'control-point-step-size': 44,
      },
    },
    { selector: 'edge[?wide]', style: { 'text-background-shape': 'round-rectangle' } },
    arrow('edge[stance="SUPPORTS"]', palette.sup, 'solid'),
    arrow('edge[stance="OPPOSES"]', palette.opp, 'dashed'),
    arrow('edge[stance="NEUTRAL"]', palette.neu, 'solid'),
    {
      selector: 'edge[?tie]',
      style: {
        'line-color': palette.soft,
        'target-arrow-color': palette.soft,
        'line-style': 'dotted',
        'line-opacity': 0.6,
        'target-arrow-shape': 'none',
      },
    },
    {
      selector: 'edge.way',
      style: { opacity: 1, 'underlay-color': palette.focus, 'underlay-opacity': 0.28, 'underlay-padding': 5 },
    },
    { selector: 'edge.faint', style: { opacity: 0.22, 'text-opacity': 0.4, 'text-border-opacity': 0.3 } },
    { selector: 'edge.hovered[!loop]', style: { 'source-label': 'data(range)' } },
    { selector: 'edge.hovered', style: { opacity: 1, 'z-index': 5 } },
    { selector: 'edge.chosen[!loop]', style: { 'source-label': 'data(range)' } },
    { selector: 'edge.chosen', style: { opacity: 1, 'z-index': 6, 'text-border-width': 2 } },
    {
      selector: 'edge.picked',
      style: { 'underlay-color': palette.sel, 'underlay-opacity': 0.5, 'underlay-padding': 4 },
    },
    {
      selector: 'node.chosen',
      style: { 'border-color': palette.sel, 'border-width': 4, 'border-style': 'solid' },
    },
    // What is pointed at or belongs to the selection is named even where its name covers something.
    {
      selector: 'node.hovered, node.chosen, node.beside',
      style: {
        'text-opacity': 1,
        'text-background-color': palette.bg,
        'text-background-opacity': 0.85,
        'z-index': 20,
      },
    },
    {
      selector: 'node[!side].hovered, node[!side].chosen, node[!side].beside',
      style: { 'text-valign': 'bottom', 'text-margin-y': 4 },
    },
    { selector: 'node.hovered', style: { 'border-color': palette.soft } },
    { selector: 'node.chosen.hovered', style: { 'border-color': palette.sel } },
  ] as StylesheetJson;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
