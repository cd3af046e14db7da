import { keyOf, type Proposal } from './queries.ts';

/** The pairs that wait to be judged, the one in hand first. */
export interface WaitingLine {
  readonly pairs: readonly Proposal[];
  /** keys of those that were judged here, which another page may bring again */
  readonly judged: readonly string[];
  readonly cursor: string | null;
  readonly more: boolean;
}

export const emptyLine: WaitingLine = { pairs: [], judged: [], cursor: null, more: true };

/** Adds a page behind those that wait; what waits or was judged already is not added again. */
export function joinLine(
  line: WaitingLine,
  page: { readonly pairs: readonly Proposal[]; readonly cursor: string | null; readonly more: boolean },
): WaitingLine {
  const known = new Set([...line.pairs.map(keyOf), ...line.judged]);
  return {
    ...line,
    ...page,
    pairs: [...line.pairs, ...page.pairs.filter((pair) => !known.has(keyOf(pair)))],
  };
}

/** Takes what was judged out of the line. */
export function leaveLine(line: WaitingLine, pair: Proposal): WaitingLine {
  const key = keyOf(pair);
  return {
    ...line,
    pairs: line.pairs.filter((one) => keyOf(one) !== key),
    judged: [...line.judged, key],
  };
}

/** Puts a pair in hand: one that waits, or one whose judgement was taken back. */
export function takeUp(line: WaitingLine, pair: Proposal): WaitingLine {
  const key = keyOf(pair);
  return {
    ...line,
    pairs: [pair, ...line.pairs.filter((one) => keyOf(one) !== key)],
    judged: line.judged.filter((one) => one !== key),
  };
}

/** Puts the pair in hand behind all others that wait. */
export function postpone({ pairs, ...line }: WaitingLine): WaitingLine {
  return { ...line, pairs: [...pairs.slice(1), ...pairs.slice(0, 1)] };
}
