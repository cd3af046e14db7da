import { describe, expect, it } from 'vitest';
import { digest, eventsTold, read } from './reading.ts';

type Cases = Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>>;

const CASES: Cases = {
  'whoever is told by office and name does it': [
    ["Norway's foreign minister, Ola Prent, accused Sweden of theft.", 'accuse occurred Ola Prent → Sweden'],
    ["Ola Prent, Norway's president, threatened Sweden.", 'threaten occurred Ola Prent → Sweden'],
    ['Ola Prent, the leader of Norway, visited Sweden.', 'consult occurred Ola Prent → Sweden'],
    ["Chad's leader, Ola Prent, visited Niamey.", 'consult occurred Ola Prent → '],
    ["Norway's foreign minister, Ola Prent, 54, accused Sweden.", 'accuse occurred Ola Prent → Sweden'],
    ['Ola Prent, 54, the foreign minister of Norway, accused Sweden.', 'accuse occurred Ola Prent → Sweden'],
    ['The president of Norway, Ola Prent, was arrested by Sweden.', 'coerce occurred Sweden → Ola Prent'],
    [
      'The Norwegian prime minister, Ola Prent, met Swedish officials.',
      'consult occurred Ola Prent → Swedish officials',
    ],
    [
      'Norway, backed by Sweden, attacked Denmark.',
      'support occurred Sweden → Norway',
      'assault occurred Norway → Denmark',
    ],
    [
      'Vladimir Putin, a critic of the Swedish king, Carl Lind, visited Denmark.',
      'consult occurred Vladimir Putin → Denmark',
    ],
    [
      'Vladimir Putin, a friend of the bishop, Carl Lind, visited Denmark.',
      'consult occurred Vladimir Putin → Denmark',
    ],
    ['In Norway, the mayor of Oslo, Carl Lind, visited Denmark.', 'consult occurred Carl Lind → Denmark'],
    [
      "Ola Prent, Norway's finance minister, and Ada Lind, his Swedish counterpart, signed a trade deal.",
      'support occurred Ola Prent → Ada Lind',
    ],
    ['Norway, a member of NATO, attacked Denmark.', 'assault occurred Norway → Denmark'],
  ],
  'who belongs to someone is another': [
    [
      "Norway's President Ola Prent was elected. Prent's predecessor, Ada Lind, was arrested in January.",
      'coerce occurred  → Ada Lind [2026-01-01 2026-01-31]',
    ],
    ["Vladimir Putin's successor, Ada Lind, visited Norway.", 'consult occurred Ada Lind → Norway'],
    ["Vladimir Putin's wife, Ada, visited Norway.", 'consult occurred  → Norway'],
    ["Vladimir Putin's brother attacked Norway.", 'assault occurred  → Norway'],
    ["Vladimir Putin's daughter was arrested on Monday."],
    ["Norway detained Vladimir Putin's cousin.", 'coerce occurred Norway → '],
    ["Vladimir Putin's first visit to Norway was short.", 'consult occurred Vladimir Putin → Norway'],
    ["Donald Trump's administration imposed tariffs on Norway.", 'sanction occurred Donald Trump → Norway'],
    ["Norway's foreign minister attacked Sweden.", "assault occurred Norway's foreign minister → Sweden"],
  ],
  'a participle right after a verb describes its object': [
    ['Vladimir Putin met jailed activist Ada Lind.', 'consult occurred Vladimir Putin → Ada Lind'],
    ['Vladimir Putin visited besieged Norway.', 'consult occurred Vladimir Putin → Norway'],
    [
      'Vladimir Putin met exiled opposition leader Ada Lind in Oslo.',
      'consult occurred Vladimir Putin → Ada Lind',
    ],
    ['Vladimir Putin hosted ousted president Ada Lind.', 'consult occurred Vladimir Putin → Ada Lind'],
    [
      'Norway attacked Sweden and arrested Ada Lind.',
      'assault occurred Norway → Sweden',
      'coerce occurred Norway → Ada Lind',
    ],
  ],
  'a city that is the seat of a body and of its country': [
    [
      'Belgium suspended aid to Rwanda. Kigali cut diplomatic ties with Brussels.',
      'sanction occurred Belgium → Rwanda',
      'sanction occurred Rwanda → Belgium',
    ],
    ['Kigali cut diplomatic ties with Brussels.', 'sanction occurred Rwanda → European Union'],
    [
      'The EU met Belgium. Brussels condemned Norway.',
      'consult occurred European Union → Belgium',
      'accuse occurred European Union → Norway',
    ],
  ],
  'who is attacked in what is warned of is not warned': [
    ['Norway and Finland warned that any attack on Sweden would be war.'],
    ['Norway warned of an attack on Sweden.'],
    ['Norway called for strikes on Sweden.', 'request occurred Norway → '],
    ['Norway warned Sweden against an attack on Denmark.', 'threaten occurred Norway → Sweden'],
    [
      'Norway threatened to veto sanctions against Sweden.',
      'threaten occurred Norway → ',
      'reject hypothetical Norway → ',
    ],
  ],
  'what is denied is the deed alone': [
    ['Norway denies backing Sweden.', 'support denied Norway → Sweden'],
    ['Norway denied arming the rebels of Sweden.'],
  ],
  'what is told is asked of nobody': [
    ['Ada Lind told Le Monde that her father would not resign.'],
    ['Vladimir Putin told parliament that Sweden would help.'],
    ['Norway reminded Sweden that the truce was over.'],
    ['Norway told Sweden to leave.', 'request occurred Norway → Sweden'],
    ['Norway insists it is not taking sides.'],
    ['Norway insisted on talks with Sweden.', 'request occurred Norway → '],
    ['Norway commands the rebels.'],
  ],
  'a visit that would be the first is still to come': [
    [
      "China's President Xi Jinping is busy. It would be Xi's first trip to Norway.",
      'consult planned Xi Jinping → Norway',
    ],
    ["It was Vladimir Putin's first visit to Norway since 2014.", 'consult occurred Vladimir Putin → Norway'],
  ],
  'to whom one complains, and on whom one lays the blame': [
    ['China protested to Tokyo over the islands.', 'accuse occurred China → Japan'],
    ['Russia complained to Oslo about the ship.', 'accuse occurred Russia → Norway'],
    ['Russia replied to nobody in Oslo.'],
    ['Norway blamed the attack on Sweden.', 'accuse occurred Norway → Sweden'],
    ['Norway blamed Sweden for the attack on Denmark.', 'accuse occurred Norway → Sweden'],
    ['Norway condemned the attack on Sweden.', 'accuse occurred Norway → '],
  ],
  'what is blocked, cut and brought': [
    ['Hungary blocked a ban on Russian oil.', 'reject occurred Hungary → '],
    [
      'Hungary threatened to veto sanctions on Russia.',
      'threaten occurred Hungary → ',
      'reject hypothetical Hungary → ',
    ],
    ['Nigeria cut electricity to Niger.', 'sanction occurred Nigeria → Niger'],
    ['India delivered 2,000 tonnes of sorghum to Afghanistan.', 'aid occurred India → Afghanistan'],
    ['India delivered a speech to Afghanistan.'],
    ['Russia has moved armoured vehicles to the border with Finland.', 'mobilize occurred Russia → '],
    ['Russia has moved its chairs to Finland.'],
  ],
  'what is pledged is promised': [
    ['Norway has pledged 50 million dollars to Sweden.', 'agree occurred Norway → Sweden'],
    ['Norway gave 50 million dollars to Sweden.', 'aid occurred Norway → Sweden'],
  ],
  'sides and candidates beat each other': [
    ['Juventus beat Manchester United.'],
    ['Joe Biden beat Donald Trump in Georgia.'],
    ['Norway beat Sweden on Monday.'],
    ['Police in Norway beat protesters.', 'assault occurred Police → protesters'],
    ['Police beat Vladimir Putin in Norway.', 'assault occurred Police → Vladimir Putin'],
  ],
  'a name in a headline of capitals': [
    [
      'KIM JONG UN MEETS PUTIN\nKim Jong Un met Vladimir Putin in Russia.',
      'consult occurred Kim Jong Un → Vladimir Putin',
    ],
  ],
  'who says so is told behind it': [
    [
      'The Chinese coast guard rammed a Philippine boat near Scarborough Shoal on 21 October, Manila said.',
      'assault alleged China → Philippines [2025-10-21]',
    ],
    ['Robert Kennedy Jr. said Beijing had offered to help.', 'agree alleged China → '],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases.map(([text, ...events]) => ({ text, events })))('$text', ({ text, events }) => {
    expect(eventsTold(text, 'en')).toEqual(events);
  });
});

describe('states are no verb of speech', () => {
  it.each([
    'The army of Sudan shelled a market in El Fasher, the capital of North Darfur state.',
    'Norway, Sweden and the Gulf states left.',
    'Floods hit Borno state.',
  ])('%s', (text) => expect(read(text, 'en').statements).toEqual([]));

  it.each(["Norway's report states that Sweden was late.", '"Sweden was late," Ola Prent states.'])(
    '%s',
    (text) => expect(digest(read(text, 'en'))[0]?.cue).toBe('states'),
  );
});

describe('a thing that is praised or condemned ends where another clause begins', () => {
  it.each([
    ['Norway thanked Sweden, while Denmark stayed silent about Finland.', 'Sweden'],
    ['Norway condemned Sweden while Denmark stayed silent.', 'Sweden'],
    ['Norway condemned the plan of Sweden.', 'the plan of Sweden'],
    ['Norway condemned a man held while crossing Sweden.', 'a man held while crossing Sweden'],
  ])('%s', (text, content) => expect(digest(read(text, 'en'))[0]?.contents).toEqual([content]));
});

describe('pangkat dan nama di antara koma', () => {
  it.each([
    [
      'Komandan Garda Revolusi Iran, Mayor Jenderal Hossein Salami, mengancam Israel.',
      'threaten occurred Hossein Salami → Israel',
    ],
    ['Presiden Iran, Ola Prent, mengunjungi Irak.', 'consult occurred Ola Prent → Irak'],
    ['Ola Prent, menteri luar negeri Norwegia, mengecam Swedia.', 'accuse occurred Ola Prent → Swedia'],
  ])('%s', (text, event) => expect(eventsTold(text, 'id')).toEqual([event]));
});
