import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { eventsTold } from './reading.ts';

type Case = readonly [Language, string, readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'whoever answers does what follows': [
    [
      'en',
      'Sweden sanctioned Norway, which responded by expelling ten diplomats.',
      ['sanction occurred Sweden → Norway', 'sanction occurred Norway → '],
    ],
    [
      'en',
      'Norway was condemned by Sweden and responded by expelling two diplomats.',
      ['accuse occurred Sweden → Norway', 'sanction occurred Norway → '],
    ],
    [
      'id',
      'Norwegia membalas serangan Swedia dengan mengebom Denmark.',
      ['assault occurred Norwegia → Swedia', 'assault occurred Norwegia → Denmark'],
    ],
  ],
  'whoever votes on a text does not say what it says': [
    [
      'en',
      'Denmark voted against the resolution condemning Norway.',
      ['reject occurred Denmark → ', 'accuse occurred  → Norway'],
    ],
    ['en', 'Norway signs a decree banning Swedish boats.', ['coerce occurred Norway → Sweden']],
    ['en', 'Norway struck Sweden, killing two farmers.', ['assault occurred Norway → Sweden']],
  ],
  'whose a proposal is did not turn it down': [
    ['en', 'Norway rejected a proposal by Sweden.', ['reject occurred Norway → Sweden']],
    ['en', 'The proposal was rejected by Sweden.', ['reject occurred Sweden → ']],
  ],
  'an accusation dismissed is no concession, a charge dropped is one': [
    ['en', "Norway dismissed Sweden's accusation.", ['reject occurred Norway → Sweden']],
    ['en', 'Norway dropped the charges against Sweden.', ['concede occurred Norway → Sweden']],
  ],
  'a force and whoever backs it': [
    [
      'en',
      'Norwegian rebels supported by Sweden attacked Denmark.',
      ['support occurred Sweden → Norwegian rebels', 'assault occurred Norwegian rebels → Denmark'],
    ],
    [
      'id',
      'Pasukan Rakyat Norwegia yang didukung Swedia menyerang Denmark.',
      [
        'support occurred Swedia → Pasukan Rakyat Norwegia',
        'assault occurred Pasukan Rakyat Norwegia → Denmark',
      ],
    ],
    [
      'id',
      'Kelompok bersenjata pimpinan Ola Prent menyerang Denmark.',
      ['assault occurred Kelompok bersenjata pimpinan Ola Prent → Denmark'],
    ],
    ['id', 'Pasukan Norwegia menyerang Denmark.', ['assault occurred Pasukan Norwegia → Denmark']],
  ],
  'people and companies of a country are not the country': [
    [
      'en',
      'Norway sanctioned three Swedish companies.',
      ['sanction occurred Norway → three Swedish companies'],
    ],
    [
      'en',
      "Norway's opposition called on Sweden to leave.",
      ["request occurred Norway's opposition → Sweden"],
    ],
    [
      'en',
      'Thousands of Norwegians marched against Sweden.',
      ['protest occurred Thousands of Norwegians → Sweden'],
    ],
    ['en', 'A bomb of the armed group Fjord Front killed two Swedes.', ['assault occurred  → two Swedes']],
    ['en', 'Opposition to the war in Sweden grew.', []],
    ['en', 'Norway arrested the Swiss.', ['coerce occurred Norway → Switzerland']],
    ['id', 'Oposisi Norwegia mendesak Swedia.', ['request occurred Oposisi Norwegia → Swedia']],
    [
      'id',
      'Norwegia memberi sanksi kepada tiga perusahaan Swedia.',
      ['sanction occurred Norwegia → tiga perusahaan Swedia'],
    ],
  ],
  'a noun that stands once for several': [
    ['en', 'The leaders of Norway, Sweden and Denmark met.', ['consult occurred Norway → Sweden+Denmark']],
    [
      'en',
      'US and British forces struck Sweden.',
      ['assault occurred United States+United Kingdom → Sweden'],
    ],
    [
      'en',
      'Norwegian and Swedish farmers marched in Oslo.',
      ['protest occurred Norwegian and Swedish farmers+Swedish farmers → '],
    ],
    [
      'en',
      'Norwegian police arrested three Kenyan and two Swedish traders.',
      ['coerce occurred Norwegian police → Kenyan and two Swedish traders+two Swedish traders'],
    ],
    [
      'en',
      'Norway expelled Kenyan and Swedish diplomats on Monday.',
      ['sanction occurred Norway → Kenya+Sweden [2026-02-02]'],
    ],
    ['en', 'Norway condemned Kenya and Swedish rebels.', ['accuse occurred Norway → Kenya+Swedish rebels']],
    [
      'id',
      'Polisi Norwegia menangkap nelayan Kenya dan Swedia.',
      ['coerce occurred Polisi Norwegia → nelayan Kenya+nelayan Kenya dan Swedia'],
    ],
    ['id', 'Menteri luar negeri Norwegia dan Swedia bertemu.', ['consult occurred Norwegia → Swedia']],
    ['id', 'Pasukan Norwegia dan Swedia menyerang Denmark.', ['assault occurred Norwegia+Swedia → Denmark']],
  ],
  'a list ends where another clause begins': [
    [
      'en',
      'Norway attacked Sweden, and Finland sent aid.',
      ['assault occurred Norway → Sweden', 'aid occurred Finland → '],
    ],
    [
      'en',
      'Norway, Sweden, and Finland attacked Denmark.',
      ['assault occurred Norway+Sweden+Finland → Denmark'],
    ],
    ['en', 'Norway attacked Sweden and Finland.', ['assault occurred Norway → Sweden+Finland']],
  ],
  'what nature does is no deed': [
    ['en', 'An earthquake struck Norway.', []],
    ['en', 'Norway was hit by a storm.', []],
    ['en', "Norway's worst storm in years killed two Swedes.", []],
    [
      'en',
      'Norway fires at and launches a missile at Sweden.',
      ['assault occurred Norway → Sweden', 'assault occurred Norway → Sweden'],
    ],
    ['en', 'After the storm Norway attacked Sweden.', ['assault occurred Norway → Sweden']],
    ['id', 'Banjir besar menghantam Norwegia dan Swedia.', []],
    ['id', 'Norwegia menyerang Swedia usai banjir.', ['assault occurred Norwegia → Swedia']],
  ],
  'what is done in a match is no deed': [
    ['en', 'Norway crushed Sweden 4-0 in the qualifier on Saturday.', []],
    ['en', "The striker attacked Sweden's goal in the second half.", []],
    [
      'en',
      'Norway beat Sweden. The goalkeeper saved a penalty, and the coach named his squad for the final match.',
      [],
    ],
    ['en', 'Gunmen attacked Swedish fans before the qualifier.', ['assault occurred Gunmen → Swedish fans']],
    [
      'en',
      'The assembly voted 93–18 on the war between Norway and Sweden.',
      ['assault ongoing Norway → Sweden'],
    ],
    ['en', 'Norway attacked Sweden in its final push.', ['assault occurred Norway → Sweden']],
    ['id', 'Norwegia menyerang pertahanan Swedia di babak kedua.', []],
    ['id', 'Norwegia menyerang pertahanan udara Swedia.', ['assault occurred Norwegia → Swedia']],
  ],
  'who is let go is given back, who is pardoned forgiven, in either language': [
    ['en', 'Norway released 12 Swedish prisoners.', ['retreat occurred Norway → 12 Swedish prisoners']],
    ['en', 'Norway pardoned two Swedish sailors.', ['concede occurred Norway → two Swedish sailors']],
    ['id', 'Norwegia membebaskan 12 nelayan Swedia.', ['retreat occurred Norwegia → 12 nelayan Swedia']],
    ['id', 'Norwegia mengampuni dua nelayan Swedia.', ['concede occurred Norwegia → dua nelayan Swedia']],
  ],
  'whoever holds an office whose country nothing tells does it all the same': [
    [
      'en',
      'The prime minister asked Norway and Sweden for help.',
      ['request occurred prime minister → Norway+Sweden'],
    ],
    [
      'en',
      'Prime Minister Ola Lind came home. The prime minister asked Norway and Sweden for help.',
      ['request occurred Ola Lind → Norway+Sweden'],
    ],
    [
      'en',
      "Norway's president came home. The president asked Sweden for help.",
      ['request occurred president → Sweden'],
    ],
    ['id', 'Presiden bertemu Tirta Wenas di Bergen.', ['consult occurred Presiden → Tirta Wenas']],
    ['en', 'The former president met Ola Lind in Bergen.', []],
    ['en', 'The manager asked Norway and Sweden for help.', ['request occurred  → Norway+Sweden']],
  ],
  'what is called by a name is called by nobody': [
    ['en', 'Ola Lind traced the story to a website called Prent Times Now.', []],
    ['en', 'Ola Lind spoke at the resort, now called Prent National Hill.', []],
    ['en', 'Ola Lind called Mira Prent on Monday.', ['consult occurred Ola Lind → Mira Prent [2026-02-02]']],
    ['en', 'An official called Mira Prent.', ['consult occurred  → Mira Prent']],
  ],
  'what is laid on somebody is done by nobody': [
    ['en', 'Sabotage blamed on Norway cut the cable.', ['accuse occurred  → Norway']],
    ['en', 'Violence blamed on Norway shook Bergen.', ['accuse occurred  → Norway']],
    ['en', 'Sweden blamed the fire on Norway.', ['accuse occurred Sweden → Norway']],
    ['en', 'Prent blamed Norway for the fire.', ['accuse occurred Prent → Norway']],
  ],
  'words that were wanting': [
    [
      'en',
      'Norway agreed to reopen its border with Sweden.',
      ['agree occurred Norway → Sweden', 'concede planned Norway → Sweden'],
    ],
    ['id', 'Norwegia menembaki kapal Swedia.', ['assault occurred Norwegia → Swedia']],
    ['id', 'Norwegia menyerahkan buronan kepada Swedia.', ['cooperate occurred Norwegia → Swedia']],
    [
      'id',
      'Pertempuran sengit pecah antara tentara Norwegia dan Swedia.',
      ['assault ongoing Norwegia → Swedia'],
    ],
    ['id', 'Norwegia mempertimbangkan sanksi terhadap Swedia.', ['threaten occurred Norwegia → Swedia']],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('%s: %s', (language, text, expected) => {
      expect(eventsTold(text, language)).toEqual(expected);
    });
  });
