import type { Span } from '../document/span.ts';
import { spanOf } from '../document/span.ts';
import { type Token, tokenise } from '../extract/text/tokens.ts';
import { type LanguagePack, PACKS } from '../language/index.ts';

/** The languages of questions, which may be mixed in one: a name's language tells nothing of the question's. */
export const LANGUAGES: readonly LanguagePack[] = Object.values(PACKS);

/** A question as its words. */
export interface Question {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Words in quotation marks, which are looked for as they are; by the tokens that they take. */
  readonly quoted: readonly { readonly first: number; readonly end: number; readonly span: Span }[];
  /** True where nothing begins with a capital: then capitals tell nothing. */
  readonly small: boolean;
}

const QUOTED = /["“«„]([^"“”«»„]+)["”»]/gu;

/** The words of a question, which is NFC. */
export function readQuestion(text: string): Question {
  // "US-China" names two; a name of one is put together again from its words.
  const tokens = tokenise(text.replaceAll(/(\p{L})-(?=\p{Lu})/gu, '$1 '));
  const quoted = [...text.matchAll(QUOTED)].map(({ 0: all, 1: words = '', index }) => {
    const first = tokens.findIndex((token) => token.start >= index);
    const end = tokens.findIndex((token) => token.start >= index + all.length);
    return {
      first,
      end: end < 0 ? tokens.length : end,
      span: spanOf(text, index + 1, index + 1 + words.length),
    };
  });
  return { text, tokens, quoted, small: !tokens.some(({ capital }) => capital) };
}

/** The word at `at` in small letters, "" beyond the end. */
export function wordAt({ tokens }: Question, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The longest of `phrases` whose words stand at `at`, as their number; 0 for none. */
export function phraseAt(question: Question, at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.filter((words) => words.every((word, i) => wordAt(question, at + i) === word));
  return Math.max(0, ...found.map((words) => words.length));
}

/** The same over both languages. */
export function phraseOf(
  question: Question,
  at: number,
  of: (pack: LanguagePack) => readonly (readonly string[])[],
): number {
  return Math.max(...LANGUAGES.map((pack) => phraseAt(question, at, of(pack))));
}

/** Whether a word is of one of the languages' sets. */
export function isWordOf(word: string, of: (pack: LanguagePack) => { has(word: string): boolean }): boolean {
  return word !== '' && LANGUAGES.some((pack) => of(pack).has(word));
}

/** What the languages' maps give for a word. */
export function meaningOf<V>(
  word: string,
  of: (pack: LanguagePack) => ReadonlyMap<string, V>,
): V | undefined {
  for (const pack of LANGUAGES) {
    const value = of(pack).get(word);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The span of tokens. */
export function spanBetween({ text, tokens }: Question, first: number, end: number): Span {
  return spanOf(text, tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}
/** Words that belong to no name and select nothing. */
export function isEmpty(word: string): boolean {
  return (
    isWordOf(word, (pack) => pack.grammar.functionWords) || isWordOf(word, (pack) => pack.questions.asking)
  );
}
