import type { Phrase } from './phrase.ts';

/** Phrases by where they start and end, to look up neighbours. */
export class Neighbours {
  private readonly starting = new Map<number, Phrase>();
  private readonly ending = new Map<number, Phrase>();

  constructor(phrases: Iterable<Phrase>) {
    for (const phrase of phrases) this.add(phrase);
  }

  add(phrase: Phrase): void {
    this.starting.set(phrase.first, phrase);
    this.ending.set(phrase.end, phrase);
  }

  startingAt(at: number): Phrase | null {
    return this.starting.get(at) ?? null;
  }

  endingAt(at: number): Phrase | null {
    return this.ending.get(at) ?? null;
  }
}
