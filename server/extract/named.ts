import type { NameTag } from '../language/tagging.ts';
import type { Layout } from './layout.ts';
import type { Range } from './phrase.ts';
import type { Title } from './titles.ts';

/** Below this a learned tag says nothing. */
const LEAST_SURE = 0.5;

/** Names that the language's tagger sees in the sentences that hold an office. */
export interface NamedTokens {
  /** The learned name of a person that begins at the token, else null. */
  readonly personAt: (at: number) => Range | null;
  /** True where an organisation's name begins. */
  readonly opensBody: (at: number) => boolean;
}

/** Asks the tagger, where the language has one, about each stretch outside quotations that holds an office. */
export function findNamed(layout: Layout, titles: readonly Title[]): NamedTokens {
  const tags = new Map<number, NameTag>();
  const { nameTagger } = layout.pack;
  if (nameTagger)
    for (const stretch of stretchesAround(layout, titles)) {
      const words = layout.tokens.slice(stretch.first, stretch.end).map((token) => token.text);
      const named = nameTagger(words);
      for (const [i, tag] of named.tags.entries())
        if (tag !== 'O' && (named.confidence[i] ?? 0) >= LEAST_SURE) tags.set(stretch.first + i, tag);
    }
  return {
    personAt: (at) => (tags.get(at) === 'B-PER' ? { first: at, end: endOf(tags, at) } : null),
    opensBody: (at) => tags.get(at) === 'B-ORG',
  };
}

function endOf(tags: ReadonlyMap<number, NameTag>, first: number): number {
  let end = first + 1;
  while (tags.get(end) === 'I-PER') end++;
  return end;
}

/** The parts of sentences, cut at quotations, in which an office stands; each once. */
function stretchesAround(layout: Layout, titles: readonly Title[]): Range[] {
  const found: Range[] = [];
  for (const title of titles) {
    if ((layout.quotationOf[title.first] ?? -1) >= 0 || title.first < (found.at(-1)?.end ?? 0)) continue;
    const sentence = layout.sentences[layout.sentenceOf[title.first] ?? -1];
    if (!sentence) continue;
    let { first, end } = { first: title.first, end: title.end };
    while (first > sentence.first && (layout.quotationOf[first - 1] ?? -1) < 0) first--;
    while (end < sentence.end && (layout.quotationOf[end] ?? -1) < 0) end++;
    found.push({ first, end });
  }
  return found;
}
