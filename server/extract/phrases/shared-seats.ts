import { type Entry, matchEntry } from '../gazetteer/gazetteer.ts';
import type { Layout } from '../layout/layout.ts';
import { oncePer } from '../text/once.ts';

/** Countries by their codes, and the words of the bodies, that a text names. */
interface Named {
  readonly countries: ReadonlyMap<string, Entry>;
  readonly bodyWords: ReadonlySet<string>;
}

/**
 * A city that is the seat of a body and of a government, as Brussels is: the country in which it lies, where the text
 * names that and neither the body nor another of its kind; null where the body is meant.
 */
export function hostOf(layout: Layout, { in: iso3, government }: Entry): Entry | null {
  if (!iso3 || !government || government.key.startsWith('country:')) return null;
  const { countries, bodyWords } = namedIn(layout);
  const host = countries.get(iso3);
  if (!host) return null;
  const words = government.name.toLowerCase().split(' ');
  const own = layout.pack.roles.headFirst ? words.at(-1) : words[0];
  return bodyWords.has(own ?? '') ? null : host;
}

/** Looked for only in texts that name such a city. */
const namedIn = oncePer((layout: Layout): Named => {
  const countries = new Map<string, Entry>();
  const bodyWords = new Set<string>();
  for (let at = 0; at < layout.tokens.length; at++) {
    if (!layout.tokens[at]?.capital) continue;
    const entry = matchEntry(layout.gazetteer, layout.tokens, at);
    if (!entry) continue;
    if (entry.kind === 'country' && entry.iso3) countries.set(entry.iso3, entry);
    if (entry.use === 'seat') continue;
    for (const word of [...entry.words, ...entry.name.toLowerCase().split(' ')]) bodyWords.add(word);
  }
  return { countries, bodyWords };
});
