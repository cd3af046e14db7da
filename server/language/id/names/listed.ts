import { regionNames } from '../regions.ts';

/** A name of a list: its words in lower case. */
export interface ListedName {
  readonly words: readonly string[];
  /** 0 region of Indonesia or place near by, 1 country or place, 2 organisation. */
  readonly kind: number;
  /** Set if it is one word that is written in capitals only ("AS"). */
  readonly capitals?: string;
}

/** Listed names by their first word, the longest first. */
export type NameLists = ReadonlyMap<string, readonly ListedName[]>;

/** The lists of the regions of Indonesia and of `places` and `bodies`, which `|` parts. */
export function listNames(places: string, bodies: string): NameLists {
  const lists = new Map<string, ListedName[]>();
  const kinds = [regionNames(), places.split('|'), bodies.split('|')];
  for (const [kind, names] of kinds.entries()) for (const name of names) addName(lists, name, kind);
  for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lists;
}

function addName(lists: Map<string, ListedName[]>, name: string, kind: number): void {
  const words = name.toLowerCase().split(' ');
  const [first = ''] = words;
  const short = words.length === 1 && name.length < 4 && name === name.toUpperCase();
  const list = lists.get(first);
  const entry = short ? { words, kind, capitals: name } : { words, kind };
  if (list) list.push(entry);
  else lists.set(first, [entry]);
}
