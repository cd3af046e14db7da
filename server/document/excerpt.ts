/** Characters of the text on either side of the words in question, at most. */
const LONGEST_SIDE = 150;

/** So many more are taken before them where the sentence begins there: a few words short is worse than a few too many. */
const SPARE = 40;

/**
 * The sentence around the words from `start` to `end` (UTF-16 units), on one line. One that goes on too far is cut between
 * words, and "…" says so.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  return `${before(text, start)}${text.slice(start, end)}${after(text, end)}`.trim();
}

function before(text: string, start: number): string {
  const side = text.slice(Math.max(0, start - LONGEST_SIDE - SPARE), start);
  const boundary = /^.*(?:[.?!]\s|\n)/su.exec(side);
  if (boundary !== null) return side.slice(boundary[0].length);
  if (start <= LONGEST_SIDE + SPARE) return side;
  const near = side.slice(-LONGEST_SIDE);
  return `… ${near.slice(near.search(/\s/u) + 1)}`;
}

function after(text: string, end: number): string {
  const side = text.slice(end, end + LONGEST_SIDE);
  const ended = /^[^\n]*?[.?!](?=\s|$)/u.exec(side);
  if (ended !== null) return ended[0];
  const line = side.split('\n', 1)[0] ?? '';
  if (line.length < side.length || end + LONGEST_SIDE >= text.length) return line;
  const gap = line.lastIndexOf(' ');
  return gap < 0 ? `${line}…` : `${line.slice(0, gap)} …`;
}
