import type { Span } from '../document/span.ts';
import { plainName } from '../identity/names.ts';
import type { Surface } from './lookups.ts';
import type { Findings } from './parts.ts';
import { spanBetween } from './question.ts';

/** An outlet in a question, with the word before it that tells so. */
export interface OutletRead {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly outlet: string;
  readonly others: readonly string[];
  /** True behind a word that says who speaks as well: "menurut Kompas", "by Reuters". */
  readonly speaks: boolean;
}

/** Outlets whose whole name stands in the question, with or without "the" and ".com". */
export function findOutlets({ question, lookups }: Surface, findings: Findings): readonly OutletRead[] {
  const found: OutletRead[] = [];
  for (const [number, run] of lookups.outlets.entries()) {
    const named = findings.outlets
      .filter(({ run: of, outlet }) => of === number && bare(outlet) === bare(run.text))
      .toSorted((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
    const [best, ...others] = named.map(({ outlet }) => outlet);
    if (best === undefined || found.some((other) => run.first < other.end && other.first < run.end)) continue;
    const { marker = run.first, speaks = false } = run;
    found.push({
      ...{ first: marker, end: run.end, outlet: best, others, speaks },
      span: spanBetween(question, marker, run.end),
    });
  }
  return found;
}

function bare(name: string): string {
  return plainName(name)
    .replace(/^(?:the|harian|koran|majalah) /u, '')
    .replace(/ (?:com|co id|id|net|org)$/u, '')
    .replaceAll(' ', '');
}
