export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

/** `back` units before the one of the published day; after it where that is less than none. */
export interface Period {
  readonly words: readonly string[];
  readonly unit: PeriodUnit;
  readonly back: number;
}
