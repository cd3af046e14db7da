const MARKS = /\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** Letters that are no plain one with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
  '’': "'",
};

const SPECIAL = /[ıøłđßæœðþə’]/gu;

/** A lower-case word without marks above and below its letters: "erdoğan" gives "erdogan". */
export function fold(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

const ARTICLE = /^(?:al|el)[-'](?=..)/;

/** A word of a person's name by which another spelling of it is known again: folded, "al-" left out. */
export function nameWord(word: string): string {
  const folded = fold(word);
  return folded.charCodeAt(2) === 45 ? folded.replace(ARTICLE, '') : folded;
}

/** Where the capital of a word stands that opens with a small particle of names: 3 in "al-Sharaa", 2 in "d'Ornano"; else 0. */
export function particleLength(text: string): number {
  const mark = isMark(text.charCodeAt(1)) ? 1 : 2;
  if (!isMark(text.charCodeAt(mark))) return 0;
  const next = text.charAt(mark + 1);
  if (GROUPED.test(text)) return 0;
  return next !== next.toLowerCase() && PARTICLES.has(text.slice(0, mark)) ? mark + 1 : 0;
}

/** "al-Sand-led". */
const GROUPED = /-\p{Ll}+$/u;

/** A hyphen or an apostrophe. */
function isMark(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019;
}

const PARTICLES: ReadonlySet<string> = new Set('al el ad as an ar at az ul d l'.split(' '));
