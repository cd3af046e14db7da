import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import type { Echo } from '../phrases/frame.ts';
import type { Sentence } from '../text/sentences.ts';

/** "Hal itu", "Hal tersebut juga", "Pernyataan itu", "Demikian"; "Hal senada" says the same as someone else. */
export function echoOf(layout: Layout, range: Range): Echo | null {
  const { pointers, likenesses } = layout.pack.grammar;
  const words = layout.tokens
    .slice(range.first, range.end)
    .map((token) => token.lower)
    .filter((word) => !isLight(layout, word));
  const [head = '', ...rest] = words;
  const { definiteAfter } = layout.pack.descriptions;
  if (layout.pack.nouns.get(head) === 'say')
    return rest.length === 1 && definiteAfter.has(rest[0] ?? '') ? 'before' : null;
  if (!pointers.has(head) || rest.length > 2) return null;
  if (rest.every((word) => definiteAfter.has(word))) return 'before';
  return rest.every((word) => definiteAfter.has(word) || likenesses.has(word)) ? 'other' : null;
}

/** The same after an active verb: "Budi menyampaikan hal itu di Jakarta"; not "hal itu tidak benar", a clause. */
export function echoOpening(layout: Layout, { first, end }: Range): Echo | null {
  const { adjunctOpeners, placePrepositions, addresseeMarkers, adverbs } = layout.pack.grammar;
  const after = layout.tokens[first + 2];
  const apart =
    first + 2 >= end ||
    after?.kind === 'mark' ||
    [adjunctOpeners, placePrepositions, addresseeMarkers, adverbs].some((words) =>
      words.has(after?.lower ?? ''),
    );
  return apart ? echoOf(layout, { first, end: first + 2 }) : null;
}

function isLight(layout: Layout, word: string): boolean {
  const { adverbs, auxiliaries, connectors, pointers } = layout.pack.grammar;
  const light = [adverbs, auxiliaries, connectors].some((words) => words.has(word));
  return (light && !pointers.has(word)) || word === ',';
}

/** The tokens of a plain sentence that was said, without its stop: no question, no heading, nothing quoted. */
export function plainSentence(layout: Layout, sentence: Sentence): Range | null {
  const end = sentence.end - 1;
  if (layout.tokens[end]?.text !== '.' || end - sentence.first < 3) return null;
  for (let at = sentence.first; at < end; at++) if (isQuoted(layout, at)) return null;
  return { first: sentence.first, end };
}
