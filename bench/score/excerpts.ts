import type { Range } from './matching.ts';

/** Characters before and after what an excerpt is of. */
const BEFORE = 90;
const AFTER = 60;

/** The words of a range in double brackets, with some of the text around. */
export function excerptOf(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + AFTER)}`;
}
