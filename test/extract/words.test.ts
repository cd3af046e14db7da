import { describe, expect, it } from 'vitest';
import { tokenise } from '../../server/extract/text/tokens.ts';
import { listsEndingIn, wordListAt } from '../../server/extract/text/words.ts';

const LISTS = [['according', 'to'], ['as', 'told', 'to'], ['per'], []];

describe('cues of several words', () => {
  it('are found by their first word where all of them stand', () => {
    const tokens = tokenise('Late, according to Lind, according others');
    expect(wordListAt({ tokens }, LISTS, 2)).toEqual(['according', 'to']);
    expect(wordListAt({ tokens }, LISTS, 6)).toBeUndefined();
  });

  it('are found by their last word', () => {
    expect(listsEndingIn(LISTS, 'to')).toEqual([
      ['according', 'to'],
      ['as', 'told', 'to'],
    ]);
    expect(listsEndingIn(LISTS, 'per')).toEqual([['per']]);
    for (const word of ['according', 'told', '']) expect(listsEndingIn(LISTS, word)).toBeUndefined();
  });
});

describe('words that texts repeat', () => {
  it('stand where each text has them, written as each writes them', () => {
    const first = tokenise('Harbour harbour HARBOUR, misunderstandings').map(({ start, text, lower }) => [
      start,
      text,
      lower,
    ]);
    const again = tokenise('HARBOUR Harbour', 7).map(({ start, text, lower }) => [start, text, lower]);
    expect(first).toEqual([
      [0, 'Harbour', 'harbour'],
      [8, 'harbour', 'harbour'],
      [16, 'HARBOUR', 'harbour'],
      [23, ',', ','],
      [25, 'misunderstandings', 'misunderstandings'],
    ]);
    expect(again).toEqual([
      [7, 'HARBOUR', 'harbour'],
      [15, 'Harbour', 'harbour'],
    ]);
  });
});
