import { describe, expect, it } from 'vitest';
import { bandsOf, likenessOf, NEAR, runsOf } from '../../server/identity/likeness.ts';

/** A made-up text of `count` words, the same for the same seed. */
function wordsOf(count: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `w${(state >>> 8) % 4000}`;
  });
}

/** The text with every `nth` word replaced. */
function altered(words: readonly string[], nth: number): string {
  return words.map((word, i) => (i % nth === nth - 1 ? `changed${i}` : word)).join(' ');
}

const met = (a: string, b: string) => bandsOf(runsOf(a)).some((band) => bandsOf(runsOf(b)).includes(band));

describe('likeness', () => {
  it('sees past letter case, punctuation and line breaks', () => {
    const words = wordsOf(100, 7);
    const other = words.join(',\n').toUpperCase();
    expect(likenessOf(runsOf(words.join(' ')), runsOf(other))).toBe(1);
    expect(bandsOf(runsOf(words.join(' ')))).toEqual(bandsOf(runsOf(other)));
  });

  it('is the share of common runs of five words', () => {
    const words = wordsOf(104, 3);
    const longer = [...words, ...wordsOf(25, 99)];
    expect(likenessOf(runsOf(words.join(' ')), runsOf(longer.join(' ')))).toBeCloseTo(100 / 125, 10);
  });

  it('finds a report with another opening and end by its bands, whichever text it is', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const words = wordsOf(400, seed);
      const copy = [...wordsOf(12, seed + 1000), ...words.slice(6), ...wordsOf(10, seed + 2000)].join(' ');
      expect(likenessOf(runsOf(words.join(' ')), runsOf(copy))).toBeGreaterThan(NEAR);
      expect(met(words.join(' '), copy), `seed ${seed}`).toBe(true);
    }
  });

  it('finds most texts that were cut to two thirds of themselves, at the end or in the midst', () => {
    let missed = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const words = wordsOf(300, seed);
      const cuts = [
        words.slice(0, 200),
        [...words.slice(0, 80), ...words.slice(130, 200), ...words.slice(250)],
      ];
      for (const cut of cuts.map((each) => each.join(' '))) {
        expect(likenessOf(runsOf(words.join(' ')), runsOf(cut))).toBe(NEAR);
        expect(likenessOf(runsOf(cut), runsOf(words.join(' ')))).toBe(NEAR);
      }
      if (!met(words.join(' '), cuts[0]?.join(' ') ?? '')) missed++;
    }
    expect(missed).toBeLessThan(70);
  });

  it('leaves a passage apart from the long text that has it, and a cut text of which much is written anew', () => {
    const words = wordsOf(400, 5);
    expect(likenessOf(runsOf(words.join(' ')), runsOf(words.slice(0, 150).join(' ')))).toBeLessThan(NEAR);
    const anew = [...words.slice(0, 200), ...wordsOf(100, 77)].join(' ');
    expect(likenessOf(runsOf(words.join(' ')), runsOf(anew))).toBeLessThan(NEAR);
  });

  it('leaves texts of their own apart, and those that merely quote the same words', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const quote = wordsOf(80, seed + 500);
      const one = [...wordsOf(150, seed), ...quote, ...wordsOf(150, seed + 1)].join(' ');
      const other = [...wordsOf(150, seed + 2), ...quote, ...wordsOf(150, seed + 3)].join(' ');
      expect(likenessOf(runsOf(one), runsOf(other))).toBeLessThan(0.3);
    }
    const words = wordsOf(400, 5);
    expect(likenessOf(runsOf(words.join(' ')), runsOf(altered(words, 10)))).toBeLessThan(NEAR);
  });

  it('says nothing of texts too short to tell', () => {
    const short = wordsOf(15, 1).join(' ');
    expect(bandsOf(runsOf(short))).toEqual([]);
    expect(likenessOf(runsOf(short), runsOf(short))).toBe(0);
    expect(likenessOf(runsOf(''), runsOf(''))).toBe(0);
  });
});
