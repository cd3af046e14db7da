import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { termOf, tokensOf } from '../../server/language/terms.ts';

/** As Lucene's analyzers of the two languages give them; test/schema/search.test.ts asks the indexes themselves. */
const termsOf = (text: string, language: Language, stopWords: readonly string[] = []) =>
  tokensOf(text)
    .map((token) => termOf(token, language, new Set(stopWords)))
    .filter((term) => term !== null)
    .join(' ');

describe('tokensOf(text)', () => {
  it.each([
    ['The U.S. weren’t there, said A.B.', 'The|U.S|weren’t|there|said|A.B'],
    ['covid-19 3.5 1,000 v.2 10:30 a_b __', 'covid|19|3.5|1,000|v|2|10|30|a_b'],
    ['“Tromsø” łódź/Åre', 'Tromsø|łódź|Åre'],
    ['日本語 カタカナ', '日|本|語|カタカナ'],
    ['', ''],
    [' … ', ''],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text).join('|')).toBe(tokens);
  });

  it('parts what is very long', () => {
    expect(tokensOf('a'.repeat(600)).map(({ length }) => length)).toEqual([255, 255, 90]);
  });
});

describe('termOf(token, language, stopWords)', () => {
  it.each<[Language, string, string]>([
    ['en', 'ministers ponies caresses ties cats', 'minist poni caress ti cat'],
    ['en', 'agreed feed plastered bled motoring sing', 'agre feed plaster bled motor sing'],
    [
      'en',
      'conflated troubled sized hopping falling hissing failing filing',
      'conflat troubl size hop fall hiss fail file',
    ],
    ['en', 'happy sky relational conditional valency digitizer', 'happi sky relat condit valenc digit'],
    ['en', 'triplicate formative electrical hopeful goodness', 'triplic form electr hope good'],
    ['en', 'revival allowance adoption ion communism activate', 'reviv allow adopt ion commun activ'],
    ['en', 'probate rate cease controll roll', 'probat rate ceas control roll'],
    ['en', "People's government’s OF", 'peopl govern'],
    ['id', 'menteri menyatakan pemerintahannya', 'teri sata erintah'],
    [
      'id',
      'dirundingkan berjalan pelajar belajar bekerja terbesar kementerian',
      'runding jalan ajar ajar kerja besar menteri',
    ],
    ['id', 'bukukah bukumu adalah', 'buku buku'],
  ])('%s: %s', (language, words, terms) => {
    expect(termsOf(words, language, ['of', 'adalah'])).toBe(terms);
  });
});
