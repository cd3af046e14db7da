import { lowerAt } from '../text/words.ts';
import type { Layout } from './layout.ts';
import type { Phrase } from './phrase.ts';

/** Phrases by the tokens at which they start and end, to look up neighbours: of two at one place the later. */
export class Neighbours {
  private readonly list: readonly Phrase[];
  /** For each token one more than the place in the list of the phrase that starts there, and that ends there; else 0. */
  private readonly starting: Uint32Array;
  private readonly ending: Uint32Array;

  constructor({ tokens }: Pick<Layout, 'tokens'>, phrases: readonly Phrase[]) {
    this.list = phrases;
    this.starting = new Uint32Array(tokens.length + 1);
    this.ending = new Uint32Array(tokens.length + 1);
    let place = 0;
    for (const { first, end } of phrases) {
      place++;
      this.starting[first] = place;
      this.ending[end] = place;
    }
  }

  startingAt(at: number): Phrase | null {
    return this.phrase(this.starting[at]);
  }

  endingAt(at: number): Phrase | null {
    return this.phrase(this.ending[at]);
  }

  private phrase(place: number | undefined): Phrase | null {
    return place ? (this.list[place - 1] ?? null) : null;
  }
}

/** The phrase that starts at a token, or behind the article there. */
export function phraseFrom(layout: Layout, phrases: Neighbours, at: number): Phrase | null {
  const article = layout.pack.grammar.articles.has(lowerAt(layout, at));
  return phrases.startingAt(at) ?? (article ? phrases.startingAt(at + 1) : null);
}
