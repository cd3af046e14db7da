import type { Reading } from '../document/document.ts';
import { wordsOf } from './words.ts';

/**
 * What shows whether a name of a country or town is the place or who acts for it: facts of grammar about what is done
 * with places, and what by and with governments and teams.
 */
export interface ReadingWords {
  /** Prepositions before a name, and what each makes of it. */
  readonly prepositions: ReadonlyMap<string, Governed>;
  /** Verbs whose object is a place: "visit", "mengunjungi". */
  readonly visited: ReadonlySet<string>;
  /** Verbs whose object is somebody: "urge", "mendesak". */
  readonly dealt: ReadonlySet<string>;
  /** Finite verbs that no ending shows: "won". */
  readonly verbs: ReadonlySet<string>;
  /** Verbs of how a place lies and what it holds: "lies", "borders", "terletak". */
  readonly lying: ReadonlySet<string>;
  /** Forms of "be": what comes after them decides. */
  readonly copulas: ReadonlySet<string>;
  /** Those of them that after one name make it several players: "were". */
  readonly plurals: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Participles and nouns by which a place is described: "located", "village". */
  readonly describing: ReadonlySet<string>;
  /** What a place has or is part of: "coast", "population". */
  readonly ofPlaces: ReadonlySet<string>;
  /** What a government or a team has: "policy", "squad". */
  readonly ofBodies: ReadonlySet<string>;
  /** Bodies that towns have too: "police". */
  readonly local: ReadonlySet<string>;
  /** "largest": what comes next is one of the things that are in a place. */
  readonly superlatives: ReadonlySet<string>;
  /** What only a team has: "goalkeeper". */
  readonly sports: ReadonlySet<string>;
  /** What only a team does: "scored". */
  readonly sporting: ReadonlySet<string>;
  /** Right before a name, what only states or teams are: "independent", "defending". */
  readonly stately: ReadonlySet<string>;
  /** Words that part the items of a list: "and", "dan". */
  readonly joiners: ReadonlySet<string>;
  /** Words that open a clause before its subject: "that", "when", "bahwa". */
  readonly clauses: ReadonlySet<string>;
  /** What may stand between a name and its verb: "also", "juga". */
  readonly adverbs: ReadonlySet<string>;
  /** What may stand between a name and what governs it: "native". */
  readonly fillers: ReadonlySet<string>;
  /** Which way a place lies: "northern", "utara". */
  readonly directions: ReadonlySet<string>;
  /** After a name, of the place: "where". */
  readonly whereabouts: ReadonlySet<string>;
  /** Before what else opens a clause, they make it open examples: "such as". */
  readonly examples: ReadonlySet<string>;
  /** Nouns of what is thought or done rather than of what is there, by their end: "willingness". */
  readonly abstract: RegExp | null;
  /** True for what looks like a finite verb by its form alone. */
  readonly finite: (word: string) => boolean;
  /** Adverbs by their end: "closely". */
  readonly manner: RegExp | null;
  /** After a name, of somebody: "who". */
  readonly persons: ReadonlySet<string>;
  /** What tells the government from the city that is its seat, in the papers of its own country. */
  readonly home: HomeSeatWords;
}

export interface HomeSeatWords {
  /** Verbs of what a state does to others, where the sentence names another: "mendesak". */
  readonly deeds: ReadonlySet<string>;
  /** What no city does and what is had with none, whoever else is named: "mengutuk", "traktat". */
  readonly sure: ReadonlySet<string>;
  /** What is had with a state or done to it: "perjanjian", "memperingatkan". */
  readonly dealings: ReadonlySet<string>;
  /** What is a city's own, wherever it stands in the sentence: "gubernur". */
  readonly city: ReadonlySet<string>;
}

/** What a preposition makes of the name after it; the contrary where one of `but` stands before it. */
export interface Governed {
  readonly reading: Reading;
  /** How sure that is, 0 to 1. */
  readonly confidence: number;
  readonly but: ReadonlySet<string>;
  /** What makes it sure: "sanctions" before "on". */
  readonly sure: ReadonlySet<string>;
  /** How far in tokens before the preposition one of `but` or `sure` may stand. */
  readonly reach: number;
}

/** The prepositions that `words` lists, all of one kind. */
export function governed(
  words: string,
  kind: Partial<Governed> & Pick<Governed, 'reading'>,
): [string, Governed][] {
  const full = { confidence: 0.75, but: new Set<string>(), sure: new Set<string>(), reach: 4, ...kind };
  return [...wordsOf(words)].map((word) => [word, full]);
}
