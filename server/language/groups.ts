/**
 * The words by which a text speaks of people who act or suffer together and have no name: "three farmers", "ribuan
 * buruh". Words for things, for parts of a story ("the victims") and for bodies of state are not among them.
 */
export interface GroupWords {
  /** Nouns for several: "protesters", "warga". */
  readonly many: ReadonlySet<string>;
  /** Nouns for one: "gunman" where a determiner stands before it, "pria" where no number does. */
  readonly one: ReadonlySet<string>;
  /** Those of `many` that tell nobody by themselves: "people", "orang" without a number, a describing word, an owner. */
  readonly vague: ReadonlySet<string>;
  /** Those of `many` that are states, told where they are counted or met somewhere: "nine countries", "sembilan negara". */
  readonly states: ReadonlySet<string>;
  /** Those of `many` that as often describe the noun after them: "police" of "police station". */
  readonly leading: ReadonlySet<string>;
  /** Words that make a number of what follows, beside digits: "three", "dozens", "ribuan". */
  readonly numbers: ReadonlySet<string>;
  /** Before a number, each a list of words: "at least", "lebih dari". */
  readonly measures: readonly (readonly string[])[];
  /** Several taken together, before "of" or right before the noun: "crowd", "sekelompok". */
  readonly crowds: ReadonlySet<string>;
  /** Words that make it one: "a", "seorang". */
  readonly single: ReadonlySet<string>;
  /** Before the noun, to be told with it: "some", "para". */
  readonly determiners: ReadonlySet<string>;
  /** Describing words beside those of descriptions: "masked", "bersenjata". */
  readonly modifiers: ReadonlySet<string>;
  /** Before the one they belong to: "of", "from", "asal". */
  readonly linkers: ReadonlySet<string>;
  /** After the noun, before the one who leads them: "pimpinan". */
  readonly led: ReadonlySet<string>;
}
