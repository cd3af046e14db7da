import { expect } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { digest, read } from './reading.ts';

/** What one statement of a text should be: [text, cue, speaker, contents, act]. */
export type StatementCase = readonly [
  text: string,
  cue: string | null,
  speaker: string | null,
  contents: readonly string[],
  act?: string,
];

/** Expects the text to hold this statement and no other. */
export function expectOne(language: Language, [text, cue, speaker, contents, act = 'say']: StatementCase) {
  const found = digest(read(text, language));
  expect(found.map((each) => [each.cue, each.speaker, each.contents, each.act])).toEqual([
    [cue, speaker, contents, act],
  ]);
}

/** Who says what in a text, in its order. */
export function voices(text: string, language: Language): (readonly [string | null, string])[] {
  return digest(read(text, language)).map((each) => [each.speaker, each.contents.join(' | ')] as const);
}
