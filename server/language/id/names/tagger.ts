import { readFeatures } from './features.ts';
import { listNames, type NameLists } from './listed.ts';
import {
  decode,
  marginalsOf,
  NAME_TAGS,
  type NameModel,
  type NameTag,
  scoreWords,
  TAG_COUNT,
} from './model.ts';
import { BODIES, OWNERS, PLACES, SLOTS, TRANSITIONS, UNIT, WEIGHTS } from './weights.ts';

/** The tags of the words of a sentence, and how sure each is. */
export interface NamedWords {
  readonly tags: readonly NameTag[];
  /** The model's probability of each tag, 0 to 1. */
  readonly confidence: Float64Array;
}

interface Loaded {
  readonly model: NameModel;
  readonly lists: NameLists;
  /** The exponentials of the transitions. */
  readonly ways: Float64Array;
}

let loaded: Loaded | null = null;

/** Where the names of persons, organisations and places stand among the words (tokens) of one Indonesian sentence. */
export function tagNames(words: readonly string[]): readonly NameTag[] {
  const { model, lists } = load();
  return namesOf(decode(scoreWords(model, readFeatures(words, lists)), model.transitions));
}

/** The same, with how sure the model is of each tag. */
export function readNames(words: readonly string[]): NamedWords {
  const { model, lists, ways } = load();
  const scores = scoreWords(model, readFeatures(words, lists));
  const tags = decode(scores, model.transitions);
  const { shares } = marginalsOf(scores, ways);
  const confidence = Float64Array.from(tags, (tag, word) => shares[word * TAG_COUNT + tag] ?? 0);
  return { tags: namesOf(tags), confidence };
}

function namesOf(tags: Uint8Array): readonly NameTag[] {
  return Array.from(tags, (tag) => NAME_TAGS[tag] ?? 'O');
}

/** Unpacks the shipped weights on the first call (some 10 ms) and keeps them. */
function load(): Loaded {
  if (loaded) return loaded;
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
  loaded = { model, lists: listNames(PLACES, BODIES), ways: transitions.map(Math.exp) };
  return loaded;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
