import { describe, expect, it } from 'vitest';
import { PACKS } from '../../server/language/index.ts';

const shapeOf = (form: object) => Object.keys(form).join(' ');

describe('the verbs of speech of both languages', () => {
  const forms = Object.values(PACKS).flatMap(({ cues }) => [...cues.values()]);
  const otherwise = forms.flatMap((form) => form.otherwise ?? []);

  it('have all fields in one order, so that they are read as one shape', () => {
    expect(new Set([...forms, ...otherwise].map(shapeOf)).size).toBe(1);
  });

  it('keep what a word is without the words that it needs', () => {
    expect(otherwise.length).toBeGreaterThan(0);
    for (const form of otherwise) expect(form.takes.size).toBeGreaterThan(0);
  });
});
