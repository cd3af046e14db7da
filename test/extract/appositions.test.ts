import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** The first speaker of the first statement with the words of the office, a described one in brackets. */
function speakerOf(text: string, language: 'en' | 'id' = 'en'): string[] {
  const { entities, statements } = read(text, language);
  const speaker = statements[0]?.speakers[0];
  const entity = entities.find(({ id }) => id === speaker?.entity);
  const name = entity?.described ? `[${entity.name}]` : entity?.name;
  return [name ?? '-', speaker?.role?.title?.text ?? '-'];
}

describe('an apposition', () => {
  it.each([
    [
      ['Dana Prent', 'ambassador'],
      "Norway's ambassador to the United Nations, Dana Prent, accused Oslo of lying.",
    ],
    [
      ['Dana Prent', 'ambassador'],
      "Dana Prent, Norway's ambassador to Valdonia, denied that ships had left.",
    ],
    [['Ray Lind', 'spokesman'], 'A Pentagon spokesman, Lt. Col. Ray Lind, said the ship was late.'],
    [['Karl Berg', 'deputy'], 'Her deputy, Karl Berg, said rain was late.'],
    [['Luc Petit', 'French counterpart'], 'His French counterpart, Luc Petit, said it was early.'],
    [['Pieter Aalto', 'farmer'], 'One farmer, Pieter Aalto, 54, said rain was late.'],
    [
      ['Robin Prent', 'president'],
      'The president of the harbour union, Robin Prent, warned that rain was late.',
    ],
  ])('names %s in: %s', (speaker, text) => expect(speakerOf(text)).toEqual(speaker));

  it.each([
    ['[mayor]', 'The mayor, in Oslo for a day, said rain was late.'],
    ['[mayor]', 'The mayor said that Ola Prent, a farmer, was late.'],
  ])('is none, so %s speaks, in: %s', (name, text) => expect(speakerOf(text)[0]).toBe(name));
});
