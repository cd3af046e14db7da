import { listNames, type NameLists } from './listed.ts';
import { decode, marginalsOf, NAME_TAGS, type NameModel, type NameTag, TAG_COUNT } from './model.ts';
import { NameScorer } from './scorer.ts';
import { BODIES, OWNERS, PLACES, SLOTS, TRANSITIONS, UNIT, WEIGHTS } from './weights.ts';

/** The tags of the words of a sentence, and how sure each is. */
export interface NamedWords {
  readonly tags: readonly NameTag[];
  /** The model's probability of each tag, 0 to 1; 1 where no name is near. */
  readonly confidence: Float64Array;
}

const OUTSIDE = NAME_TAGS.indexOf('O');

/** A model made ready to read sentences. */
export interface NameReader {
  readonly scorer: NameScorer;
  readonly transitions: Float64Array;
  /** The exponentials of the transitions. */
  readonly ways: Float64Array;
}

/** Makes a model and the lists that it was learned with ready to read sentences. */
export function readerOf(model: NameModel, lists: NameLists): NameReader {
  const { transitions } = model;
  return { scorer: new NameScorer(model, lists), transitions, ways: transitions.map(Math.exp) };
}

let shipped: NameReader | null = null;

/**
 * Where the names of persons, organisations and places stand among the words (tokens) of one Indonesian sentence, and
 * how sure the model is of each tag.
 */
export function readNames(words: readonly string[]): NamedWords {
  shipped ??= load();
  return readNamesBy(shipped, words);
}

/** The same by a model of one's own. */
export function readNamesBy(reader: NameReader, words: readonly string[]): NamedWords {
  const { scorer, transitions, ways } = reader;
  const tags = new Array<NameTag>(words.length).fill('O');
  const confidence = new Float64Array(words.length).fill(1);
  const { places, scores } = scorer.score(words);
  const best = decode(scores, transitions);
  if (best.every((tag) => tag === OUTSIDE)) return { tags, confidence };
  const { shares } = marginalsOf(scores, ways);
  for (const [i, place] of places.entries()) {
    const tag = best[i] ?? OUTSIDE;
    tags[place] = NAME_TAGS[tag] ?? 'O';
    confidence[place] = shares[i * TAG_COUNT + tag] ?? 0;
  }
  return { tags, confidence };
}

/** Unpacks the shipped weights (some 10 ms). */
function load(): NameReader {
  const transitions = Float64Array.from(TRANSITIONS.split(' '), (value) =>
    value === 'x' ? -Infinity : Number(value),
  );
  const model: NameModel = {
    slots: SLOTS,
    owners: bytesOf(OWNERS),
    weights: new Int8Array(bytesOf(WEIGHTS).buffer),
    unit: UNIT,
    transitions,
  };
  return readerOf(model, listNames(PLACES, BODIES));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
