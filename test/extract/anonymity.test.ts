import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, language, source, content] */
const UNNAMED: readonly (readonly [string, 'en' | 'id', string, string])[] = [
  [
    'A senior official who asked not to be named because he was not authorised to speak to the press said rain was late.',
    'en',
    'A senior official who asked not to be named because he was not authorised to speak to the press',
    'rain was late',
  ],
  [
    'An official, speaking on condition of anonymity because the talks were private, said rain was late.',
    'en',
    'An official, speaking on condition of anonymity because the talks were private',
    'rain was late',
  ],
  [
    'Seorang pejabat yang enggan disebut namanya karena tidak berwenang berbicara mengatakan hujan terlambat.',
    'id',
    'Seorang pejabat yang enggan disebut namanya karena tidak berwenang berbicara',
    'hujan terlambat',
  ],
];

/** [text, content] */
const VENUES: readonly (readonly [string, string])[] = [
  ['The ministry said in a statement it regretted the delay.', 'it regretted the delay'],
  ['The ministry said in a short written statement on Monday the delay was bad.', 'the delay was bad'],
  ['The ministry said by phone the rain was late.', 'the rain was late'],
];

describe('one who is not to be named', () => {
  it.each(UNNAMED)('is told with the reason: %s', (text, language, source, content) => {
    const [found] = digest(read(text, language));
    expect([found?.sources, found?.contents]).toEqual([[source], [content]]);
  });
});

describe('what a speaker speaks in', () => {
  it.each(VENUES)('is no part of the content: %s', (text, content) => {
    expect(digest(read(text, 'en')).map(({ contents }) => contents)).toEqual([[content]]);
  });

  it('may stand before a noun that it only describes', () => {
    expect(
      digest(read('The ministry said in interview rooms rain was late.', 'en'))[0]?.contents,
    ).not.toEqual(['rain was late']);
  });
});
