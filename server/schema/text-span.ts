import { CodePoints } from '../document/codepoints.ts';
import type { Span } from '../document/span.ts';
import { builder } from './builder.ts';

/** A span of a text that the answer holds, with code points beside. */
export interface TextSpanShape extends Span {
  readonly codeStart: number;
  readonly codeEnd: number;
}

export const TextSpanRef = builder.objectRef<TextSpanShape>('TextSpan').implement({
  description:
    'A stretch of the `text` beside it. start and end (exclusive) count Unicode code points, utf16Start and utf16End UTF-16 units, as those of Span do.',
  fields: (t) => ({
    start: t.int({ description: 'In code points, from 0.', resolve: (span) => span.codeStart }),
    end: t.int({ description: 'In code points, exclusive.', resolve: (span) => span.codeEnd }),
    utf16Start: t.int({ description: 'In UTF-16 units, from 0.', resolve: (span) => span.start }),
    utf16End: t.int({ description: 'In UTF-16 units, exclusive.', resolve: (span) => span.end }),
    text: t.exposeString('text', { description: 'The words there.' }),
  }),
});

/** Spans of `text` in both counts. */
export function toTextSpans(text: string, spans: readonly Span[]): TextSpanShape[] {
  const points = new CodePoints(text);
  return spans.map((span) => ({
    ...span,
    codeStart: points.at(span.start),
    codeEnd: points.at(span.end),
  }));
}
