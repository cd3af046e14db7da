import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** Kind and name of each target of a text's statements. */
function targetsOf(text: string, language: Language): string[] {
  const document = read(text, language);
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  return document.statements.flatMap(({ targets }) =>
    targets.flatMap((target) => {
      const entity = 'entity' in target ? entities.get(target.entity) : undefined;
      return entity ? [`${entity.kind} ${entity.name}${entity.in ? ` in ${entity.in}` : ''}`] : [];
    }),
  );
}

type Case = readonly [string, readonly string[]];

const INDONESIAN: Readonly<Record<string, readonly Case[]>> = {
  'bodies of Indonesia by short and full name': [
    ['Tirta Wenas mengkritik DPR.', ['organisation Dewan Perwakilan Rakyat in IDN']],
    ['Tirta Wenas memuji Polri.', ['organisation Kepolisian Negara Republik Indonesia in IDN']],
    ['Tirta Wenas menilai KPK lamban.', ['organisation Komisi Pemberantasan Korupsi in IDN']],
    [
      '"Kami menunggu Bawaslu dan Gerindra," kata Tirta Wenas.',
      [
        'organisation Badan Pengawas Pemilihan Umum in IDN',
        'organisation Partai Gerakan Indonesia Raya in IDN',
      ],
    ],
    ['"Kami menunggu pan dan bin itu," kata Tirta Wenas.', []],
  ],
  'the speaker’s own body is no target': [
    ['Ketua KPK Tirta Wenas mengatakan KPK menunggu hujan.', []],
    [
      'Ketua KPK Tirta Wenas mengatakan KPK menunggu BNPB.',
      ['organisation Badan Nasional Penanggulangan Bencana in IDN'],
    ],
  ],
  'bodies of other countries': [
    ['Tirta Wenas mengkritik DPR Norwegia.', ['organisation DPR Norwegia in NOR']],
    [
      'Tirta Wenas mengkritik DPR Indonesia.',
      ['organisation Dewan Perwakilan Rakyat in IDN', 'country Indonesia'],
    ],
  ],
  'a body that is named in full elsewhere': [
    [
      'Tirta Wenas mengkritik DPRD. Ketua DPRD Kota Bandung Budi Santoso hadir.',
      ['organisation DPRD Kota Bandung'],
    ],
    ['Tirta Wenas mengkritik DPRD.', []],
  ],
  'a short name in brackets belongs to the words it stands for': [
    [
      'Komisi Ombak Laut (KOL) bersidang. "Kami mendukung KOL," kata Tirta Wenas.',
      ['organisation Komisi Ombak Laut'],
    ],
    ['Ketua DPRD Partai Ombak Laut (POL) hadir. "Kami mendukung POL," kata Tirta Wenas.', []],
  ],
};

for (const [rule, cases] of Object.entries(INDONESIAN))
  describe(rule, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(targetsOf(text, 'id')).toEqual(expected);
    });
  });

const ENGLISH: Readonly<Record<string, readonly Case[]>> = {
  'contractions and lone capitals are nobody': [
    ["\"I'm late and We've waited. You've seen it,\" said Ada Lind.", []],
    ['Ada Lind said she waited. She wrote to Corvale about rain. "Corvale is far," Lind said.', []],
    ['Ada Lind said she waited for Leon E. Berg.', ['person Leon E. Berg']],
    ['According to Corvale, rain is near. "Corvale is late," said Ada Lind.', ['person Corvale']],
  ],
  'outlets that are told pass on what is said': [
    ['Ada Lind told The Guardian that Sweden was late. The Guardian said so.', ['country Sweden']],
    ['Ada Lind told the Oslo Times that Sweden was late.', ['country Sweden']],
    ['Ada Lind said Politico was late. Politico said rain was near.', ['organisation Politico']],
    ['Ada Lind told Congress that Sweden was late.', ['organisation Congress', 'country Sweden']],
  ],
  'bodies are organisations': [
    ['Ada Lind said Congress was late.', ['organisation Congress']],
    [
      'Ada Lind said rain was near. Harbour Board said no. "Harbour Board is late," Lind said.',
      ['organisation Harbour Board'],
    ],
  ],
  'peoples are groups': [
    ['Ada Lind said Muslims and Democrats were late.', ['group Muslims', 'group Democrats']],
    ['Ada Lind said many Democrats were late.', []],
  ],
};

for (const [rule, cases] of Object.entries(ENGLISH))
  describe(rule, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(targetsOf(text, 'en')).toEqual(expected);
    });
  });
