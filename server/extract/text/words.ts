import { isUpper } from './characters.ts';
import { append } from './grouped.ts';
import { oncePer } from './once.ts';
import type { Token } from './tokens.ts';

/** What stands in a text, word by word. */
interface Words {
  readonly tokens: readonly Token[];
}

/** The lower-case word at a token; empty past the ends. */
export function lowerAt({ tokens }: Words, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** True for a word of several letters, all of them capitals. */
export function isShoutedAt({ tokens }: Words, at: number): boolean {
  const { kind, text = '' } = tokens[at] ?? {};
  return kind === 'word' && text.length > 1 && isUpper(text);
}

/** True if the words stand in the text from token `at` on. */
export function wordsStandAt({ tokens }: Words, words: readonly string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
}

type WordLists = readonly (readonly string[])[];

const byFirstWord = oncePer((lists: WordLists) => indexOf(lists, 0));
const byLastWord = oncePer((lists: WordLists) => indexOf(lists, -1));

/** The first of `lists`, which must not change, whose words stand at token `at`; empty ones never do. */
export function wordListAt(layout: Words, lists: WordLists, at: number): readonly string[] | undefined {
  return beginningAt(layout, lists, at)?.find((words) => wordsStandAt(layout, words, at));
}

/** All of `lists`, which must not change, whose words stand at token `at`. */
export function wordListsAt(layout: Words, lists: WordLists, at: number): WordLists {
  return beginningAt(layout, lists, at)?.filter((words) => wordsStandAt(layout, words, at)) ?? [];
}

function beginningAt(layout: Words, lists: WordLists, at: number): WordLists | undefined {
  return byFirstWord(lists).get(lowerAt(layout, at));
}

function indexOf(lists: WordLists, place: number): ReadonlyMap<string, WordLists> {
  const index = new Map<string, (readonly string[])[]>();
  for (const words of lists) {
    const word = words.at(place);
    if (word !== undefined) append(index, word, words);
  }
  return index;
}

/** Those of `lists`, which must not change, that end in `word`. */
export function listsEndingIn(lists: WordLists, word: string): WordLists | undefined {
  return byLastWord(lists).get(word);
}
