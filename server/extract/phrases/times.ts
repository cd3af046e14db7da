import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import type { Opening } from './openings.ts';

/** A noun phrase without the time beside it: "a study last year", "this year the harbour". Null for a time alone. */
export function withoutTimes(layout: Layout, noun: Opening): Opening | null {
  const { units } = layout.pack.dates;
  const core = withoutPeriods(layout, noun.core);
  const head = lowerAt(layout, core.end - 1);
  const owned = lowerAt(layout, core.end - 2) === "'s";
  if (core.first >= core.end || (!owned && units.has(head))) return null;
  const end = noun.end === noun.core.end ? core.end : noun.end;
  return { first: noun.first === noun.core.first ? core.first : noun.first, end, core };
}

function withoutPeriods(layout: Layout, { first, end }: Range): Range {
  for (const { words } of layout.pack.dates.periods) {
    if (words.length > end - first) continue;
    if (wordsStandAt(layout, words, end - words.length)) return { first, end: end - words.length };
    if (wordsStandAt(layout, words, first)) return { first: first + words.length, end };
  }
  const { weekdays, prepositions } = layout.pack.dates;
  if (!weekdays.has(lowerAt(layout, end - 1))) return { first, end };
  return { first, end: prepositions.has(lowerAt(layout, end - 2)) ? end - 2 : end - 1 };
}
