import type { Entity } from '../document/document.ts';
import { hasManyInACountry, isCommonName, isOftenBorne, isRoad } from './common-names.ts';
import { foldName } from './names.ts';

/**
 * How an occurrence is compared with others. `code` is an identifier that settles it alone (a country's ISO code, a
 * Wikidata id); `block` names the group in which it is compared; both null: it is an entity by itself. A described
 * one is compared with none.
 */
export interface Comparison {
  readonly code: string | null;
  readonly block: string | null;
}

/**
 * A person is compared by full name: two words or more, since one word names too many; by one word where an office that
 * one person holds at a time stands beside it (`office`: see tellingOffice), and so by a name that many people bear where
 * the office is one of a town or a firm, whose holder may be a namesake of somebody better known. A body or a place is by any
 * name that isn't borne by many, or of which a country has only one ("Supreme Court").
 */
export function compare(entity: Entity, office: string | null = null): Comparison {
  if (entity.described) return { code: null, block: null };
  if (entity.kind === 'country') return { code: entity.iso3 ?? null, block: null };
  if (entity.wikidata !== undefined) return { code: entity.wikidata, block: null };
  const name = foldName(entity.name);
  const isOfMany = entity.kind === 'person' && isOftenBorne(name) && isLocal(office);
  if (isComparable(entity.kind, name) && !isOfMany) return { code: null, block: `${entity.kind}:${name}` };
  const told = entity.kind === 'person' && office !== null && name.length >= SHORTEST_NAME;
  return { code: null, block: told && name.length <= LONGEST ? `person:${name}, ${office}` : null };
}

/** "chair of organisation:harbour council", not "president". */
function isLocal(office: string | null): boolean {
  return office?.includes(' of ') === true;
}

/** Fewer letters are initials. */
const SHORTEST_NAME = 3;

/** More letters than this are no name but something misread; an index doesn't take what is longer than some 8,000. */
const LONGEST = 200;

function isComparable(kind: Entity['kind'], name: string): boolean {
  if (name.length > LONGEST) return false;
  if (kind === 'person') return name.includes(' ');
  if (kind === 'place' && isRoad(name)) return false;
  return !isCommonName(name) || (name.includes(' ') && !hasManyInACountry(name));
}
