import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

const firstContent = (text: string) => digest(read(text, 'en'))[0]?.contents;

/** [text, content] of the first statement there. */
const ENDED: readonly (readonly [string, string])[] = [
  ['Prent said Lind should leave, echoing a note from the mayor.', 'Lind should leave'],
  ['Prent said Lind should leave, arguing that rain was late.', 'Lind should leave'],
  ['Prent said the quay was full, and has hired a crew since.', 'the quay was full'],
  ['While skippers say the quay must stay open, they differ on the price.', 'the quay must stay open'],
  ['Prent said the quay was full, which worried the crews of the harbour.', 'the quay was full'],
  ['Prent said the quay was full, while Lind waited in the rain.', 'the quay was full'],
  ['Prent said the quay was full, but she said it might open.', 'the quay was full'],
  ['Prent said the quay was full - and many boats went on to Oslo that night.', 'the quay was full'],
  ['Prent said the quay was full in a statement on the harbour.', 'the quay was full'],
];

const WHOLE: readonly (readonly [string, string])[] = [
  ['Prent said the quay, which is old, was full.', 'the quay, which is old, was full'],
  ['Prent said the quay - the old one - was full.', 'the quay - the old one - was full'],
  ['Prent said the quay was full, and would stay full.', 'the quay was full, and would stay full'],
  ['Prent said the plan, while sound, was late.', 'the plan, while sound, was late'],
  ['Prent said skippers will wait, but never leave.', 'skippers will wait, but never leave'],
  [
    'Prent said that in a statement the crews had asked for rain.',
    'in a statement the crews had asked for rain',
  ],
];

describe('where an English indirect content ends', () => {
  it.each(ENDED)('before what its reporter goes on with: %s', (text, content) =>
    expect(firstContent(text)).toEqual([content]),
  );

  it.each(WHOLE)('not before its own words end: %s', (text, content) =>
    expect(firstContent(text)).toEqual([content]),
  );
});
