import type { Layout } from '../layout/layout.ts';
import { particleLength } from '../text/folding.ts';
import { lowerAt, wordListAt } from '../text/words.ts';

/** How far in words descent may be told behind a style: "bin" of "Sheikh Ada Lind bin Prent". */
const NEAR = 4;

/**
 * How many tokens of `at` and those behind it are a style that is none of the name: 2 of "Datuk Seri Ada Lind", 1 of "Sheikh
 * Ada bin Lind". 0 before one word alone, whose name they may be: "Sheikh Lind", "Tun Lind".
 */
export function courtesyLength(layout: Layout, at: number): number {
  if (!layout.tokens[at]?.capital) return 0;
  const { courtesies, styles } = layout.pack.roles;
  const words = wordListAt(layout, courtesies, at);
  if (words) {
    const stop = layout.tokens[at + words.length]?.text === '.' ? 1 : 0;
    const next = at + words.length + stop;
    return isOfName(layout, next) && (isOfName(layout, next + 1) || isDescent(layout, next + 1))
      ? next - at
      : 0;
  }
  if (!styles.has(lowerAt(layout, at)) || !isOfName(layout, at + 1)) return 0;
  for (let word = at + 2; word < at + NEAR; word++) {
    if (isDescent(layout, word)) return 1;
    if (!layout.tokens[word]?.capital) return 0;
  }
  return 0;
}

/** True where such a style ends right before token `end`. */
export function endsCourtesy(layout: Layout, end: number): boolean {
  for (let length = 1; length <= LONGEST; length++)
    if (courtesyLength(layout, end - length) === length) return true;
  return false;
}

/** The longest style, with the marks in it, in tokens. */
const LONGEST = 3;

function isOfName(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token?.kind === 'word' && (token.capital || particleLength(token.text) > 0);
}

const DESCENT: ReadonlySet<string> = new Set(['bin', 'bint', 'binti', 'ibn', 'al']);

/** "bin", "al", "al-Lind". */
function isDescent(layout: Layout, at: number): boolean {
  const { text = '', lower = '' } = layout.tokens[at] ?? {};
  return DESCENT.has(lower) || particleLength(text) > 0;
}
