/**
 * A stretch of an article's text. `start` and `end` (exclusive) count UTF-16 units; `text` is the stretch itself,
 * so that it is the checksum of the offsets: `text === article.text.slice(start, end)`, always.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The span of `text` from `start` to `end` (UTF-16 units, end exclusive). */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** True if the span says what the text says there. */
export function holds(span: Span, text: string): boolean {
  return (
    Number.isInteger(span.start) &&
    0 <= span.start &&
    span.start < span.end &&
    span.end <= text.length &&
    text.slice(span.start, span.end) === span.text
  );
}

/** True if the two share at least one unit. */
export function overlaps(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies within `outer`, borders included. */
export function contains(outer: Pick<Span, 'start' | 'end'>, inner: Pick<Span, 'start' | 'end'>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True for a value that has a span's three fields. */
export function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end, text } = value as Partial<Span>;
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string';
}
