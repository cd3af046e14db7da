import type { SpanList } from '../graph/statements.ts';
import { builder } from './builder.ts';

/** A span with the text it lies in, where that was loaded: the prefix and suffix are cut from it. */
export interface SpanShape {
  readonly numbers: readonly [number, number, number, number];
  readonly text: string;
  readonly within: string | null;
}

/** Characters of context before and after, as a W3C TextQuoteSelector has them. */
const CONTEXT = 32;

export const SpanRef = builder.objectRef<SpanShape>('Span').implement({
  description:
    'A stretch of the article’s text. start and end (exclusive) count Unicode code points, as Python’s slices do: ' +
    'text[start:end]; utf16Start and utf16End count UTF-16 units, as JavaScript’s do.',
  fields: (t) => ({
    start: t.int({ description: 'In code points, from 0.', resolve: ({ numbers }) => numbers[2] }),
    end: t.int({ description: 'In code points, exclusive.', resolve: ({ numbers }) => numbers[3] }),
    utf16Start: t.int({ description: 'In UTF-16 units, from 0.', resolve: ({ numbers }) => numbers[0] }),
    utf16End: t.int({ description: 'In UTF-16 units, exclusive.', resolve: ({ numbers }) => numbers[1] }),
    text: t.exposeString('text', { description: 'The words there, exactly as `Article.text` has them.' }),
    prefix: t.string({
      description: 'Up to 32 characters before it.',
      resolve: ({ numbers, within }) =>
        Array.from(within?.slice(0, numbers[0]) ?? '')
          .slice(-CONTEXT)
          .join(''),
    }),
    suffix: t.string({
      description: 'Up to 32 characters after it.',
      resolve: ({ numbers, within }) =>
        Array.from(within?.slice(numbers[1], numbers[1] + 2 * CONTEXT) ?? '')
          .slice(0, CONTEXT)
          .join(''),
    }),
  }),
});

/** The spans of a list of four numbers each, with their texts and the text they lie in. */
export function toSpans(list: SpanList, texts: readonly string[], within: string | null): SpanShape[] {
  return texts.map((text, i) => {
    const [start = 0, end = 0, codeStart = 0, codeEnd = 0] = list.slice(4 * i, 4 * i + 4);
    return { numbers: [start, end, codeStart, codeEnd], text, within };
  });
}
