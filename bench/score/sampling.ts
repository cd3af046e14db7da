/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` of the items, drawn without replacement, in their order; all where there are no more. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = randomFrom(seed);
  const places = items.map((_, place) => ({ place, key: random() }));
  places.sort((a, b) => a.key - b.key || a.place - b.place);
  const chosen = new Set(places.slice(0, count).map((entry) => entry.place));
  return items.filter((_, place) => chosen.has(place));
}
