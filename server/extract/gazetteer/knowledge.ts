import { createHash } from 'node:crypto';
import { countries } from 'countries-list';
import isoCountries from 'i18n-iso-countries';
import isoEnglish from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import isoIndonesian from 'i18n-iso-countries/langs/id.json' with { type: 'json' };
import type { EntityKind, Language, MentionUse } from '../../document/document.ts';
import { isUpper } from '../text/characters.ts';
import { tokenise } from '../text/tokens.ts';
import { COMPANIES } from './companies.ts';
import { AMBIGUOUS_NAMES, COUNTRY_WORDS, NO_NAMES } from './countries.ts';
import { DEMONYMS } from './demonyms.ts';
import { ENGLISH_BODIES } from './english-bodies.ts';
import { type Entry, type Gazetteer, indexEntries } from './gazetteer.ts';
import { INDONESIAN_BODIES, INDONESIAN_PARTIES } from './indonesian-bodies.ts';
import { officialNames } from './official-names.ts';
import { ORGANISATIONS } from './organisations.ts';
import { OUTLETS } from './outlets.ts';
import { NO_PEOPLE, openPeople, type People } from './people-index.ts';
import { PEOPLES } from './peoples.ts';
import { PLACES } from './places.ts';
import { indonesianRegions } from './regions.ts';
import { indexTowns, type Town } from './town-index.ts';
import { TOWNS } from './towns.ts';
import { PLACE_DEMONYMS, REGIONS, WIDE_REGIONS } from './world-regions.ts';

/** What extraction knows beforehand: a value, the same wherever it is built from the same tables. */
export interface Knowledge {
  /** Names of countries, organisations and places as texts of each language use them. */
  readonly gazetteers: Readonly<Record<Language, Gazetteer>>;
  /** Display names of countries by ISO 3166-1 alpha-3 (XKX for Kosovo). */
  readonly countryNames: Readonly<Record<Language, ReadonlyMap<string, string>>>;
  /** Those that the user imported. */
  readonly people: People;
  /** Towns by folded name: too many and too like other words for the gazetteers. */
  readonly towns: ReadonlyMap<string, Town>;
  /** SHA-256 over all entries, towns and imported people, hexadecimal. */
  readonly hash: string;
}

const LANGUAGES: readonly Language[] = ['en', 'id'];

/** Display names that the libraries give in a form no newspaper uses. */
const PLAIN_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    CHN: 'China',
    PSE: 'Palestine',
    HKG: 'Hong Kong',
    MAC: 'Macao',
    MMR: 'Myanmar',
    CIV: 'Ivory Coast',
    TUR: 'Turkey',
    COD: 'DR Congo',
    COG: 'Republic of the Congo',
  },
  id: {
    PSE: 'Palestina',
    HKG: 'Hong Kong',
    MAC: 'Makau',
    MMR: 'Myanmar',
    CIV: 'Pantai Gading',
    GBR: 'Inggris',
    CHN: 'Tiongkok',
    TUR: 'Turki',
    COD: 'RD Kongo',
    COG: 'Republik Kongo',
  },
};

let loaded: Knowledge | null = null;

/** The shipped knowledge, built in memory on the first call (some 100 ms) and kept, with the people of `imports`. */
export function loadKnowledge(imports: readonly Uint8Array[] = []): Knowledge {
  loaded ??= buildKnowledge();
  if (imports.length === 0) return loaded;
  const people = openPeople(imports);
  return {
    ...loaded,
    people,
    hash: createHash('sha256').update(`${loaded.hash}\n${people.hash}`).digest('hex'),
  };
}

/** The name of a country in `language`; the code itself for a code that is no country's. */
export function countryName(iso3: string, language: Language): string {
  return loadKnowledge().countryNames[language].get(iso3) ?? iso3;
}

function buildKnowledge(): Knowledge {
  const countryNames = { en: displayNames('en'), id: displayNames('id') };
  const entries = { en: entriesOf('en', countryNames), id: entriesOf('id', countryNames) };
  const hash = createHash('sha256')
    .update(JSON.stringify([entries, TOWNS]))
    .digest('hex');
  const gazetteers = { en: indexEntries(entries.en), id: indexEntries(entries.id) };
  const towns = indexTowns(isoCountries.getAlpha2Codes());
  return { gazetteers, countryNames, people: NO_PEOPLE, towns, hash };
}

function isoPairs(): [alpha2: string, alpha3: string][] {
  const listed = Object.entries(isoCountries.getAlpha2Codes()).filter(([alpha2]) => alpha2 !== 'XK');
  return [...listed, ['XK', 'XKX']];
}

function displayNames(language: Language): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const map = new Map<string, string>();
  for (const [alpha2, alpha3] of isoPairs())
    map.set(alpha3, PLAIN_NAMES[language][alpha3] ?? names.of(alpha2) ?? alpha3);
  return map;
}

function entriesOf(language: Language, displayed: Knowledge['countryNames']): Entry[] {
  const entries: Entry[] = [];
  // Of a name that two countries bear ("Congo") ours is whose newspapers mean.
  for (const [, alpha3] of isoPairs()) entries.push(...ownCountryEntries(alpha3, language, displayed));
  for (const [alpha2, alpha3] of isoPairs())
    entries.push(...countryEntries(alpha2, alpha3, language, displayed));
  entries.push(...organisationEntries(language), ...indonesianEntries(language), ...outletEntries(language));
  entries.push(...englishBodyEntries(language), ...companyEntries(language));
  entries.push(...peopleEntries(language), ...placeEntries(language));
  for (const [alpha2, alpha3] of isoPairs())
    entries.push(...seatEntries(alpha2, alpha3, language, displayed));
  return entries.filter((entry) => !NO_NAMES.includes(entry.name));
}

/** A country by the names of our own table. */
function ownCountryEntries(iso3: string, language: Language, displayed: Knowledge['countryNames']): Entry[] {
  const name = displayed[language].get(iso3) ?? iso3;
  return split(COUNTRY_WORDS[iso3]?.[language])
    .filter(usable)
    .map((text) => countryEntry(iso3, name, text));
}

function countryEntry(iso3: string, name: string, text: string, use?: MentionUse): Entry {
  return entryOf(text, 'country', `country:${iso3}`, name, use ?? (isShort(text) ? 'short' : 'name'), {
    iso3,
  });
}

function countryEntries(
  alpha2: string,
  iso3: string,
  language: Language,
  displayed: Knowledge['countryNames'],
): Entry[] {
  const words = COUNTRY_WORDS[iso3];
  const name = displayed[language].get(iso3) ?? iso3;
  const names = [
    ...split(words?.[language]),
    name,
    ...LANGUAGES.flatMap((l) => isoNames(alpha2, l)),
    displayed.en.get(iso3) ?? '',
  ];
  const shorts = language === 'en' ? names : [...split(words?.id), name, ...isoNames(alpha2, 'id')];
  const official = officialNames(iso3, language, distinct(shorts.filter(isPlain)));
  const demonyms = language === 'en' ? (DEMONYMS.get(iso3) ?? []) : [];
  return [
    ...[...names.flatMap(spellings), ...official]
      .filter(usable)
      .map((text) => countryEntry(iso3, name, text)),
    ...demonyms.map((text) => countryEntry(iso3, name, text, 'demonym')),
  ];
}

/** Names with commas or brackets are the library's own order of words: no text has them. */
function usable(text: string): boolean {
  return text.length > 1 && !/[,()]/.test(text) && !NO_NAMES.includes(text);
}

/** "Georgia Selatan & Kep. Sandwich Selatan" as newspapers write it as well. */
function spellings(name: string): string[] {
  const written = name.replace('Kep. ', 'Kepulauan ');
  return written.includes(' & ')
    ? [name, written, written.replace(' & ', ' dan '), written.replace(' & ', ' and ')]
    : [written];
}

/** A short name that may stand behind "Republic of". */
function isPlain(text: string): boolean {
  return usable(text) && !isShort(text);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function isShort(text: string): boolean {
  return isUpper(text);
}

function isoNames(alpha2: string, language: Language): string[] {
  const table: Record<string, string | string[]> = (language === 'en' ? isoEnglish : isoIndonesian).countries;
  const found = table[alpha2];
  const names = found === undefined ? [] : typeof found === 'string' ? [found] : found;
  return names.filter((text) => !isShort(text));
}

function seatEntries(
  alpha2: string,
  iso3: string,
  language: Language,
  displayed: Knowledge['countryNames'],
): Entry[] {
  const name = displayed[language].get(iso3) ?? iso3;
  const capital = (countries as Record<string, { capital: string }>)[alpha2]?.capital ?? '';
  const seats = [...split(COUNTRY_WORDS[iso3]?.seats), capital].filter(
    (seat) => usable(seat) && seat !== name,
  );
  const government = { key: `country:${iso3}`, name };
  return seats.map((seat) =>
    entryOf(seat, 'place', `place:${seat.toLowerCase()}`, seat, 'seat', { in: iso3, government }),
  );
}

function organisationEntries(language: Language): Entry[] {
  return ORGANISATIONS.flatMap((known) => {
    const own = split(known[language]);
    const name = own[0] ?? '';
    const key = known.wikidata ? `wikidata:${known.wikidata}` : `organisation:${name.toLowerCase()}`;
    const wikidata = known.wikidata ? { wikidata: known.wikidata } : {};
    const named = [...own, ...split(language === 'id' ? known.en : undefined)].map((text) =>
      entryOf(text, 'organisation', key, name, isShort(text) ? 'short' : 'name', wikidata),
    );
    const government = { key, name, ...wikidata };
    const seats = split(known.seats).map((seat) =>
      entryOf(seat, 'place', `place:${seat.toLowerCase()}`, seat, 'seat', { in: 'BEL', government }),
    );
    return [...named, ...seats];
  });
}

/** Firms by all their names; where a tagger tells people's names, without those that people bear. */
function companyEntries(language: Language): Entry[] {
  return COMPANIES.flatMap((row) => {
    const names = split(row).filter((text) => language !== 'id' || !AMBIGUOUS_NAMES.has(text.toLowerCase()));
    return bodyEntries(names, { branched: true });
  });
}

/** A body without an id of its own by all its names, the fullest first. */
function bodyEntries(names: readonly string[], rest: Pick<Entry, 'in' | 'branched'>): Entry[] {
  const name = names[0] ?? '';
  const key = `organisation:${name.toLowerCase()}`;
  return names.map((text) =>
    entryOf(text, 'organisation', key, name, isShort(text) ? 'short' : 'name', rest),
  );
}

/** Where no word of the language is its article, "The Guardian" is a name with it. */
function outletEntries(language: Language): Entry[] {
  return OUTLETS.flatMap(({ names, wikidata }) => {
    const own = split(names);
    const name = bare(own[0] ?? '');
    const key = wikidata ? `wikidata:${wikidata}` : `organisation:${name.toLowerCase()}`;
    return own.flatMap((text) => {
      const [article] = /^the(?= )/i.exec(text) ?? [];
      const rest = { media: true, ...(wikidata ? { wikidata } : {}) };
      const make = (words: string, more: Pick<Entry, 'article'>) =>
        entryOf(words, 'organisation', key, name, isShort(text) ? 'short' : 'name', { ...rest, ...more });
      const plain = make(bare(text), article ? { article } : {});
      return language === 'en' ? [plain] : [plain, make(`The ${bare(text)}`, {})];
    });
  });
}

/** "Guardian" of "the Guardian". */
function bare(name: string): string {
  return name.replace(/^the /i, '');
}

/** Of several words, not of capitals alone: Indonesian texts write such names as English ones do, and mean nothing else by them. */
function isNameAbroad(text: string): boolean {
  return text.includes(' ') && !isShort(text);
}

/** Bodies of the world, as English texts call them, with the country that they belong to. */
function englishBodyEntries(language: Language): Entry[] {
  return Object.entries(ENGLISH_BODIES).flatMap(([iso3, list]) =>
    list.split(';').flatMap((row) => {
      const names = split(row)
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => language === 'en' || isNameAbroad(text));
      return bodyEntries(names, iso3 === '' ? {} : { in: iso3 });
    }),
  );
}

/** Bodies and parties of Indonesia, as Indonesian texts call them. */
function indonesianEntries(language: Language): Entry[] {
  if (language !== 'id') return [];
  return [...INDONESIAN_BODIES, ...INDONESIAN_PARTIES].flatMap((row) =>
    bodyEntries(split(row), { in: 'IDN' }),
  );
}

function peopleEntries(language: Language): Entry[] {
  if (language !== 'en') return [];
  return PEOPLES.flatMap((row) => {
    const names = split(row);
    const name = names[0] ?? '';
    return names.map((text) => entryOf(text, 'group', `group:${name.toLowerCase()}`, name, 'name', {}));
  });
}

function placeEntries(language: Language): Entry[] {
  const everywhere = [
    ...[...PLACES, ...rowsOf(WIDE_REGIONS)].flatMap((row) => placeRow(row, language, {})),
    ...Object.entries(REGIONS).flatMap(([iso3, rows]) =>
      rowsOf(rows).flatMap((row) => placeRow(row, language, { in: iso3 })),
    ),
  ];
  if (language !== 'id') return everywhere;
  return [
    homeSeat(),
    ...indonesianRegions().flatMap((names) => placesNamed(names, names[0] ?? '', { in: 'IDN' })),
    ...everywhere,
  ];
}

/** Jakarta, of which Indonesian papers tell as a city most often and at times as the government. */
function homeSeat(): Entry {
  const [names = []] = indonesianRegions().filter((each) => each.includes(HOME_SEAT));
  const [name = HOME_SEAT] = names;
  const government = { key: 'country:IDN', name: 'Indonesia' };
  return entryOf(HOME_SEAT, 'place', `place:${name.toLowerCase()}`, name, 'name', { in: 'IDN', government });
}

const HOME_SEAT = 'Jakarta';

function rowsOf(list: string): string[] {
  return list.split(';').map((row) => row.replace(/\s+/g, ' ').replaceAll('| ', '|').trim());
}

function placeRow(row: string, language: Language, rest: Pick<Entry, 'in'>): Entry[] {
  const names = split(row);
  const first = names[0] ?? '';
  const name = (language === 'id' && PLACES.includes(row) ? names[1] : undefined) ?? first;
  const demonyms = language === 'en' ? split(PLACE_DEMONYMS[first]) : [];
  const key = `place:${first.toLowerCase()}`;
  return [
    ...placesNamed(names, name, rest),
    ...demonyms.map((text) => entryOf(text, 'place', key, name, 'demonym', rest)),
  ];
}

function placesNamed(names: readonly string[], name: string, rest: Pick<Entry, 'in'>): Entry[] {
  const key = `place:${(names[0] ?? '').toLowerCase()}`;
  return names.map((text) => entryOf(text, 'place', key, name, 'name', rest));
}

function entryOf(
  text: string,
  kind: EntityKind,
  key: string,
  name: string,
  use: MentionUse,
  rest: Pick<Entry, 'iso3' | 'in' | 'wikidata' | 'government' | 'media' | 'article'>,
): Entry {
  const tokens = tokenise(text);
  const exact = isShort(text) ? { exact: tokens.map((token) => token.text) } : {};
  return { words: tokens.map((token) => token.lower), kind, key, name, use, ...rest, ...exact };
}

function split(text: string | undefined): string[] {
  return text ? text.split('|') : [];
}
