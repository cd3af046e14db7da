/**
 * Universal part of speech, as https://universaldependencies.org/u/pos/ names them; empty for a word that was not
 * asked for.
 */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'
  | '';

/** The tags of the words of a text, in order, and where each begins: in which piece, and where in it, in UTF-16 units. */
export interface TaggedWords {
  readonly tags: readonly PartOfSpeech[];
  readonly pieceOf: readonly number[];
  readonly starts: readonly number[];
}

/** What a word is by itself. */
export interface TaggedForm {
  /** Where it begins in its piece, in UTF-16 units. */
  readonly start: number;
  /** The number of its part of speech where its neighbours tell nothing. */
  readonly part: number;
  /** The symbol of what else it tells its neighbours; 0 for none. */
  readonly hint: number;
  /** The parts of speech that it may be, a bit each. */
  readonly may: number;
  /** True for the halves of contractions, which are what they are. */
  readonly fixed: boolean;
}

/**
 * Tags a text that is given as its pieces, what stands between spaces, in order; a line feed or more is a piece of its
 * own. Its own division of them into words: match those by where they begin.
 */
export interface Tagger {
  /** What the words of a piece are by themselves: a pure function of it. */
  read(piece: string): readonly TaggedForm[];
  /** What they are beside each other, of all pieces of a text. */
  tag(pieces: readonly (readonly TaggedForm[])[]): TaggedWords;
}

/** Where names begin and go on: persons, organisations and places. */
export type NameTag = 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC';

/** The tags of the words of a sentence, and how sure each is, 0 to 1. */
export interface NamedWords {
  readonly tags: readonly NameTag[];
  readonly confidence: ArrayLike<number>;
}

/** Tags the names among the words of one sentence. */
export type NameTagger = (words: readonly string[]) => NamedWords;
