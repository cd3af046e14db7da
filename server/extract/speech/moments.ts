import type { Layout } from '../layout/layout.ts';
import { namedPeriodAt } from '../layout/periods.ts';
import { lowerAt } from '../text/words.ts';

/** "late on Sunday", "earlier on Monday". */
const NEARER = new Set('late early earlier later just'.split(' '));
/** Most days and periods one behind another: "on Monday last week". */
const MOST = 3;

/**
 * Where the words end that tell when something was said and no more: "last week", "late on Sunday night", "two months
 * ago". `at` where none begin there, or where they belong to what follows: "last week's rain", "this year was hard".
 */
export function momentEnd(layout: Layout, at: number, limit: number): number {
  let end = at;
  for (let part = 0; part < MOST && end < limit; part++) {
    const next = partEnd(layout, end);
    if (next === end) break;
    end = next;
  }
  if (end === at || end > limit || lowerAt(layout, end) === "'s") return at;
  return layout.tags[end] === 'AUX' || layout.tags[end] === 'VERB' ? at : end;
}

function partEnd(layout: Layout, at: number): number {
  const { weekdays, relative, dayParts, prepositions, units, counts, ago, months } = layout.pack.dates;
  const period = namedPeriodAt(layout, at);
  if (period) return at + period.words.length;
  let day = NEARER.has(lowerAt(layout, at)) ? at + 1 : at;
  if (prepositions.has(lowerAt(layout, day))) day++;
  const word = lowerAt(layout, day);
  if (weekdays.has(word) || relative.has(word))
    return dayParts.has(lowerAt(layout, day + 1)) ? day + 2 : day + 1;
  if (months.has(word) && layout.tokens[day + 1]?.kind === 'number') return day + 2;
  if (layout.tokens[day]?.kind === 'number' && months.has(lowerAt(layout, day + 1))) return day + 2;
  const count = counts.has(word) || word === 'a' || layout.tokens[day]?.kind === 'number';
  return count && units.has(lowerAt(layout, day + 1)) && ago.has(lowerAt(layout, day + 2)) ? day + 3 : at;
}
