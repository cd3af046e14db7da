import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { digest, read } from './reading.ts';

/** Whom the statements are about; events are told elsewhere. */
function targetsOf(text: string, language: Language): string[] {
  const targets = digest(read(text, language)).flatMap((statement) => statement.targets);
  return targets.filter((target) => !/^v\d/.test(target));
}

type Case = readonly [Language, string, readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'whom the words beside a cue refer to': [
    ['en', '"They are liars," Ada Lind said of Norway.', ['NOR opposes']],
    ['en', '"They cannot be trusted," Ada Lind said of the Norwegian government.', ['NOR opposes']],
    ['en', '"He is a liar," Ada Lind said about Karl Berg.', ['Karl Berg opposes']],
    ['en', '"He is a brave man," said Ada Lind, referring to Karl Berg.', ['Karl Berg supports']],
    ['en', '"They are late," said Ada Lind, referring to rain.', []],
    ['en', '"They are late," said Ada Lind. Norway waited.', []],
    ['en', '"They are late," said Ada Lind of the Norwegian Embassy in London.', []],
    ['en', '"We are late," Mayor Ola Prent of Norway said of Ola Prent.', []],
    ['id', '"Mereka pembohong," kata Budi Santoso soal Jepang.', ['JPN opposes']],
    ['id', '"Mereka terlambat," ujarnya soal Jepang.', ['JPN neutral']],
    ['id', '"Mereka pembohong," kata Budi Santoso, merujuk pada Rusia.', ['RUS opposes']],
    ['id', '"Mereka terlambat," kata Budi Santoso soal hujan.', []],
  ],
  'what points back means the one referred to': [
    [
      'id',
      'Taiwan menunggu. "Sikap negara itu munafik," kata Budi Santoso, merujuk pada Amerika Serikat.',
      ['USA opposes'],
    ],
    ['en', 'Taiwan waited. "That country is a liar," Ada Lind said, referring to Norway.', ['NOR opposes']],
  ],
  'who answers for harm, who cannot be trusted': [
    ['id', '"Swedia bertanggung jawab atas serangan itu," kata Budi Santoso.', ['SWE opposes']],
    ['id', '"Swedia bertanggung jawab," kata Budi Santoso.', ['SWE supports']],
    ['en', 'Ada Lind said Sweden was responsible for the attack.', ['SWE opposes']],
    ['en', 'Ada Lind said Sweden was responsible for the harbour.', ['SWE neutral']],
    ['en', 'Ada Lind said Sweden cannot be trusted.', ['SWE opposes']],
  ],
  'whom the accused harms': [
    ['en', 'Ada Lind accused Sweden of attacking Karl Berg.', ['SWE opposes', 'Karl Berg neutral']],
  ],
  'a seat to which something is given': [
    ['en', 'Tehran denied supplying ropes to Moscow.', ['RUS neutral']],
    ['en', 'Ada Lind predicted victory for Kyiv.', ['UKR neutral']],
    ['en', 'Ada Lind said she flew to Moscow.', []],
    ['en', 'Ada Lind said she left for Moscow.', []],
  ],
  'a word that is a verb only sometimes': [
    ['en', 'Ada Lind said she would bring back ships of Sweden.', ['SWE neutral']],
    ['en', 'Ada Lind said she would back Sweden.', ['SWE supports']],
    ['id', '"Kami dukung Swedia," kata Budi Santoso.', ['SWE supports']],
    ['id', '"Kami tahu serangan Swedia itu," kata Budi Santoso.', ['SWE opposes']],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('%s: %s', (language, text, expected) => {
      expect(targetsOf(text, language)).toEqual(expected);
    });
  });
