import type { Span } from './span.ts';

/** Start and end in UTF-16 units, then start and end in Unicode code points. */
export type SpanNumbers = readonly [start: number, end: number, codeStart: number, codeEnd: number];

/**
 * Converts spans of `text` to code points as well. One pass over the text at first use, then a binary search a
 * bound; a text without astral characters costs nothing.
 */
export class CodePoints {
  /** UTF-16 offsets of the astral characters, ascending. */
  readonly #astral: number[] = [];

  constructor(text: string) {
    for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) this.#astral.push(match.index);
  }

  /** The code point offset of the UTF-16 offset `unit`. */
  at(unit: number): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#astral[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  }

  numbers(span: Span): SpanNumbers {
    return [span.start, span.end, this.at(span.start), this.at(span.end)];
  }
}
