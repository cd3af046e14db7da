import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, speaker, relay outermost first, content] of the last statement there. */
const RELAYED: readonly (readonly [string, string, readonly string[], string])[] = [
  ['"We wait," Ola Prent said, as quoted by Reuters.', 'Ola Prent', ['Reuters'], 'We wait'],
  ['"We wait," Ola Prent was quoted as saying by Reuters.', 'Ola Prent', ['Reuters'], 'We wait'],
  ['Ola Prent told Reuters that rain was late.', 'Ola Prent', ['Reuters'], 'rain was late'],
  [
    'Ola Prent told the newspaper Bergen Times that rain was late.',
    'Ola Prent',
    ['Bergen Times'],
    'rain was late',
  ],
  ['Ola Prent said rain was late, according to Reuters.', 'Ola Prent', ['Reuters'], 'rain was late'],
  ['According to Reuters, Ola Prent said rain was late.', 'Ola Prent', ['Reuters'], 'rain was late'],
  ['State media reported that Norway said rain was late.', 'NOR', ['State media'], 'rain was late'],
  ['State media reported that Norway had denied the claim.', 'NOR', ['State media'], 'the claim'],
];

const FIRST_HAND: readonly string[] = [
  'Ola Prent told Lind that rain was late.',
  'Ola Prent said rain was late.',
  'State media said rain was late.',
];

describe('through whom a statement came', () => {
  it.each(RELAYED)('%s', (text, speaker, relay, content) => {
    expect(digest(read(text, 'en')).at(-1)).toMatchObject({ speaker, relay, contents: [content] });
  });

  it.each(FIRST_HAND)('nobody: %s', (text) =>
    expect(digest(read(text, 'en'))).toMatchObject([{ relay: [], contents: ['rain was late'] }]),
  );

  it('keeps what the media themselves report', () => {
    expect(digest(read('State media reported that rain was late.', 'en'))).toMatchObject([
      { speaker: 'State media', contents: ['rain was late'], relay: [] },
    ]);
  });

  it('leaves what a person says another said in one piece', () => {
    expect(digest(read('Ola Prent said that Lind had said rain was late.', 'en'))).toMatchObject([
      { speaker: 'Ola Prent', contents: ['Lind had said rain was late'] },
    ]);
  });
});
