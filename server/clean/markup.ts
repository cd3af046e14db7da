import { Parser } from 'htmlparser2';

/** An element of a page, as much of it as clean reads. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly parent: Element | null;
}

/** A string is a stretch of text with its entities resolved. */
export type Node = Element | string;

/** Markup nested deeper than this is no page that anyone reads; parsing it would take ever longer. */
export const DEEPEST = 512;

/** Markup that `parseMarkup` refuses. */
export class NestingError extends Error {}

/** What has no words of the page in it: neither it nor what it holds comes into the tree. */
const WORDLESS = new Set(
  'style template noscript svg math iframe object embed canvas audio select datalist textarea map frameset'.split(
    ' ',
  ),
);

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Growing | string)[];
  readonly parent: Growing | null;
}

/**
 * The tree of a page, however broken its markup. Of scripts only linked data (application/ld+json) comes into it.
 * Throws NestingError.
 */
export function parseMarkup(html: string): Element {
  const root: Growing = { name: '#page', attributes: {}, children: [], parent: null };
  let at = root;
  let depth = 0;
  /** How many elements are open of those that are left out. */
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new NestingError();
        if (hidden > 0 || isWordless(name, attributes)) {
          hidden += 1;
          return;
        }
        const element: Growing = { name, attributes, children: [], parent: at };
        at.children.push(element);
        at = element;
      },
      onclosetag() {
        depth -= 1;
        if (hidden > 0) hidden -= 1;
        else if (at.parent !== null) at = at.parent;
      },
      ontext(text) {
        if (hidden > 0) return;
        const last = at.children.length - 1;
        const before = at.children[last];
        if (typeof before === 'string') at.children[last] = before + text;
        else at.children.push(text);
      },
    },
    { recognizeSelfClosing: false },
  );
  parser.end(html);
  return root;
}

function isWordless(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'script') return !/^\s*application\/ld\+json/iu.test(attributes.type ?? '');
  return WORDLESS.has(name);
}

/** Every element below `root`, in the order of the page. */
export function* elementsOf(root: Element): Generator<Element> {
  const waiting: Element[] = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at !== root) yield at;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i];
      if (typeof child === 'object') waiting.push(child);
    }
  }
}

/** The text below a node, as written; an element that begins a line of its own is set off by a blank. */
export function textOf(node: Node): string {
  if (typeof node === 'string') return node;
  if (node.name === 'script') return '';
  if (node.name === 'br') return '\n';
  const text = node.children.map(textOf).join('');
  return isBlock(node.name) ? ` ${text} ` : text;
}

/** Blanks within and around a line as one, or none. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A line without any of the characters `marks` at its ends. */
export function strip(text: string, marks: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && marks.includes(text.charAt(from))) from += 1;
  while (to > from && marks.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The words of a string that may hold markup or entities, as titles in linked data do. */
export function plainOf(text: string): string {
  if (!/[<&]/u.test(text)) return squeeze(text);
  try {
    return squeeze(textOf(parseMarkup(text)));
  } catch (error) {
    if (error instanceof NestingError) return squeeze(text);
    throw error;
  }
}

const BLOCKS = new Set(
  `#page html body head main article section div p h1 h2 h3 h4 h5 h6 header footer aside nav ul ol li dl dt dd table
   thead tbody tfoot tr td th caption blockquote pre figure figcaption form fieldset legend address details summary
   hr center dialog menu search hgroup title`.split(/\s+/u),
);

/** True for elements that begin and end a line. Those of AMP and of the site's own making do not say; they are taken as such. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name) || name.includes('-');
}
