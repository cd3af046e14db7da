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

/** What a word is by itself, in numbers that are the tagger's own. */
export interface TaggedForm {
  /** Where it begins in its piece, in UTF-16 units. */
  readonly start: number;
  /** What it is where its neighbours tell nothing, and what it tells them; at least 0. */
  readonly told: number;
  /** What its neighbours may make of it. */
  readonly may: number;
}

/**
 * Tags a text that is given as its pieces: what stands between spaces; a line feed or more is a piece of its own. Its own
 * division of them into words: match those by where they begin.
 */
export interface Tagger {
  /** What the words of a piece are by themselves: a pure function of it. */
  read(piece: string): readonly TaggedForm[];
  /** What each is beside the others: `told` and `may` of the words of all pieces of a text, in order. */
  tag(told: readonly number[], may: readonly number[]): readonly PartOfSpeech[];
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
