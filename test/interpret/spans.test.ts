import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './world.ts';

const WORDS = fc.constantFrom(
  ...[
    'Qin',
    'Gang',
    'Jokowi',
    'China',
    'about',
    'soal',
    'by',
    'oleh',
    'in',
    'di',
    'The',
    'Outlet',
    'accuses',
    'dikecam',
  ],
  ...[
    'since',
    'January',
    '3',
    'and',
    'dan',
    '9',
    'March',
    'between',
    '"',
    "'s",
    ',',
    'of',
    'the',
    'statements',
    'kata',
  ],
  ...[
    '😀',
    '2023',
    '-',
    '2023-02-30',
    'US-China',
    'foreign',
    'minister',
    'Japan',
    'pekan',
    'lalu',
    '习近平',
    '(',
    '\u0301',
  ],
);

describe('interpret(text) of anything', () => {
  it('gives parts in the order of the text, none over another, each with its words, however they are put together', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 14 }), (words) => {
        const text = words.join(' ').normalize('NFC');
        const { parts, filter } = read(text);
        let end = 0;
        for (const { span, confidence, reason, alternatives } of parts) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          for (const sure of [confidence, ...alternatives.map((each) => each.confidence)]) {
            expect(sure).toBeGreaterThanOrEqual(0);
            expect(sure).toBeLessThanOrEqual(1);
          }
          expect(reason).not.toBe('');
          end = span.end;
        }
        const { from = '', to = '' } = filter.period ?? {};
        expect(from === '' || to === '' || from <= to).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
