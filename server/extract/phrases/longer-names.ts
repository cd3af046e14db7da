import type { Layout } from '../layout/layout.ts';

/** "Park", where the text before has "Park Min-ho": no noun, whatever the tagger takes it for. */
export function isOfLongerName(layout: Layout, at: number, word: string): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = layout.tokens[before];
    if (token?.lower !== word || !token.capital) continue;
    if (layout.tokens[before + 1]?.capital || layout.tokens[before - 1]?.capital) return true;
  }
  return false;
}
