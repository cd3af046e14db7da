import { describe, expect, it } from 'vitest';
import { isNamed, tallyOf } from '../../bench/score/re3d.ts';

type Type = Parameters<typeof tallyOf>[0][number]['type'];

/** A label over the words of a text, by where each begins. */
function label(type: Type, ...words: number[]) {
  const start = words[0] ?? 0;
  return { type, named: true, start, end: (words.at(-1) ?? start) + 1, words: new Set(words) };
}

describe('words are a name', () => {
  it.each(['Norway', 'the Harbour Board', 'We in Norway'])('in "%s"', (words) => {
    expect(isNamed(words)).toBe(true);
  });

  it.each(['We', 'The officials', 'their boats', ''])('but not in "%s"', (words) => {
    expect(isNamed(words)).toBe(false);
  });
});

describe('labels beside ours', () => {
  it('meet where each holds half of the words of both', () => {
    expect(tallyOf([label('Location', 0, 5)], [label('Location', 5)])).toEqual({
      right: 1,
      ours: 1,
      gold: 1,
    });
    expect(tallyOf([label('Location', 0, 5, 9)], [label('Location', 9)]).right).toBe(0);
  });

  it('meet for a person where one holds all words of the other', () => {
    expect(tallyOf([label('Person', 0, 5, 9)], [label('Person', 9)]).right).toBe(1);
    expect(tallyOf([label('Person', 0, 5, 9)], [label('Person', 9, 20, 30, 40)]).right).toBe(0);
  });

  it('meet one to one', () => {
    const two = [label('Organisation', 0, 5), label('Organisation', 0)];
    expect(tallyOf([label('Organisation', 0, 5)], two)).toEqual({ right: 1, ours: 2, gold: 1 });
  });

  it('of nothing are none', () => {
    expect(tallyOf([], [])).toEqual({ right: 0, ours: 0, gold: 0 });
  });
});
