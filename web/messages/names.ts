import codes from 'i18n-iso-countries/codes.json';
import type { EntityName } from '../api/queries.ts';
import type { Tongue } from '../store/preferences.ts';

const toIso2 = new Map((codes as string[][]).map(([iso2 = '', iso3 = '']) => [iso3, iso2]));
const regions: Partial<Record<Tongue, Intl.DisplayNames>> = {};

/** A country's name in the language of the interface, else the name that the graph gives. */
export function countryName(iso3: string | null, given: string, tongue: Tongue): string {
  const iso2 = iso3 === null ? undefined : toIso2.get(iso3);
  if (iso2 === undefined) return given;
  regions[tongue] ??= new Intl.DisplayNames(tongue, { type: 'region', fallback: 'none' });
  return regions[tongue].of(iso2) ?? given;
}

/** A country's flag as an emoji, which not every system can draw. */
export function flagOf(iso3: string | null): string | null {
  const iso2 = iso3 === null ? undefined : toIso2.get(iso3);
  if (iso2 === undefined) return null;
  return String.fromCodePoint(...[...iso2].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** What to call an entity: countries in the language of the interface, all others as texts name them. */
export function entityName(
  entity: { name: string; iso3?: string | null; kind?: EntityName['kind'] },
  tongue: Tongue,
): string {
  return entity.kind === undefined || entity.kind === 'COUNTRY'
    ? countryName(entity.iso3 ?? null, entity.name, tongue)
    : entity.name;
}

interface Home {
  readonly id: string;
  readonly name: string;
  readonly iso3: string | null;
}

/** The country that an entity is of: where it is sure, else the only one that its offices are for. */
export function homeOf(entity: {
  readonly id: string;
  readonly country: Home | null;
  readonly roles: readonly { readonly for: Home | null }[];
}): Home | null {
  if (entity.country !== null) return entity.country.id === entity.id ? null : entity.country;
  const served = entity.roles.flatMap((role) =>
    role.for === null || role.for.iso3 === null ? [] : [role.for],
  );
  const [first] = served;
  return first !== undefined && served.every(({ id }) => id === first.id) ? first : null;
}

/** One or two letters for a person's circle, the ISO code of a country, "?" for one who is not named. */
export function entityCode(entity: EntityName): string {
  if (entity.described) return '?';
  if (entity.kind === 'COUNTRY') return entity.iso3 ?? initials(entity.name);
  return initials(entity.name);
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toUpperCase();
}
