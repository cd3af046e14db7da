import type { Bytes } from '../fetch/decoding.ts';

/** Bytes, and how much of their source lies before a place in them, counted in bytes from their beginning. */
export interface Measured {
  readonly bytes: Bytes;
  /** From 0 to 1, for a place in the piece that came last; null where nobody knows. */
  readonly shareAt: (place: number) => number | null;
}

/**
 * `bytes` with the share of their source that each place in them stands for: what is read in one piece is not done in one.
 * `through` is the share that has been read with the piece that came last.
 */
export function measure(bytes: Bytes, through: () => number | null): Measured {
  let begin = 0;
  let end = 0;
  let before = 0;
  let after: number | null = 0;
  const pieces = async function* () {
    for await (const piece of bytes) {
      begin = end;
      end += piece.length;
      before = after ?? before;
      after = through();
      yield piece;
    }
  };
  const shareAt = (place: number) => {
    if (after === null) return null;
    const part = end === begin ? 1 : (place - begin) / (end - begin);
    return before + (after - before) * Math.min(1, Math.max(0, part));
  };
  return { bytes: pieces(), shareAt };
}
