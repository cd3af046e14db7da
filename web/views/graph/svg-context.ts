import { Context } from 'svgcanvas';

const svgNames = 'http://www.w3.org/2000/svg';

/** Where a line of text starts, as SVG calls it. */
const anchors: Readonly<Record<string, string>> = { left: 'start', center: 'middle', right: 'end' };
const baselines: Readonly<Record<string, string>> = {
  top: 'text-before-edge',
  middle: 'central',
  bottom: 'text-after-edge',
  alphabetic: 'alphabetic',
};

/**
 * A canvas context that writes SVG in which text stays text, also that of pictures which are SVG themselves; and without
 * style attributes, which the page's policy forbids.
 */
export class SvgContext extends Context {
  private painted = false;
  private readonly ground: string;

  /** `ground` is the colour of the page that is drawn on. */
  constructor(size: { width: number; height: number }, ground: string) {
    super(size);
    this.ground = ground;
    this.fillStyle = ground;
    this.fillRect(0, 0, size.width, size.height);
  }

  fillText(text: string, x: number, y: number): void {
    this.addText(text, x, y, { fill: this.fillStyle, 'fill-opacity': this.globalAlpha });
  }

  strokeText(text: string, x: number, y: number): void {
    this.addText(text, x, y, {
      fill: 'none',
      stroke: this.strokeStyle,
      'stroke-opacity': this.globalAlpha,
      'stroke-width': this.lineWidth,
      'stroke-linejoin': 'round',
    });
  }

  /** As canvas takes it with nine arguments: the part of the picture, then where to. Pictures are drawn whole. */
  drawImage(picture: HTMLImageElement, ...place: number[]): void {
    const [x = 0, y = 0, width = picture.width, height = picture.height] =
      place.length === 8 ? place.slice(4) : place;
    const drawn = vectorOf(picture.src) ?? element('image', { href: picture.src });
    setAll(drawn, { x, y, width, height });
    const group = element('g', { transform: written(this.getTransform()), opacity: this.globalAlpha });
    group.append(drawn);
    this.__closestGroupOrSvg().append(group);
  }

  override beginPath(): void {
    this.painted = false;
    super.beginPath();
  }

  override moveTo(x: number, y: number): void {
    this.leavePainted();
    super.moveTo(x, y);
  }

  override lineTo(x: number, y: number): void {
    this.leavePainted();
    super.lineTo(x, y);
  }

  override arc(...circle: Parameters<Context['arc']>): void {
    this.leavePainted();
    super.arc(...circle);
  }

  override fill(): void {
    this.paint(() => super.fill());
  }

  override stroke(): void {
    this.paint(() => super.stroke());
  }

  /** Where a canvas would be cleared, the ground shows. */
  private paint(paint: () => void): void {
    this.returnToPath();
    const { fillStyle, strokeStyle } = this;
    if (this.globalCompositeOperation === 'destination-out') this.fillStyle = this.strokeStyle = this.ground;
    paint();
    this.fillStyle = fillStyle;
    this.strokeStyle = strokeStyle;
    this.painted = true;
  }

  /** Some shapes are drawn without a beginning of their own: what follows on a painted one is another. */
  private leavePainted(): void {
    if (this.painted) this.beginPath();
  }

  /** A canvas keeps its path while pictures are drawn: it is drawn again here, on top of them. */
  private returnToPath(): void {
    if (this.__currentElement.nodeName === 'path') return;
    const path = this.__currentDefaultPath;
    this.beginPath();
    this.__currentDefaultPath = path;
  }

  /** Only pictures are clipped, to the shape of their node, and they lie within it. */
  override clip(): void {}

  private addText(
    text: string,
    x: number,
    y: number,
    paint: Readonly<Record<string, string | number>>,
  ): void {
    const drawn = element('text', {
      ...fontOf(this.font),
      ...paint,
      x,
      y,
      transform: written(this.getTransform()),
      'text-anchor': anchors[this.textAlign] ?? 'start',
      'dominant-baseline': baselines[this.textBaseline] ?? 'alphabetic',
    });
    drawn.textContent = text;
    this.__closestGroupOrSvg().append(drawn);
  }
}

/** An element of SVG with these attributes. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  return setAll(document.createElementNS(svgNames, name), attributes);
}

function setAll<E extends SVGElement>(target: E, attributes: Readonly<Record<string, string | number>>): E {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
  return target;
}

/** A picture that is SVG itself, to stand within another; null for any other. */
function vectorOf(address: string): SVGElement | null {
  const found = /^data:image\/svg\+xml[^,]*?(;base64)?,(.*)$/s.exec(address);
  if (found === null) return null;
  const text = found[1] === undefined ? decodeURIComponent(found[2] ?? '') : atob(found[2] ?? '');
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return root.localName === 'svg' ? (document.importNode(root, true) as unknown as SVGElement) : null;
}

/** A font as Cytoscape writes it, "normal 600 12px Inter, sans-serif", as attributes. */
function fontOf(font: string): Readonly<Record<string, string>> {
  const [, style = 'normal', weight = '400', size = '12px', family = 'sans-serif'] =
    /^(\S+) (\S+) (\S+) (.+)$/s.exec(font) ?? [];
  return { 'font-style': style, 'font-weight': weight, 'font-size': size, 'font-family': family };
}

const written = ({ a, b, c, d, e, f }: DOMMatrix) => `matrix(${a} ${b} ${c} ${d} ${e} ${f})`;
