import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, language, who said it, in the order of the text] */
type Case = readonly [string, 'en' | 'id', readonly (string | null)[]];

const TOGETHER: readonly Case[] = [
  ['France, Germany and Italy condemned the coup.', 'en', ['FRA', 'DEU', 'ITA']],
  ['The United States and Japan rejected the claim.', 'en', ['USA', 'JPN']],
  ['Both Ola Prent and Ada Lind said rain was late.', 'en', ['Ola Prent', 'Ada Lind']],
  ['"We wait," said Minister Ola Prent and Mayor Ada Lind.', 'en', ['Ola Prent', 'Ada Lind']],
  ['The move was condemned by the UN, the EU and Turkey.', 'en', ['United Nations', 'European Union', 'TUR']],
  ['Officials and residents said rain was late.', 'en', ['Officials', 'residents']],
  ['In a call with Ada Moe, Ola Prent and Ada Lind said rain was late.', 'en', ['Ola Prent', 'Ada Lind']],
  ['Baik Rusia maupun China menolak usulan itu.', 'id', ['RUS', 'CHN']],
  ['Jepang dan Korea Selatan mengecam uji coba itu.', 'id', ['JPN', 'KOR']],
  ['"Kapal aman," kata Tirta Wenas dan Budi Santoso.', 'id', ['Tirta Wenas', 'Budi Santoso']],
];

const ALONE: readonly Case[] = [
  ['Ola Prent met Ada Lind and Ada Moe said rain was late.', 'en', ['Ada Moe']],
  ['After talks with France, Germany said rain was late.', 'en', ['DEU']],
  ['"We wait," said Ola Prent and Ada Lind nodded.', 'en', ['Ola Prent']],
  ['"We wait," said Ola Prent, a lawyer and a mayor.', 'en', ['Ola Prent']],
  ['The former minister and current mayor said rain was late.', 'en', ['current mayor']],
  ['"Kapal aman," kata Tirta Wenas dan Budi Santoso menyusul.', 'id', ['Tirta Wenas']],
];

function speakers(text: string, language: 'en' | 'id') {
  return digest(read(text, language)).map(({ speaker }) => speaker);
}

describe('what several say together', () => {
  it.each(TOGETHER)('is a statement of each: %s', (text, language, expected) => {
    expect(speakers(text, language)).toEqual(expected);
  });

  it.each(ALONE)('is not found in: %s', (text, language, expected) => {
    expect(speakers(text, language)).toEqual(expected);
  });

  it('goes on for all of them', () => {
    const found = digest(read('"We wait," said Ola Prent and Ada Lind. "Rain is late."', 'en'));
    expect(found.map(({ speaker, contents }) => [speaker, contents])).toEqual([
      ['Ola Prent', ['We wait', 'Rain is late.']],
      ['Ada Lind', ['We wait', 'Rain is late.']],
    ]);
  });
});

describe('where a speaker is from', () => {
  it.each([
    ['"We wait," said Senator Ada Lind of Arizona, who was late.', 'Ada Lind'],
    ['"We wait," said Foreign Minister Ada Lind of Norway.', 'Ada Lind'],
    ['"We wait," said Ada Lind of the Harbour Institute.', 'Ada Lind'],
    ['"We wait," said the Ministry of Fisheries of Norway.', 'Ministry of Fisheries of Norway'],
  ])('is not the speaker: %s', (text, speaker) => {
    expect(speakers(text, 'en')).toEqual([speaker]);
  });
});
