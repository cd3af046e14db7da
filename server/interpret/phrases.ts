import type { Language, StanceValue, StatementKind } from '../document/document.ts';
import { LANGUAGES, type Question, wordAt } from './question.ts';

/** What a phrase is, whatever stands around it. */
export type PhraseKind =
  | { readonly is: 'kind'; readonly kind: StatementKind }
  | { readonly is: 'language'; readonly language: Language }
  | { readonly is: 'stance'; readonly stance: StanceValue }
  | { readonly is: 'first hand' | 'mutual' | 'except' | 'silence' | 'filler' | 'matter' };

/** Words that are of one use wherever they stand in a question. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: PhraseKind;
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord(
  LANGUAGES.flatMap(({ questions }) => [
    ...questions.kinds.map(({ words, kind }) => ({ words, kind: { is: 'kind' as const, kind } })),
    ...questions.languages.map(({ words, language }) => ({
      words,
      kind: { is: 'language' as const, language },
    })),
    ...questions.stances.map(({ words, stance }) => ({ words, kind: { is: 'stance' as const, stance } })),
    ...plain(questions.firstHand, 'first hand'),
    ...plain(questions.mutual, 'mutual'),
    ...plain(questions.exceptions, 'except'),
    ...plain(questions.silences, 'silence'),
    ...plain(questions.fillers, 'filler'),
    ...plain(questions.news, 'filler'),
    ...plain(questions.matters, 'matter'),
  ]),
);

function plain(
  phrases: readonly (readonly string[])[],
  is: 'first hand' | 'mutual' | 'except' | 'silence' | 'filler' | 'matter',
): readonly Phrase[] {
  return phrases.map((words) => ({ words, kind: { is } }));
}

/** The longest first; of equals the first. */
function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const sorted = phrases.toSorted((a, b) => b.words.length - a.words.length);
  const index = new Map<string, Phrase[]>();
  for (const phrase of sorted) {
    const first = phrase.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

/** The longest such phrase that begins at `at`; null for none. */
export function fixedPhraseAt(question: Question, at: number): Phrase | null {
  const found = PHRASES.get(wordAt(question, at))?.find(({ words }) =>
    words.every((word, i) => wordAt(question, at + i) === word),
  );
  return found ?? null;
}
