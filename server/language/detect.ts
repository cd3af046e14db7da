import type { Language } from '../document/document.ts';
import { ENGLISH_FUNCTION_WORDS } from './en/grammar.ts';
import { INDONESIAN_FUNCTION_WORDS } from './id/grammar.ts';
import { wordsOf } from './words.ts';

const FEWEST_WORDS = 8;
const MOST_WORDS = 3000;
const LOWEST_SHARE = 0.12;
/** A winner holds at least this many times the other's share. */
const LOWEST_RATIO = 2;

/** Everyday words of Malay that Indonesian writes otherwise: enough of them and the text is neither of ours. */
const MALAY = wordsOf('kerana sahaja bahawa ianya manakala boleh kerajaan polis');
const HIGHEST_MALAY_SHARE = 0.03;

/**
 * The language of `text` by its share of function words; null when neither fits, when they are too close, or
 * when there are fewer than eight words to tell by. Reads at most the first 3,000 words.
 */
export function detectLanguage(text: string): Language | null {
  const words = openingWords(text);
  if (words.length < FEWEST_WORDS) return null;
  const en = shareOf(words, ENGLISH_FUNCTION_WORDS);
  const id = shareOf(words, INDONESIAN_FUNCTION_WORDS);
  if (en >= LOWEST_SHARE && en >= id * LOWEST_RATIO) return 'en';
  if (id < LOWEST_SHARE || id < en * LOWEST_RATIO) return null;
  return shareOf(words, MALAY) > HIGHEST_MALAY_SHARE ? null : 'id';
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
