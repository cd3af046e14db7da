import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** The speaker of the last statement. */
function speakerOf(text: string, language: 'en' | 'id'): string | null {
  return digest(read(text, language)).at(-1)?.speaker ?? null;
}

describe('a pronoun', () => {
  const met = 'President Karl Prent met Chancellor Ada Lind. "We are ready for rain," she said.';

  it.each([
    ['Ada Lind', met],
    ['Karl Prent', `${met} "So are we all," he said.`],
    ['Robin Lind', 'Mayor Karl Prent met Ms. Robin Lind. He smiled. She said rain was late.'],
    ['Robin Lind', 'Robin Lind said she was glad. Karl Prent waved at the crowd. She said rain was late.'],
    ['Lee Lind', 'Karl Prent came with his wife, Lee Lind. "Rain is late this year," she said.'],
  ])('is %s in: %s', (name, text) => expect(speakerOf(text, 'en')).toBe(name));

  it('is nobody of the other gender', () =>
    expect(speakerOf('Karl Prent came home. "Rain is late this year," she said.', 'en')).not.toBe(
      'Karl Prent',
    ));
});

describe('a short name', () => {
  const couple = 'Mrs. Prent spoke with her husband, Karl Prent.';
  const tower = 'Mr. Prent spoke in the lobby of Prent Tower.';
  const wife = 'Nils Holm, a fisherman, came. Holm said he was tired. "Tired," his wife, Eva Holm, said.';
  const leaders = 'Presiden Tirta Wenas bertemu Kapolri Jenderal Budi Santoso Tirta.';

  it.each([
    ['Prent', `${couple} Mrs. Prent said rain was late.`],
    ['Karl Prent', `${couple} Mr. Prent said rain was late.`],
    ['Prent', `${tower} Mr. Prent said rain was late.`],
    ['Robin Prent', 'Robin Prent bought the Prent Hotel in Oslo. Prent said rain was late.'],
    ['Nils Holm', `${wife} Holm said she was right.`],
  ])('is %s in: %s', (name, text) => expect(speakerOf(text, 'en')).toBe(name));

  it('is who has it as the first name where people go by that', () =>
    expect(speakerOf(`${leaders} Tirta menegaskan bahwa hujan terlambat.`, 'id')).toBe('Tirta Wenas'));
});
