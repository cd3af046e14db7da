import { lowerAt } from '../text/words.ts';
import type { Layout } from './layout.ts';
import type { Phrase } from './phrase.ts';

/** Words that may stand between a noun and whose it is: "warga sipil Norwegia". */
const MOST_BETWEEN = 2;

/** True for a country that says whose a noun before it is, as a demonym does: "warga Norwegia", "dolar AS". */
export function isNational(layout: Layout, { kind, use, core }: Phrase): boolean {
  const { nationals, modifiers } = layout.pack.descriptions;
  if (nationals.size === 0 || kind !== 'country' || (use !== 'name' && use !== 'short')) return false;
  const { currencies } = layout.pack.pointers;
  for (let at = core.first - 1; at >= core.first - 1 - MOST_BETWEEN; at--) {
    const word = lowerAt(layout, at);
    if (nationals.has(word) || currencies.has(word))
      return layout.sentenceOf[at] === layout.sentenceOf[core.first];
    if (!modifiers.has(word)) return false;
  }
  return false;
}
