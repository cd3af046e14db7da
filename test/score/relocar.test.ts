import { describe, expect, it } from 'vitest';
import { parseNotes } from '../../bench/score/brat.ts';
import { ScoreError } from '../../bench/score/contract.ts';
import { parseSamples } from '../../bench/score/relocar.ts';

describe('samples of marked names', () => {
  it('are read without marks, entities and outer white space, the span at the name', () => {
    const [sample] = parseSamples(
      '<sample number="7">  Ropes &amp; nets reach <loc reading="met">Norway</loc> late.\n</sample>',
    );
    expect(sample?.text).toBe('Ropes & nets reach Norway late.');
    expect(sample?.text.slice(sample.start, sample.end)).toBe('Norway');
    expect(sample?.metonymic).toBe(true);
  });

  it('without a marked name are refused by their number', () => {
    expect(() => parseSamples('<sample number="8">Nothing.</sample>')).toThrow(ScoreError);
  });
});

describe('annotations with attributes', () => {
  it('carry the values of theirs alone', () => {
    const notes = parseNotes(
      'T1\tLiteral_Modifier 0 4\tOslo\nT2\tLiteral 10 16\tBergen\nA1\tModifier_Type T1 Noun',
      'Oslo quay Bergen',
      'a.ann',
    );
    expect(notes.map(({ label, attributes }) => [label, attributes.get('Modifier_Type')])).toEqual([
      ['Literal_Modifier', 'Noun'],
      ['Literal', undefined],
    ]);
  });
});
