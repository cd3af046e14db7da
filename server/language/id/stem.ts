/**
 * The stem of a word in small letters, by F. Z. Tala, A study of stemming effects on information retrieval in Bahasa
 * Indonesia (2003), as Lucene's Indonesian analyzer makes it: affixes go only while more than two vowels are left. It is
 * compared, never shown.
 */
export function stemIndonesian(word: string): string {
  const whole: Cut = { word, syllables: word.match(/[aeiou]/gu)?.length ?? 0, taken: '' };
  const bare = cut(cut(whole, PARTICLES), POSSESSIVES);
  const inner = cut(bare, OUTER_PREFIXES);
  if (inner === bare) return cut(cut(bare, INNER_PREFIXES), SUFFIXES).word;
  const ended = cut(inner, SUFFIXES);
  return (ended === inner ? inner : cut(ended, INNER_PREFIXES)).word;
}

/** A word with what was taken off its beginning; each affix counts as a syllable. */
interface Cut {
  readonly word: string;
  readonly syllables: number;
  /** Names of the prefixes, each with a blank behind it. */
  readonly taken: string;
}

interface Affix {
  readonly pattern: RegExp;
  /** What is left in its place. */
  readonly by?: string;
  readonly takes?: string;
  /** Prefixes after which it stays. */
  readonly unless?: RegExp;
}

const PARTICLES: readonly Affix[] = [{ pattern: /(?:kah|lah|pun)$/u }];
const POSSESSIVES: readonly Affix[] = [{ pattern: /(?:[km]u|nya)$/u }];
const OUTER_PREFIXES: readonly Affix[] = [
  { pattern: /^meng/u, takes: 'meng' },
  { pattern: /^meny(?=[aeiou])/u, by: 's', takes: 'meng' },
  { pattern: /^me[nm]?/u, takes: 'meng' },
  { pattern: /^peng/u, takes: 'peng' },
  { pattern: /^peny(?=[aeiou])/u, by: 's', takes: 'peng' },
  { pattern: /^peny/u, takes: 'peng' },
  { pattern: /^pen(?=[aeiou])/u, by: 't', takes: 'peng' },
  { pattern: /^pe[nm]/u, takes: 'peng' },
  { pattern: /^di/u, takes: 'di' },
  { pattern: /^ter/u, takes: 'ter' },
  { pattern: /^ke/u, takes: 'ke' },
];
const INNER_PREFIXES: readonly Affix[] = [
  { pattern: /^ber|^bel(?=ajar$)|^be(?=[^aeiou]er)/u, takes: 'ber' },
  { pattern: /^per|^pel(?=ajar$)/u },
  { pattern: /^pe/u, takes: 'pe' },
];
const SUFFIXES: readonly Affix[] = [
  { pattern: /kan$/u, unless: /\b(?:ke|peng|pe) /u },
  { pattern: /an$/u, unless: /\b(?:di|meng|ter) /u },
  { pattern: /(?<!s)i$/u, unless: /\b(?:ber|ke|peng) /u },
];

/** The word without the first of the affixes that it has; itself where it is too short or has none. */
function cut(from: Cut, affixes: readonly Affix[]): Cut {
  if (from.syllables <= 2) return from;
  for (const { pattern, by = '', takes, unless } of affixes) {
    if (!pattern.test(from.word) || unless?.test(from.taken)) continue;
    return {
      word: from.word.replace(pattern, by),
      syllables: from.syllables - 1,
      taken: takes === undefined ? from.taken : `${from.taken}${takes} `,
    };
  }
  return from;
}
