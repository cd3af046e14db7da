import { describe, expect, it } from 'vitest';
import { voices } from './statement-cases.ts';

describe('a relative clause of speech', () => {
  it.each([
    ['Ola Prent, who said in May that he would stay, has left.', 'Ola Prent', 'he would stay'],
    ['Prent, who said last month that ice was thin, left on Tuesday.', 'Prent', 'ice was thin'],
    ['The mayor, who warned that ice was thin, later closed the quay.', 'mayor', 'ice was thin'],
    ['Lind, who called the vote a sham, left the hall.', 'Lind', 'the vote a sham'],
    [
      'The trade ministry, which said ice was thin, has closed the quay.',
      'The trade ministry',
      'ice was thin',
    ],
    ['The crew met Ada Lind, who said ice was thin.', 'Ada Lind', 'ice was thin'],
    [
      'Ola Prent, who said nets, which were old, were torn, left.',
      'Ola Prent',
      'nets, which were old, were torn',
    ],
  ])('is its antecedent’s: %s', (text, speaker, content) =>
    expect(voices(text, 'en')).toEqual([[speaker, content]]),
  );

  it('stands beside what the main clause tells', () => {
    expect(voices('The plan was rejected by Norway, which said ice was thin.', 'en')).toEqual([
      ['NOR', 'The plan'],
      ['NOR', 'ice was thin'],
    ]);
    expect(voices('Ola Prent, who said ice was thin, said the quay was shut.', 'en')).toEqual([
      ['Ola Prent', 'ice was thin'],
      ['Ola Prent', 'the quay was shut'],
    ]);
  });

  it.each([
    'Ola Prent, who runs the quay, left.',
    'Ola Prent, who would not say that ice was thin, left.',
    'The quay, which said little of its age, was shut.',
    'Ola Prent knows who said that.',
  ])('is none: %s', (text) =>
    expect(voices(text, 'en').filter(([speaker]) => speaker === 'Ola Prent')).toEqual([]),
  );
});
