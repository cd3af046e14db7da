/** A word, a number or a mark of a text. `start` and `end` are UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True when it opens with a capital letter. */
  readonly capital: boolean;
}

const ABBREVIATION = /^(?:\p{L}\.){2,}/u;
const PLAIN = /^[a-z]+$/;
const ASCII_LETTER = /^[A-Za-z]$/;
const SUFFIX = /['’]s$/iu;
const CONTRACTED = /^(i|you|s?he|it|we|they|who|that|there)(['’](?:d|ll|ve|re|m))$/iu;
const WORD =
  /(?:\p{L}\.){2,}|\p{N}[\p{L}\p{N}]*(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\S/gu;

/**
 * The tokens of `text` in order; white space is left out. "Norway's" gives "Norway" and "'s", "they've" "they" and
 * "'ve"; a doubled word
 * with its hyphen ("negara-negara", also as "negara- negara") is one token. Linear in the text. `offset` is where
 * `text` begins in the text that the tokens count by.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const end = plainEnd(text, at);
    if (end === at) at++;
    else if (end > at) {
      addPlain(tokens, text, at, end, offset);
      at = end;
    } else {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (!match) break;
      addToken(tokens, match[0], match.index, text, offset);
      at = match.index + match[0].length;
    }
  }
  return tokens;
}

/** Where the plain word or mark at `at` ends; `at` for a space; -1 where only WORD can tell. Most text is plain. */
function plainEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 32 || (code >= 9 && code <= 13)) return at;
  if (code >= 128 || isDigit(code)) return -1;
  if (!isAsciiLetter(code)) return at + 1;
  let end = at + 1;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  return goesOn(text.charCodeAt(end), end - at) ? -1 : end;
}

/** True if letters that `code` follows may be the beginning of something wider: "U.S", "Norway's", "Kim-led", "Qusaï". */
function goesOn(code: number, length: number): boolean {
  return code >= 128 || code === 39 || code === 45 || isDigit(code) || (code === 46 && length === 1);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function addPlain(tokens: Token[], text: string, from: number, to: number, offset: number): void {
  const code = text.charCodeAt(from);
  const letters = isAsciiLetter(code);
  if (letters && tokens[tokens.length - 1]?.text === '-') {
    addToken(tokens, text.slice(from, to), from, text, offset);
    return;
  }
  const form = formOf(text.slice(from, to));
  tokens.push({
    start: from + offset,
    end: to + offset,
    text: form.text,
    lower: form.lower,
    kind: letters ? 'word' : 'mark',
    capital: letters && code <= 90,
  });
}

/** How a text writes a plain word, and the same in lower case. */
type Form = Pick<Token, 'text' | 'lower'>;

/** How many forms are kept, and the longest of them: a longer piece of a text holds the whole text in memory. */
const KEPT = 40_000;
const LONGEST_KEPT = 12;

/**
 * Texts repeat their words: each form is kept as one string, which every look-up by it hashes only once. No more than a
 * memory of a pure function.
 */
const FORMS = new Map<string, Form>();

function formOf(text: string): Form {
  const known = FORMS.get(text);
  if (known) return known;
  const form = { text, lower: text.toLowerCase() };
  if (text.length > LONGEST_KEPT) return form;
  if (FORMS.size >= KEPT) FORMS.clear();
  FORMS.set(text, form);
  return form;
}

function addToken(tokens: Token[], word: string, at: number, text: string, offset: number): void {
  const start = at + offset;
  if (closesDoubling(tokens, word, text, start, offset)) {
    const first = tokens[tokens.length - 2] as Token;
    tokens.splice(-2, 2, tokenOf(text.slice(first.start - offset, at + word.length), first.start));
    return;
  }
  if (word.length > 2 && SUFFIX.test(word)) {
    tokens.push(tokenOf(word.slice(0, -2), start), tokenOf(word.slice(-2), start + word.length - 2));
    return;
  }
  const contracted = word.length > 2 ? CONTRACTED.exec(word) : null;
  if (contracted) {
    const [, stem = '', rest = ''] = contracted;
    const from = start + stem.length;
    tokens.push(tokenOf(stem, start), { ...tokenOf(rest, from), kind: 'word' });
    return;
  }
  tokens.push(tokenOf(word, start));
}

/** True if the last two tokens and `word` are "negara", "-", "negara", the first two without space between. */
function closesDoubling(
  tokens: readonly Token[],
  word: string,
  text: string,
  start: number,
  offset: number,
): boolean {
  const hyphen = tokens[tokens.length - 1];
  const first = tokens[tokens.length - 2];
  if (hyphen?.text !== '-' || !first || first.end !== hyphen.start || start - hyphen.end > 1) return false;
  return first.lower === word.toLowerCase() && text.slice(hyphen.end - offset, start - offset).trim() === '';
}

function tokenOf(text: string, start: number): Token {
  const first = text.codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(first);
  const kind = kindOf(letter, text);
  return {
    start,
    end: start + text.length,
    text,
    lower: normalise(text),
    kind,
    capital: kind === 'word' && letter !== letter.toLowerCase(),
  };
}

/** Lower case; a doubled word without the space after its hyphen; one kind of apostrophe. */
function normalise(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replaceAll('’', "'").replace('- ', '-');
}

function kindOf(letter: string, text: string): Token['kind'] {
  if (ASCII_LETTER.test(letter)) return 'word';
  if (/\p{N}/u.test(letter)) return /\p{L}/u.test(text) ? 'word' : 'number';
  return /[\p{L}\p{M}]/u.test(letter) || ABBREVIATION.test(text) ? 'word' : 'mark';
}
