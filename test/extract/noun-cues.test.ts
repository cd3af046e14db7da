import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, source, cue, content, act] of the one statement there. */
const SAID: readonly (readonly [string, string, string, string, string])[] = [
  ["Norway's claim that rain is late has worried crews.", 'Norway', 'claim', 'rain is late', 'say'],
  [
    "Crews were tired of Ola Prent's repeated warning that rain is late.",
    'Ola Prent',
    'warning',
    'rain is late',
    'warn',
  ],
  [
    "Norway's promise to open the quay has worried crews.",
    'Norway',
    'promise',
    'to open the quay',
    'promise',
  ],
  ['The warning by Norway that rain is late has worried crews.', 'Norway', 'warning', 'rain is late', 'warn'],
];

const NOTHING: readonly string[] = [
  'The claim that rain is late is old.',
  "Norway's appeal to crews is old.",
  "Norway's claim is old.",
  "The harbour's call sign is old.",
];

describe('nouns of speech', () => {
  it.each(SAID)('%s', (text, source, cue, content, act) => {
    expect(digest(read(text, 'en'))).toMatchObject([{ sources: [source], cue, contents: [content], act }]);
  });

  it.each(NOTHING)('nothing: %s', (text) => expect(digest(read(text, 'en'))).toEqual([]));

  it('takes a possessive pronoun to the one last named', () => {
    const text = 'Mayor Ola Prent left the quay. Crews were tired of his claim that rain is late.';
    expect(digest(read(text, 'en'))).toMatchObject([
      { speaker: 'Ola Prent', sources: ['his'], cue: 'claim' },
    ]);
  });
});

describe('a claim that another rejects', () => {
  it.each([
    ["Norway's claim that rain was late has been rejected by three courts.", 'NOR', 'rain was late'],
    ["The mayor's promise to open the quay was dismissed by Norway.", 'mayor', 'to open the quay'],
  ])('is a statement beside the rejection: %s', (text, speaker, content) =>
    expect(digest(read(text, 'en')).map((each) => [each.speaker, ...each.contents])).toContainEqual([
      speaker,
      content,
    ]),
  );

  it('is none where it stands in what another said', () => {
    const text = "Lind said Norway's claim that rain was late had been rejected by three courts.";
    expect(digest(read(text, 'en')).map((each) => each.speaker)).toEqual(['Lind']);
  });
});
