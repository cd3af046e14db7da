import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt } from '../text/words.ts';

/** How many sentences back the one stands of whom a text goes on telling. */
const LONGEST_TELLING = 2;

/** Someone described, and the sentence that opens with them. */
export interface Protagonist {
  readonly phrase: Phrase;
  readonly sentence: number;
}

/**
 * The one without a name of whom the sentences right before tell: "Seorang pria ditangkap. Ia mengaku ..."; with `many`
 * those of whom they do. Null where a sentence between opens with anyone else.
 */
export function protagonistBefore(
  layout: Layout,
  phrases: Phrases,
  sentence: number,
  many: boolean,
): Protagonist | null {
  if (layout.pack.tagger) return null;
  for (let index = sentence - 1; index >= Math.max(0, sentence - LONGEST_TELLING); index--) {
    const phrase = openingOf(layout, phrases, index);
    if (phrase?.described) return isSuch(layout, phrase, many) ? { phrase, sentence: index } : null;
    if (phrase && phrase.use !== 'pronoun') return null;
  }
  return null;
}

function openingOf(layout: Layout, phrases: Phrases, index: number): Phrase | null {
  const { first, end } = layout.sentences[index] ?? { first: 0, end: 0 };
  const { articles, adverbs, connectors } = layout.pack.grammar;
  for (let at = first; at < end && !isQuoted(layout, at); at++) {
    const phrase = phrases.at.startingAt(at);
    if (phrase) return phrase;
    if (![articles, adverbs, connectors].some((words) => words.has(lowerAt(layout, at)))) return null;
  }
  return null;
}

function isSuch(layout: Layout, phrase: Phrase, many: boolean): boolean {
  if (!many) return isOne(layout, phrase);
  return phrase.kind === 'group' && (phrase.plural || !isOne(layout, phrase));
}

/** One person: "seorang pria", "sopir itu", and "pelaku", which may be several where a word says so. */
export function isOne(layout: Layout, { kind, plural, first }: Phrase): boolean {
  if (kind === 'person') return !plural;
  const { roles, grammar } = layout.pack;
  const told = grammar.articles.has(lowerAt(layout, first - 1)) ? first - 1 : first;
  return kind === 'group' && told === first && roles.initialled.has(lowerAt(layout, first));
}
