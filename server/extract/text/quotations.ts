import { codeAt } from './characters.ts';
import type { Paragraph } from './zones.ts';

/** A stretch between quotation marks, marks included; `from` to `to` is what stands inside, without spaces. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** False when its paragraph ends before a closing mark: the speech goes on in the next paragraph. */
  readonly closed: boolean;
}

const DOUBLE_OPENERS = '"“”„‟';
const DOUBLE_CLOSERS = '"”';
const SINGLE_MARKS = "'‘’";
const LONGEST_SINGLE = 600;
/** Longest quotation inside another, in characters. */
const LONGEST_INNER = 60;
/** Agencies that send plain ASCII write a double mark as two single ones. */
const TWIN = "''";

/**
 * The outermost quotations of `text` in order, paired by one pass over each paragraph: straight, curly and single
 * marks and guillemets. A mark that nothing closes counts where it opens its paragraph, and after a colon or comma
 * if the speech goes on in the next.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  return paragraphs.flatMap((paragraph, i) => scanParagraph(text, paragraph, paragraphs[i + 1] ?? null));
}

function scanParagraph(text: string, paragraph: Paragraph, next: Paragraph | null): Quotation[] {
  const goesOn = next !== null && isDoubleOpener(text, next.start);
  const found: Quotation[] = [];
  let at = nextMark(text, paragraph.start, paragraph.end);
  while (at < paragraph.end) {
    const close = opensAt(text, at, paragraph) ? closingOf(text, at, paragraph) : -1;
    const width = widthOf(text, at);
    if (close >= 0) found.push(quotationOf(text, { start: at, end: close + width, width }, true));
    else if (isDoubleOpener(text, at) && (at === paragraph.start || (goesOn && afterStop(text, at)))) {
      found.push(quotationOf(text, { start: at, end: paragraph.end, width }, false));
      break;
    }
    at = nextMark(text, close >= 0 ? close + width : at + 1, paragraph.end);
  }
  return found.filter((quotation) => quotation.from < quotation.to);
}

/** Where the next mark that may open a quotation stands, else `end`. */
function nextMark(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !mayOpen(codeAt(text, at))) at++;
  return at;
}

/** True for the marks of DOUBLE_OPENERS and SINGLE_MARKS and « by their code: most characters are none. */
function mayOpen(code: number): boolean {
  return code === 34 || code === 39 || code === 171 || (code >= 0x2018 && code <= 0x201f);
}

/** `He said: “...`, `she said. “...` with no closing mark, where the next paragraph opens with one. */
function afterStop(text: string, at: number): boolean {
  return /[:,.?!]\s?$/.test(text.slice(Math.max(0, at - 2), at));
}

function isTwin(text: string, at: number): boolean {
  return text.startsWith(TWIN, at);
}

function widthOf(text: string, at: number): number {
  return isTwin(text, at) ? TWIN.length : 1;
}

function isDoubleOpener(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (mark !== '' && (DOUBLE_OPENERS.includes(mark) || mark === '«')) || isTwin(text, at);
}

function opensAt(text: string, at: number, paragraph: Paragraph): boolean {
  const mark = text.charAt(at);
  if (isDoubleOpener(text, at)) return true;
  if (!SINGLE_MARKS.includes(mark)) return false;
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  return /[\s(—–]/.test(before) && /\p{L}/u.test(text.charAt(at + 1));
}

/** Where the mark at `open` is closed in its paragraph, else -1. */
function closingOf(text: string, open: number, paragraph: Paragraph): number {
  const mark = text.charAt(open);
  if (mark === '«') return guillemetAfter(text, open, paragraph);
  if (isTwin(text, open)) return twinAfter(text, open, paragraph);
  return SINGLE_MARKS.includes(mark)
    ? singleAfter(text, open, paragraph)
    : doubleAfter(text, open, paragraph);
}

function guillemetAfter(text: string, open: number, paragraph: Paragraph): number {
  const close = text.indexOf('»', open);
  return close < paragraph.end ? close : -1;
}

/** In `''... 'China bad.'''` the last two of three marks close the outer quotation. */
function twinAfter(text: string, open: number, paragraph: Paragraph): number {
  const close = text.indexOf(TWIN, open + TWIN.length);
  if (close < 0 || close >= paragraph.end) return -1;
  return text.charAt(close + TWIN.length) === "'" ? close + 1 : close;
}

/** Curly marks nest, and so does a straight one between two words; any other straight one closes the outermost. */
function doubleAfter(text: string, open: number, paragraph: Paragraph): number {
  const nested = text.charAt(open) === '"' ? straightAfter(text, open, paragraph) : -1;
  if (nested >= 0) return nested;
  let depth = 1;
  for (let at = open + 1; at < paragraph.end; at++) {
    const mark = text.charAt(at);
    if (mark === '“' && text.charAt(open) === '“' && !closesTurned(text, at)) depth++;
    else if (mark === '“' && depth === 1 && closesTurned(text, at)) return at;
    else if (mark === '"' && depth === 1) return at;
    else if (mark !== '"' && DOUBLE_CLOSERS.includes(mark) && --depth === 0) return at;
  }
  return -1;
}

/** `“We wait,“ said ...`: an opening mark where only a closing one can stand. */
function closesTurned(text: string, at: number): boolean {
  return /[,.?!]/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1) || ' ');
}

/** Where straight marks close that hold a short quotation between two words; else -1. */
function straightAfter(text: string, open: number, paragraph: Paragraph): number {
  const inner = text.indexOf('"', open + 1);
  if (inner < 0 || !opensInside(text, inner)) return -1;
  const close = text.indexOf('"', inner + 1);
  const words = text.slice(inner + 1, Math.max(inner + 1, close));
  if (close - inner > LONGEST_INNER || /[.,;:!?\n]|\s$/.test(words)) return -1;
  if (!/^\s\p{Ll}/u.test(text.slice(close + 1, close + 3))) return -1;
  const last = text.indexOf('"', close + 1);
  return last > 0 && last < paragraph.end && !/\s/.test(text.charAt(last - 1)) ? last : -1;
}

/** `the "green lane" opened`: a letter, a space, the mark, a letter. */
function opensInside(text: string, at: number): boolean {
  return /\p{L}\s$/u.test(text.slice(Math.max(0, at - 3), at)) && /\p{L}/u.test(text.charAt(at + 1));
}

function singleAfter(text: string, open: number, paragraph: Paragraph): number {
  const last = Math.min(paragraph.end, open + LONGEST_SINGLE);
  for (let at = open + 2; at < last; at++) {
    const mark = text.charAt(at);
    if (mark !== "'" && mark !== '’') continue;
    const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
    if (!/\s/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

/** Where a quotation stands and how many characters each of its marks has. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

function quotationOf(text: string, { start, end, width }: Extent, closed: boolean): Quotation {
  let from = start + width;
  let to = closed ? end - width : end;
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && (text.charAt(to - 1).trim() === '' || text.charAt(to - 1) === ',')) to--;
  return { start, end, from, to, closed };
}
