import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

function told(text: string) {
  return digest(read(text, 'en')).map(({ speaker, act, contents }) => [speaker, act, ...contents]);
}

describe('a verb that is as often a noun', () => {
  it.each([
    ['The opposition claims the vote was late.', 'The opposition', 'say', 'the vote was late'],
    ['Scientists warn the reef may not recover.', 'Scientists', 'warn', 'the reef may not recover'],
    ['Crews fear the harbour will close.', 'Crews', 'think', 'the harbour will close'],
  ])('reports a clause behind the subject that opens its sentence: %s', (...[text, ...expected]) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ['Lawmakers dismissed opposition claims the vote was late.', ['reject']],
    ['The opposition claims the vote was late were dismissed.', []],
    ['The harbour claims were late.', []],
  ])('is a noun in %s', (text, acts) => {
    expect(told(text).map(([, act]) => act)).toEqual(acts);
  });
});

describe('"has long"', () => {
  it('goes before a verb of speech', () => {
    expect(told('Ankara has long denied the claim.')).toEqual([['TUR', 'deny', 'the claim']]);
  });

  it('leaves "long" in the content', () => {
    expect(told('Ola Prent says long queues are late.')).toEqual([
      ['Ola Prent', 'say', 'long queues are late'],
    ]);
  });
});

describe('a cue and its source within a clause', () => {
  it.each([
    ['The deal, said Ola Prent, was late.', 'Ola Prent', ['The deal', 'was late']],
    ['The deal, said Ola Prent on Monday, was late.', 'Ola Prent', ['The deal', 'was late']],
    ['The deal, says Ola Prent, a lawyer from Bergen, is late.', 'Ola Prent', ['The deal', 'is late']],
    [
      'The deal, said the mayor of Bergen, was "dead on arrival."',
      'mayor of Bergen',
      ['The deal', 'was "dead on arrival."'],
    ],
  ])('have what stands on both sides: %s', (text, speaker, contents) => {
    expect(told(text)).toEqual([[speaker, 'say', ...contents]]);
  });

  it('are none where a name stands before them', () => {
    const text = 'Its skipper, Ola Prent, said the boat that sank, the Gull, was late.';
    expect(told(text).map(([speaker]) => speaker)).toEqual(['Ola Prent']);
  });
});

describe('a second passive', () => {
  it.each([
    ['en', 'The decision was condemned by Moscow and welcomed by Kyiv.', 'The decision'],
    ['id', 'Usul itu dikecam Moskwa dan disambut baik Kyiv.', 'Usul itu'],
  ] as const)('shares what it is done to (%s)', (language, text, content) => {
    expect(digest(read(text, language))).toMatchObject([
      { speaker: 'RUS', act: 'condemn', contents: [content] },
      { speaker: 'UKR', act: 'welcome', contents: [content] },
    ]);
  });

  it('has none where the first is no speech', () => {
    expect(told('The decision was taken by Moscow and welcomed by Kyiv.')).toEqual([]);
  });
});
