declare module 'svgcanvas' {
  /** A canvas context that writes what is drawn on it as SVG; of its inner parts those that we build on. */
  export class Context {
    constructor(options: { width: number; height: number });
    fillStyle: string;
    strokeStyle: string;
    globalAlpha: number;
    lineWidth: number;
    font: string;
    textAlign: string;
    textBaseline: string;
    save(): void;
    restore(): void;
    translate(x: number, y: number): void;
    globalCompositeOperation?: string;
    beginPath(): void;
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    arc(x: number, y: number, radius: number, from: number, to: number, counterClockwise?: boolean): void;
    fill(): void;
    stroke(): void;
    clip(): void;
    fillRect(x: number, y: number, width: number, height: number): void;
    getTransform(): DOMMatrix;
    getSvg(): SVGSVGElement;
    __currentDefaultPath: string;
    __currentElement: SVGElement;
    __closestGroupOrSvg(): SVGElement;
  }
}
