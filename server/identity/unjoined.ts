import type { EntityKind } from '../document/document.ts';
import { hasManyInACountry, isCommonName, isOftenBorne, isRoad } from './common-names.ts';
import { foldName } from './names.ts';
import type { Profile } from './resemblance.ts';

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
  if (shared.length === 0)
    return 'names that are alike, or mean the same, join nothing by themselves, since of look-alikes some are always two';
  const [name = ''] = shared;
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

function whyNamesakes(a: Profile, b: Profile): string {
  if (a.countries.length > 0 && b.countries.length > 0)
    return 'equal names join only where the countries that their texts tell meet';
  return 'namesakes are known of different countries, and not both texts tell which is meant';
}

/** Folded, of what both are called. */
function sharedNames(a: Profile, b: Profile): string[] {
  const other = new Set(b.names.map(foldName));
  return a.names.map(foldName).filter((name) => other.has(name));
}
