/** The option of least cost; of equals the first. */
export function least<T>(options: readonly T[], cost: (option: T, rank: number) => number): T {
  let best = options[0] as T;
  let bestCost = Number.POSITIVE_INFINITY;
  options.forEach((option, rank) => {
    const now = cost(option, rank);
    if (now < bestCost) [best, bestCost] = [option, now];
  });
  return best;
}
