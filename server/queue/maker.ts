import { identify } from '../document/identifier.ts';

/** What decides what is made of an article: two of the same make the same of it. */
export interface Maker {
  /** The version of Ujar, by which pages are cleaned. */
  readonly program: string;
  readonly extractor: string;
  /** Hash of what extraction knows beforehand. */
  readonly knowledge: string;
}

/** Changes with what travels between ingests and workers. */
const LAYOUT = 1;

/** Kinds of work: texts take a worker's processor, addresses mostly its patience. */
export const LANES = ['texts', 'addresses'] as const;
export type Lane = (typeof LANES)[number];

/** Ujar's keys in a Redis that others may use too. */
export const PREFIX = 'ujar';

/** The name of a queue. That of another maker has another name, so that one never takes the other's work. */
export function queueName(lane: Lane, { program, extractor, knowledge }: Maker): string {
  return `${lane}-${identify(LAYOUT, program, extractor, knowledge)}`;
}

/** A maker, and who it is: "this worker", "the ingest on archive-2 (process 4711)". */
export interface Named {
  readonly name: string;
  readonly maker: Maker;
}

/** How another differs from one, and what to do about it, in a sentence that begins with the other; null if it does not. */
export function differenceOf(one: Named, other: Named): string | null {
  for (const [part, what] of [
    ['program', 'Ujar'],
    ['extractor', 'extractor'],
  ] as const)
    if (one.maker[part] !== other.maker[part])
      return `${other.name} has ${what} ${other.maker[part]}, ${one.name} ${one.maker[part]}; install the same Ujar for both`;
  if (one.maker.knowledge !== other.maker.knowledge)
    return `${other.name} knows other imported people than ${one.name}; import the same for both, or copy the folder "people" of UJAR_HOME`;
  return null;
}
