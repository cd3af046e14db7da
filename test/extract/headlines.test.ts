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
