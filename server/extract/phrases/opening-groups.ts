import { opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerAt } from '../text/words.ts';

/**
 * True for the noun of people at the head of a sentence behind which their own or another's name begins: "Warga" of "Warga
 * Lind", "Petani" of "Petani Desa Lind". Only where heads come first.
 */
export function opensGroup(layout: Layout, at: number): boolean {
  const { descriptions, organisations, roles } = layout.pack;
  if (!roles.headFirst || !layout.tokens[at]?.capital || !layout.tokens[at + 1]?.capital) return false;
  const word = lowerAt(layout, at);
  const kind = descriptions.heads.get(word)?.kind;
  const group = kind === 'group' || (kind === 'person' && organisations.areas.has(lowerAt(layout, at + 1)));
  return group && layout.casing.get(word)?.capitalInside !== true && opensSentence(layout, at);
}
