/**
 * When a thing of the graph counts, as its node or link tells it: [learned, superseded, overruled, hidden], sequences of
 * the ledger, where `overruled` holds pairs between which it didn't; a number where it was only learned; null for what
 * extraction linked, which counts with its statement.
 */
export type When =
  | null
  | number
  | readonly [number | null, number | null, readonly number[] | null, number | null];

/** From a sequence, up to but without another; in order, apart. */
export type Spell = readonly [from: number, until: number];

/** After every sequence. */
export const EVER = 2 ** 31 - 1;

const ALWAYS: readonly Spell[] = [[0, EVER]];

/** The sequences as of which it counts: the same that cypher/as-of/counted.cypher tells of one of them. */
export function spellsOf(when: When): readonly Spell[] {
  if (when === null) return ALWAYS;
  if (typeof when === 'number') return [[when, EVER]];
  const [learned, superseded, overruled, hidden] = when;
  if (hidden !== null) return [];
  const spells: Spell[] = [];
  let from = learned ?? 0;
  for (let at = 0; at + 1 < (overruled?.length ?? 0); at += 2) {
    const [gone, back] = [overruled?.[at] ?? 0, overruled?.[at + 1] ?? 0];
    if (gone > from) spells.push([from, gone]);
    from = Math.max(from, back);
  }
  const until = superseded ?? EVER;
  if (until > from) spells.push([from, until]);
  return spells;
}

/** As of which both count. */
export function meet(left: readonly Spell[], right: readonly Spell[]): readonly Spell[] {
  if (left === ALWAYS) return right;
  if (right === ALWAYS) return left;
  return left.flatMap(([from, until]) =>
    right.flatMap(([begins, ends]): Spell[] => {
      const [first, last] = [Math.max(from, begins), Math.min(until, ends)];
      return first < last ? [[first, last]] : [];
    }),
  );
}
