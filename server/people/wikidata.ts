import {
  type Claim,
  type SimplifyClaimsOptions,
  simplifyAliases,
  simplifyLabels,
  simplifyPropertyClaims,
  wikibaseTimeToSimpleDay,
} from 'wikibase-sdk';
import type { PackedOffice } from '../extract/gazetteer/people-index.ts';
import { countryOfItem } from './countries.ts';
import { usableNames } from './names.ts';
import { readTenure } from './tenures.ts';

/** A person as a file tells them. `names` are those that texts may have; the first is the best. */
export interface PersonTold {
  readonly id: string;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly gender: 'f' | 'm' | null;
  readonly offices: readonly PackedOffice[];
}

/** What an office is called, and the country it is for. */
export interface OfficeTold {
  readonly id: string;
  readonly titles: readonly string[];
  readonly country?: string;
}

/** A person with what is at fault in what is told of them. */
export interface PersonRead {
  readonly person: PersonTold;
  readonly faults: readonly string[];
}

/** What an entity of Wikidata is to us: a person, an office, or nothing. */
export type EntityTold = PersonRead | { readonly office: OfficeTold } | null;

type Json = Readonly<Record<string, unknown>>;

const PROPERTIES = {
  instance: 'P31',
  subclass: 'P279',
  position: 'P39',
  citizenship: 'P27',
  country: 'P17',
  gender: 'P21',
  start: 'P580',
  end: 'P582',
  at: 'P585',
  died: 'P570',
  of: 'P642',
  jurisdiction: 'P1001',
} as const;

const HUMAN = 'Q5';
const GENDERS: Readonly<Record<string, 'f' | 'm'>> = {
  Q6581072: 'f',
  Q1052281: 'f',
  Q6581097: 'm',
  Q2449503: 'm',
};
/** position, public office, head of state, head of government, minister, president, prime minister */
const OFFICES = ['Q4164871', 'Q294414', 'Q48352', 'Q2285706', 'Q83307', 'Q30461', 'Q14212'];

/** Languages whose names texts in English and Indonesian use, the best first; mul is for all languages. */
const LANGUAGES = ['en', 'mul', 'id'];

/** A value that is known to be, but not which. */
const UNTOLD = '?';

/** True for an entity of Wikidata, as its dumps and its API give them or as wikibase-sdk simplifies them. */
export function isEntity(value: Json): boolean {
  return 'labels' in value || 'claims' in value || value.type === 'item' || value.type === 'property';
}

/** Reads an entity. A person who has no name that an English or Indonesian text uses has no `names`. */
export function readEntity(value: Json): EntityTold {
  const id = typeof value.id === 'string' ? value.id : '';
  const claims = isObject(value.claims) ? value.claims : {};
  const classes = valuesOf(claims, PROPERTIES.instance);
  if (classes.includes(HUMAN)) return readPerson(id, value, claims);
  const kinds = [...classes, ...valuesOf(claims, PROPERTIES.subclass)];
  const places = countriesIn(
    [PROPERTIES.jurisdiction, PROPERTIES.country].flatMap((p) => valuesOf(claims, p)),
  );
  const isOffice = PROPERTIES.jurisdiction in claims || kinds.some((kind) => OFFICES.includes(kind));
  if (!isOffice) return null;
  const titles = [...new Set(namesIn(value.labels, ['en', 'id']))];
  return { office: { id, titles, ...(places[0] ? { country: places[0] } : {}) } };
}

function readPerson(id: string, value: Json, claims: Json): PersonRead {
  const died = valuesOf(claims, PROPERTIES.died)[0] ?? null;
  const told = simplified(claims, PROPERTIES.position, {
    keepQualifiers: true,
    keepNonDeprecated: true,
  }).flatMap((claim) => readOffice(claim, died) ?? []);
  const person = {
    id,
    names: usableNames([...namesIn(value.labels, LANGUAGES), ...namesIn(value.aliases, LANGUAGES)]),
    countries: countriesIn(valuesOf(claims, PROPERTIES.citizenship)),
    gender: GENDERS[valuesOf(claims, PROPERTIES.gender)[0] ?? ''] ?? null,
    offices: told.map(({ office }) => office),
  };
  return { person, faults: told.flatMap(({ faults }) => faults.map((fault) => `${id} ${fault}`)) };
}

function countriesIn(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => countryOfItem(id) ?? []))];
}

interface OfficeRead {
  readonly office: PackedOffice;
  readonly faults: readonly string[];
}

function readOffice(claim: unknown, died: string | null): OfficeRead | null {
  const { value = claim, qualifiers } = isObject(claim) ? claim : {};
  if (typeof value !== 'string' || value === UNTOLD) return null;
  const told = isObject(qualifiers) ? qualifiers : {};
  const first = (property: string) => stringsIn(told[property])[0];
  const of = first(PROPERTIES.of) ?? first(PROPERTIES.jurisdiction);
  const country = of === undefined ? undefined : countryOfItem(of);
  const { time, faults } = readTenure(
    first(PROPERTIES.start) ?? first(PROPERTIES.at),
    first(PROPERTIES.end) ?? first(PROPERTIES.at),
    died,
  );
  return {
    office: {
      id: value,
      ...(country ? { country } : of !== undefined && of !== UNTOLD ? { of } : {}),
      ...time,
    },
    faults: faults.map((fault) => `in the office ${value} ${fault}`),
  };
}

/** The simple values of a property, without those that only are not told. */
function valuesOf(claims: Json, property: string): string[] {
  return simplified(claims, property, {}).flatMap((claim) => {
    const value = isObject(claim) ? claim.value : claim;
    return typeof value === 'string' ? [value] : [];
  });
}

/** The claims of a property, simplified by wikibase-sdk unless they come so. */
function simplified(claims: Json, property: string, options: SimplifyClaimsOptions): readonly unknown[] {
  const given = claims[property];
  if (!Array.isArray(given)) return [];
  if (!given.every((claim) => isObject(claim) && isObject(claim.mainsnak))) return given;
  return simplifyPropertyClaims(given as Claim[], {
    ...options,
    timeConverter: dayOf,
    somevalueValue: UNTOLD,
  });
}

/** A day, month or year; what is told less precisely tells no beginning or end. */
function dayOf(value: unknown): string {
  const precision = isObject(value) ? value.precision : 11;
  if (typeof precision === 'number' && precision < 9) return UNTOLD;
  const day = wikibaseTimeToSimpleDay(value as Parameters<typeof wikibaseTimeToSimpleDay>[0]);
  const told = isObject(value) ? value.time : value;
  if (typeof told === 'string' && /^[+-]0+-/u.test(told)) return '0000';
  return day.replace(/^\d{1,3}(?![^-])/u, (year) => year.padStart(4, '0'));
}

/** The names of these languages, in their order; as the API gives them or simplified. */
function namesIn(told: unknown, languages: readonly string[]): string[] {
  if (!isObject(told)) return [];
  const own = Object.fromEntries(languages.flatMap((code) => (code in told ? [[code, told[code]]] : [])));
  const values = Object.values(own);
  const plain = values.every((value) => typeof value === 'string' || stringsIn(value).length > 0);
  if (plain) return values.flatMap((value) => (typeof value === 'string' ? value : stringsIn(value)));
  const lists = values.some(Array.isArray);
  const simple = lists
    ? simplifyAliases(own as Parameters<typeof simplifyAliases>[0])
    : simplifyLabels(own as Parameters<typeof simplifyLabels>[0]);
  return Object.values(simple).flatMap((value) => (typeof value === 'string' ? value : stringsIn(value)));
}

function stringsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => {
    const own: unknown = isObject(each) ? each.value : each;
    return typeof own === 'string' && !isObject(each) ? [own] : [];
  });
}

/** True for an object of JSON, no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
