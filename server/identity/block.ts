import type { Entity } from '../document/document.ts';

/**
 * How an occurrence is compared with others. `code` is an identifier that settles it alone (a country's ISO code, a
 * Wikidata id); `block` names the group in which it is compared; both null: it is an entity by itself. A described
 * one is compared with none.
 */
export interface Comparison {
  readonly code: string | null;
  readonly block: string | null;
}

/** Lower case, one space between words, NFKC; no transliteration, since look-alike names never join by themselves. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A person is compared by full name: two words or more, since one word names too many. */
export function compare(entity: Entity): Comparison {
  if (entity.described) return { code: null, block: null };
  if (entity.kind === 'country') return { code: entity.iso3 ?? null, block: null };
  if (entity.wikidata !== undefined) return { code: entity.wikidata, block: null };
  const name = normaliseName(entity.name);
  return { code: null, block: entity.kind === 'person' && name.includes(' ') ? `person:${name}` : null };
}
