import type { EntityKind } from '../document/document.ts';
import { hasManyInACountry, isCommonName, isOftenBorne, isRoad } from './common-names.ts';
import { foldName } from './names.ts';
import { commonOffices, type Profile, sharedNames } from './resemblance.ts';

/** True where the names of a body or place are borne by many in a country ("Pemerintah Provinsi"): no pair of them decides anything. */
export function isGeneric(kind: EntityKind, names: readonly string[]): boolean {
  if (kind === 'person' || kind === 'country') return false;
  return names.map(foldName).every((name) => isRoad(name) || (isCommonName(name) && hasManyInACountry(name)));
}

/** Why the rules don't join two (block.ts, partition.ts), however much speaks for it: a sentence. */
export function whyUnjoined(a: Profile, b: Profile): string {
  const shared = sharedNames(a, b);
  if (a.code !== null && b.code !== null) return 'two codes are never joined by a rule';
  if (a.code !== null || b.code !== null)
    return 'what is known by a code is joined by that code, which no text of the other one tells';
  if (shared.length === 0) return whyLookalikes(a, b);
  const [name = ''] = a.names.map(foldName);
  if (name !== foldName(b.names[0] ?? ''))
    return `rules compare what texts mainly call each, “${a.names[0]}” and “${b.names[0]}”; what is written beside it, as “${shared[0]}” is, joins nothing by itself`;
  if (a.kind !== 'person') return whyBodies(name, a, b);
  if (!name.includes(' '))
    return 'one word of a name joins only where an office that one person holds stands beside it in both texts, in one decade';
  if (isOftenBorne(name)) return 'many people bear that name';
  return whyNamesakes(a, b);
}

function whyBodies(name: string, a: Profile, b: Profile): string {
  if (hasManyInACountry(name)) return 'a country has many of that name';
  if (isCommonName(name)) return 'every country has one of that name, and not both texts tell which';
  return whyNamesakes(a, b);
}

function whyLookalikes(a: Profile, b: Profile): string {
  const [office] = a.kind === 'person' ? commonOffices(a.offices, b.offices) : [];
  const why =
    'names that are alike, or mean the same, join nothing by themselves, since of look-alikes some are always two';
  return office === undefined ? why : `${why}; an office that both hold, ${office}, ties equal names alone`;
}

function whyNamesakes(a: Profile, b: Profile): string {
  if (a.countries.some((country) => b.countries.includes(country)))
    return 'rules join equal names text by text, and no text of one ties it to a text of the other';
  if (a.countries.length > 0 && b.countries.length > 0)
    return 'equal names join only where the countries that their texts tell meet';
  return 'namesakes are known of different countries, and not both texts tell which is meant';
}
