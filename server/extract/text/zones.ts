import type { ZoneWords } from '../../language/index.ts';
import { isUpper } from './characters.ts';

/** A stretch of running text, `start` to `end` in UTF-16 units: what extraction reads. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const LONGEST_HEADING = 40;
const LONGEST_CAPTION = 300;
const LONGEST_DATELINE = 60;
/** A dateline stands in one of the first lines. */
const DATELINE_LINES = 3;

/**
 * The paragraphs of `text` without what is no part of the report: links to other articles ("Baca juga ..."),
 * lists of related articles, captions, by-lines, datelines and a page's furniture. A line broken in the middle of
 * a sentence goes on in the next.
 */
export function findParagraphs(text: string, words: ZoneWords): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let skipping: 'none' | 'one' | 'links' = 'none';
  for (const line of linesOf(text)) {
    const lower = text.slice(line.start, line.end).toLowerCase();
    if (skipping === 'one' || (skipping === 'links' && !endsSentence(lower))) {
      if (skipping === 'one') skipping = 'none';
      continue;
    }
    skipping = skipAfter(lower, words);
    if (skipping !== 'none' || isAside(lower, words)) continue;
    const body = paragraphs.length < DATELINE_LINES ? withoutDateline(text, line) : line;
    addParagraph(paragraphs, body, text);
  }
  return paragraphs;
}

function* linesOf(text: string): Generator<Paragraph> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = trimmed(text, start, end);
    if (line.start < line.end) yield line;
    start = end + 1;
  }
}

function trimmed(text: string, start: number, end: number): Paragraph {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** What to leave out after a heading: the next line, or lines until one reads as a sentence. */
function skipAfter(lower: string, words: ZoneWords): 'none' | 'one' | 'links' {
  if (lower.length > LONGEST_HEADING) return 'none';
  const bare = lower.trimEnd().replace(/[:.]$/, '');
  if (words.relatedBlocks.some((heading) => bare.startsWith(heading))) return 'links';
  return words.relatedLines.some((opener) => bare === opener.replace(/:$/, '')) ? 'one' : 'none';
}

function endsSentence(line: string): boolean {
  return /[.!?]["'”’»)]?$/.test(line);
}

function isAside(lower: string, words: ZoneWords): boolean {
  const bare = lower.replace(/^["'“”‘’«[(]+\s?/, '');
  if (opensWith(lower, bare, words.relatedLines)) return true;
  if (lower.length < LONGEST_CAPTION && opensWith(lower, bare, words.captions)) return true;
  if (lower.length >= LONGEST_HEADING * 2) return false;
  return opensWith(lower, bare, words.bylines) || opensWith(lower, bare, words.furniture);
}

function opensWith(lower: string, bare: string, openers: readonly string[]): boolean {
  return openers.some((opener) => lower.startsWith(opener) || bare.startsWith(opener));
}

/** The line after its dateline: "JAKARTA, KORAN - ", "OSLO (Kantor Berita) — ", "Bitung - ". */
function withoutDateline(text: string, line: Paragraph): Paragraph {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_DATELINE));
  const dash = /\s(?:-{1,2}|–|—)\s|\s?(?:—|--)\s?/.exec(head);
  if (!dash || dash.index === 0) return line;
  const place = head.slice(0, dash.index);
  return readsAsDateline(place) ? { start: line.start + dash.index + dash[0].length, end: line.end } : line;
}

function readsAsDateline(place: string): boolean {
  const words = place.split(/[\s,/|()]+/).filter((word) => word !== '');
  const [first = ''] = words;
  const shouts = first.length > 1 && isUpper(first) && /\p{L}/u.test(first);
  return shouts || (words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)));
}

function addParagraph(paragraphs: Paragraph[], line: Paragraph, text: string): void {
  const last = paragraphs[paragraphs.length - 1];
  if (last && continuesLine(text, last, line)) {
    paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
  } else if (line.start < line.end) {
    paragraphs.push(line);
  }
}

function continuesLine(text: string, last: Paragraph, line: Paragraph): boolean {
  const between = text.slice(last.end, line.start);
  return (
    between.trim() === '' &&
    between.indexOf('\n') === between.lastIndexOf('\n') &&
    /[\p{L},]/u.test(text.charAt(last.end - 1)) &&
    /\p{Ll}/u.test(text.charAt(line.start))
  );
}
