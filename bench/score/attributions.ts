import { jaccard, type Pair, pairUp, type Range, touch } from './matching.ts';
import { quotedRanges, wordsOf, wordsWithin } from './text-words.ts';

/** Who says what, as ranges of one text: a labelled one or one of ours. */
export interface Attribution {
  readonly cue: readonly Range[];
  readonly sources: readonly Range[];
  readonly contents: readonly Range[];
}

/** An attribution with what its comparison needs. */
export interface Weighed extends Attribution {
  /** The places, in the list of the text's words, of those in its content. */
  readonly words: ReadonlySet<number>;
  /** True if its cue holds one of the listed verbs. */
  readonly speechVerb: boolean;
  /** True if its content begins with a double quotation mark, or right after one. */
  readonly quoted: boolean;
  /** True if three quarters or more of its content's words stand between double quotation marks. */
  readonly mostlyQuoted: boolean;
}

export const ENOUGH_CONTENT = 0.5;
const MOSTLY_QUOTED = 0.75;

/** Weighs the attributions of one text. */
export function weigh(
  text: string,
  attributions: readonly Attribution[],
  verbs: ReadonlySet<string>,
): Weighed[] {
  const words = wordsOf(text);
  const inQuotes = wordsWithin(words, quotedRanges(text));
  return attributions.map((attribution) => {
    const own = wordsWithin(words, attribution.contents);
    const quotedWords = [...own].filter((word) => inQuotes.has(word)).length;
    return {
      ...attribution,
      words: own,
      speechVerb: holdsVerb(text, attribution.cue, verbs),
      quoted: beginsQuoted(text, attribution.contents),
      mostlyQuoted: own.size > 0 && quotedWords >= MOSTLY_QUOTED * own.size,
    };
  });
}

/** Looks at the first of the contents in the text: what it begins with and what stands right before. */
function beginsQuoted(text: string, contents: readonly Range[]): boolean {
  if (contents.length === 0) return false;
  const start = Math.min(...contents.map((range) => range.start));
  const before = text.slice(Math.max(0, start - 2), start);
  return /^(?:["“”]|'')/u.test(text.slice(start, start + 2)) || /(?:["“”]|'')$/u.test(before);
}

function holdsVerb(text: string, cue: readonly Range[], verbs: ReadonlySet<string>): boolean {
  return cue.some((range) =>
    (
      text
        .slice(range.start, range.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => verbs.has(word)),
  );
}

/** Both without a source, or sources that share a unit. */
export function sameSource(gold: Attribution, ours: Attribution): boolean {
  return gold.sources.length === 0
    ? ours.sources.length === 0
    : ours.sources.length > 0 && touch(gold.sources, ours.sources);
}

/** The Jaccard of their contents' words, null below one half. */
export function contentScore(gold: Weighed, ours: Weighed): number | null {
  const score = jaccard(gold.words, ours.words);
  return score >= ENOUGH_CONTENT ? score : null;
}

/** The whole attribution: cues and sources touch, contents agree. */
export function wholeScore(gold: Weighed, ours: Weighed): number | null {
  return touch(gold.cue, ours.cue) && sameSource(gold, ours) ? contentScore(gold, ours) : null;
}

/** Content and source, whatever the cue. */
export function saidByScore(gold: Weighed, ours: Weighed): number | null {
  return sameSource(gold, ours) ? contentScore(gold, ours) : null;
}

/** One-to-one pairs of whole attributions. */
export function wholePairs(gold: readonly Weighed[], ours: readonly Weighed[]): Pair[] {
  return pairUp(gold, ours, wholeScore);
}
