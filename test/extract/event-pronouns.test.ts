import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { arrows, read } from './reading.ts';

type Case = readonly [Language, text: string, arrows: readonly string[]];

describe('a pronoun that leaves no choice is a party', () => {
  it.each<Case>([
    [
      'en',
      'President Elena Prent visited Oslo on Monday. She met Prime Minister Ola Lind.',
      ['consult Elena Prent → ', 'consult Elena Prent → Ola Lind'],
    ],
    [
      'en',
      'Prime Minister Ola Lind resigned. Norway arrested him on Tuesday.',
      ['concede Ola Lind → ', 'coerce Norway → Ola Lind'],
    ],
    ['en', 'Prime Minister Ola Lind left. He was jailed on Friday.', ['coerce  → Ola Lind']],
    [
      'en',
      'Jens Berg said that since Ada Prent was supporting him, he would win.',
      ['support Ada Prent → Jens Berg'],
    ],
    ['en', 'When Prime Minister Ola Lind came home, Norway arrested him.', ['coerce Norway → Ola Lind']],
    [
      'id',
      'Presiden Elena Prent tiba di Oslo. Dia menuduh Swedia berbohong.',
      ['accuse Elena Prent → Swedia'],
    ],
    [
      'en',
      'Idris Malwal met the Kenyan foreign minister, Grace Otieno. She promised him food aid.',
      ['consult Idris Malwal → Grace Otieno', 'agree Grace Otieno → Idris Malwal'],
    ],
  ])('%s: %s', (language, text, expected) => expect(arrows(text, language)).toEqual(expected));

  it('and makes the event less sure than a name does', () => {
    const [named] = read('Norway arrested Prime Minister Ola Lind.', 'en').events;
    const [meant] = read('Prime Minister Ola Lind left. Norway arrested him.', 'en').events;
    expect(meant?.confidence).toBeLessThan(named?.confidence ?? 0);
    expect(meant?.confidence).toBeGreaterThan(0.5);
  });
});

describe('a pronoun is nobody', () => {
  it.each<Case>([
    // Two would do.
    [
      'en',
      'Prime Minister Ola Lind met President Jens Berg. Norway arrested him.',
      ['consult Ola Lind → Jens Berg', 'coerce Norway → '],
    ],
    // Someone of whom only a noun is told.
    ['en', 'Prime Minister Ola Lind saw a fisherman. Norway arrested him.', ['coerce Norway → ']],
    // Someone else was spoken of since.
    [
      'en',
      'Prime Minister Ola Lind left. He mocked him. Norway arrested him.',
      ['accuse Ola Lind → ', 'coerce Norway → '],
    ],
    // Whoever is hers is not she, and nobody else is told.
    ['en', 'Her lawyer was freed. Norway arrested her.', ['coerce Norway → ']],
    // Too long ago.
    [
      'en',
      'Prime Minister Ola Lind left. Rain fell. Snow fell. Ice came. Norway arrested him.',
      ['coerce Norway → '],
    ],
    // Not whoever does it.
    ['en', 'Prime Minister Ola Lind accused him.', ['accuse Ola Lind → ']],
    // Of the other gender.
    ['en', 'Prime Minister Elizabeth Lind left. Norway arrested him.', ['coerce Norway → ']],
    // Whose something is.
    ['en', 'Prime Minister Elizabeth Lind left. Norway arrested her driver.', ['coerce Norway → ']],
  ])('%s: %s', (language, text, expected) => expect(arrows(text, language)).toEqual(expected));
});

describe('whom a statement accuses by a pronoun', () => {
  it('is whom it is about', () => {
    const { statements, entities } = read(
      'President Elena Prent visited Oslo. Norway accused her of lying.',
      'en',
    );
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const told = statements.map(({ targets }) =>
      targets.map((target) => ('entity' in target ? names.get(target.entity) : null)),
    );
    expect(told).toEqual([['Elena Prent']]);
    const text = 'President Elena Prent visited Oslo. Norway accused her of lying.';
    expect(arrows(text, 'en')).toContain('accuse Norway → Elena Prent');
  });
});
