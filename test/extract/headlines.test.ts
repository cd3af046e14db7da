import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [headline, who says it, content]; below it Mayor Ada Lind waved. */
const SAID: readonly (readonly [string, string, string])[] = [
  ['Norway Says Sweden Broke Truce', 'NOR', 'Sweden Broke Truce'],
  ['Lind Says Boats Will Not Sail', 'Ada Lind', 'Boats Will Not Sail'],
  ["Lind: 'We Will Not Yield'", 'Ada Lind', 'We Will Not Yield'],
];

const NOTHING: readonly string[] = [
  'Norway Wins Long Race Against Sweden',
  'The Say of the Harbour Council',
  'Mayor Ada Lind visited the Says Museum of Art on Friday.',
];

describe('a headline in capitals', () => {
  it.each(SAID)('tells what was said: %s', (headline, speaker, content) => {
    const found = digest(read(`${headline}\n\nMayor Ada Lind waved at the crowd.`, 'en'));
    expect(found.map((each) => [each.speaker, each.contents])).toEqual([[speaker, [content]]]);
  });

  it.each(NOTHING)('tells nothing said: %s', (headline) => {
    expect(digest(read(`${headline}\n\nMayor Ada Lind waved at the crowd.`, 'en'))).toEqual([]);
  });
});

describe('a name in a headline', () => {
  it.each([
    ['Hillary Prent Goes After Robert Lind\n\nPrent said rain was late.', 'Hillary Prent'],
    ['Angry Robert Prent Says Rain Is Late\n\nPrent said rain was late.', 'Robert Prent'],
    ['Why Robert Prent Matters\n\nPrent said rain was late.', 'Robert Prent'],
    ['Robert Burns Wins\n\nBurns said rain was late.', 'Robert Burns'],
    ['Late Prent Sails\n\nRain was late. So was Prent. Prent said boats were safe.', 'Prent'],
    ['Ymir Prent Says Rain Is Late\n\nPrent said rain was late.', 'Ymir Prent'],
    ['Former White House Doctor Says Rain Is Late\n\nRobert Prent said rain was late.', 'Robert Prent'],
    ['Robert Lind Prent Wins\n\nRobert Lind Prent waved. Prent said rain was late.', 'Robert Lind Prent'],
  ])('ends where the text calls its bearer so: %s', (text, speaker) => {
    expect(digest(read(text, 'en')).at(-1)?.speaker).toBe(speaker);
  });

  it('is no organisation of the house in which a doctor works', () => {
    const { entities } = read('Former White House Doctor Says Rain Is Late\n\nRain fell.', 'en');
    expect(entities.filter(({ kind }) => kind === 'organisation')).toEqual([]);
  });
});
