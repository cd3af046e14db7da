import { describe, expect, it } from 'vitest';
import { isSpan, type Span } from '../../server/document/span.ts';
import { toPrinted } from '../../server/document/written.ts';
import { read } from '../extract/reading.ts';

const TEXT = '🦀🦀 "We wait 🌧," said Mayor Ola Prent.';

function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isSpan(value) ? [value] : []), ...Object.values(value).flatMap(spansIn)];
}

describe('toPrinted(document, modified, codePoints)', () => {
  const document = read(TEXT, 'en', { title: 'Rain' });

  it('holds the article, its entities, statements and events, and nothing of the machine', () => {
    expect(Object.keys(toPrinted(document, null, false))).toEqual([
      'article',
      'entities',
      'statements',
      'events',
    ]);
    expect(toPrinted(document, null, false)).toMatchObject({
      article: { file: 'test.txt', title: 'Rain', language: 'en', text: TEXT },
    });
  });

  it('counts UTF-16 units', () => {
    const spans = spansIn(toPrinted(document, null, false));
    expect(spans.length).toBeGreaterThan(2);
    for (const { start, end, text } of spans) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('counts code points where asked, as Python does', () => {
    const points = [...TEXT];
    const spans = spansIn(toPrinted(document, null, true));
    expect(spans.length).toBeGreaterThan(2);
    for (const { start, end, text } of spans) expect(points.slice(start, end).join('')).toBe(text);
  });
});
