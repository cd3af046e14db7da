import type { RoleStateValue } from '../document/document.ts';
import { wordsOf } from './words.ts';

/** Words that tell since when, until when and how an office is held. */
export interface TenureWords {
  /** Before an office or right after it: "former", "acting", "terpilih". */
  readonly states: ReadonlyMap<string, RoleStateValue>;
  /** The same in two words: "newly appointed". */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, RoleStateValue>>;
  readonly since: ReadonlySet<string>;
  /** Before a first date only where a second follows: "from 2014 to 2018". */
  readonly from: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /** What stands for the present as an end: "present", "sekarang". */
  readonly now: ReadonlySet<string>;
  /** Between a name and a date they tell that an office was held: "served", "menjabat". */
  readonly serving: ReadonlySet<string>;
  /** Between a name and its office: "was", "menjabat", "sebagai". */
  readonly links: ReadonlySet<string>;
}

/** The states by the words of each. */
export function statesFrom(words: Partial<Record<RoleStateValue, string>>): Map<string, RoleStateValue> {
  const states = new Map<string, RoleStateValue>();
  for (const [state, list] of Object.entries(words) as [RoleStateValue, string][])
    for (const word of wordsOf(list)) states.set(word, state);
  return states;
}
