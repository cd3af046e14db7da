import { ArgumentError } from '../errors.ts';
import { wordsTyped } from '../graph/words.ts';

/** The most characters that are read of what a person typed. */
export const LONGEST = 500;

/** What a person typed, without blanks around it. Throws ArgumentError where it holds no word, or too many to be a question. */
export function readTyped(argument: string, typed: string): string {
  const text = typed.normalize('NFC').trim();
  if (text.length > LONGEST)
    throw new ArgumentError(argument, `it has ${text.length} characters, ${LONGEST} at most are read`);
  if (wordsTyped(text).length === 0)
    throw new ArgumentError(argument, `${JSON.stringify(typed)} holds no word`);
  return text;
}
