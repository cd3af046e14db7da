/** A word as it is compared, with where it stands in its piece of text (UTF-16 units). */
export interface Token {
  readonly word: string;
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** The words of pieces of text in order. */
export function tokensOf(pieces: readonly string[]): Token[] {
  return pieces.flatMap((text, piece) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word], i, all) => {
      const start = all[i]?.index ?? 0;
      return { word: word.normalize('NFKC').toLowerCase(), piece, start, end: start + word.length };
    }),
  );
}

/** What became of a run of words: `original` and `own` are places in the two lists, the end exclusive. */
export interface AlignedRun {
  readonly change: 'kept' | 'cut' | 'added' | 'changed';
  readonly original: readonly [from: number, to: number];
  readonly own: readonly [from: number, to: number];
}

/**
 * A variant's words beside the original's, word by word: the most words are kept that can be, in order (longest common
 * subsequence). What stands between two kept runs is cut, added, or changed where both sides have words there.
 */
export function align(original: readonly string[], own: readonly string[]): AlignedRun[] {
  const width = own.length + 1;
  const lengths = new Uint32Array((original.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = original.length - 1; i >= 0; i--)
    for (let j = own.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        original[i] === own[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: AlignedRun[] = [];
  let [i, j] = [0, 0];
  while (i < original.length || j < own.length) {
    const [fromI, fromJ] = [i, j];
    while (i < original.length && j < own.length && original[i] === own[j]) [i, j] = [i + 1, j + 1];
    if (i > fromI) {
      runs.push({ change: 'kept', original: [fromI, i], own: [fromJ, j] });
      continue;
    }
    while (
      (i < original.length || j < own.length) &&
      !(i < original.length && j < own.length && original[i] === own[j])
    ) {
      if (j === own.length || (i < original.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    const change = j === fromJ ? 'cut' : i === fromI ? 'added' : 'changed';
    runs.push({ change, original: [fromI, i], own: [fromJ, j] });
  }
  return runs;
}
