import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** The speaker of the last statement. */
function speakerOf(text: string): string | null {
  return digest(read(text, 'en')).at(-1)?.speaker ?? null;
}

describe('another name for someone', () => {
  const leader = 'Mayor Ola Prent met Luc Petit, the French president.';
  const aged = 'Nils Holm, 52, came home with Karl Berg, 34.';

  it.each([
    ['Luc Petit', `${leader} The French leader said rain was late.`],
    ['Nils Holm', `${aged} The 52-year-old said rain was late.`],
    ['Karl Berg', `${aged} The 34-year-old said rain was late.`],
  ])('means %s in: %s', (name, text) => expect(speakerOf(text)).toBe(name));

  it.each([`${leader} The Danish leader said rain was late.`, `${aged} The 20-year-old said rain was late.`])(
    'means nobody named whom it does not fit: %s',
    (text) => expect(speakerOf(text)).toMatch(/Danish leader|20-year-old/),
  );
});
