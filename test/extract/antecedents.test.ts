import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** "kind name" of the last statement's speaker. */
function speakerOf(text: string): string {
  const { entities, statements } = read(text, 'en');
  const speaker = entities.find(({ id }) => id === statements.at(-1)?.speakers[0]?.entity);
  return speaker ? `${speaker.kind} ${speaker.name}` : '-';
}

describe('whom a pronoun means', () => {
  it.each([
    [
      'person Ada Lind',
      "President Ada Lind met Ola Prent. Prent left.\n\nThe president's northern roots show. In Bergen last week, she told a meeting that rain was late.",
    ],
    ['person Ada Lind', 'President Ada Lind met Bo Moe. The president left. She said rain was late.'],
    ['person Robert Prent', 'President Ada Lind met Robert Prent. The mayor left. He said rain was late.'],
    [
      'organisation Bergen Post',
      'The Bergen Post ran a story. It was read all over the United States. It said rain was late.',
    ],
    ['person Justice', 'A baker, Mr. Justice is running. Through a spokesman, he declined to comment.'],
  ])('is %s in: %s', (speaker, text) => expect(speakerOf(text)).toBe(speaker));
});

describe('people of a country', () => {
  it.each([
    ['group Norwegians', 'Norwegians often say that rain is late.'],
    ['group South Koreans', 'South Koreans say that rain is late.'],
    ['country Norway', 'The Norwegians say that rain is late.'],
    ['country Norway', 'The Norwegian authorities say that rain is late.'],
    ['country Switzerland', 'Swiss officials came. Switzerland said rain was late.'],
  ])('are %s in: %s', (speaker, text) => expect(speakerOf(text)).toBe(speaker));
});
