import { periodText } from '../../messages/dates.ts';
import type { Tongue } from '../../store/preferences.ts';
import type { Days } from '../../store/state.ts';
import type { Bucket } from './days.ts';

/** A bin in words: its year, month or day; a week by its days. */
export function binText({ from, to }: Days, bucket: Bucket, tongue: Tongue): string {
  if (bucket === 'MONTH' || bucket === 'YEAR')
    return periodText({ from, to: from, precision: bucket }, tongue);
  return periodText({ from, to, precision: 'DAY' }, tongue);
}
