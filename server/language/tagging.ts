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

/** A tagged word; `start` in UTF-16 units of the tagged text. */
export interface Tagged {
  readonly start: number;
  readonly tag: PartOfSpeech;
}

/** Tags the words of a text, in order. Its own division into words: match them by where they start. */
export type Tagger = (text: string) => readonly Tagged[];

/** Where names begin and go on: persons, organisations and places. */
export type NameTag = 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC';

/** The tags of the words of a sentence, and how sure each is, 0 to 1. */
export interface NamedWords {
  readonly tags: readonly NameTag[];
  readonly confidence: ArrayLike<number>;
}

/** Tags the names among the words of one sentence. */
export type NameTagger = (words: readonly string[]) => NamedWords;
