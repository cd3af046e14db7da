import type { Language } from '../document/document.ts';
import { stemEnglish } from './en/stem.ts';
import { stemIndonesian } from './id/stem.ts';

/** By language what words are compared by. A third language costs a line. */
const STEMS: Readonly<Record<Language, (word: string) => string>> = { en: stemEnglish, id: stemIndonesian };

/** What is parted from a word at its end: "people's". */
const POSSESSIVES: Readonly<Record<Language, RegExp | null>> = { en: /['’＇][sS]$/u, id: null };

/** A longer run of letters is parted there. */
const LONGEST = 255;

/** What a character is to words, as Unicode's annex 29 has it. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** A low line: it goes with both. */
const LINE = 3;
/** It goes with what it follows. */
const MARK = 4;
/** Parts no word where it has letters before and behind it, or digits, or either. */
const BETWEEN_LETTERS = 5;
const BETWEEN_DIGITS = 6;
const BETWEEN_BOTH = 7;
/** Of scripts that put no blanks between words: a word by itself, or with those of its kind beside it. */
const ALONE = 8;
const KATAKANA = 9;
const UNPARTED = 10;
const UNKNOWN = 255;

const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LINE, /[_‿⁀⁔︳︴﹍-﹏＿\u202f]/u],
  [BETWEEN_LETTERS, /[:·․︓﹕：‧\u0387\u055f\u05f4]/u],
  [BETWEEN_DIGITS, /[,;\u037e\u0589\u060c\u060d\u066c\u07f8⁄︐︔﹐﹔，；]/u],
  [BETWEEN_BOTH, /[.'‘’﹒＇．]/u],
  [MARK, /[\p{M}\p{Cf}\uff9e\uff9f]/u],
  [DIGIT, /\p{Nd}/u],
  [ALONE, /[\p{Ideographic}\p{Script=Hiragana}]/u],
  [KATAKANA, /[\p{Script=Katakana}\u30fc]/u],
  [UNPARTED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  [LETTER, /\p{Alphabetic}/u],
];

/** By code point, what it is: found when it is first met. */
const KINDS = new Uint8Array(0x11_0000).fill(UNKNOWN);

function kindAt(text: string, at: number): number {
  const point = text.codePointAt(at);
  if (point === undefined) return OTHER;
  const known = KINDS[point] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const character = String.fromCodePoint(point);
  const kind = PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
  KINDS[point] = kind;
  return kind;
}

/** Behind the character, and behind the marks on it. */
function behind(text: string, at: number): number {
  let next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (next < text.length && kindAt(text, next) === MARK)
    next += (text.codePointAt(next) ?? 0) > 0xffff ? 2 : 1;
  return next;
}

/**
 * The words of a text as they are written, parted as Unicode's annex 29 and Lucene's standard tokenizer do: letters with a
 * stop or an apostrophe between two are one ("U.S", "weren't"), digits with a stop or a comma ("3.5"), both with low lines.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const end = kind === ALONE ? behind(text, at) : kind > ALONE ? runEnd(text, at, kind) : wordEnd(text, at);
    for (let from = at; from < end; from += LONGEST)
      tokens.push(text.slice(from, Math.min(end, from + LONGEST)));
    at = end === at ? skipped(text, at, kind) : end;
  }
  return tokens;
}

/** Where what is no word ends: a run of low lines, or a character. */
function skipped(text: string, at: number, kind: number): number {
  return kind === LINE ? runEnd(text, at, LINE) : behind(text, at);
}

function runEnd(text: string, at: number, kind: number): number {
  let end = at;
  while (end < text.length && kindAt(text, end) === kind) end = behind(text, end);
  return end;
}

/** Where the word of letters, digits and low lines ends that begins there; there itself where none does. */
function wordEnd(text: string, at: number): number {
  let [end, last, isWord] = [at, OTHER, false];
  while (end < text.length) {
    const kind = kindAt(text, end);
    const next = behind(text, end);
    if (kind === LETTER || kind === DIGIT || kind === LINE) {
      isWord ||= kind !== LINE;
      [end, last] = [next, kind];
    } else if (goesBetween(kind, last) && kindAt(text, next) === last) end = next;
    else break;
  }
  return isWord ? end : at;
}

function goesBetween(kind: number, last: number): boolean {
  if (kind === BETWEEN_BOTH) return last === LETTER || last === DIGIT;
  return (kind === BETWEEN_LETTERS && last === LETTER) || (kind === BETWEEN_DIGITS && last === DIGIT);
}

/**
 * What the full-text index of the language makes of such a word: the stem of it in small letters; null for one of the stop
 * words, which it leaves out.
 */
export function termOf(token: string, language: Language, stopWords: ReadonlySet<string>): string | null {
  const possessive = POSSESSIVES[language];
  const word = (possessive === null ? token : token.replace(possessive, ''))
    .replace(/[İΣ]/gu, (letter) => (letter === 'İ' ? 'i' : 'σ'))
    .toLowerCase();
  return stopWords.has(word) ? null : STEMS[language](word);
}
