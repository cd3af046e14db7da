import type { Neighbours } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Cue } from './cues.ts';
import type { Title } from './titles.ts';

/** The phrases of a text that may stand for an entity: outermost ones only, none overlapping, in order. */
export interface Phrases {
  readonly list: readonly Phrase[];
  readonly at: Neighbours;
  /** Runs of capitals inside descriptions, in order: "Lind" of "the Lind administration". */
  readonly inner: readonly Phrase[];
  /** The speech verbs of each sentence. */
  readonly cues: readonly (readonly Cue[])[];
  readonly subjects: Subjects;
  /** The words of every office, in order, whoever holds it. */
  readonly titles: readonly Title[];
}

/** The subjects of speech verbs as parts of speech show them. */
export interface Subjects {
  /** By the token at which the verb with its auxiliaries begins. */
  readonly before: ReadonlyMap<number, Subject>;
  /** By the token after the verb: "said the economist Ada Lind". */
  readonly after: ReadonlyMap<number, Phrase>;
  /** By the token after a verb such as "told": whom the words were addressed to. */
  readonly addressed: ReadonlyMap<number, Phrase>;
}

/** A subject, and the token at which its whole noun phrase begins: "Oslo's Ada Lind" is Ada Lind from "Oslo" on. */
export interface Subject {
  readonly phrase: Phrase;
  readonly first: number;
}
