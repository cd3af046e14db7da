import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { matchEntry } from '../../server/extract/gazetteer/gazetteer.ts';
import { countryName, loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { tokenise } from '../../server/extract/text/tokens.ts';
import { PACKS } from '../../server/language/index.ts';

function keyOf(text: string, language: Language): string | undefined {
  const gazetteer = loadKnowledge().gazetteers[language];
  const entry = matchEntry(gazetteer, tokenise(text, PACKS[language], gazetteer), 0);
  return entry?.government?.key ?? entry?.key;
}

describe('loadKnowledge()', () => {
  it.each([
    ['id', 'AS', 'country:USA'],
    ['id', 'RRT', 'country:CHN'],
    ['id', 'Tiongkok', 'country:CHN'],
    ['id', 'Korsel', 'country:KOR'],
    ['id', 'Gedung Putih', 'country:USA'],
    ['id', 'PBB', 'wikidata:Q1065'],
    ['en', 'UAE', 'country:ARE'],
    ['en', 'UK', 'country:GBR'],
    ['en', 'Kremlin', 'country:RUS'],
    ['en', 'Brussels', 'wikidata:Q458'],
    ['en', 'Dutch', 'country:NLD'],
    ['en', 'Kosovo', 'country:XKX'],
    ['en', 'Palestine', 'country:PSE'],
    ['en', 'Taiwan', 'country:TWN'],
  ] as const)('%s: %s is %s', (language, text, key) => expect(keyOf(text, language)).toBe(key));

  it.each([
    ['en', 'as'],
    ['en', 'us'],
    ['id', 'as'],
  ] as const)('%s: %s is nothing', (language, text) => expect(keyOf(text, language)).toBeUndefined());

  it('is the same value with the same hash', () => {
    expect(loadKnowledge()).toBe(loadKnowledge());
    expect(loadKnowledge().hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('countryName(iso3, language)', () => {
  it('names countries in both languages, and gives back what is none', () => {
    expect([countryName('CHN', 'en'), countryName('CHN', 'id'), countryName('???', 'en')]).toEqual([
      'China',
      'Tiongkok',
      '???',
    ]);
  });
});
