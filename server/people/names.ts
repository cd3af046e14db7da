import { tokenise } from '../extract/text/tokens.ts';

const LONGEST_NAME = 100;
const MOST_WORDS = 8;

/** Letters with what holds them together: no handle, no list, no name with something in brackets. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}.'’ -]*$/u;

/** The names as texts may have them, each once: those in Latin letters. */
export function usableNames(names: readonly string[]): string[] {
  const clean = names.map((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return [...new Set(clean)].filter(
    (name) =>
      name.length > 1 &&
      name.length <= LONGEST_NAME &&
      PLAIN.test(name) &&
      /\p{Script=Latin}/u.test(name) &&
      wordsOf(name).length <= MOST_WORDS,
  );
}

/** The words of a name, lower case, as the tokens of a text come. */
export function wordsOf(name: string): string[] {
  return tokenise(name).map(({ lower }) => lower);
}

/** Letters that are no letter with a mark. */
const PLAINER: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** A lower-case word as newspapers without its marks write it: "erdogan" for "erdoğan". */
export function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðıßæœþ]/gu, (letter) => PLAINER[letter] ?? letter);
}
