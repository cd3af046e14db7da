/** How many reports, and how many utterances they report. */
export interface Counted {
  readonly reports: number;
  readonly utterances: number;
}

/** What is counted, with what it comes to at most; without `most` what is counted is all. */
export type Ranged<T> = T & { readonly most?: Counted };

/** More is possible than was asked for, nobody knows how much. */
export const beyond: Counted = { reports: Number.POSITIVE_INFINITY, utterances: Number.POSITIVE_INFINITY };

/**
 * What is sure, each with what of it is possible, and behind them those that are possible only.
 * @param cut whether there are possible ones beside those given
 */
export function joinPossible<T extends Counted>(
  sure: readonly T[],
  possible: readonly T[],
  idOf: (one: T) => string,
  cut: boolean,
): Ranged<T>[] {
  const counts = new Map(possible.map((one) => [idOf(one), countsOf(one)]));
  const known = new Set(sure.map(idOf));
  return [
    ...sure.map((one) => ({ ...one, most: counts.get(idOf(one)) ?? (cut ? beyond : countsOf(one)) })),
    ...possible
      .filter((one) => !known.has(idOf(one)))
      .map((one) => ({ ...one, reports: 0, utterances: 0, most: countsOf(one) })),
  ];
}

const countsOf = ({ reports, utterances }: Counted): Counted => ({ reports, utterances });

/** "12", "12–31" where more is possible, "12+" where it is not known how much more. */
export function rangeText(low: number, most: number | undefined, written: (n: number) => string): string {
  if (most === undefined || most <= low) return written(low);
  return Number.isFinite(most) ? `${written(low)}–${written(most)}` : `${written(low)}+`;
}
