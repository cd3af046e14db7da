import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

function told(text: string, language: 'en' | 'id' = 'en') {
  return digest(read(text, language)).map(({ speaker, contents, relay }) => [
    speaker,
    ...contents,
    '<',
    ...relay,
  ]);
}

describe('those whom an outlet cites', () => {
  it.each([
    'Reuters reported on Tuesday, citing two officials, that boats were late.',
    'Reuters reported, citing two officials, that boats were late.',
    'Reuters, citing two officials, reported that boats were late.',
    'Reuters reported that boats were late, citing two officials.',
    'Citing two officials, Reuters reported that boats were late.',
    'According to Reuters, which cited two officials, boats were late.',
    'According to Reuters, citing two officials, boats were late.',
  ])('speak through it: %s', (text) => {
    expect(told(text)).toEqual([['two officials', 'boats were late', '<', 'Reuters']]);
  });

  it.each([
    ['Reuters reported that boats were late.', ['Reuters', 'boats were late', '<']],
    ['According to Reuters, boats were late.', ['Reuters', 'boats were late', '<']],
  ])('are none in %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('are no speakers where the one who cites is no outlet', () => {
    expect(told('Ola Prent said that boats were late, citing two officials.')[0]?.[0]).toBe('Ola Prent');
  });
});

describe('what hangs on a source without a verb', () => {
  it.each([
    ['According to Ola Prent, who owns the boats, rain was late.', 'Ola Prent'],
    ['According to the mayor, whose boat sank, rain was late.', 'mayor'],
  ])('is no content: %s', (text, speaker) => {
    expect(told(text)).toEqual([[speaker, 'rain was late', '<']]);
  });

  it.each([
    'Menurut Budi Santoso yang dikutip Antara, kapal itu terlambat.',
    'Menurut Budi Santoso, seperti dikutip Antara, kapal itu terlambat.',
  ])('tells through whom it came: %s', (text) => {
    expect(told(text, 'id')).toEqual([['Budi Santoso', 'kapal itu terlambat', '<', 'Antara']]);
  });

  it('is no content in Indonesian', () => {
    const text = 'Menurut Tirta yang ditemui di Bogor, kapal itu terlambat.';
    expect(told(text, 'id')).toEqual([['Tirta', 'kapal itu terlambat', '<']]);
  });
});

describe('an outlet that one was quoted in', () => {
  it.each(['in the Bergen Times', 'on CNN', 'by Reuters'])('passes on the words: %s', (where) => {
    const [first] = told(`Ola Prent was quoted ${where} as saying boats were late.`);
    expect(first?.slice(0, 2)).toEqual(['Ola Prent', 'boats were late']);
    expect(first).toHaveLength(4);
  });
});

describe('an outlet that no list has', () => {
  it.each([
    ['"Boats are safe," Mayor Ola Prent told *The Fjord Dispatch*.', ['Fjord Dispatch']],
    ['"Boats are safe," Mayor Ola Prent told The Fjord Dispatch.', ['Fjord Dispatch']],
    ['"Boats are safe," Mayor Ola Prent told Robin Moe.', []],
  ])('is known by its name: %s', (text, relay) => {
    expect(digest(read(text, 'en'))).toMatchObject([{ speaker: 'Ola Prent', relay }]);
  });
});

describe('a described agency', () => {
  it('is found behind the words that describe it', () => {
    const text =
      'Ola Prent said on Tuesday that boats were late, according to the semiofficial Fars news agency.';
    expect(told(text)).toEqual([['Ola Prent', 'boats were late', '<', 'Fars News']]);
  });
});
