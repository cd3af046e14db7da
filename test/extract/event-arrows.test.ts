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
  'each of those joined before a verb does it, behind a verb of speech too': [
    [
      'id',
      'Rini Tuasikal menyebutkan BI dan OJK sepakat memberi bantuan kepada Kementerian Sosial.',
      [
        'agree Bank Indonesia+Otoritas Jasa Keuangan → Kementerian Sosial',
        'aid Bank Indonesia+Otoritas Jasa Keuangan → Kementerian Sosial',
      ],
    ],
    ['en', 'Ola Prent said Norway and Sweden had met in Bergen.', ['consult Norway → Sweden']],
    [
      'en',
      'Norway condemned Sweden and Finland attacked Denmark.',
      ['accuse Norway → Sweden', 'assault Finland → Denmark'],
    ],
  ],
  'whose the thing is that is offered has no part in it': [
    ['en', 'Norway offered the use of Swedish boats to Finland.', ['agree Norway → Finland']],
    ['en', 'Norway offered the use of Swedish boats.', ['agree Norway → ']],
    ['en', 'Norway attacked Swedish boats.', ['assault Norway → Sweden']],
    ['en', 'Norway attacked a crowd of Swedes.', ['assault Norway → Sweden']],
    ['en', 'Norway opposed a Swedish plan to fish.', ['reject Norway → Sweden']],
  ],
  'whoever says the first of two joined verbs of speech says the second': [
    [
      'en',
      'Ola Prent complained that the delay "hides the month" and urged Sweden to wait.',
      ['accuse Ola Prent → ', 'request Ola Prent → Sweden'],
    ],
    [
      'en',
      'Ola Prent praised Norway as "a friend of all" and asked Sweden to wait.',
      ['support Ola Prent → Norway', 'request Ola Prent → Sweden'],
    ],
    [
      'en',
      'Ola Prent praised Norway and demanded boats.',
      ['support Ola Prent → Norway', 'request Ola Prent → '],
    ],
    [
      'en',
      'Ola Prent announced that Denmark will ban boats from Norway, and urged Sweden to wait.',
      ['coerce Denmark → Norway', 'request Ola Prent → Sweden'],
    ],
    ['en', 'Sweden was asked to wait, Ola Prent said.', ['request  → Sweden']],
    [
      'id',
      'Rini Tuasikal mengatakan bahwa penundaan itu menyulitkan dan mendesak Swedia menunggu.',
      ['request Rini Tuasikal → Swedia'],
    ],
  ],
  'whom one deed concerns the deed joined to it does not': [
    ['en', 'Norway attacked Denmark and took a letter from Sweden.', ['assault Norway → Denmark']],
    ['en', 'Norway spoke and met with Sweden.', ['consult Norway → Sweden', 'consult Norway → Sweden']],
  ],
  'a seat on which a thing is blamed, or before a quotation of what it does, is its government': [
    ['en', 'The fire in Bergen, blamed on Oslo, hurt Sweden.', ['accuse  → Norway']],
    ['en', 'Oslo "will attack Sweden", Ola Prent said.', ['assault Norway → Sweden']],
    ['en', 'The fire on a hill in Oslo hurt Sweden.', []],
  ],
  'whoever is accused of a thing accuses nobody': [
    ['en', 'Norway sanctioned Prent Baltic, a firm accused of fraud in Sweden.', ['sanction Norway → ']],
    ['en', 'Ola Prent denied all charges.', ['reject Ola Prent → ']],
    ['en', 'Ola Prent denied the charges of Sweden.', ['reject Ola Prent → Sweden']],
    ['en', 'Norway pressed charges against Sweden.', ['accuse Norway → Sweden']],
  ],
  'who rings somebody up talks to them': [
    ['en', 'Norway telephoned the Swedish prime minister.', ['consult Norway → Swedish prime minister']],
    ['en', 'Norway greeted the news from Sweden.', []],
  ],
  'what is admitted is no support': [
    ['id', 'Norwegia mengakui permintaan ikan Swedia naik.', []],
    ['id', 'Norwegia mengakui Swedia menang.', []],
    ['id', 'Norwegia mengakui Swedia lebih kuat.', []],
    ['id', 'Norwegia mengakui Swedia.', ['support Norwegia → Swedia']],
    ['id', 'Norwegia mengakui kedaulatan Swedia.', ['support Norwegia → Swedia']],
  ],
  'those who are sent by several countries act for each': [
    ['en', 'Norwegian and Swedish experts met in Bergen.', ['consult Norway → Sweden']],
    ['id', 'Para ahli Norwegia dan Swedia bertemu di Bergen.', ['consult Norwegia → Swedia']],
    ['en', 'Norway and the United Nations (UN) met in Bergen.', ['consult Norway → United Nations']],
    ['en', 'The United Nations (UN) and Norway met in Bergen.', ['consult United Nations → Norway']],
  ],
  'an agreement that one side signs, and states that are counted': [
    ['en', 'Norway signed the agreement on Tuesday.', ['support Norway → ']],
    ['en', 'Nine countries signed the agreement on Tuesday.', ['support Nine countries → ']],
    ['en', 'Nine countries, including Norway and Sweden, signed a treaty.', ['support Norway → Sweden']],
    ['en', 'Ten sailors, including two Swedes, attacked Norway.', ['assault Ten sailors → Norway']],
    ['en', 'Countries signed the guest book.', []],
    ['id', 'Warga menyerang 50 negara bagian Swedia.', ['assault Warga → Swedia']],
    [
      'id',
      'Sembilan negara, termasuk Norwegia, Swedia, dan Kenya, menandatangani perjanjian itu.',
      ['support Norwegia → Swedia+Kenya'],
    ],
    ['en', 'Norway opened the Ocean Summit on Tuesday.', ['consult Norway → ']],
    ['en', 'Norway and Sweden will open a ferry line in May.', ['cooperate Norway → Sweden']],
    ['id', 'Norwegia dan Swedia membuka kembali jalur feri.', ['cooperate Norwegia → Swedia']],
    ['en', 'Norway set up a fund for reefs with Sweden.', ['cooperate Norway → Sweden']],
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
