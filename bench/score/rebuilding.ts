import type { Range } from './matching.ts';

/** A text put together from tokens, with each token's place in it (UTF-16 units). */
export interface Rebuilt {
  readonly text: string;
  readonly places: readonly Range[];
}

const NO_SPACE_BEFORE = new Set([',', '.', ';', ':', '?', '!', ')', ']', '’', '%', '...', '…']);
const NO_SPACE_AFTER = new Set(['(', '[', '‘']);
const MARKS = new Set(['"', '“', '”']);

export function isMark(token: string): boolean {
  return MARKS.has(token);
}

/**
 * The running text: one space between tokens, but none before ,.;:?!)] and a closing mark, none after ([ and an
 * opening one, none around a hyphen or slash between two words. “ opens; of the other double marks every second
 * one closes.
 */
export function rebuild(tokens: readonly string[]): Rebuilt {
  const places: Range[] = [];
  let text = '';
  let open = false;
  let glued = true;
  for (const [at, token] of tokens.entries()) {
    const opens: boolean = isMark(token) && (token === '“' || !open);
    const closes = isMark(token) && !opens;
    const joins = isJoint(tokens, at);
    if (!(glued || closes || joins || NO_SPACE_BEFORE.has(token))) text += ' ';
    places.push({ start: text.length, end: text.length + token.length });
    text += token;
    if (isMark(token)) open = opens;
    glued = opens || joins || NO_SPACE_AFTER.has(token);
  }
  return { text, places };
}

/** The running text of words of which only ,.;:?! were parted: one space between them, none before those. */
export function joinWords(words: readonly string[]): Rebuilt {
  const places: Range[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '' && !/^[,.;:?!]$/u.test(word)) text += ' ';
    places.push({ start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text, places };
}

/** A hyphen or slash between two words, as in "Covid-19" and "13/04/2020"; not the dash of a dateline. */
function isJoint(tokens: readonly string[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1] ?? '';
  if (token !== '-' && token !== '/') return false;
  return before !== 'KOMPAS' && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(tokens[at + 1] ?? '');
}

/** The tokens that a stretch of the text touches, null where it touches none. */
export function tokensAt(places: readonly Range[], span: Range): Range | null {
  const start = places.findIndex((place) => place.end > span.start);
  if (start < 0) return null;
  let end = start;
  while (end < places.length && (places[end]?.start ?? span.end) < span.end) end++;
  return end > start ? { start, end } : null;
}
