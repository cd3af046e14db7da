import { hashWord, mix } from './hashing.ts';

/** Words in a row that are compared as one: shorter runs recur in texts that have nothing to do with each other. */
const RUN = 5;

/** Fewer runs than this (a headline, a caption) say too little: such texts are alike only when equal. */
const FEWEST_RUNS = 20;

/**
 * Texts of this likeness or more are near duplicates: one wire report with another headline, first words and last
 * lines. Two reports of their own on one event stay below .3, however much they quote.
 */
export const NEAR = 0.8;

/**
 * A text is a cut copy of another that has this share of its runs, where it is at least this part of the other: each cut
 * within it costs the four runs that lead over it.
 */
const CONTAINED = 0.8;
const LEAST_PART = 0.5;

/**
 * Bands and the hashes in each: of pairs with likeness .8 the bands meet in all but 4 of 1,000, of a text and its two thirds
 * in 76 of 100, of a text and its half in 17. Fewer hashes would find more of these, but also, of texts that share a sentence
 * of four, so many that what a batch costs would grow with the graph.
 */
const BANDS = 24;
const ROWS = 7;

/** A text's runs of words, as sorted distinct 32-bit hashes. */
export type Runs = Uint32Array;

/** The runs of `RUN` words in a text, letter case and punctuation aside. */
export function runsOf(text: string): Runs {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord);
  const runs = new Set<number>();
  for (let end = RUN; end <= words.length; end++) {
    let run = 0;
    for (let i = end - RUN; i < end; i++) run = mix(Math.imul(run, 31) + (words[i] ?? 0));
    runs.add(run);
  }
  return Uint32Array.from(runs).sort();
}

/**
 * Share of the runs of both that both have (Jaccard), 0 to 1; 0 for texts too short to tell. A cut copy counts as `NEAR`,
 * if its share is smaller.
 */
export function likenessOf(a: Runs, b: Runs): number {
  if (a.length < FEWEST_RUNS || b.length < FEWEST_RUNS) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const share = common / (a.length + b.length - common);
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const isCut = common >= CONTAINED * shorter && shorter >= LEAST_PART * longer;
  return isCut ? Math.max(share, NEAR) : share;
}

/**
 * Keys of which near duplicates share at least one, nearly surely, and other texts hardly ever: MinHash in bands
 * (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4). None for short texts.
 */
export function bandsOf(runs: Runs): string[] {
  if (runs.length < FEWEST_RUNS) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let key = 0;
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) + smallest(runs, band * ROWS + row));
    return `${band}:${key.toString(36)}`;
  });
}

/** The smallest hash of the runs under the permutation number `which`. */
function smallest(runs: Runs, which: number): number {
  const seed = mix(which + 1);
  let least = 0xffffffff;
  for (const run of runs) {
    const hash = mix(run ^ seed);
    if (hash < least) least = hash;
  }
  return least;
}
