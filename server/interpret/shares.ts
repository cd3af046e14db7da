import { isWordOf, meaningOf, phraseOf, type Question, wordAt } from './question.ts';

/** How sure statements are to be at least, as a question tells it; null for what a filter can't ask, such as at most. */
export interface ShareRead {
  readonly end: number;
  /** 0 to 1. */
  readonly share: number | null;
}

/** What is gathered of words in whatever order: "confidence above 70%", "dengan keyakinan tinggi". */
interface Gathered {
  readonly noun: boolean;
  readonly share: number | null;
  readonly most: boolean;
  readonly end: number;
}

/** The most words that one is told in. */
const MOST_WORDS = 10;

/** How sure statements are to be, where that is told from `at` on; null where it isn't. */
export function shareAt(question: Question, at: number): ShareRead | null {
  if (isWordOf(wordAt(question, at), (pack) => pack.grammar.articles)) return null;
  let told: Gathered = { noun: false, share: null, most: false, end: at };
  for (let place = at; place < Math.min(at + MOST_WORDS, question.tokens.length); ) {
    const next = gather(question, place, told);
    if (next === null) break;
    place = Math.max(next.end, place + 1);
    told = next.end > place - 1 ? next : { ...next, end: told.end };
    if (told.noun && told.share !== null && !goesOn(question, place)) break;
  }
  if (!told.noun || told.share === null) return null;
  return { end: told.end, share: told.most ? null : told.share };
}

/** True of a sign or word that a number has behind it. */
function goesOn(question: Question, at: number): boolean {
  return isWordOf(wordAt(question, at), (pack) => pack.questions.confidence.units);
}

/** With the word at `at`; its end is left where it was by one that tells nothing. Null for a word of something else. */
function gather(question: Question, at: number, told: Gathered): Gathered | null {
  const word = wordAt(question, at);
  const end = at + 1;
  const of = (set: 'nouns' | 'links' | 'units') => isWordOf(word, (pack) => pack.questions.confidence[set]);
  const degree = meaningOf(word, (pack) => pack.questions.confidence.degrees);
  const least = phraseOf(question, at, (pack) => pack.questions.confidence.least);
  if (least > 0) return { ...told, end: at + least };
  const most = phraseOf(question, at, (pack) => pack.questions.confidence.most);
  if (most > 0) return { ...told, most: true, end: at + most };
  if (of('nouns')) return { ...told, noun: true, end };
  if (degree !== undefined) return { ...told, share: degree, most: told.most || degree < 0.4, end };
  const number = numberOf(word);
  if (number !== null && told.share === null) return { ...told, share: number, end };
  if (of('units') && told.share !== null) return { ...told, end };
  return of('links') ? { ...told, end: told.end } : null;
}

/** "0.7", "0,7" and "70" as .7; null for what is no share. */
function numberOf(word: string): number | null {
  if (!/^\d{1,3}(?:[.,]\d+)?$/u.test(word)) return null;
  const number = Number(word.replace(',', '.'));
  const share = number > 1 ? number / 100 : number;
  return share <= 1 ? share : null;
}
