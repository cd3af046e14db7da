import codes from 'i18n-iso-countries/codes.json';
import { countryName } from '../names.ts';

const english = new Map<string, string>();

/** A country by its ISO 3166-1 alpha-3 code or its English name. Only for what is no party, "PAN". */
export function codeText(code: string): string {
  return /^[A-Z]{3}$/.test(code) ? countryName(code, code, 'id') : landText(code);
}

/** A country by its English name; any other name as it stands. */
export function landText(name: string): string {
  if (english.size === 0)
    for (const [, iso3 = ''] of codes as string[][]) english.set(countryName(iso3, iso3, 'en'), iso3);
  return countryName(english.get(name) ?? null, name, 'id');
}

const isLand = (name: string) => landText(name) !== name || english.has(name);

/**
 * Names with "and" between them. A name may have an "and" of its own ("Trinidad and Tobago"): it is taken for a joint
 * beside a country, and where one of several names is the only one.
 */
export function namesText(text: string, areSeveral: boolean): string {
  if (isLand(text)) return landText(text);
  const names = text.split(' and ');
  for (let end = names.length - 1; end > 0; end--) {
    const [first, rest] = [names.slice(0, end).join(' and '), names.slice(end).join(' and ')];
    if (isLand(first) || isLand(rest) || (areSeveral && names.length === 2))
      return `${namesText(first, false)} dan ${namesText(rest, false)}`;
  }
  return text;
}
