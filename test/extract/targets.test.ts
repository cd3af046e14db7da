import { describe, expect, it } from 'vitest';
import type { Document, Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** Targets of each statement: who, and the spans that mean it. */
function targetsOf(document: Document): string[][] {
  const names = new Map(document.entities.map((entity) => [entity.id, entity.iso3 ?? entity.name]));
  return document.statements.map(({ targets }) =>
    targets.map((target) => {
      const who = 'entity' in target ? names.get(target.entity) : target.event;
      return `${who}: ${target.spans.map((span) => span.text).join(', ')}`;
    }),
  );
}

type Case = readonly [Language, string, readonly (readonly string[])[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'one named several times is one target': [
    ['en', '"Sweden is late, and Sweden knows it," said Mayor Ola Prent.', [['SWE: Sweden, Sweden']]],
    ['id', '"Swedia terlambat, dan Swedia tahu," kata Wali Kota Budi Santoso.', [['SWE: Swedia, Swedia']]],
  ],
  'a quotation that goes on past its cue': [
    [
      'en',
      '"Sweden is late," said Mayor Ola Prent. "Norway waits. Denmark sleeps."',
      [['SWE: Sweden', 'NOR: Norway', 'DNK: Denmark']],
    ],
    [
      'id',
      '"Swedia terlambat," kata Wali Kota Budi Santoso. "Kita tunggu mereka. Denmark tidur."',
      [['SWE: Swedia, mereka', 'DNK: Denmark']],
    ],
    [
      'en',
      '"Sweden is late," said Mayor Ola Prent. "That country waits."\n\n"Norway waits too," said Ada Lind.',
      [['SWE: Sweden, That country'], ['NOR: Norway']],
    ],
    ['en', '"We wait," said Mayor Ola Prent. The quay of Norway was still.', [[]]],
  ],
  'the addressee': [
    ['en', 'Mayor Ola Prent told Sweden that rain was late.', [['SWE: Sweden']]],
    ['en', 'Mayor Ola Prent told reporters that rain was late.', [[]]],
    ['id', 'Wali Kota Budi Santoso mendesak Swedia agar menunggu.', [['SWE: Swedia']]],
  ],
  'described addressees and objects': [
    [
      'en',
      'Mayor Ola Prent told her Swedish counterpart that rain was late.',
      [['Swedish counterpart: Swedish counterpart']],
    ],
    ['en', 'Mayor Ola Prent told a Swedish reporter that rain was late.', [[]]],
    ['en', 'Mayor Ola Prent praised the Swedish president.', [['Swedish president: Swedish president']]],
    ['en', 'Mayor Ola Prent blamed the delay on Sweden.', [['SWE: Sweden']]],
    ['en', 'Mayor Ola Prent urged the fishermen to wait.', [['the fishermen: the fishermen']]],
    ['en', 'Minister Karl Berg waited. Mayor Ada Lind praised him as a friend.', [['Karl Berg: him']]],
    ['en', 'Minister Karl Berg waited. Mayor Ola Prent said he was late.', [[]]],
  ],
  'a seat as an object': [
    ['en', 'Mayor Ola Prent called on Stockholm to wait.', [['SWE: Stockholm']]],
    ['en', 'Mayor Ola Prent blamed Stockholm for the delay.', [['SWE: Stockholm']]],
    ['en', 'Mayor Ola Prent thanked Stockholm.', [['SWE: Stockholm']]],
    ['en', 'Mayor Ola Prent condemned Stockholm for the delay.', [['SWE: Stockholm']]],
    ['en', 'Mayor Ola Prent said Stockholm "has no ropes".', [['SWE: Stockholm']]],
    ['en', '"If Stockholm insists, we will wait," said Mayor Ola Prent.', [['SWE: Stockholm']]],
    ['en', 'Mayor Ola Prent praised the talks in Stockholm.', [[]]],
    ['en', 'Mayor Ola Prent said the embassy in Stockholm was closed.', [[]]],
    ['en', 'Mayor Ola Prent said she visited Stockholm.', [['v1: visited']]],
    ['id', 'Wali Kota Budi Santoso mendesak Stockholm untuk menunggu.', [['SWE: Stockholm']]],
    ['id', 'Wali Kota Budi Santoso memperingatkan Stockholm agar menunggu.', [['SWE: Stockholm']]],
    ['id', 'Wali Kota Budi Santoso mengatakan kapal tiba di Stockholm.', [[]]],
  ],
  'a part of a longer name': [
    [
      'en',
      'Mayor Ola Prent said that on a rainy day by the sea the North Swedish Rope Agreement was late.',
      [[]],
    ],
    ['en', 'Mayor Ola Prent said that on a rainy day by the sea Sweden was late.', [['SWE: Sweden']]],
    [
      'en',
      'Mayor Ola Prent said that on a rainy day by the sea the Swedish Rope Corps was late.',
      [['Swedish Rope Corps: Swedish Rope Corps']],
    ],
    [
      'id',
      'Wali Kota Budi Santoso mengatakan pada hari hujan itu cita-cita Swedia Emas 2045 akan tercapai.',
      [[]],
    ],
    [
      'id',
      'Wali Kota Budi Santoso mengatakan pada hari hujan itu Timnas Swedia terlambat.',
      [['Timnas Swedia: Timnas Swedia']],
    ],
    [
      'id',
      'Wali Kota Budi Santoso mengatakan pada hari hujan itu Universitas Swedia (US) terlambat.',
      [['Universitas Swedia: Universitas Swedia, US']],
    ],
    [
      'id',
      'Wali Kota Budi Santoso menolak Keputusan KPU Nomor 73 kemarin sore di sana.',
      [['Komisi Pemilihan Umum: KPU']],
    ],
  ],
  'never the speaker': [
    ['en', 'Mayor Ola Prent said Ola Prent would wait for Sweden.', [['SWE: Sweden']]],
    ['en', '"We will wait for Sweden," said Mayor Ola Prent.', [['SWE: Sweden']]],
    ['id', '"Kami menunggu Swedia," kata Wali Kota Budi Santoso.', [['SWE: Swedia']]],
  ],
  'pronouns that point at a target': [
    [
      'en',
      '"Sweden lied to Denmark. We will punish them," said Mayor Ola Prent.',
      [['SWE: Sweden', 'DNK: Denmark, them']],
    ],
    ['en', '"We met Minister Eva Holm. She is a liar," said Mayor Ola Prent.', [['Eva Holm: Eva Holm, She']]],
    ['en', 'Mayor Ola Prent said that he would wait for Sweden.', [['SWE: Sweden']]],
    [
      'en',
      'Mayor Ola Prent said that Minister Karl Berg would wait and that he was late.',
      [['Karl Berg: Karl Berg']],
    ],
    ['en', '"They are late," said Mayor Ola Prent.', [[]]],
    ['id', '"Swedia terlambat. Kita tunggu mereka," kata Wali Kota Budi Santoso.', [['SWE: Swedia, mereka']]],
  ],
  'they are the several that stand nearest': [
    ['en', '"Sweden has many sailors. They are late," said Mayor Ola Prent.', [['SWE: Sweden']]],
    ['en', '"Sweden is late. They are asleep," said Mayor Ola Prent.', [['SWE: Sweden, They']]],
    ['id', '"Swedia punya banyak warga. Mereka terlambat," kata Wali Kota Budi Santoso.', [['SWE: Swedia']]],
    ['id', '"Swedia punya kapal-kapal. Kita tunggu mereka," kata Wali Kota Budi Santoso.', [['SWE: Swedia']]],
  ],
  'that country': [
    [
      'en',
      'Mayor Ola Prent praised Sweden. "We will sail to that country," Prent said.',
      [['SWE: Sweden'], ['SWE: that country']],
    ],
    ['en', '"We will sail to that country," said Mayor Ola Prent.', [[]]],
    [
      'id',
      '"Kapal itu milik Swedia. Negara itu terlambat," kata Wali Kota Budi Santoso.',
      [['SWE: Swedia, Negara itu']],
    ],
    ['id', '"Negara itu terlambat," kata Wali Kota Budi Santoso.', [[]]],
  ],
  'money is no country': [
    ['en', 'Mayor Ola Prent said that Norway paid US$5 million.', [['NOR: Norway']]],
    ['en', 'Mayor Ola Prent said that the quay cost US$5 million.', [[]]],
    ['en', 'Mayor Ola Prent said the quay was sold to the US.', [['USA: US']]],
    ['id', 'Wali Kota Budi Santoso mengatakan dermaga itu berharga 5 juta dolar AS.', [[]]],
    ['id', 'Wali Kota Budi Santoso mengatakan dermaga itu dijual kepada AS.', [['USA: AS']]],
  ],
  'people by a given name and a surname': [
    ['en', 'Mayor Ola Prent said that Bernard Holm was late.', [['Bernard Holm: Bernard Holm']]],
    ['en', 'Mayor Ola Prent said that the Bernard Holm Bridge was late.', [[]]],
    ['en', 'Mayor Ola Prent said that the Crooked Holm was late.', [[]]],
  ],
  'countries of several words': [
    ['en', 'Mayor Ola Prent praised the United States.', [['USA: United States']]],
    ['en', 'Mayor Ola Prent praised the united states of the north.', [[]]],
  ],
  events: [
    [
      'en',
      'Mayor Ola Prent condemned the invasion of Denmark by Sweden.',
      [['DNK: Denmark', 'SWE: Sweden', 'v2: invasion']],
    ],
    ['en', 'The invasion of Denmark by Sweden began. Mayor Ola Prent praised Norway.', [['NOR: Norway']]],
    [
      'id',
      'Wali Kota Budi Santoso mengecam invasi Swedia ke Denmark.',
      [['SWE: Swedia', 'DNK: Denmark', 'v2: invasi']],
    ],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('%s: %s', (language, text, expected) => {
      expect(targetsOf(read(text, language))).toEqual(expected);
    });
  });

describe('the attitude to an event', () => {
  const toEvent = (text: string, language: Language) =>
    read(text, language).statements.flatMap(({ targets }) =>
      targets.flatMap((target) => ('event' in target ? target.stance.value : [])),
    );

  it.each([
    ['en', 'Mayor Ola Prent condemned the invasion of Denmark by Sweden.', 'opposes'],
    ['en', "Mayor Ola Prent condemned Sweden's attack on Denmark.", 'opposes'],
    ['en', 'Mayor Ola Prent welcomed the talks between Denmark and Sweden.', 'supports'],
    ['en', 'Mayor Ola Prent said he heard of the talks between Denmark and Sweden.', 'neutral'],
    ['en', 'Mayor Ola Prent denied the invasion of Denmark by Sweden.', 'neutral'],
    ['id', 'Wali Kota Budi Santoso mengecam invasi Swedia ke Denmark.', 'opposes'],
    ['id', 'Wali Kota Budi Santoso menyambut baik pertemuan antara Swedia dan Denmark.', 'supports'],
  ] as const)('%s: %s', (language, text, value) => {
    expect(toEvent(text, language)).toEqual([value]);
  });
});
