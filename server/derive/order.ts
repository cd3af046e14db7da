/** The items by key, keys in the order in which they first come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** What something that came to be another's leaves: `now` is where its past id leads, null where nothing took its place. */
export interface Retired {
  readonly id: string;
  readonly now: string | null;
}

/**
 * Those that may be no more: the ids that things `left`, which count no more, and those that they moved from, each with
 * the first of those that they moved to.
 */
export function retiredBy(
  left: readonly string[],
  moved: readonly { readonly from: string | null; readonly to: string }[],
): readonly Retired[] {
  const now = new Map<string, string | null>(left.map((id) => [id, null]));
  for (const { from, to } of moved) if (from !== null) now.set(from, now.get(from) ?? to);
  return [...now].map(([id, to]) => ({ id, now: to }));
}

/** Each distinct value once, the weightiest first, equals in code unit order: the order of `values` has no influence. */
export function ranked(values: readonly (readonly [value: string, weight: number])[]): string[] {
  const weights = new Map<string, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
