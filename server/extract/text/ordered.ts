/** How many of `items`, in the order of what `rankOf` gives, are less than `limit`: where it would stand. */
export function countBelow<T>(items: readonly T[], rankOf: (item: T) => number, limit: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankOf(items[middle] as T) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
