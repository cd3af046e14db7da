import { describe, expect, it } from 'vitest';
import { labelledRanges, parseTagged } from '../../bench/score/bilou.ts';
import { articlesOf, coreOf, quotesOf } from '../../bench/score/pfsa-labels.ts';
import { rebuild, tokensAt } from '../../bench/score/rebuilding.ts';

/** Tokens with tags, written as "word/TAG"; a bare word is outside, a lone "|" a blank line. */
function tagged(words: string) {
  const line = (word: string) => {
    const [text = '', tag = 'O'] = word.split('_');
    return word === '|' ? '' : `${text}\t${tag}`;
  };
  return parseTagged(words.split(' ').map(line).join('\n'), 'x.txt');
}

const NEWS =
  'AMBON , KOMPAS — Air naik . | Ketua_U-ROLE Sanggar_U-AFFILIATION Rini_B-PERSON Lating_L-PERSON bicara . ”_B-STATEMENT | ' +
  'Kami_I-STATEMENT tunggu_I-STATEMENT ,_I-STATEMENT ”_L-STATEMENT katanya_U-CUECOREF . | ”_B-STATEMENT Ya_I-STATEMENT ,_I-STATEMENT ”_L-STATEMENT ' +
  'kata_U-CUE Rini_U-PERSONCOREF . | TUAL , KOMPAS — Sepi .';

describe('tags', () => {
  it('mark ranges: U alone, B to L', () => {
    const tokens = tagged('a_U-X b_B-Y c_I-Y d_L-Y e_B-Z f g_L-Z');
    expect(labelledRanges(tokens)).toEqual([
      { label: 'X', start: 0, end: 1 },
      { label: 'Y', start: 1, end: 4 },
    ]);
  });

  it('refuses a line that is no token with a tag', () => {
    expect(() => parseTagged('a\tO\nb c', 'x.txt')).toThrow('x.txt, line 2');
  });
});

describe('rebuild', () => {
  it('sets spaces as a text has them', () => {
    const tokens = '” Ya , ” kata Rini ( 40 ) , 13 / 4 : “ Covid - 19 . ”'.split(' ');
    expect(rebuild(tokens).text).toBe('”Ya,” kata Rini (40), 13/4: “Covid-19.”');
  });

  it('keeps the dash of a dateline apart', () => {
    expect(rebuild(['AMBON', ',', 'KOMPAS', '-', 'Air']).text).toBe('AMBON, KOMPAS - Air');
  });

  it('leads from the text back to the tokens', () => {
    const { text, places } = rebuild(['Covid', '-', '19', 'naik', '.']);
    const start = text.indexOf('19');
    expect(tokensAt(places, { start, end: text.length })).toEqual({ start: 2, end: 5 });
    expect(tokensAt(places, { start: 8, end: 9 })).toBeNull();
    expect(tokensAt(places, { start: 90, end: 91 })).toBeNull();
  });
});

describe('articles', () => {
  const [first, second, ...more] = articlesOf(tagged(NEWS));

  it('begin at their datelines', () => {
    expect(more).toEqual([]);
    expect(first?.rebuilt.text.startsWith('AMBON, KOMPAS — Air naik.')).toBe(true);
    expect(second?.rebuilt.text).toBe('TUAL, KOMPAS — Sepi.');
  });

  it('give each quotation its person, through an enclitic and a short name', () => {
    if (!first) throw new Error('two articles were made');
    const words = (range: { start: number; end: number } | null) =>
      first.tokens
        .slice(range?.start ?? 0, range?.end ?? 0)
        .map((token) => token.text)
        .join(' ');
    expect(quotesOf(first).map((quote) => [words(quote.core), words(quote.person)])).toEqual([
      ['Kami tunggu', 'Rini Lating'],
      ['Ya', 'Rini Lating'],
    ]);
  });

  it('compare quotations without marks and punctuation', () => {
    expect(coreOf(tagged('” Ya , tentu , ”'), { start: 0, end: 6 })).toEqual({ start: 1, end: 4 });
  });
});
