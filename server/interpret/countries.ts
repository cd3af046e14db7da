import isoCountries from 'i18n-iso-countries';
import { loadKnowledge } from '../extract/gazetteer/knowledge.ts';

/** Languages whose letters are not Latin ones: Latin names of other languages are words of ours as well. */
const SCRIPTS = [
  'zh',
  'zh-Hant',
  'ja',
  'ko',
  'ru',
  'uk',
  'ar',
  'fa',
  'ur',
  'he',
  'hi',
  'bn',
  'ta',
  'th',
  'el',
  'ka',
  'hy',
];

let scripts: ReadonlyMap<string, string> | null = null;

/**
 * The ISO 3166-1 alpha-3 code of the country that `text` is a code of, in capitals ("JPN"; "JP" where `short`), or its name in
 * letters other than Latin ones ("日本"); null for any other. Names of languages are those of the Unicode CLDR.
 */
export function countryCalled(text: string, short = false): string | null {
  const { en } = loadKnowledge().countryNames;
  if (en.has(text)) return text;
  if (short && /^[A-Z]{2}$/u.test(text)) return isoCountries.alpha2ToAlpha3(text) ?? null;
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return null;
  scripts ??= readScripts();
  return scripts.get(text.normalize('NFC').toLowerCase()) ?? null;
}

/** The names by which extraction shows the country that `text` is a code or a foreign name of; none for any other. */
export function namesCalled(text: string): readonly string[] {
  const iso3 = countryCalled(text.trim(), true);
  const { en, id } = loadKnowledge().countryNames;
  return iso3 === null ? [] : [...new Set([en.get(iso3) ?? iso3, id.get(iso3) ?? iso3])];
}

function readScripts(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const script of SCRIPTS) {
    const told = new Intl.DisplayNames([script], { type: 'region', fallback: 'none' });
    for (const [alpha2, iso3] of Object.entries(isoCountries.getAlpha2Codes())) {
      const name = told.of(alpha2)?.toLowerCase();
      if (name !== undefined && !names.has(name)) names.set(name, iso3);
    }
  }
  return names;
}
