import type { DescriptionHead } from './pack.ts';
import { listOf } from './words.ts';

interface HeadLists {
  readonly person: string;
  /** Nouns for several people. */
  readonly people: string;
  readonly organisation: string;
}

/** The heads of descriptions, from lists of words that stand apart by white space. */
export function describedHeads(lists: HeadLists): ReadonlyMap<string, DescriptionHead> {
  const heads = new Map<string, DescriptionHead>();
  for (const word of listOf(lists.person)) heads.set(word, { kind: 'person', plural: false });
  for (const word of listOf(lists.people)) heads.set(word, { kind: 'group', plural: true });
  for (const word of listOf(lists.organisation)) heads.set(word, { kind: 'organisation', plural: false });
  return heads;
}
