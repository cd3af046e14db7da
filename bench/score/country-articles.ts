/**
 * The encyclopaedia's titles of countries' articles by ISO 3166-1 alpha-3 (XKX for Kosovo) where the title is not the English
 * name that the platform gives for the code; with titles that lead there. Independent of what extraction knows.
 */
const TITLES: Readonly<Record<string, string>> = {
  ARE: 'United Arab Emirates|UAE',
  BHS: 'The Bahamas|Bahamas',
  BIH: 'Bosnia and Herzegovina',
  CHN: "China|People's Republic of China",
  CIV: "Ivory Coast|Côte d’Ivoire|Côte d'Ivoire",
  COD: 'Democratic Republic of the Congo|DR Congo|DRC',
  COG: 'Republic of the Congo',
  CPV: 'Cape Verde',
  CZE: 'Czech Republic|Czechia',
  FSM: 'Federated States of Micronesia',
  GBR: 'United Kingdom|UK|U.K.|Great Britain|Britain',
  GEO: 'Georgia (country)',
  GMB: 'The Gambia|Gambia',
  HKG: 'Hong Kong',
  IRL: 'Republic of Ireland',
  KNA: 'Saint Kitts and Nevis',
  LCA: 'Saint Lucia',
  MAC: 'Macau',
  MKD: 'North Macedonia',
  MMR: 'Myanmar|Burma',
  NLD: 'Netherlands|The Netherlands',
  PHL: 'Philippines|Philippine|The Philippines',
  PSE: 'Palestine|State of Palestine',
  SHN: 'Saint Helena, Ascension and Tristan da Cunha',
  STP: 'São Tomé and Príncipe',
  SWZ: 'Eswatini',
  TLS: 'Timor-Leste|East Timor',
  TTO: 'Trinidad and Tobago',
  TUR: 'Turkey|Türkiye',
  USA: 'United States|U.S.|US|USA|United States of America',
  VAT: 'Vatican City|Holy See',
  VCT: 'Saint Vincent and the Grenadines',
  VIR: 'United States Virgin Islands',
  XKX: 'Kosovo',
};

/** Titles that are another thing's: the island of two states, a department's sea. */
const OTHERS: ReadonlySet<string> = new Set([
  'Georgia',
  'Ireland',
  'Saint Martin',
  'Macedonia',
  'Micronesia',
]);

/** Codes by title; `pairs` are the alpha-2 and alpha-3 codes of all countries. */
export function indexTitles(
  pairs: Iterable<readonly [alpha2: string, alpha3: string]>,
): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const index = new Map<string, string>();
  for (const [alpha2, alpha3] of pairs) {
    const title = names.of(alpha2);
    if (title && !OTHERS.has(title)) index.set(title, alpha3);
  }
  for (const [alpha3, titles] of Object.entries(TITLES))
    for (const title of titles.split('|')) index.set(title, alpha3);
  return index;
}
