import type { EntityKind } from '../document/document.ts';

/** A speaker as one text gives it: never the present identity, so that no merge of entities moves an utterance. */
export interface NamedSpeaker {
  readonly kind: EntityKind;
  /** ISO code of a country, Wikidata id; null where none is known. */
  readonly code: string | null;
  /** Folded: see `foldName`. */
  readonly name: string;
  /** Known only by a description ("a senior official"). */
  readonly described: boolean;
}

/**
 * True where both may be one: equal codes, equal names, or a shorter form of one person's name ("Lavrov", "S. Lavrov",
 * "Retno" of "Retno Marsudi"). A described one may be nobody but another of the same description, and that only in
 * texts that copy each other: who asks tells so by `copies`. Nobody (null) is likewise compatible with nobody.
 */
export function areCompatible(a: NamedSpeaker | null, b: NamedSpeaker | null, copies: boolean): boolean {
  if (a === null || b === null) return copies && a === b;
  if (a.described || b.described) return copies && a.described && b.described && a.name === b.name;
  if (a.code !== null && b.code !== null) return a.code === b.code;
  if (a.kind !== b.kind) return false;
  if (a.name === b.name) return true;
  return a.kind === 'person' && (isFormOf(a.name, b.name) || isFormOf(b.name, a.name));
}

/** Equal code, or equal full name: more than compatible. */
export function areEqual(a: NamedSpeaker | null, b: NamedSpeaker | null): boolean {
  if (a === null || b === null || a.described || b.described) return false;
  if (a.code !== null && b.code !== null) return a.code === b.code;
  return a.kind === b.kind && a.name === b.name;
}

/** "lavrov" of "sergei lavrov", "s. lavrov" too: its words in order, initials for words, with the first or the last. */
function isFormOf(form: string, name: string): boolean {
  const [short, long] = [wordsOfName(form), wordsOfName(name)];
  if (short.length === 0 || short.length > long.length) return false;
  if (short.every((word) => word.length === 1)) return false;
  const [first, last] = [short[0] ?? '', short.at(-1) ?? ''];
  if (first !== long[0] && last !== long.at(-1)) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !standsFor(word, long[at] ?? '')) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

function standsFor(word: string, full: string): boolean {
  return word === full || (word.length === 1 && full.startsWith(word));
}

export function wordsOfName(name: string): string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}
