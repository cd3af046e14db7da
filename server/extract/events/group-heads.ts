import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Sentence } from '../text/sentences.ts';

/** A noun for people and what is known there when its phrase is looked for. */
export interface GroupHead {
  readonly at: number;
  readonly sentence: Sentence;
  /** Where the phrase may begin at the earliest: behind the group before it. */
  readonly floor: number;
  /** The phrase that other rules found around the noun; null for none. */
  readonly around: Phrase | null;
}

/** The noun phrase of a group: "some 300 Norwegian sailors". */
export interface GroupRange {
  readonly first: number;
  readonly end: number;
  readonly of: Phrase | null;
  readonly one: boolean;
  /** True where it brings in others than those of whom the text told before: "three farmers". */
  readonly fresh: boolean;
}

/** A group in a text. */
export interface GroupFound {
  readonly phrase: Phrase;
  readonly head: number;
  readonly fresh: boolean;
  /** The phrase by which other rules know it, who may have spoken; null for none. */
  readonly inner: Phrase | null;
}

/** The words of `lists` that end at token `end`, counted; 0 for none. */
export function lengthEnding(
  { tokens }: Layout,
  lists: readonly (readonly string[])[],
  end: number,
  floor: number,
): number {
  for (const words of lists) {
    const first = end - words.length;
    if (first >= floor && words.every((word, i) => tokens[first + i]?.lower === word)) return words.length;
  }
  return 0;
}
