import { describe, expect, it } from 'vitest';
import { Lead } from '../../server/extract/text/leads.ts';
import { addTokens, type Token, tokenise } from '../../server/extract/text/tokens.ts';
import { listsEndingIn, wordListAt } from '../../server/extract/text/words.ts';
import { type LanguagePack, PACKS } from '../../server/language/index.ts';

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

describe('what words may be', () => {
  it('is read by their form in the language of the text', () => {
    const leadsOf = (text: string, pack: LanguagePack | null) =>
      tokenise(text, pack).map(({ leads }) => leads);
    const [said = 0, ferry = 0, katanya = 0] = leadsOf('Said ferry katanya', PACKS.en);
    expect([said & Lead.cue, ferry & Lead.cue, katanya & Lead.cue]).toEqual([Lead.cue, 0, 0]);
    expect((leadsOf('katanya', PACKS.id)[0] ?? 0) & Lead.cue).toBe(Lead.cue);
    expect(leadsOf('Said katanya', null)).toEqual([0, 0]);
  });

  it('is no other word’s whose place in memory is the same', () => {
    const words = Array.from({ length: 90_000 }, (_, i) => i.toString(36).replace(/\d/g, 'q'));
    const text = words.join(' ');
    expect(tokenise(text).map((token) => token.text)).toEqual(words);
    expect(tokenise(text).map(({ lower }) => lower)).toEqual(words);
  });

  it('is that of the whole word, however long, and of marks and numbers', () => {
    const long = 'abcdefghijklmnopq';
    const words = Array.from(long, (_, i) => long.slice(i)).flatMap((word) => [word, word.toUpperCase()]);
    const text = [...words, '“', '—', '7', '2016', 'U.S.', 'Qusaï', 'a’', 'well-known'].join(' ');
    const split = text.replace('a’', 'a ’').split(' ');
    for (let time = 0; time < 2; time++)
      expect(tokenise(text).map((token) => [token.text, token.lower])).toEqual(
        split.map((word) => [word, word.toLowerCase().replace('’', "'")]),
      );
  });

  it('ends where quotation marks, dashes and dots beside it begin', () => {
    expect(tokenise('“Late”—said Lind… it’s Oslo’s; “no”').map((token) => token.text)).toEqual(
      '“ Late ” — said Lind … it ’s Oslo ’s ; “ no ”'.split(' '),
    );
  });
});

describe('doubled words', () => {
  it('are one word within a line alone', () => {
    const text = 'negara-negara Negara- negara';
    expect(tokenise(text).map(({ lower }) => lower)).toEqual(['negara-negara', 'negara-negara']);
    const tokens: Token[] = [];
    addTokens(tokens, 'negara-\nnegara', { start: 0, end: 7 }, null);
    addTokens(tokens, 'negara-\nnegara', { start: 8, end: 14 }, null);
    expect(tokens.map(({ text }) => text)).toEqual(['negara', '-', 'negara']);
  });
});

describe('words that texts repeat', () => {
  it('stand where each text has them, written as each writes them', () => {
    const first = tokenise('Harbour harbour HARBOUR, misunderstandings').map(({ start, text, lower }) => [
      start,
      text,
      lower,
    ]);
    const again: Token[] = [];
    expect(addTokens(again, 'Notes: HARBOUR Harbour harbour', { start: 7, end: 22 }, null)).toBe(2);
    expect(first).toEqual([
      [0, 'Harbour', 'harbour'],
      [8, 'harbour', 'harbour'],
      [16, 'HARBOUR', 'harbour'],
      [23, ',', ','],
      [25, 'misunderstandings', 'misunderstandings'],
    ]);
    expect(again.map(({ start, text, lower }) => [start, text, lower])).toEqual([
      [7, 'HARBOUR', 'harbour'],
      [15, 'Harbour', 'harbour'],
    ]);
  });
});
