import { endsVerbless, isQuoted, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { isUpper } from '../text/characters.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';

/**
 * Words that the text uses alone as the name of one who speaks ("kata Budi", "Menurut Budi", "Budi menambahkan"),
 * lower case: evidence of where a longer name begins.
 */
export function findShortNames(layout: Layout): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of layout.tokens.entries()) {
    if (!token.capital || token.text.length < 3 || isQuoted(layout, at)) continue;
    if (isUpper(token.text)) continue;
    if (layout.tokens[at - 1]?.capital || layout.tokens[at + 1]?.capital) continue;
    if (!mayLead(layout, at, Lead.named) && isWord(layout, at) && speaks(layout, at)) found.add(token.lower);
  }
  return found;
}

function isWord(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const { grammar, roles, descriptions, pronouns, dates } = layout.pack;
  return ![grammar.functionWords, roles.heads, descriptions.heads, pronouns, dates.weekdays].some((words) =>
    words.has(word),
  );
}

/** Right after a cue that precedes its source, or right before one that follows it where a clause opens. */
function speaks(layout: Layout, at: number): boolean {
  const { cues, grammar } = layout.pack;
  if (cues.get(lowerAt(layout, at - 1))?.voice === 'inverted' || endsVerbless(layout, at - 1)) return true;
  let next = at + 1;
  while (grammar.adverbs.has(lowerAt(layout, next))) next++;
  const after = cues.get(lowerAt(layout, next));
  return after?.voice === 'active' && !after.ambiguous && opens(layout, at);
}

function opens(layout: Layout, at: number): boolean {
  const before = layout.tokens[at - 1];
  const opener = opensSentence(layout, at);
  return opener || before?.kind === 'mark' || layout.pack.grammar.connectors.has(before?.lower ?? '');
}
