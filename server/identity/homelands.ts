import isoCountries from 'i18n-iso-countries';
import type { EntityKind, Language } from '../document/document.ts';
import { officeKey } from './offices.ts';

/** What a text shows of the country in which it is written and of those that it is about. */
export interface Setting {
  /** Where it was published; null where that isn't known. */
  readonly address: string | null;
  readonly language: Language;
  /** How often it speaks of each country or of what lies there, by ISO 3166-1 alpha-3 code. */
  readonly spoken: Readonly<Record<string, number>>;
  /** Keys of the offices that it tells with their country (officeKey). */
  readonly told: readonly string[];
}

/** The country that a text means where it names none. */
export interface Presumed {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** A sentence's part: "in an outlet of IDN, and no other country is spoken of". */
  readonly reason: string;
}

/** An office of a state that a text gives somebody without saying of which state. */
export interface PresumedOffice extends Presumed {
  readonly office: string;
  /** Which of the titles it is. */
  readonly place: number;
}

/** One whom a text gives offices of which it doesn't say whose they are. */
export interface Untold {
  readonly kind: EntityKind;
  readonly described: boolean;
  readonly titles: readonly string[];
}

/** How far the country that is presumed can be relied on: estimates, each from what it rests on. */
const RELIANCE = { alone: 0.9, most: 0.8, place: 0.7, byLanguage: -0.1 } as const;

/**
 * The country of a text's outlet where the text speaks of no other, or of it as often as of all others together; where the
 * outlet tells none, the one country that the text speaks of, by name and by something that lies there. Else null: a
 * text about another country may mean that one's president or its own.
 */
export function presumeCountry({ address, language, spoken }: Setting): Presumed | null {
  const told = Object.entries(spoken).sort(([a], [b]) => (a < b ? -1 : 1));
  const home = homeOf(address, language);
  if (home === null) return null;
  if (home.country === undefined) {
    const [only, ...more] = told;
    if (only === undefined || more.length > 0 || only[1] < FEWEST_ALONE) return null;
    const reason = `no other country is spoken of than ${only[0]}, ${only[1]} times`;
    return { country: only[0], confidence: RELIANCE.place, reason };
  }
  const { country, confidence, reason } = home;
  const others = told.filter(([code]) => code !== country).reduce((sum, [, times]) => sum + times, 0);
  const own = spoken[country] ?? 0;
  if (others > own) return null;
  const isAlone = others === 0;
  return {
    country,
    confidence: Math.round(100 * ((isAlone ? RELIANCE.alone : RELIANCE.most) + confidence)) / 100,
    reason: `${reason}, and ${isAlone ? 'no other country is spoken of' : 'no other is spoken of more'}`,
  };
}

/** Fewer times may be by the way. */
const FEWEST_ALONE = 3;

/** Where the outlet writes: undefined for no country that its address or language tells; null where the two disagree. */
function homeOf(
  address: string | null,
  language: Language,
): { readonly country: string | undefined; readonly confidence: number; readonly reason: string } | null {
  const byDomain = address === null ? undefined : countryOfDomain(new URL(address).hostname);
  const byLanguage = COUNTRY_OF_LANGUAGE[language];
  if (byDomain !== undefined && byLanguage !== undefined && byDomain !== byLanguage) return null;
  if (byDomain !== undefined)
    return { country: byDomain, confidence: 0, reason: `in an outlet of ${byDomain}` };
  return {
    country: byLanguage,
    confidence: RELIANCE.byLanguage,
    reason: `in the language of ${byLanguage}`,
  };
}

/** Whose press alone writes in a language. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<Language, string | undefined>> = { en: undefined, id: 'IDN' };

/** Top-level domains of countries that anybody takes for their letters. */
const TAKEN = new Set('ai am cc co eu fm gg im io la ly me nu sh st to tv vc ws'.split(' '));

function countryOfDomain(host: string): string | undefined {
  const end = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (end.length !== 2 || TAKEN.has(end)) return undefined;
  return isoCountries.alpha2ToAlpha3(end === 'uk' ? 'GB' : end.toUpperCase());
}

/** Offices that every state may have one holder of; of kings and chancellors few have any. */
const OF_STATES =
  /^(?:president|vice-president|prime-minister|attorney-general|national-security-adviser|police-chief|[a-z-]+-minister)$/u;

/** What a state hasn't: an office by its name there is one of a body, a province or another state. */
const LACKS = {
  president: new Set(
    `AUS BEL BHR BRN BTN CAN DNK ESP GBR JAM JOR JPN KHM KWT LIE LSO LUX MAR MCO MYS NLD NOR NZL OMN PNG QAT SAU SWE SWZ
     THA TON VAT`.split(/\s+/u),
  ),
  'prime-minister': new Set(
    `AGO ARG BOL BRA CHE CHL COL CRI CYP DOM ECU GHA GTM HND IDN IRN KEN MEX NGA NIC PAN PHL PRY SLV TUR URY USA VEN
     ZAF ZMB ZWE`.split(/\s+/u),
  ),
} as const;

/** Titles that provinces, towns and firms have as well. */
const OF_OTHERS = /^(?:premier|governor|gubernur)$/iu;

/**
 * The first of the offices that is one of a state, under the key that it has in the country that the text means; null
 * where that isn't clear. A description ("the president") means nobody's where the text names another state's.
 */
export function presumeOffice(untold: Untold, setting: Setting): PresumedOffice | null {
  if (untold.kind !== 'person' || untold.titles.length === 0) return null;
  const presumed = presumeCountry(setting);
  if (presumed === null) return null;
  const { country } = presumed;
  const found = untold.titles.flatMap((title, place) => {
    const key = officeKey({ title, state: null, body: { kind: 'country', code: country, block: null } });
    const name = key?.slice(key.indexOf('/') + 1) ?? '';
    if (key === null || !OF_STATES.test(name) || OF_OTHERS.test(title.trim())) return [];
    const isOther = (told: string) => told.endsWith(`/${name}`) && told !== key;
    const lacks = (name === 'president' || name === 'prime-minister') && LACKS[name].has(country);
    if (lacks || (untold.described && setting.told.some(isOther))) return [];
    return [{ ...presumed, office: key, place }];
  });
  return found[0] ?? null;
}
