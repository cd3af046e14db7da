import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** The speaker of the last statement, as an entity. */
function speakerOf(text: string) {
  const document = read(text, 'en');
  const id = document.statements.at(-1)?.speakers[0]?.entity;
  const entity = document.entities.find((each) => each.id === id);
  const owner = document.entities.find((each) => each.id === entity?.of);
  return { kind: entity?.kind, name: entity?.iso3 ?? entity?.name, of: owner?.iso3 ?? owner?.name };
}

const SOURCES: readonly (readonly [string, ReturnType<typeof speakerOf>])[] = [
  [
    'A senior Norwegian official who asked not to be named said rain was late.',
    { kind: 'person', name: 'A senior Norwegian official', of: 'NOR' },
  ],
  [
    'Chinese state media said rain was late.',
    { kind: 'organisation', name: 'Chinese state media', of: 'CHN' },
  ],
  ['Beijing said rain was late.', { kind: 'country', name: 'CHN', of: undefined }],
  ['Norwegian ministers said rain was late.', { kind: 'group', name: 'Norwegian ministers', of: 'NOR' }],
  ['The Norwegian government said rain was late.', { kind: 'country', name: 'NOR', of: undefined }],
  ['Mayor Ola Prent came. He said rain was late.', { kind: 'person', name: 'Ola Prent', of: undefined }],
  ['Mayor Ola Prent came. Prent said rain was late.', { kind: 'person', name: 'Ola Prent', of: undefined }],
  [
    'Mayor Ola Prent came. The mayor said rain was late.',
    { kind: 'person', name: 'Ola Prent', of: undefined },
  ],
];

describe('who an English source is', () => {
  it.each(SOURCES)('%s', (text, speaker) => expect(speakerOf(text)).toEqual(speaker));

  it('is a spokesperson with the body spoken for', () => {
    const found = speakerOf('A spokesperson for the Norwegian Foreign Ministry said rain was late.');
    expect(found).toMatchObject({ kind: 'person', of: 'Norwegian Foreign Ministry' });
  });

  it('keeps the words of one who asked not to be named', () => {
    const text = 'A senior official in Oslo, speaking on condition of anonymity, said rain was late.';
    expect(digest(read(text, 'en'))).toMatchObject([
      { sources: ['A senior official in Oslo, speaking on condition of anonymity'] },
    ]);
  });

  it.each([
    ['"We wait," said Mr. Prent, the mayor of Bergen.', 'Mr. Prent, the mayor of Bergen', 'Prent'],
    ['"We wait," Mr. Prent, the mayor of Bergen, said.', 'Mr. Prent, the mayor of Bergen', 'Prent'],
    ["''We wait,'' Ms. Lind's spokesman, Ola Prent, wrote.", "Ms. Lind's spokesman, Ola Prent", 'Ola Prent'],
    ['“We wait,” Council Secretary Ola A. Prent said.', 'Council Secretary Ola A. Prent', 'Ola A. Prent'],
    ['“We wait,” said Ola A. Prent.', 'Ola A. Prent', 'Ola A. Prent'],
    ['"Let us have an A." Ola Prent said that later.', 'Ola Prent', 'Ola Prent'],
  ])('stands whole beside a quotation: %s', (text, source, speaker) => {
    expect(digest(read(text, 'en')).at(-1)).toMatchObject({ sources: [source], speaker });
  });

  it.each([
    'Talks were held in Beijing, and rain was late.',
    'Ola Prent left. The mayor of Bergen waited.',
    'Chinese state media are slow.',
  ])('is nobody where nothing is said: %s', (text) => expect(digest(read(text, 'en'))).toEqual([]));
});
