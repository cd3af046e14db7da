import type { LanguagePack } from '../../language/index.ts';
import { codeAt } from './characters.ts';
import { type Form, type Forms, formsOf, isAsciiLetter, type Names } from './forms.ts';

/** A word, a number or a mark of a text. `start` and `end` are UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: Form['kind'];
  readonly capital: boolean;
  /** What it may be by its form (leads.ts). */
  readonly leads: number;
  readonly form: Form;
}

const NO_NAMES: Names = new Map();

const WORD =
  /(?:\p{L}\.){2,}|\p{N}[\p{L}\p{N}]*(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** Where tokens are made: what they are made of, the stretch of it that they are of, and those made so far. */
interface Making {
  readonly text: string;
  readonly end: number;
  readonly forms: Forms;
  readonly tokens: Token[];
  /** How many tokens stood before those of this stretch. */
  readonly before: number;
}

/**
 * The tokens of `text` in order; white space is left out. "Norway's" gives "Norway" and "'s", "they've" "they" and
 * "'ve"; a doubled word with its hyphen ("negara-negara", also as "negara- negara") is one token. Linear in the text.
 * Without a language no token may be anything, without `names` none a name.
 */
export function tokenise(text: string, pack: LanguagePack | null = null, names: Names = NO_NAMES): Token[] {
  const tokens: Token[] = [];
  addTokens(tokens, text, { start: 0, end: text.length }, pack, names);
  return tokens;
}

/** Adds the tokens of a stretch of `text`, which white space or the end of the text ends, and returns how many they are. */
export function addTokens(
  tokens: Token[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  pack: LanguagePack | null,
  names: Names = NO_NAMES,
): number {
  const before = tokens.length;
  const making: Making = { text, end, forms: formsOf(pack, names), tokens, before };
  for (let at = start; at < end; ) {
    const to = plainEnd(text, at);
    if (to === at) at++;
    else if (to > at) {
      addPlain(making, at, to);
      at = to;
    } else {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (!match || match.index >= end) break;
      addToken(making, match[0], match.index);
      at = match.index + match[0].length;
    }
  }
  return tokens.length - before;
}

/** Where the plain word or mark at `at` ends; `at` for a space; -1 where only WORD can tell. Most text is plain. */
function plainEnd(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code === 32 || (code >= 9 && code <= 13)) return at;
  if (code >= 128 || isDigit(code)) return -1;
  if (!isAsciiLetter(code)) return at + 1;
  let end = at + 1;
  while (isAsciiLetter(codeAt(text, end))) end++;
  return goesOn(text, end, end - at) ? -1 : end;
}

/** True if `length` letters that end at `at` may be the beginning of something wider: "U.S", "Norway's", "Kim-led", "Qusaï". */
function goesOn(text: string, at: number, length: number): boolean {
  const code = codeAt(text, at);
  if (code === 39 || code === 45 || code === 0x2019) return isOfWord(codeAt(text, at + 1));
  return isOfWord(code) || (code === 46 && length === 1);
}

/** True for what may stand in a word: all beyond ASCII but for what only ever parts words. */
function isOfWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || (code >= 128 && !PARTING.has(code));
}

/** Quotation marks, dashes and dots beyond ASCII. */
const PARTING: ReadonlySet<number> = new Set([...'“”‘„«»–—―…\u00a0'].map((mark) => mark.charCodeAt(0)));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function addPlain(making: Making, from: number, to: number): void {
  const { text, tokens, forms } = making;
  const form = forms.at(text, from, to);
  if (form.kind === 'word' && tokens.length > making.before && tokens[tokens.length - 1]?.text === '-')
    addToken(making, form.text, from);
  else tokens.push(tokenOf(form, from));
}

function addToken(making: Making, word: string, at: number): void {
  const { text, tokens, forms } = making;
  if (closesDoubling(making, word, at)) {
    const { start } = tokens[tokens.length - 2] as Token;
    tokens.splice(-2, 2, tokenOf(forms.of(text.slice(start, at + word.length)), start));
    return;
  }
  let start = at;
  for (const form of forms.partsOf(word)) {
    tokens.push(tokenOf(form, start));
    start += form.text.length;
  }
}

/** True if the last two tokens and `word` are "negara", "-", "negara", the first two without space between. */
function closesDoubling({ text, tokens, before }: Making, word: string, at: number): boolean {
  const hyphen = tokens[tokens.length - 1];
  const first = tokens[tokens.length - 2];
  if (hyphen?.text !== '-' || !first || tokens.length - before < 2) return false;
  if (first.end !== hyphen.start || at - hyphen.end > 1) return false;
  return first.lower === word.toLowerCase() && text.slice(hyphen.end, at).trim() === '';
}

function tokenOf(form: Form, start: number): Token {
  const { text, lower, kind, capital, leads } = form;
  return { start, end: start + text.length, text, lower, kind, capital, leads, form };
}
