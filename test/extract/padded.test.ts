import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** [text, the people it names in the order of their statements] */
const CUT: readonly (readonly [string, readonly string[]])[] = [
  ['Democrat Ada Lind said rain was late. Ada Lind waved at the crowd.', ['Ada Lind']],
  ['Ada Lind Goes Home at Last\n\nAda Lind said rain was late. Lind said boats were safe.', ['Ada Lind']],
  ['Ada Lind Says Rain Was Late\n\nLind said boats were safe.', ['Ada Lind']],
  ['Rival Ada Lind Asks Council for More Boats\n\nMayor Ada Lind said rain was late.', ['Ada Lind']],
  ['Now Ada Lind says rain was late.', ['Ada Lind']],
  ['Significantly, Ada Lind said rain was late.', ['Ada Lind']],
  ['Journalist Ada Lind said rain was late.', ['Ada Lind']],
  ['Republican Ada Lind said rain was late.', ['Ada Lind']],
  ['Prent Asks Council for More Boats\n\nMayor Ada Lind said rain was late.', ['Prent', 'Ada Lind']],
];

const KEPT: readonly (readonly [string, readonly string[]])[] = [
  ['Peter Ada Lind said rain was late. Ada Lind said boats were safe.', ['Peter Ada Lind']],
  ['Ada Lind Prent said rain was late. Ada Lind waved.', ['Ada Lind Prent']],
  ['Ada Lind Prent said rain was late.', ['Ada Lind Prent']],
  ['Rich Lind said rain was late.', ['Rich Lind']],
];

const INDONESIAN: readonly (readonly [string, readonly string[]])[] = [
  ['Ternyata Elpi mengatakan kapal aman.', ['Elpi']],
  ['Walkot Hendra mengatakan kapal aman.', ['Hendra']],
  ['Saksi Juliyatmono mengatakan kapal aman.', ['Juliyatmono']],
];

function people(text: string, language: 'en' | 'id' = 'en'): string[] {
  return read(text, language)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);
}

describe('the name of a person', () => {
  it.each(CUT)('leaves out words that are not of it: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each(INDONESIAN)('leaves them out in Indonesian: %s', (text, names) => {
    expect(people(text, 'id')).toEqual(names);
  });

  it.each(KEPT)('is as long as it is told: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});
