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
  ['Ola A. Prent: “We wait for the rain.”', 'Ola A. Prent', ':', 'We wait for the rain.'],
  [
    'Ola Prent wrote of Ms. Lind: “She waits for the rain.”',
    'Ola Prent',
    'wrote of Ms. Lind',
    'She waits for the rain.',
  ],
  [
    'Ola Prent responded softly, with a smile: “We wait for the rain.”',
    'Ola Prent',
    'responded softly, with a smile',
    'We wait for the rain.',
  ],
  [
    'The pamphlet writer Ola Prent went so far as to say: “We wait for the rain.”',
    'Ola Prent',
    'went so far as to say',
    'We wait for the rain.',
  ],
  [
    'The Harbour Council issued a statement: “We wait for the rain.”',
    'Harbour Council',
    'issued a statement',
    'We wait for the rain.',
  ],
  [
    'She was followed by Mayor Ola Prent: “We wait for the rain.”',
    'Mayor Ola Prent',
    'was followed by',
    'We wait for the rain.',
  ],
];

const NOTHING: readonly string[] = [
  'The film has a name: "The Long Quay".',
  'The sign held two words: "No entry".',
  'The harbour opened: "late", as ever.',
  'Quays built by Ola Prent: “North”, “South”.',
  'The book that Ola Prent would write has a name: “The Long Quay Of The North”.',
];

describe('what a colon or an opening cue brings in', () => {
  it.each(SAID)('%s', (text, source, cue, content) => {
    expect(digest(read(text, 'en'))).toMatchObject([{ sources: [source], cue, contents: [content] }]);
  });

  it.each(NOTHING)('nothing: %s', (text) => expect(digest(read(text, 'en'))).toEqual([]));

  it('is no part of what another said before it', () => {
    const text = 'When Tor Lunde said that rain was late, Ola Prent answered flatly: “We wait for it here.”';
    expect(digest(read(text, 'en'))).toMatchObject([
      { sources: ['Tor Lunde'], contents: ['rain was late'], kind: 'indirect' },
      { sources: ['Ola Prent'], contents: ['We wait for it here.'], kind: 'direct' },
    ]);
  });

  it('stays in what another said where no comma parts them', () => {
    const text = 'Tor Lunde said that Ola Prent answered: “We wait for it here.”';
    expect(digest(read(text, 'en')).map(({ sources }) => sources)).toEqual([['Tor Lunde']]);
  });

  it('leaves a paragraph without a colon before it to itself', () => {
    const text = 'Lind left the quay.\n\n"The Long Quay" is a film.';
    expect(digest(read(text, 'en'))).toEqual([]);
  });
});
