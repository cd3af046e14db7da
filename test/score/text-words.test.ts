import { describe, expect, it } from 'vitest';
import { quotedRanges, wordsOf, wordsWithin } from '../../bench/score/text-words.ts';

describe('words', () => {
  it('are letters and digits with what joins them inside', () => {
    const text = 'The harbour’s 12 ferry-men, all.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'harbour’s',
      '12',
      'ferry-men',
      'all',
    ]);
  });

  it('lie within a span that touches them', () => {
    const words = wordsOf('one two three');
    expect([...wordsWithin(words, [{ start: 5, end: 9 }])]).toEqual([1, 2]);
    expect([...wordsWithin(words, [{ start: 3, end: 4 }])]).toEqual([]);
    expect([...wordsWithin(words, [{ start: 20, end: 24 }])]).toEqual([]);
  });
});

describe('quotedRanges', () => {
  const quoted = (text: string) => quotedRanges(text).map(({ start, end }) => text.slice(start, end));

  it('pairs straight and curly marks, and ” with itself', () => {
    expect(quoted('He said "yes" and “no”.')).toEqual(['"yes"', '“no”']);
    expect(quoted('”Ya,” kata Sari.')).toEqual(['”Ya,”']);
    expect(quoted("''It's late,'' she said.")).toEqual(["''It's late,''"]);
  });

  it('takes nested curly marks as one', () => {
    expect(quoted('“She said “no” to us,” he said.')).toEqual(['“She said “no” to us,”']);
  });

  it('takes what a paragraph opens and leaves open to its end, and no other open mark', () => {
    expect(quoted('“One.\n“Two,” she said.')).toEqual(['“One.', '“Two,”']);
    expect(quoted('A 12" pipe.\nNext.')).toEqual([]);
  });
});
