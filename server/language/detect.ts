import type { Language } from '../document/document.ts';
import { ENGLISH_FUNCTION_WORDS } from './en/grammar.ts';
import { cues as indonesianCues } from './id/cues.ts';
import { INDONESIAN_FUNCTION_WORDS } from './id/grammar.ts';
import { isOfNeighbour, languageOfLine, MOST_IN_LINE } from './line.ts';
import { wordsOf } from './words.ts';

const FEWEST_WORDS = 8;
const MOST_WORDS = 3000;
const LOWEST_SHARE = 0.12;
/** A winner holds at least this many times the other's share. */
const LOWEST_RATIO = 2;

/** Everyday words of Malay that Indonesian writes otherwise: enough of them and the text is neither of ours. */
const MALAY = wordsOf('kerana sahaja bahawa ianya manakala boleh kerajaan polis');
const HIGHEST_MALAY_SHARE = 0.03;

/** Function words that no language near has. */
const OWN = wordsOf(`
  yang untuk dengan bahwa tidak sudah akan telah karena oleh juga dalam saat kepada pada itu tersebut adalah atau serta
  ketika setelah saya kami kita mereka sebagai lebih bisa harus masih sangat hanya antara hingga sampai menjadi
  merupakan seperti sebelum sejak namun tetapi agar jika secara selama beberapa sejumlah`);

/** Fewest such words, and of them those that no other language has. */
const FEWEST_SHAPED = 2;
const FEWEST_OWN = 1;
const FEWEST_VARIED = 3;
const SHAPED =
  /^(?:(?:me(?:m[bfp]|n[cdjtgy]|l|r|w|y)|ber|diper|di|ke|pe[mnr])[a-z]{3,}(?:kan|nya)|me(?:m[bfp]|n[cdjgy])[a-z]{4,}|ke[a-z]{4,}an|[a-z]{4,}nya)$/;

/**
 * The language of `text` by its share of function words; null when neither fits, when they are too close, or
 * when there are too few words to tell by. Reads at most the first 3,000 words.
 */
export function detectLanguage(text: string): Language | null {
  const words = openingWords(text);
  if (words.length > MOST_IN_LINE) return languageOf(words);
  if (isOfNeighbour(text)) return null;
  const told = words.length < FEWEST_WORDS ? null : languageOf(words);
  return told ?? languageOfLine(text);
}

function languageOf(words: readonly string[]): Language | null {
  const en = shareOf(words, ENGLISH_FUNCTION_WORDS);
  const id = shareOf(words, INDONESIAN_FUNCTION_WORDS);
  if (en >= LOWEST_SHARE && en >= id * LOWEST_RATIO) return 'en';
  const told = id >= LOWEST_SHARE && id >= en * LOWEST_RATIO && isVaried(words);
  if (!told && !isShaped(words, en)) return null;
  return shareOf(words, MALAY) > HIGHEST_MALAY_SHARE ? null : 'id';
}

/**
 * True for a few lines in which names outnumber the small words, where other words show the language: verbs of speech
 * and affixes ("menyatakan", "diperkirakan", "katanya"). A word that other languages have too ("dan", "di") tells nothing
 * alone.
 */
function isShaped(words: readonly string[], en: number): boolean {
  if (words.length > MOST_IN_LINE || en > 0) return false;
  const own = new Set(words.filter((word) => isOwn(word)));
  const known = new Set(words.filter((word) => own.has(word) || INDONESIAN_FUNCTION_WORDS.has(word)));
  return own.size >= FEWEST_OWN && known.size >= FEWEST_SHAPED && known.size / words.length >= LOWEST_SHARE;
}

/** False for a few lines in which the same small words return: "di", "dia" are those of others too. */
function isVaried(words: readonly string[]): boolean {
  if (words.length > MOST_IN_LINE) return true;
  const known = new Set(words.filter((word) => INDONESIAN_FUNCTION_WORDS.has(word)));
  return known.size >= FEWEST_VARIED || [...known].some(isOwn);
}

function isOwn(word: string): boolean {
  return (indonesianCues.has(word) && word.length > 6) || SHAPED.test(word) || OWN.has(word);
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
