import type { RoleStateValue } from '../document/document.ts';
import { wordsOf } from './words.ts';

/** A list of words that stand one after the other. */
type WordList = readonly string[];

/**
 * begins: "became"; ends: "resigned"; comes: "will"; elects: "elected", which begins nothing yet; past: "once"; present:
 * "now".
 */
export type LinkKind = 'begins' | 'ends' | 'comes' | 'elects' | 'past' | 'present';

/** Words that tell since when, until when and how an office is held. */
export interface TenureWords {
  /** Before an office or right after it: "former", "acting", "terpilih". */
  readonly states: ReadonlyMap<string, RoleStateValue>;
  /** Those of them that tell it only behind the office: before it "sementara" is "while", "elect" a verb. */
  readonly behind: ReadonlySet<string>;
  /** Those of them that before a clause are no more than adverbs of it: "Then President Lind spoke". */
  readonly adverbs: ReadonlySet<string>;
  /** The same in two words: "newly appointed", "saat itu". */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, RoleStateValue>>;
  readonly since: ReadonlySet<string>;
  /** Before a first date only where a second follows: "from 2014 to 2018". */
  readonly from: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /** Before a date of which a verb tells what it is: "took office in May". */
  readonly on: ReadonlySet<string>;
  /** What stands for the present as an end: "present", "sekarang". */
  readonly now: ReadonlySet<string>;
  /** Between a name and its office: "was", "menjabat", "sebagai". */
  readonly links: ReadonlySet<string>;
  /** Those of the links that say nothing without another: "as", "who". */
  readonly looseLinks: ReadonlySet<string>;
  /** What a link tells of the office beside that it is held. */
  readonly linkKinds: ReadonlyMap<string, LinkKind>;
  readonly service: ServiceWords;
  /** Between the offices of one person: "and", "sekaligus". */
  readonly joins: JoinWords;
}

/** What a clause says its subject does with an office, each a list of words. */
export interface ServiceWords {
  /** Between the subject and its verb: "has", "who", "sempat". */
  readonly passed: ReadonlySet<string>;
  /** "in power", "menjabat". */
  readonly holding: readonly WordList[];
  /** Verbs whose object is what is ruled: "led", "memimpin". */
  readonly ruling: readonly WordList[];
  readonly beginning: readonly WordList[];
  readonly ending: readonly WordList[];
  /** Ends that others make, so only behind a comma or one of `undergone`: "ousted". */
  readonly removing: readonly WordList[];
  readonly undergone: ReadonlySet<string>;
  /** Nouns and verbs that end an office behind "until": "death". */
  readonly ends: readonly WordList[];
  /** The same of its beginning behind "since": "election". */
  readonly starts: readonly WordList[];
  /** Between "until" or "since" and these: "his", "he was", "ia". */
  readonly whose: ReadonlySet<string>;
  /** Objects that stand for what the office is for: "country", "negara". */
  readonly realms: ReadonlySet<string>;
  /** "for" of "for 30 years". */
  readonly during: ReadonlySet<string>;
  /** Words of lengths of time: "years", "dekade". */
  readonly lengths: ReadonlySet<string>;
  /** What may come after the verb of an end for which no date is told: "after", "karena". */
  readonly followers: ReadonlySet<string>;
  /** Before a second time: "again". */
  readonly again: ReadonlySet<string>;
  /** Verbs whose object held the office before: "succeeded". */
  readonly succeeding: ReadonlySet<string>;
  /** Before the subject of a clause: "when", "ketika". */
  readonly conjunctions: ReadonlySet<string>;
  /** Offices of those who rule a country, to which "led Norway" belongs. */
  readonly rulers: readonly WordList[];
}

/** Words between two offices of one person. */
export interface JoinWords {
  /** "and", "dan": joins two people as well. */
  readonly loose: ReadonlySet<string>;
  /** "sekaligus": joins offices of one person only. */
  readonly sure: readonly WordList[];
  /** Beside either of them: "also", "kini". */
  readonly beside: ReadonlySet<string>;
}

/** The states by the words of each. */
export function statesFrom(words: Partial<Record<RoleStateValue, string>>): Map<string, RoleStateValue> {
  const states = new Map<string, RoleStateValue>();
  for (const [state, list] of Object.entries(words) as [RoleStateValue, string][])
    for (const word of wordsOf(list)) states.set(word, state);
  return states;
}

/** What links tell, by the words of each kind. */
export function linksFrom(words: Readonly<Record<LinkKind, string>>): Map<string, LinkKind> {
  const kinds = new Map<string, LinkKind>();
  for (const [kind, list] of Object.entries(words) as [LinkKind, string][])
    for (const word of wordsOf(list)) kinds.set(word, kind);
  return kinds;
}
