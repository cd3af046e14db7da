import type { EventStatus } from '../document/document.ts';
import type { Inflect } from './inflections.ts';
import { phrasesOf } from './words.ts';

/** Words of one kind that hold a deed and say what becomes of it; `words` as in EventGroup. */
export interface HoldGroup {
  /**
   * How they hold it. verb: as the verb of which the deed is the object or the clause ("avoided attacking", "feared a
   * strike", "feared that Oslo would strike"); acting: the same, but only of what one does oneself ("opposed invading",
   * not "opposed the invasion"); noun: before its own preposition or clause ("the risk of a war"); adjective: beside the
   * deed's noun, or before its clause ("a possible strike", "it is unlikely that Oslo will strike").
   */
  readonly part: 'verb' | 'acting' | 'noun' | 'adjective';
  readonly status: EventStatus;
  /** What becomes of the deed where they are themselves denied ("did not rule out striking"); occurred for what is denied, else nothing other. */
  readonly negated?: EventStatus;
  readonly words: string;
}

/** A form of such words, by its first. */
export interface Hold {
  readonly part: HoldGroup['part'];
  readonly status: EventStatus;
  readonly negated: EventStatus;
  /** True for a form by which the deed itself may be said to be so: "averted", "possible". */
  readonly passive: boolean;
  readonly rest: readonly string[];
}

/** The forms of all groups by their first words, the longer ones first. */
export function holdForms(
  groups: readonly HoldGroup[],
  inflect: Inflect,
): ReadonlyMap<string, readonly Hold[]> {
  const forms = new Map<string, Hold[]>();
  for (const { part, status, negated, words } of groups)
    for (const [first = '', ...rest] of phrasesOf(words)) {
      for (const [word, passive] of inflectedOf(first, part, inflect)) {
        const hold = {
          part,
          status,
          negated: negated ?? (status === 'denied' ? 'occurred' : status),
          passive,
          rest,
        };
        const list = forms.get(word);
        if (list) list.push(hold);
        else forms.set(word, [hold]);
      }
    }
  for (const list of forms.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return forms;
}

function inflectedOf(
  word: string,
  part: HoldGroup['part'],
  inflect: Inflect,
): Iterable<readonly [form: string, passive: boolean]> {
  if (part === 'adjective') return [[word, true]];
  const forms = inflect(word, part === 'noun' ? 'noun' : 'verb');
  return new Map(forms.map(([form, shape]) => [form, shape === 'passive' || shape === 'open']));
}
