import type { Block, Extent, Layout } from './blocks.ts';
import { boxesIn } from './boxes.ts';
import { isBodyMarked } from './clutter.ts';
import { isCaption, withoutCredits } from './credits.ts';
import { isAside, isSectionHeading, withoutInitials } from './lines.ts';
import type { Element } from './markup.ts';
import { readMoment } from './moment.ts';

/** The article's text within a page. */
export interface Body {
  /** Its paragraphs, "\n\n" between them. */
  readonly text: string;
  readonly words: number;
  /** The blocks it was taken from: from the one, up to but without the other. */
  readonly from: number;
  readonly to: number;
  /** True if the page marks it as an article. */
  readonly marked: boolean;
}

/** What holds fewer words of running text is no article. */
const FEWEST_WORDS = 25;
/** Of an element that calls itself the body and one that holds more, the first is the body from this share on. */
const MARKED_SHARE = 0.75;
/** A smaller element is taken for a larger one with so much of its worth. */
const INNER_SHARE = 0.97;
/** What follows a heading such as "Related" within its element is cut, if the element is no more of the body than this. */
const SECTION_SHARE = 0.4;

/**
 * The article of a page by the running text that its elements hold; null where nothing on it reads as one. `writers` are
 * the names of its authors, as far as the page tells them.
 */
export function readBody(layout: Layout, title: string | null, writers: readonly string[] = []): Body | null {
  const head = headOf(layout.blocks, title);
  const sums = runningSums(
    layout.blocks.map((block, at) => (at < head ? Math.min(0, worthOf(block)) : worthOf(block))),
  );
  const outer = chooseExtent(layout.extents, sums);
  if (outer === null) return null;
  const chosen = { ...outer, from: Math.max(outer.from, Math.min(head, outer.to)) };
  const { from, to } = chosen;
  const skipped = sectionsIn(layout, chosen, sums);
  const within = layout.blocks.slice(from, to).filter((_, i) => !skipped.has(from + i));
  const told = withoutRepeats(within.filter((block) => isText(block, title)));
  const kept = withoutEdges(withoutCredits(withoutEdges(told), writers));
  const paragraphs = kept.map(({ text }, i) => (i === kept.length - 1 ? withoutInitials(text) : text));
  const words = kept.reduce((sum, block) => sum + (block.kind === 'heading' ? 0 : block.words), 0);
  if (words < FEWEST_WORDS) return null;
  return {
    text: paragraphs.filter((each) => each !== '').join('\n\n'),
    words,
    from,
    to,
    marked: isMarked(outer.element),
  };
}

function isMarked(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent)
    if (at.name === 'article' || isBodyMarked(at)) return true;
  return false;
}

/** Where the title is shown, 0 if it is not: nothing above it is of the article. */
function headOf(blocks: readonly Block[], title: string | null): number {
  if (title === null) return 0;
  const at = blocks.findIndex(({ text, kind }) => kind === 'heading' && alike(text, title));
  return Math.max(0, at);
}

/** How much a block speaks for an article where it stands: its words of running text, or less than nothing. */
function worthOf(block: Block): number {
  const { kind, standing, linked, words } = block;
  if (standing !== 'content' || kind === 'heading' || kind === 'row') return 0;
  if (linked > 0.5) return -4;
  if (isAside(block)) return 0;
  if (kind === 'item') return words >= 8 ? words * (1 - linked) * 0.8 : -1;
  return isSentence(block) ? words * (1 - linked) : -2;
}

function isSentence({ text, words }: Block): boolean {
  return words >= 10 || (words >= 3 && /[.!?…:;"”’'»)\]]$/u.test(text));
}

function runningSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

function chooseExtent(extents: readonly Extent[], sums: readonly number[]): Extent | null {
  const worth = ({ from, to }: Extent) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const most = extents.reduce((max, extent) => Math.max(max, worth(extent)), 0);
  if (most < FEWEST_WORDS / 2) return null;
  const inner = (share: number, extent: Extent) => worth(extent) >= most * share;
  const marked = extents.filter((extent) => isBodyMarked(extent.element) && inner(MARKED_SHARE, extent));
  const [best] = marked.toSorted((a, b) => worth(b) - worth(a) || a.to - a.from - (b.to - b.from));
  return best ?? extents.findLast((extent) => inner(INNER_SHARE, extent)) ?? null;
}

/** The blocks of sections within the body that lead elsewhere, heading included. */
function sectionsIn(layout: Layout, chosen: Extent, sums: readonly number[]): ReadonlySet<number> {
  const { blocks, extents } = layout;
  const worth = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const small = worth(chosen.from, chosen.to) * SECTION_SHARE;
  const skipped = new Set(boxesIn(layout, chosen, (from, to) => worth(from, to) <= small));
  /** Where the smallest element of several blocks ends that begins with a block. */
  const sections = new Map(extents.filter(({ from, to }) => to - from > 1).map(({ from, to }) => [from, to]));
  for (let at = chosen.from; at < chosen.to; at++) {
    const heading = blocks[at];
    if (heading === undefined || skipped.has(at)) continue;
    const section = sections.get(at) ?? Number.POSITIVE_INFINITY;
    if (
      !isSectionHeading(heading) &&
      !isOfNothing(heading, section > chosen.to ? [] : blocks.slice(at + 1, section))
    )
      continue;
    const own = section <= chosen.to && worth(at, section) <= small;
    let end = own ? section : at + 1;
    if (!own) while (end < chosen.to && leadsElsewhere(blocks[end])) end++;
    for (let i = at; i < end; i++) skipped.add(i);
  }
  return skipped;
}

/** True for a heading in an element that else holds no text: of a video, of a list of links. */
function isOfNothing(heading: Block, rest: readonly Block[]): boolean {
  if (heading.kind !== 'heading' || rest.length === 0) return false;
  return rest.every((block) => block.standing !== 'content' || block.linked > 0.7 || isAside(block));
}

function leadsElsewhere(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return block.linked > 0.5 || block.kind === 'heading' || block.standing !== 'content' || !isSentence(block);
}

function isText(block: Block, title: string | null): boolean {
  const { text, words, linked, standing, kind } = block;
  if (standing !== 'content' || isAside(block) || isCaption(block)) return false;
  if (linked > 0.7 && words < 25) return false;
  if (title !== null && text.length < 400 && alike(text, title)) return false;
  return !(kind === 'text' && words <= 12 && !/[.!?"”]$/u.test(text) && readMoment(text, 'dmy') !== null);
}

/** True if two lines have the same letters. */
export function alike(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

/** The letters and digits of a line, in lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Without what is said a second time, as pulled quotations and leads are. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text, words }) => {
    if (words < 6) return true;
    const known = seen.has(text);
    seen.add(text);
    return !known;
  });
}

/** Without the short lines before the first sentence and after the last: by-lines, places, headings of nothing. */
function withoutEdges(blocks: readonly Block[]): readonly Block[] {
  const inside = (block: Block) =>
    block.kind === 'row' || block.kind === 'item' || (block.kind === 'text' && isSentence(block));
  const from = blocks.findIndex((block) => block.kind !== 'row' && inside(block) && isSentence(block));
  return from < 0 ? [] : blocks.slice(from, blocks.findLastIndex(inside) + 1);
}
