import { describe, expect, it } from 'vitest';
import { parseNotes } from '../../bench/score/brat.ts';
import { indexTitles } from '../../bench/score/country-articles.ts';
import { placesOf } from '../../bench/score/geowebnews.ts';
import { readText } from '../../bench/score/reading.ts';

describe('indexTitles(pairs)', () => {
  const index = indexTitles([
    ['GE', 'GEO'],
    ['IE', 'IRL'],
    ['NO', 'NOR'],
  ]);

  it.each([
    ['Norway', 'NOR'],
    ['Georgia (country)', 'GEO'],
    ['Republic of Ireland', 'IRL'],
    ['U.S.', 'USA'],
  ])('%s is the article of %s', (title, code) => expect(index.get(title)).toBe(code));

  it.each(['Georgia', 'Ireland', 'Georgia (U.S. state)', 'Norwegians'])('%s is no country', (title) =>
    expect(index.get(title)).toBeUndefined(),
  );
});

describe('placesOf(document)', () => {
  it('tells countries and places with their words, and no one else', () => {
    const text = 'Norway and the Red Sea states met Ada Lind in Bergen. It paid.';
    const places = placesOf(readText('a.txt', text, 'en', null));
    expect(places.map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
      ['Norway', 'country'],
      ['Red Sea', 'place'],
      ['Bergen', 'place'],
    ]);
  });
});

describe('parseNotes', () => {
  it('gives the annotations in order, notes on them left out', () => {
    const notes = parseNotes(
      'T1\tLiteral 3 7\tOslo\n#1\tAnnotatorNotes T1\t12\nT2\tMixed 0 2\tIn\n',
      'In Oslo',
      'x.ann',
    );
    expect(notes.map(({ label, ranges }) => [label, ranges[0]?.start])).toEqual([
      ['Literal', 3],
      ['Mixed', 0],
    ]);
  });
});
