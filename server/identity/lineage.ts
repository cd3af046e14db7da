import type { Interval } from '../document/document.ts';
import { type AlignedRun, align, type Token, tokensOf } from './alignment.ts';

/** A report of an utterance: its contents, and when its article was published. */
export interface LineageReport {
  readonly id: string;
  readonly contents: readonly string[];
  readonly published: Interval | null;
}

/** Reports whose contents have the same words. */
export interface Variant<R extends LineageReport> {
  /** As published: the first known first, those without a date last. */
  readonly reports: readonly R[];
  readonly tokens: readonly Token[];
  /** Beside the original's words. */
  readonly runs: readonly AlignedRun[];
}

export interface Lineage<R extends LineageReport> {
  /** The variant with the most words, of equals the first published. */
  readonly original: Variant<R>;
  /** All variants, the original among them, as published. */
  readonly variants: readonly Variant<R>[];
  /** Reports of which each may be the first, as exactly as publication is told: one, or several that tie. */
  readonly first: readonly R[];
  /** Reports of articles without a date, any of which may be earlier. */
  readonly undated: number;
}

/** What came of the words of one utterance; null without reports. The order of `reports` has no influence. */
export function lineageOf<R extends LineageReport>(reports: readonly R[]): Lineage<R> | null {
  const byWords = new Map<string, { tokens: Token[]; reports: R[] }>();
  for (const report of reports.toSorted(byPublication)) {
    const tokens = tokensOf(report.contents);
    const key = tokens.map(({ word }) => word).join(' ');
    const variant = byWords.get(key);
    if (variant === undefined) byWords.set(key, { tokens, reports: [report] });
    else variant.reports.push(report);
  }
  const found = [...byWords.values()];
  const fullest = found.reduce<(typeof found)[number] | null>(
    (best, each) => (best === null || each.tokens.length > best.tokens.length ? each : best),
    null,
  );
  if (fullest === null) return null;
  const words = fullest.tokens.map(({ word }) => word);
  const variants = found.map(({ tokens, reports }) => ({
    ...{ reports, tokens },
    runs: align(
      words,
      tokens.map(({ word }) => word),
    ),
  }));
  const original = variants[found.indexOf(fullest)];
  if (original === undefined) return null;
  const undated = reports.filter(({ published }) => published === null).length;
  return { original, variants, first: firstOf(reports), undated };
}

function firstOf<R extends LineageReport>(reports: readonly R[]): R[] {
  const ends = reports.flatMap(({ published }) => (published === null ? [] : [endOf(published)]));
  const earliestEnd = Math.min(...ends);
  return reports
    .filter(({ published }) => published !== null && startOf(published) <= earliestEnd)
    .toSorted(byPublication);
}

/** By when it began and ended, then by id; without a date last. */
function byPublication(a: LineageReport, b: LineageReport): number {
  const [x, y] = [a.published, b.published];
  if (x === null || y === null) {
    if (x !== null || y !== null) return x === null ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  }
  return startOf(x) - startOf(y) || endOf(x) - endOf(y) || (a.id < b.id ? -1 : 1);
}

/** Milliseconds; a day without a zone is taken as UTC's. */
function startOf({ from }: Interval): number {
  return Date.parse(from.length === 10 ? `${from}T00:00:00Z` : from);
}

function endOf({ to }: Interval): number {
  return Date.parse(to.length === 10 ? `${to}T23:59:59Z` : to);
}
