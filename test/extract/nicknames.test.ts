import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** [text, language, the one who said the last quotation] */
type Case = readonly [string, 'en' | 'id', string];

const ONE_PERSON: readonly Case[] = [
  [
    'Wali Kota Bitung Budi Santoso, yang akrab disapa Cak Bud, meninjau dermaga. "Kapal aman," kata Cak Bud.',
    'id',
    'Budi Santoso',
  ],
  ['Menteri Budi Santoso (Gus Bud) meninjau dermaga. "Kapal aman," kata Gus Bud.', 'id', 'Budi Santoso'],
  ['Presiden Joko Widodo meninjau dermaga. "Kapal aman," kata Jokowi.', 'id', 'Joko Widodo'],
  ['Menteri Budi Harto Santoso (BHS) meninjau dermaga. "Kapal aman," kata BHS.', 'id', 'Budi Harto Santoso'],
  ['Mayor Ola Prent, nicknamed Olly, waved. "We wait," Olly said.', 'en', 'Ola Prent'],
];

const TWO_PEOPLE: readonly Case[] = [
  ['Menteri Budi Santoso (PDI) meninjau dermaga. "Kapal aman," kata PDI.', 'id', 'PDI'],
  ['Menteri Budi Santoso menyapa Cak Bud. "Kapal aman," kata Cak Bud.', 'id', 'Cak Bud'],
  ['Mayor Ola Prent called Olly. "We wait," Olly said.', 'en', 'Olly'],
];

function lastSpeaker(text: string, language: 'en' | 'id') {
  const { entities, statements } = read(text, language);
  const id = statements.at(-1)?.speakers[0]?.entity;
  return entities.find((entity) => entity.id === id)?.name;
}

describe('findNicknames', () => {
  it.each(ONE_PERSON)('joins: %s', (text, language, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it.each(TWO_PEOPLE)('keeps apart: %s', (text, language, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });
});
