/** What every labelled set offers, and what measuring it gives. A set is one file that exports a LabelledSet. */

/** One measured figure. `reach` is null where there is nothing to reach; then it holds. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly reach: number | null;
  readonly holds: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

/** One disagreement, for development: what the labels say, what extraction says, and the words around. */
export interface Finding {
  /** The figure's name and "missed", "false" or "wrong". */
  readonly kind: string;
  readonly article: string;
  readonly gold: string;
  readonly ours: string;
  readonly context: string;
}

export interface Measured {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** Lines on the data itself: how many articles, tokens, labels. */
  readonly notes: readonly string[];
}

export interface Request {
  /** The folder that holds the set. */
  readonly data: string;
  /** The part of the set to measure, null for the set's default. */
  readonly part: string | null;
}

export interface LabelledSet {
  readonly name: string;
  /** Where the set lies by default, below ../shared unless absolute. */
  readonly folder: string;
  /** Parts that --part may name, the default first; empty where there is one only. */
  readonly parts: readonly string[];
  /** What exactly is counted, for --help. */
  readonly definitions: string;
  measure(request: Request): Measured;
}

/** A wrong argument or data that isn't there: its message is the one line that the user sees. */
export class ScoreError extends Error {}
