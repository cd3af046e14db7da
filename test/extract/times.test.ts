import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** The first speaker of the first statement and its kind. */
function speakerOf(text: string): string {
  const { entities, statements } = read(text, 'en');
  const speaker = entities.find(({ id }) => id === statements[0]?.speakers[0]?.entity);
  return speaker ? `${speaker.name}: ${speaker.kind}` : '-';
}

describe('who says it', () => {
  it.each([
    ['A study: organisation', 'A study last year said fish were rare.'],
    ['minister: person', 'The minister last week said rain fell.'],
    ['Ola Prent: person', 'Ola Prent this week said rain fell.'],
    ['the place: organisation', 'This year the place said it would close.'],
    ['State television: organisation', 'State television said ships had left.'],
    ['The letter: organisation', 'The letter said ships had left.'],
    ['The carmaker: organisation', 'The carmaker said rain was late.'],
    ['The insurer: organisation', 'The insurer said rain was late.'],
    ['filmmaker: person', 'The filmmaker said rain was late.'],
    ['Thousands: group', 'Thousands said rain was late.'],
  ])('is %s in: %s', (speaker, text) => expect(speakerOf(text)).toBe(speaker));

  it.each(['Rain fell, and last year said it all.', 'A week said more than words could.'])(
    'is no time in: %s',
    (text) => expect(speakerOf(text)).not.toMatch(/year|week/i),
  );
});
