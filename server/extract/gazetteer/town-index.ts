import { TOWNS } from './towns.ts';

/** A town by its name alone. */
export interface Town {
  /** ISO 3166-1 alpha-3 of its country; absent where towns of several countries bear the name alike. */
  readonly in?: string;
  /** Known without a word beside it that tells a place. */
  readonly large: boolean;
}

/** Names that are first of all people's, a club's or a thing's: towns only where the words beside them tell a place. */
const NO_LARGE: ReadonlySet<string> = new Set(
  `jackson lincoln madison houston cleveland clinton warren jefferson monroe franklin marshall carter wellington nelson preston
  chester bradford lancaster burton douglas mobile nice reading bath split orange male union liberty independence aurora
  victoria sydney santiago florence charlotte austin dallas tyler kent nancy angeles santa salvador santos leon león cruz rosario
  trinidad mercedes lourdes fatima medina sousa costa silva moreno garcia lopez martinez imperial progress central bara
  san pedro van mary maryam hassan hussein khan shah kumar singh raja bari qasim karim rahim azad same best most delta
  batman bari gaya hit of many long brest como bergen luton newport brent derby bristol buffalo phoenix anaheim irvine
  tula ufa perm omsk sale spring summit star paradise enterprise metro luna mira sari eden data palu bima batu bangun
  kupang`.split(/\s+/u),
);

/** Towns by folded name. */
export function indexTowns(codes: Readonly<Record<string, string>>): ReadonlyMap<string, Town> {
  const index = new Map<string, Town>();
  for (const [group, names] of Object.entries(TOWNS)) {
    const iso3 = codes[group.slice(0, 2)];
    const large = group.endsWith('*');
    const town: Town = iso3 ? { in: iso3, large } : { large };
    const small: Town = iso3 ? { in: iso3, large: false } : { large: false };
    for (const name of names.split('|')) {
      const key = foldName(name);
      const known = index.get(key);
      if (!known || (large && !known.large)) index.set(key, NO_LARGE.has(key) ? small : town);
    }
  }
  return index;
}

/** Lower case without accents: "Malmö" as "malmo". */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  return /^[a-z' -]*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}
