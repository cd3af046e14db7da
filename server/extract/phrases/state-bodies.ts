import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, type Range, wordsIn } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Most words that tell what a ministry is for: "energi dan sumber daya mineral". */
const LONGEST_FIELD = 7;

/**
 * A ministry with its field in small letters, as news agencies write it, which the country behind it names:
 * "kementerian luar negeri Mesir". Without a country it is a description, and whose is told elsewhere.
 */
export function stateBodyAt(
  layout: Layout,
  at: number,
  within: Range,
  knownAt: (at: number) => Phrase | null,
): Phrase | null {
  if (!layout.pack.organisations.ministries.has(lowerAt(layout, at))) return null;
  const end = fieldEnd(layout, at + 1, within);
  if (end === at + 1 || !layout.tokens[end]?.capital) return null;
  const country = knownAt(end);
  if (country?.kind !== 'country' || !['name', 'short'].includes(country.use)) return null;
  const whole = { first: at, end: country.end };
  return phraseOf(layout, {
    ...whole,
    kind: 'organisation',
    key: `organisation:${wordsIn(layout, whole).toLowerCase()}`,
    of: country,
    ...(country.iso3 ? { in: country.iso3 } : {}),
  });
}

/** Past the words of offices in small letters, "dan" between two of them. */
function fieldEnd(layout: Layout, first: number, within: Range): number {
  const { portfolio } = layout.pack.roles;
  const { linkers } = layout.pack.organisations;
  const isLinker = (at: number) => linkers.has(lowerAt(layout, at));
  const isField = (at: number) =>
    portfolio.has(lowerAt(layout, at)) && !layout.tokens[at]?.capital && !isLinker(at);
  let end = first;
  while (end < within.end && end - first < LONGEST_FIELD) {
    const linked = end > first && isLinker(end) && isField(end + 1);
    if (!isField(end) && !linked) break;
    end++;
  }
  return end;
}
