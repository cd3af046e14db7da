import type { Language } from '../document/document.ts';
import { cues as englishCues } from './en/cues.ts';
import { ENGLISH_FUNCTION_WORDS } from './en/grammar.ts';
import { cues as indonesianCues } from './id/cues.ts';
import { INDONESIAN_FUNCTION_WORDS } from './id/grammar.ts';
import { wordsOf } from './words.ts';

const FEWEST_WORDS = 8;
/** With fewer words than that, but no fewer than these, only words of one language alone tell. */
const FEWEST_TELLING = 5;
const FEWEST_KNOWN = 2;
const MOST_WORDS = 3000;
const LOWEST_SHARE = 0.12;
/** A winner holds at least this many times the other's share. */
const LOWEST_RATIO = 2;

/** Everyday words of Malay that Indonesian writes otherwise: enough of them and the text is neither of ours. */
const MALAY = wordsOf('kerana sahaja bahawa ianya manakala boleh kerajaan polis');
const HIGHEST_MALAY_SHARE = 0.03;

/**
 * The language of `text` by its share of function words; null when neither fits, when they are too close, or
 * when there are too few words to tell by. Reads at most the first 3,000 words.
 */
export function detectLanguage(text: string): Language | null {
  const words = openingWords(text);
  if (words.length < FEWEST_WORDS) return shortLanguage(words);
  const en = shareOf(words, ENGLISH_FUNCTION_WORDS);
  const id = shareOf(words, INDONESIAN_FUNCTION_WORDS);
  if (en >= LOWEST_SHARE && en >= id * LOWEST_RATIO) return 'en';
  if (id < LOWEST_SHARE || id < en * LOWEST_RATIO) return null;
  return shareOf(words, MALAY) > HIGHEST_MALAY_SHARE ? null : 'id';
}

/** The language of a line or two, by function words and verbs of speech of the one and none of the other. */
function shortLanguage(words: readonly string[]): Language | null {
  if (words.length < FEWEST_TELLING) return null;
  const known = (functionWords: ReadonlySet<string>, cues: ReadonlyMap<string, unknown>) =>
    words.filter((word) => functionWords.has(word) || cues.has(word)).length;
  const en = known(ENGLISH_FUNCTION_WORDS, englishCues);
  const id = known(INDONESIAN_FUNCTION_WORDS, indonesianCues);
  if (en >= FEWEST_KNOWN && id === 0) return 'en';
  return id >= FEWEST_KNOWN && en === 0 ? 'id' : null;
}

function openingWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.push(match[0].toLowerCase());
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length / words.length;
}
