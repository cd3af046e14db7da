import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, source, cue, content] of the one statement there. */
const SAID: readonly (readonly [string, string, string, string])[] = [
  ['Lind: "We wait for the rain today."', 'Lind', ':', 'We wait for the rain today.'],
  [
    'Later that day, Mayor Ola Prent went even further: “If the quay floods, we leave.”',
    'Mayor Ola Prent',
    'went even further',
    'If the quay floods, we leave.',
  ],
  [
    'Lind continued:\n\n“We wait for the rain.”\n\nThen the crew left.',
    'Lind',
    'continued',
    'We wait for the rain.',
  ],
  ['Said Ola Prent, “We wait for the rain.”', 'Ola Prent', 'Said', 'We wait for the rain.'],
  [
    'Prent issued a statement Tuesday saying, "The quay is closed."',
    'Prent',
    'saying',
    'The quay is closed.',
  ],
];

const NOTHING: readonly string[] = [
  'The film has a name: "The Long Quay".',
  'The sign held two words: "No entry".',
  'The harbour opened: "late", as ever.',
];

describe('what a colon or an opening cue brings in', () => {
  it.each(SAID)('%s', (text, source, cue, content) => {
    expect(digest(read(text, 'en'))).toMatchObject([{ sources: [source], cue, contents: [content] }]);
  });

  it.each(NOTHING)('nothing: %s', (text) => expect(digest(read(text, 'en'))).toEqual([]));

  it('leaves a paragraph without a colon before it to itself', () => {
    const text = 'Lind left the quay.\n\n"The Long Quay" is a film.';
    expect(digest(read(text, 'en'))).toEqual([]);
  });
});
