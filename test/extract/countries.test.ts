import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { DEMONYMS } from '../../server/extract/gazetteer/demonyms.ts';
import { read } from './reading.ts';

const CODES: readonly (readonly [string, string])[] = [
  ...Object.entries(isoCountries.getAlpha2Codes()).filter(([alpha2]) => alpha2 !== 'XK'),
  ['XK', 'XKX'],
];

/** The codes of the countries that a text mentions. */
function codesIn(text: string, language: Language): string[] {
  return read(text, language).entities.flatMap(({ iso3 }) => (iso3 ? [iso3] : []));
}

function sentenceWith(name: string, language: Language): string {
  return language === 'en'
    ? `The crews sailed to ${name} last year.`
    : `Para awak kapal itu berlayar ke ${name} tahun lalu.`;
}

/** What the platform calls a country in a language, as a text would write it. */
function platformName(alpha2: string, language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ?? '';
  return written(name);
}

/** Without a bracket and the status of a region; a capital first, the islands not cut short. */
function written(name: string): string {
  const plain = name
    .replace(/ \([^)]*\)/u, '')
    .replace(/ (?:SAR|DAK) .*$/u, '')
    .replace('Kep. ', 'Kepulauan ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

describe('every country', () => {
  it.each(CODES)('%s %s is told by its name in both languages', (alpha2, alpha3) => {
    for (const language of ['en', 'id'] as const)
      expect([language, codesIn(sentenceWith(platformName(alpha2, language), language), language)]).toEqual([
        language,
        [alpha3],
      ]);
  });

  it.each([...DEMONYMS])('%s by what its people are called', (code, words) => {
    for (const word of words)
      expect([word, codesIn(`Two ${word} boats and a barge were late.`, 'en')]).toEqual([word, [code]]);
  });
});

/** Official, former, short and further names, by our own knowledge. */
const NAMES: Readonly<Record<Language, string>> = {
  en: `AFG Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan; ARE UAE|U.A.E.|Emirates; BFA Upper Volta; BIH Bosnia;
    BLR Republic of Belarus; BOL Plurinational State of Bolivia; CHN People's Republic of China|PRC; CIV Ivory Coast|Côte d’Ivoire;
    COD Congo|DR Congo|DRC|Zaire|Democratic Republic of the Congo; COG Republic of the Congo|Congo-Brazzaville; CPV Cape Verde|Cabo Verde;
    CZE Czechia|Czech Republic; DEU Federal Republic of Germany; DOM Dominican Republic; EGY Arab Republic of Egypt; FRA French Republic;
    GBR UK|U.K.|Britain|Great Britain; GMB Gambia|The Gambia|Republic of The Gambia; GRC Hellenic Republic; IRN Persia|Islamic Republic of Iran;
    JOR Hashemite Kingdom of Jordan; KGZ Kyrgyz Republic; KHM Kampuchea|Kingdom of Cambodia; KOR South Korea|Republic of Korea|ROK|S. Korea;
    LKA Ceylon; MAR Kingdom of Morocco; MKD Macedonia|North Macedonia; MMR Burma|Myanmar; NLD Holland|Netherlands|Kingdom of the Netherlands;
    PHL Republic of the Philippines; PRK North Korea|DPRK|Democratic People's Republic of Korea; PSE Palestine|State of Palestine;
    RUS Russian Federation; SWZ Swaziland|Eswatini; SYR Syrian Arab Republic; TLS East Timor|Timor-Leste; TTO T&T; TUR Türkiye;
    TWN Taiwan|Republic of China; TZA United Republic of Tanzania; USA US|U.S.|USA|United States|America; VAT Vatican|Holy See;
    VEN Bolivarian Republic of Venezuela; VNM Socialist Republic of Vietnam|Viet Nam; XKX Kosovo|Republic of Kosovo; ZWE Rhodesia`,
  id: `ARE UEA|Uni Emirat Arab; CHE Swiss; CHN Tiongkok|Cina|China|RRT|Republik Rakyat Tiongkok; CIV Pantai Gading; COD Kongo|RD Kongo;
    CZE Ceko; DEU Jerman; DZA Aljazair; EGY Mesir; FRA Prancis|Perancis; GBR Inggris|Britania Raya; GRC Yunani; HRV Kroasia;
    IDN RI|Republik Indonesia; IRN Republik Islam Iran; IRQ Irak; JOR Yordania; JPN Jepang; KHM Kamboja; KOR Korsel|Korea Selatan|Republik Korea;
    LKA Sailan; MAR Kerajaan Maroko; MDV Maladewa; MKD Makedonia; MMR Birma|Myanmar; NZL Selandia Baru; PNG PNG|Papua Nugini;
    PRK Korut|Korea Utara; PSE Palestina; RUS Federasi Rusia; SAU Arab Saudi|Kerajaan Arab Saudi; SSD Sudan Selatan; SWE Swedia;
    TLS Timor Leste|Timor Timur; USA AS|Amerika Serikat|Amerika; VAT Vatikan; YEM Yaman; ZAF Afsel|Afrika Selatan`,
};

describe('a country', () => {
  const cases = (['en', 'id'] as const).flatMap((language) =>
    NAMES[language].split(';').flatMap((row) => {
      const [code = '', ...names] = row.trim().split(/ (.*)/u)[0]
        ? [row.trim().slice(0, 3), ...row.trim().slice(4).split('|')]
        : [];
      return names.map((name) => [language, name, code] as const);
    }),
  );
  it.each(cases)('%s: %s is %s', (language, name, code) =>
    expect(codesIn(sentenceWith(name, language), language)).toEqual([code]),
  );
});

describe('a country within other words', () => {
  it.each([
    ['The Norwegian-flagged boat was late.', 'Norwegian', 'NOR'],
    ['A United Kingdom-based firm paints boats.', 'United Kingdom', 'GBR'],
    ['A pro-Palestine march was late.', 'Palestine', 'PSE'],
    ['The Supreme Court of Norway met.', 'Norway', 'NOR'],
    ['The Norwegian government waited.', 'Norwegian', 'NOR'],
    ['A senior Norwegian official said boats were late.', 'Norwegian', 'NOR'],
    ['Gas flowed through the U.S.-led port.', 'U.S.', 'USA'],
  ])('%s', (text, words, code) => {
    const mentions = read(text, 'en')
      .entities.filter(({ iso3 }) => iso3 === code)
      .flatMap((entity) => entity.mentions);
    expect(mentions.map((mention) => mention.text)).toContain(words);
  });
});

describe('a name that is no country here', () => {
  it.each([
    ['en', 'Michael Jordan and Chad Prent met Ada Lind at the late harbour fair.'],
    ['en', 'Voters in Atlanta and all of Georgia waited.'],
    ['en', 'A cook served Turkish delight and French fries.'],
    ['en', 'The letter was written in French.'],
    ['en', 'The museum in Athens, Georgia, is late.'],
    ['en', 'Two boats left New Mexico.'],
    ['en', 'Boats cross the South China Sea.'],
    ['en', 'Boats cross the Sea of Prent.'],
    ['en', 'A guinea pig and a turkey were late.'],
    ['id', 'Kapal itu melintasi Laut Cina Selatan.'],
    ['id', 'Toko itu ada di Jalan Kuba.'],
    ['id', 'Toko itu ada di jalan Kuba.'],
    ['en', 'Georgia Governor Ola Prent signed the bill.'],
    ['en', "Georgia's governor signed the bill."],
    ['en', 'Peru, Indiana, and Cuba, Missouri, flooded.'],
    ['en', 'Vietnam War veterans were late. The Iraq War was long.'],
    ['id', 'Gubernur Georgia Ola Prent menandatangani surat itu.'],
    ['id', 'Laut Jepang tenang. Kampung Cina ramai.'],
    ['en', 'The USS Vietnam and HMS India were late.'],
    ['en', 'The tanker Norway ran aground.'],
    ['id', 'Kapal KM Vietnam tenggelam. KRI Mesir tiba.'],
    ['en', 'The shop on Via Italia and the bar in Calle Peru were late.'],
    ['en', 'Police closed Norway Street for hours.'],
    ['en', 'A bus stopped on Peru Street and on France Avenue.'],
    ['id', 'Toko itu ada di Jl. Mesir.'],
    ['en', 'The mayor of Cuba, Missouri, was late.'],
  ] as const)('%s: %s', (language, text) =>
    expect(codesIn(text, language).filter((code) => code !== 'USA')).toEqual([]),
  );

  it('is one where the text is about it', () => {
    expect(codesIn('Protesters met in Tbilisi. Georgia waits.', 'en')).toContain('GEO');
    expect(
      codesIn(
        'Niger and Nigeria waited. Guinea-Bissau met Guinea, Papua New Guinea met Equatorial Guinea.',
        'en',
      ),
    ).toEqual([...['NER', 'NGA', 'GNB', 'GIN', 'PNG', 'GNQ']]);
  });

  it.each([
    ['en', 'Bosnian Serb leader Ola Prent was late.', ['BIH']],
    ['en', 'Kosovo Albanians were late.', ['XKX']],
    ['en', 'Albanians met Serbs.', ['ALB', 'SRB']],
    ['en', 'Sino-Indian talks stalled.', ['CHN', 'IND']],
    ['en', 'On Monday Israel waited. Meanwhile India waited.', ['ISR', 'IND']],
    ['id', 'Negeri Tirai Bambu mengecam Negeri Paman Sam.', ['CHN', 'USA']],
    ['id', 'Presiden Georgia menolak usul itu.', ['GEO']],
    ['en', 'The Norwegian tanker was late. It left via Italy.', ['NOR', 'ITA']],
    ['id', 'Kapal perang Vietnam melintas via Italia.', ['VNM', 'ITA']],
    ['en', 'Ada Lind visited Mexico, Texas, and Kenya.', ['MEX', 'KEN']],
    ['en', 'A tanker Norway had leased ran aground.', ['NOR']],
    ['en', 'The leaders of Cuba, Norway and Sweden met.', ['CUB', 'NOR', 'SWE']],
    ['en', 'About 120 MS Norway patients were late.', ['NOR']],
    ['en', 'In Norway street lamps were late.', ['NOR']],
  ] as const)('is told once, and rightly: %s: %s', (language, text, codes) =>
    expect(codesIn(text, language)).toEqual([...codes]),
  );

  it('has a shared adjective by what the text names', () => {
    expect(codesIn('Dominica waited. Dominican boats were late.', 'en')).toEqual(['DMA']);
    expect(codesIn('Dominican boats were late.', 'en')).toEqual(['DOM']);
  });
});

const NAMES_FOLDER = fileURLToPath(new URL('../../../shared/names/', import.meta.url));
const present = existsSync(NAMES_FOLDER);
if (!present) console.warn(`skipped: no country names at ${NAMES_FOLDER}`);

interface Territories {
  readonly main: Readonly<
    Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    >
  >;
}

describe.skipIf(!present)('the names of ../shared/names', () => {
  it.each(['en', 'id'] as const)('are known: %s', (language) => {
    const file: Territories = JSON.parse(
      readFileSync(`${NAMES_FOLDER}cldr-${language}-territories.json`, 'utf8'),
    );
    const names = file.main[language]?.localeDisplayNames.territories ?? {};
    const unknown = CODES.flatMap(([alpha2, alpha3]) => {
      const usual = [names[alpha2], names[`${alpha2}-alt-variant`]].filter(
        (name) => name && !/[()]|SAR/u.test(name),
      );
      return usual.filter(
        (name) => !codesIn(sentenceWith(written(name ?? ''), language), language).includes(alpha3),
      );
    });
    expect(unknown).toEqual([]);
  });
});
