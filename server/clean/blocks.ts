import { type Piece, withoutAsides, withoutPointers } from './asides.ts';
import { type Standing, standingOf } from './clutter.ts';
import { type Element, isBlock, squeeze, textOf } from './markup.ts';

/** A paragraph, heading, list item or row of a table, as the page shows it. */
export interface Block {
  readonly kind: 'text' | 'heading' | 'item' | 'row';
  /** Its lines, "\n" between them. */
  readonly text: string;
  readonly words: number;
  /** 0 to 1: how much of it is links. */
  readonly linked: number;
  readonly standing: Exclude<Standing, 'clutter'>;
  readonly element: Element;
}

/** Which blocks stand in an element: from the one, up to but without the other. */
export interface Extent {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
}

/** A <time> with its machine-readable value, before which block it stands, and whether it is that of a change. */
export interface Time {
  readonly at: number;
  readonly datetime: string;
  /** What readers see of it. */
  readonly text: string;
  readonly update: boolean;
}

export interface Layout {
  readonly blocks: readonly Block[];
  readonly times: readonly Time[];
  /** Outer before inner, in the order of the page. */
  readonly extents: readonly Extent[];
}

/** An element with so much of the page's text is no clutter, whatever it is called. */
const MAIN_SHARE = 0.5;
/** A page with more of these lists what others published. */
const MOST_TIMES = 200;
/** With fewer letters than these it says nothing. */
const FEWEST_LETTERS = 150;
/** A caption or by-line is shorter than this, in letters. */
const LONGEST_LABEL = 500;

/** The page as a reader sees it from top to bottom, without what stands around the article. */
export function layOut(root: Element): Layout {
  const walk = new Walk(root);
  walk.enter(root, 'content', false, 'text');
  walk.flush(root, 'content', 'text');
  return walk;
}

class Walk implements Layout {
  readonly blocks: Block[] = [];
  readonly extents: { element: Element; from: number; to: number }[] = [];
  readonly times: Time[] = [];
  readonly #masses: ReadonlyMap<Element, number>;
  readonly #all: number;
  #run: Piece[] = [];

  constructor(root: Element) {
    const masses = new Map<Element, number>();
    this.#all = weigh(root, masses);
    this.#masses = masses;
  }

  enter(element: Element, standing: Block['standing'], linked: boolean, kind: Block['kind']): void {
    if (element.name === 'table' && isData(element)) {
      this.#rows(element, standing);
      return;
    }
    for (const child of element.children) {
      if (typeof child === 'string') this.#run.push({ text: child, linked });
      else this.#child(child, element, standing, linked, kind);
    }
  }

  #child(
    child: Element,
    parent: Element,
    around: Block['standing'],
    linked: boolean,
    kind: Block['kind'],
  ): void {
    if (child.name === 'br') {
      this.#run.push({ text: '\u2028', linked: false });
      return;
    }
    const own = this.#standingOf(child);
    const block = isBlock(child.name);
    if (child.name === 'time') this.#noteTime(child);
    if (own === 'clutter') {
      if (block) this.flush(parent, around, kind);
      return;
    }
    const standing = own === 'content' ? around : own;
    if (!block) {
      const apart = standing !== around;
      if (apart) this.flush(parent, around, kind);
      this.enter(child, standing, linked || isLink(child), kind);
      if (apart) this.flush(child, standing, kind);
      return;
    }
    this.flush(parent, around, kind);
    const inner = kindOf(child.name, kind);
    const extent = { element: child, from: this.blocks.length, to: 0 };
    this.extents.push(extent);
    this.enter(child, standing, linked, inner);
    this.flush(child, standing, inner);
    extent.to = this.blocks.length;
  }

  #noteTime(element: Element): void {
    if (this.times.length >= MOST_TIMES) return;
    const text = squeeze(textOf(element));
    const datetime = element.attributes.datetime ?? text;
    this.times.push({ at: this.blocks.length, datetime, text, update: isUpdate(element) });
  }

  /** Ends the line at hand. Two line breaks end a paragraph. */
  flush(element: Element, standing: Block['standing'], kind: Block['kind']): void {
    if (this.#run.length === 0) return;
    const run = this.#run;
    this.#run = [];
    for (const pieces of paragraphsOf(withoutAsides(run))) {
      const lines = pieces
        .map(({ text }) => text)
        .join('')
        .split('\u2028');
      const text = withoutPointers(
        lines
          .map(squeeze)
          .filter((line) => line !== '')
          .join('\n'),
      );
      if (text === '') continue;
      const size = pieces.reduce((sum, piece) => sum + lettersOf(piece.text), 0);
      const inLinks = pieces.reduce((sum, piece) => sum + (piece.linked ? lettersOf(piece.text) : 0), 0);
      const linked = size === 0 ? 0 : inLinks / size;
      this.blocks.push({ kind, text, words: wordsOf(text), linked, standing, element });
    }
  }

  #rows(table: Element, standing: Block['standing']): void {
    for (const row of rowsOf(table)) {
      const cells = row.children.filter((cell) => typeof cell !== 'string');
      for (const [i, cell] of cells.entries()) {
        if (i > 0) this.#run.push({ text: '\u2029', linked: false });
        this.#cell(cell, false);
      }
      const pieces = this.#run;
      this.#run = [];
      const text = pieces
        .map(({ text }) => text)
        .join('')
        .split('\u2029')
        .map(squeeze)
        .join('\t')
        .trim();
      if (text === '') continue;
      const linked = pieces.every((piece) => piece.linked || piece.text.trim() === '') ? 1 : 0;
      this.blocks.push({ kind: 'row', text, words: wordsOf(text), linked, standing, element: table });
    }
  }

  #cell(cell: Element, linked: boolean): void {
    for (const child of cell.children) {
      if (typeof child === 'string') this.#run.push({ text: child, linked });
      else if (child.name === 'br') this.#run.push({ text: ' ', linked: false });
      else if (this.#standingOf(child) !== 'clutter') this.#cell(child, linked || isLink(child));
    }
  }

  #standingOf(element: Element): Standing {
    const standing = standingOf(element);
    if (standing === 'content') return 'content';
    const mass = this.#masses.get(element) ?? 0;
    if (mass > this.#all * MAIN_SHARE && mass > FEWEST_LETTERS) return 'content';
    if (standing === 'clutter') return 'clutter';
    if (element.name === 'figure' && holdsTable(element)) return 'content';
    return mass > LONGEST_LABEL && element.name !== 'header' && element.name !== 'figure'
      ? 'content'
      : standing;
  }
}

/** How many letters of text outside of links stand in each element. */
function weigh(element: Element, masses: Map<Element, number>): number {
  let mass = 0;
  if (element.name === 'script' || element.name === 'title') return 0;
  for (const child of element.children) {
    if (typeof child === 'string') mass += lettersOf(child);
    else if (!isLink(child)) mass += weigh(child, masses);
  }
  masses.set(element, mass);
  return mass;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) letters += 1;
  return letters;
}

function wordsOf(text: string): number {
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const blank = text.charCodeAt(at) <= 32;
    if (!blank && !within) words += 1;
    within = !blank;
  }
  return words;
}

function isUpdate({ attributes }: Element): boolean {
  return /modif|updat/iu.test(`${attributes.itemprop ?? ''} ${attributes.class ?? ''}`);
}

function isLink(element: Element): boolean {
  return element.name === 'a' && element.attributes.href !== undefined;
}

function kindOf(name: string, around: Block['kind']): Block['kind'] {
  if (/^h[1-6]$/u.test(name)) return 'heading';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'item';
  return around === 'heading' ? 'heading' : around;
}

/** The run cut where two or more line breaks follow each other. */
function paragraphsOf(run: readonly Piece[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [];
  let at: Piece[] = [];
  let breaks = 0;
  for (const piece of run) {
    if (piece.text === '\u2028') breaks += 1;
    else if (piece.text.trim() !== '') {
      if (breaks > 1) {
        paragraphs.push(at);
        at = [];
      }
      breaks = 0;
    }
    at.push(piece);
  }
  paragraphs.push(at);
  return paragraphs;
}

/** A table of data, not one that lays the page out. */
function isData(table: Element): boolean {
  if (/^(?:presentation|none)$/u.test(table.attributes.role ?? '')) return false;
  const rows = rowsOf(table);
  const cells = rows.flatMap((row) => row.children.filter((cell) => typeof cell !== 'string'));
  if (rows.length < 2 || cells.length < 4) return false;
  return cells.every((cell) => !holdsBlocks(cell));
}

function holdsBlocks(cell: Element): boolean {
  const inner = cell.children.filter((child) => typeof child !== 'string' && isBlock(child.name));
  if (
    inner.some((child) => typeof child !== 'string' && /^(?:table|h[1-6]|article|section)$/u.test(child.name))
  )
    return true;
  return inner.length > 2;
}

function rowsOf(table: Element): readonly Element[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/u.test(child.name) ? rowsOf(child) : [];
  });
}

function holdsTable(element: Element): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (child.name === 'table' || holdsTable(child)),
  );
}
