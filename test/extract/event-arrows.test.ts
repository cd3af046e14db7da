import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { arrows } from './reading.ts';

type Case = readonly [Language, string, readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'whoever answers a deed did not do it': [
    [
      'en',
      "Norway's attack on Sweden drew criticism from Finland.",
      ['assault Norway → Sweden', 'accuse Finland → '],
    ],
    ['en', 'The strike on Sweden drew praise from Norway.', []],
    ['en', 'The attack on Sweden by Norway was late.', ['assault Norway → Sweden']],
  ],
  'whom a denied deed was done to is not who is refused': [
    ['en', 'Norway denied arresting Swedish sailors.', ['coerce Norway → Swedish sailors']],
    ['id', 'TNI membantah menembak warga Swedia.', ['assault Tentara Nasional Indonesia → warga Swedia']],
  ],
  'whoever did a deed is blamed for it, not whoever suffered it': [
    [
      'en',
      'Ola Prent condemned the invasion of Denmark by Sweden.',
      ['accuse Ola Prent → Sweden', 'assault Sweden → Denmark'],
    ],
    ['en', 'Ola Prent condemned the invasion of Denmark.', ['accuse Ola Prent → ']],
    [
      'en',
      "Finland condemned Sweden's invasion of Denmark.",
      ['accuse Finland → Sweden', 'assault Sweden → Denmark'],
    ],
  ],
  'whom a deed is not done to suffers it all the same, with an adverb between or none': [
    ['en', 'Norway was not consoled.', ['support  → Norway']],
    ['en', 'Norway was not easily consoled.', ['support  → Norway']],
    ['en', 'Norway was not openly criticised by Sweden.', ['accuse Sweden → Norway']],
  ],
  'behind who did harm stands who suffered it, and nobody arrests them': [
    ['id', 'Polisi Swedia menangkap pelaku pembunuhan Ola Prent.', []],
    ['id', 'Polisi Swedia menangkap pelaku penculikan Ola Prent.', []],
    [
      'id',
      'Polisi Swedia menangkap pelaku pembunuhan, Ola Prent, kemarin.',
      ['coerce Polisi Swedia → Ola Prent'],
    ],
  ],
  'who complains about somebody accuses them': [
    ['en', 'Ola Prent complained about Sweden.', ['accuse Ola Prent → Sweden']],
  ],
  'what comes back backs nobody': [
    ['en', 'Norway will come back with a plan for Sweden.', []],
    ['en', 'Norway will back Sweden.', ['support Norway → Sweden']],
  ],
  'a warning of something threatens nobody': [
    ['en', 'Norway warned that Sweden faced rain.', []],
    ['en', 'Norway warned Sweden.', ['threaten Norway → Sweden']],
  ],
  'who leaves a country takes back troops, who leaves a treaty breaks it': [
    ['en', 'Norwegian forces withdrew from Sweden.', ['retreat Norwegian forces → Sweden']],
    ['en', 'Norway withdrew from the treaty with Sweden.', ['reject Norway → Sweden']],
  ],
  'whoever speaks did nothing of what is told': [['en', 'Ola Prent said the quay was sold to Sweden.', []]],
  'a country whose name ends like an adverb': [
    ['en', 'Sweden and Italy attacked Denmark.', ['assault Sweden+Italy → Denmark']],
  ],
  'who was killed or hurt in an assault suffered it': [
    ['en', 'Ada Lind was killed in a Norwegian air strike on Malmo.', ['assault Norway → Ada Lind']],
    [
      'en',
      "Two Swedish soldiers were wounded in Norway's attack.",
      ['assault Norway → Two Swedish soldiers'],
    ],
    [
      'en',
      'Three Swedish soldiers, killed in an overnight Norwegian missile attack, were buried.',
      ['assault Norway → Three Swedish soldiers'],
    ],
    ['en', 'Ada Lind was killed in an attack in Malmo on Monday.', ['assault  → Ada Lind']],
    [
      'id',
      'Dua tentara Swedia terbunuh dalam serangan pesawat nirawak Norwegia.',
      ['assault Norwegia → Dua tentara Swedia'],
    ],
    ['en', 'Ada Lind was hurt in the crash.', []],
    ['en', 'Norway killed Ada Lind in an air strike.', ['assault Norway → Ada Lind']],
    ['en', 'Ada Lind wrote of the Norwegian attack.', ['assault Norway → ']],
  ],
  'whom a thing is blamed on is accused, and not the thing': [
    ['en', 'The explosion was blamed on Norway.', ['accuse  → Norway']],
    ['en', 'The fire was blamed on Kurdish militants by Sweden.', ['accuse Sweden → Kurdish militants']],
    ['en', 'Norway was blamed for the fire.', ['accuse  → Norway']],
  ],
  'people who are called after a deed': [
    ['en', 'The aid workers were arrested by Norway.', ['coerce Norway → The aid workers']],
    ['en', 'Two Swedish aid workers were arrested by Norway.', ['coerce Norway → Two Swedish aid workers']],
  ],
  'a firm that is called after a country is not that country': [
    ['en', 'Norwegian drones struck a depot of Sweden Petroleum.', ['assault Norway → Sweden Petroleum']],
    ['en', 'Rebels attacked offices of Sweden Steel in Malmo.', ['assault Rebels → Sweden Steel']],
    ['en', 'Norwegian drones struck steel works of Sweden.', ['assault Norway → Sweden']],
  ],
  'a counterpart is whoever is named so': [
    [
      'id',
      'Menteri Luar Negeri Rahmat Siregar bertemu mitranya dari Swedia, Ola Lind, di Oslo.',
      ['consult Rahmat Siregar → Ola Lind'],
    ],
    [
      'id',
      'Menteri Luar Negeri Rahmat Siregar bertemu sejawatnya dari Swedia.',
      ['consult Rahmat Siregar → sejawatnya dari Swedia'],
    ],
  ],
  'a warship wages no war': [['id', 'Kapal perang Swedia tiba di Bergen.', []]],
  'a country behind the noun that opens its sentence': [
    ['id', 'Pasukan Israel menyerang Swedia.', ['assault Pasukan Israel → Swedia']],
    ['id', 'Serangan Israel ke Swedia berlanjut.', ['assault Israel → Swedia']],
  ],
  'what the passive of a verb tells of its noun is told once': [
    ['id', 'Sanksi dijatuhkan Norwegia terhadap Swedia.', ['sanction Norwegia → Swedia']],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('%s: %s', (language, text, expected) => {
      expect(arrows(text, language)).toEqual(expected);
    });
  });
