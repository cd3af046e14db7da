import { describe, expect, it } from 'vitest';
import type { Language, Reading } from '../../server/document/document.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { readingOf } from '../../server/extract/phrases/readings.ts';
import { read } from './reading.ts';

type Case = readonly [Language, name: string, text: string];

const METONYMIC: Readonly<Record<string, readonly Case[]>> = {
  'the subject of what is done': [
    ['en', 'China', 'China said the quay was ready.'],
    ['en', 'Oslo', 'Oslo, which owns the quay, closed it.'],
    ['en', 'Moscow', 'Moscow on Monday denied it.'],
    ['en', 'Norway', 'In May Norway quietly opened a mission.'],
    ['en', 'Germany', 'France and Germany agreed to wait.'],
    ['en', 'Chile', 'Chile has signed the pact.'],
    ['id', 'China', 'China mengatakan dermaga itu siap.'],
    ['id', 'Gedung Putih', 'Gedung Putih membantah kabar itu.'],
    ['id', 'Seoul', 'Baik Tokyo maupun Seoul menolak laporan itu.'],
  ],
  'who is dealt with': [
    ['en', 'Moscow', 'The council urged Moscow to stop.'],
    ['en', 'Tokyo', 'The plan was condemned by Tokyo.'],
    ['en', 'Tehran', 'The talks with Tehran failed.'],
    ['en', 'Russia', 'New sanctions on Russia followed.'],
    ['en', 'Ukraine', 'Aid to Ukraine was cut.'],
    ['en', 'Norway', 'Relations between Sweden and Norway cooled.'],
    ['id', 'Moskow', 'Dewan mendesak Moskow berhenti.'],
    ['id', 'Teheran', 'Perundingan dengan Teheran gagal.'],
    ['id', 'Rusia', 'Sanksi terhadap Rusia menyusul.'],
    ['id', 'Ukraina', 'Bantuan ke Ukraina dipotong.'],
    ['id', 'Bangkok', 'Usul itu ditolak Bangkok.'],
  ],
  'whose deed or body it is': [
    ['en', 'Iran', "Iran's nuclear programme grew."],
    ['en', 'Norway', "Norway's reluctance surprised them."],
    ['en', 'London', 'London police closed two streets.'],
    ['id', 'Iran', 'Program nuklir Iran berkembang.'],
    ['id', 'Jepang', 'Pemerintah Jepang menaikkan pajak.'],
  ],
  'a team': [
    ['en', 'Brazil', 'Brazil beat Chile 2-1.'],
    ['en', 'Chile', 'Brazil beat Chile 2-1.'],
    ['en', 'Wales', 'Wales were unlucky in the rain.'],
    ['id', 'Vietnam', 'Indonesia mengalahkan Vietnam 2-1.'],
  ],
};

const LITERAL: Readonly<Record<string, readonly Case[]>> = {
  'where something is': [
    ['en', 'Beijing', 'Officials in Beijing met on Monday.'],
    ['en', 'Poland', 'It is made in France, Germany and Poland.'],
    ['en', 'Norway', 'The ferry stops at Bergen, Norway.'],
    ['en', 'Bergen', 'She was born in Bergen, where her father had a boat.'],
    ['en', 'Ghouta', 'Shells fell in eastern Ghouta and killed two.'],
    ['id', 'Beijing', 'Pejabat di Beijing bertemu Senin.'],
  ],
  'whence and whither': [
    ['en', 'London', 'She flew to London.'],
    ['en', 'Tokyo', 'She left for Tokyo on Friday.'],
    ['en', 'Japan', 'The boats came from Japan.'],
    ['en', 'Moscow', 'He visited Moscow and told the crew.'],
    ['en', 'Damascus', 'Her cousin, a baker from Damascus who knew the road, waved.'],
    ['id', 'London', 'Ia terbang ke London.'],
    ['id', 'Jepang', 'Kapal itu berasal dari Jepang.'],
  ],
  'how it lies and what it holds': [
    ['en', 'Oslo', 'Oslo is a city by a fjord.'],
    ['en', 'Chile', 'Chile borders three countries.'],
    ['en', 'Iran', "Ships wait off Iran's coast."],
    ['en', 'Norway', "Norway's largest port is closed."],
    ['en', 'Norway', 'A road links Sweden to the south of Norway.'],
    ['en', 'Norway', 'The border between Sweden and Norway is long.'],
    ['id', 'Iran', 'Kapal menunggu di lepas pantai Iran.'],
    ['id', 'Jepang', 'Warga Jepang berbelanja.'],
    ['id', 'Oslo', 'Oslo terletak di tepi teluk.'],
  ],
  'what is called after it': [['en', 'Paris', 'The Paris agreement was signed there.']],
};

const readingIn = (language: Language, name: string, text: string): Reading => {
  const start = text.indexOf(name);
  return readingOf(text, { start, end: start + name.length }, language, loadKnowledge()).reading;
};

for (const [reading, groups] of [
  ['metonymic', METONYMIC],
  ['literal', LITERAL],
] as const)
  describe(`${reading}:`, () => {
    for (const [what, cases] of Object.entries(groups))
      describe(what, () => {
        it.each(cases)('%s: %s in "%s"', (language, name, text) => {
          expect(readingIn(language, name, text)).toBe(reading);
        });
      });
  });

describe('the reading of a name', () => {
  it('tells its reason and how sure it is', () => {
    const told = readingOf('Ships wait in Oslo.', { start: 14, end: 18 }, 'en', loadKnowledge());
    expect(told.reason).toBe('after "in"');
    expect(told.confidence).toBeGreaterThan(0.9);
  });

  it('is literal and unsure outside the running text', () => {
    const told = readingOf('Oslo', { start: 40, end: 44 }, 'en', loadKnowledge());
    expect(told).toMatchObject({ reading: 'literal', confidence: 0.5 });
  });
});

describe('the mentions of a document', () => {
  const mentionsIn = (text: string, language: Language) =>
    read(text, language).entities.flatMap(({ kind, iso3, mentions }) =>
      mentions.map((mention) => [mention.text, iso3 ?? kind, mention.use, mention.reading]),
    );

  it.each([
    [
      'en',
      'Beijing rejected it. Rain fell in Beijing.',
      [
        ['Beijing', 'CHN', 'seat', 'metonymic'],
        ['Beijing', 'place', 'seat', 'literal'],
      ],
    ],
    [
      'en',
      'Rain fell in Norway. Norway opened a mission.',
      [
        ['Norway', 'NOR', 'name', 'literal'],
        ['Norway', 'NOR', 'name', 'metonymic'],
      ],
    ],
    [
      'id',
      'Gedung Putih membantah kabar itu. Hujan turun di Washington.',
      [
        ['Gedung Putih', 'USA', 'seat', 'metonymic'],
        ['Washington', 'place', 'seat', 'literal'],
      ],
    ],
  ] as const)('are read though nobody speaks (%s)', (language, text, expected) => {
    expect(mentionsIn(text, language)).toEqual(expected);
  });

  it('do not make a team, or a police force, of a capital its country', () => {
    for (const text of ['Paris beat Lyon 2-1.', 'London police closed two streets.'])
      expect(read(text, 'en').entities.filter(({ kind }) => kind === 'country')).toEqual([]);
  });
});
