import type { Clock, Precision } from '../api/graphql.ts';
import type { Listed, Period } from '../api/queries.ts';
import type { Tongue } from '../store/preferences.ts';
import type { Messages } from './en.ts';

const parts: Record<Precision, Intl.DateTimeFormatOptions> = {
  YEAR: { year: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
  DAY: { year: 'numeric', month: 'short', day: 'numeric' },
  HOUR: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit' },
  MINUTE: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  SECOND: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/**
 * An interval in words, no finer than its precision. Days are the outlet's local days, so the clock time that the
 * graph gives is shown as it stands, never moved to the reader's time zone.
 */
export function periodText(period: Period, tongue: Tongue): string {
  const format = formatOf(tongue, parts[period.precision]);
  const from = asWritten(period.from);
  const to = asWritten(period.to);
  if (from === null) return period.from;
  if (to === null || to <= from) return format.format(from);
  return format.formatRange(from, to);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of moments as they are written, kept: to make one takes longer than to use it a hundred times. */
export function formatOf(tongue: Tongue, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tongue} ${JSON.stringify(parts)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(tongue === 'en' ? 'en-GB' : 'id', { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A day of the filter ("2026-03-04") in words. */
export function dayText(day: string, tongue: Tongue): string {
  return periodText({ from: day, to: day, precision: 'DAY' }, tongue);
}

/** Days of the filter in words, an end of them open where it is null; "" where both are. */
export function daysText(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  text: Messages,
  tongue: Tongue,
): string {
  if (from !== null && to !== null)
    return from === to ? dayText(from, tongue) : `${dayText(from, tongue)} – ${dayText(to, tongue)}`;
  if (from !== null) return text.filter.since(dayText(from, tongue));
  return to === null ? '' : text.filter.until(dayText(to, tongue));
}

/** An `asOf` in words: the day and time of this place, or the number in the ledger. */
export function asOfText(asOf: string, tongue: Tongue): string {
  if (/^\d+$/u.test(asOf)) return `#${asOf}`;
  const time = new Date(asOf);
  if (Number.isNaN(time.getTime())) return asOf;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(asOf)) return dayText(asOf, tongue);
  return new Intl.DateTimeFormat(tongue === 'en' ? 'en-GB' : 'id', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
}

/** When a statement was made, and by which clock we know: the text's own words, else its publication. */
export function statementTime(
  statement: Pick<Listed, 'said'> & { readonly article: Pick<Listed['article'], 'published' | 'learned'> },
): { period: Period; clock: Clock } {
  const { said, article } = statement;
  if (said !== null) {
    const clock = said.span === null && article.published !== null ? 'PUBLISHED' : 'SAID';
    return { period: said, clock };
  }
  if (article.published !== null) return { period: article.published, clock: 'PUBLISHED' };
  return { period: { from: article.learned, to: article.learned, precision: 'DAY' }, clock: 'LEARNED' };
}

/** Reads the date and time as written, leaving its offset aside. */
function asWritten(text: string): Date | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (found === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}
