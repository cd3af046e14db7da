import { listOf } from './words.ts';

/** Each word of `text` with its number, counting from `first`. */
export function numbered(text: string, first: number): ReadonlyMap<string, number> {
  return new Map(listOf(text).map((word, i) => [word, first + i]));
}
