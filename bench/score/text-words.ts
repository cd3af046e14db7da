import type { Range } from './matching.ts';

/** The words of a text: runs of letters and digits with the apostrophes and hyphens inside them. */
export function wordsOf(text: string): Range[] {
  const found = text.matchAll(/[\p{L}\p{N}]+(?:['’\-‐][\p{L}\p{N}]+)*/gu);
  return Array.from(found, (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Which of `words` (by place in the list) share a unit with one of `spans`. */
export function wordsWithin(words: readonly Range[], spans: readonly Range[]): Set<number> {
  const within = new Set<number>();
  for (const span of spans)
    for (let at = firstEndingAfter(words, span.start); at < words.length; at++) {
      const word = words[at];
      if (!word || word.start >= span.end) break;
      within.add(at);
    }
  return within;
}

function firstEndingAfter(words: readonly Range[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Where double quotation marks ("“” or two apostrophes) enclose text, marks included. A mark opens if none is open,
 * except that “ nests; what a paragraph (a line) leaves open ends with it, and counts only if the mark opened the paragraph.
 */
export function quotedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    ranges.push(...quotedInLine(line, lineStart));
    lineStart += line.length + 1;
  }
  return ranges;
}

function quotedInLine(line: string, offset: number): Range[] {
  const ranges: Range[] = [];
  let open = -1;
  let depth = 0;
  for (const { 0: mark, index: at } of line.matchAll(/["“”]|''/gu)) {
    if (open < 0) {
      open = at;
      depth = 1;
    } else if (mark === '“') depth++;
    else if (--depth === 0 || mark !== '”') {
      ranges.push({ start: offset + open, end: offset + at + mark.length });
      open = -1;
    }
  }
  if (open >= 0 && open === line.search(/\S/u))
    ranges.push({ start: offset + open, end: offset + line.length });
  return ranges;
}
