import { NO_FEATURE } from './features.ts';

/** The tags of a word: outside names, or first or further word of a name of a kind. */
export const NAME_TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
export type NameTag = (typeof NAME_TAGS)[number];

export const TAG_COUNT: number = NAME_TAGS.length;

/** A linear-chain conditional random field over the tags. */
export interface NameModel {
  /** A power of two: how many features the table holds at most. A feature's slot is the low bits of its hash. */
  readonly slots: number;
  /** For each slot the high byte of the hash of the feature that owns it, else of none: what differs is not known. */
  readonly owners: Uint8Array;
  /** For each slot the weights of the tags, in units of `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
  /** Weight of each tag after each: [before * TAG_COUNT + tag]; -Infinity for what cannot be. */
  readonly transitions: Float64Array;
}

/** True if `tag` may follow `before`; -1 stands for the beginning of a sentence. */
export function mayFollow(before: number, tag: number): boolean {
  const opens = tag === 0 || tag % 2 === 1;
  return opens || before === tag || before === tag - 1;
}

/** Adds to `sums` from `to` on, in units of the model, what a feature says for each tag. */
export function addFeature(model: NameModel, hash: number, sums: Int32Array, to: number): void {
  const { slots, owners, weights } = model;
  const slot = hash & (slots - 1);
  if (hash === NO_FEATURE || owners[slot] !== hash >>> 24) return;
  for (let tag = 0; tag < TAG_COUNT; tag++)
    sums[to + tag] = (sums[to + tag] ?? 0) + (weights[slot * TAG_COUNT + tag] ?? 0);
}

/** The likeliest sequence of tags (Viterbi), as numbers. */
export function decode(scores: Float64Array, transitions: Float64Array): Uint8Array {
  const count = scores.length / TAG_COUNT;
  const back = new Uint8Array(scores.length);
  const best = scores.slice();
  for (let tag = 0; tag < TAG_COUNT && count > 0; tag++) if (!mayFollow(-1, tag)) best[tag] = -Infinity;
  for (let word = 1; word < count; word++)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const row = (word - 1) * TAG_COUNT;
      let from = 0;
      let top = -Infinity;
      for (let before = 0; before < TAG_COUNT; before++) {
        const value = (best[row + before] ?? 0) + (transitions[before * TAG_COUNT + tag] ?? 0);
        if (value > top) {
          top = value;
          from = before;
        }
      }
      best[word * TAG_COUNT + tag] = top + (scores[word * TAG_COUNT + tag] ?? 0);
      back[word * TAG_COUNT + tag] = from;
    }
  return follow(best, back, count);
}

function follow(best: Float64Array, back: Uint8Array, count: number): Uint8Array {
  const tags = new Uint8Array(count);
  let tag = 0;
  const last = (count - 1) * TAG_COUNT;
  for (let other = 1; other < TAG_COUNT && count > 0; other++)
    if ((best[last + other] ?? 0) > (best[last + tag] ?? 0)) tag = other;
  for (let word = count - 1; word >= 0; word--) {
    tags[word] = tag;
    tag = back[word * TAG_COUNT + tag] ?? 0;
  }
  return tags;
}

/** What forward-backward finds: how probable each tag of each word is, and the logarithm of the sum over all. */
export interface Marginals {
  /** [word * TAG_COUNT + tag], 0 to 1. */
  readonly shares: Float64Array;
  readonly total: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp(score - top of the word) of each tag. */
  readonly local: Float64Array;
  /** What each word's forward row was divided by. */
  readonly scale: Float64Array;
}

/** Forward-backward over a sentence; `ways` are the exponentials of the transitions. Linear in the sentence. */
export function marginalsOf(scores: Float64Array, ways: Float64Array): Marginals {
  const count = scores.length / TAG_COUNT;
  const local = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const scale = new Float64Array(count);
  let total = 0;
  for (let word = 0; word < count; word++) {
    total += expRow(scores, local, word);
    total += Math.log(stepForward(forward, local, ways, scale, word));
  }
  for (let word = count - 1; word >= 0; word--) stepBackward(backward, local, ways, scale, word, count);
  const shares = new Float64Array(scores.length);
  for (let i = 0; i < shares.length; i++) shares[i] = (forward[i] ?? 0) * (backward[i] ?? 0);
  return { shares, total, forward, backward, local, scale };
}

function expRow(scores: Float64Array, local: Float64Array, word: number): number {
  const row = word * TAG_COUNT;
  let top = -Infinity;
  for (let tag = 0; tag < TAG_COUNT; tag++) top = Math.max(top, scores[row + tag] ?? 0);
  for (let tag = 0; tag < TAG_COUNT; tag++) local[row + tag] = Math.exp((scores[row + tag] ?? 0) - top);
  return top;
}

function stepForward(
  forward: Float64Array,
  local: Float64Array,
  ways: Float64Array,
  scale: Float64Array,
  word: number,
): number {
  const row = word * TAG_COUNT;
  let sum = 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    let value = word === 0 && mayFollow(-1, tag) ? 1 : 0;
    for (let before = 0; word > 0 && before < TAG_COUNT; before++)
      value += (forward[row - TAG_COUNT + before] ?? 0) * (ways[before * TAG_COUNT + tag] ?? 0);
    value *= local[row + tag] ?? 0;
    forward[row + tag] = value;
    sum += value;
  }
  for (let tag = 0; tag < TAG_COUNT; tag++) forward[row + tag] = (forward[row + tag] ?? 0) / sum;
  scale[word] = sum;
  return sum;
}

function stepBackward(
  backward: Float64Array,
  local: Float64Array,
  ways: Float64Array,
  scale: Float64Array,
  word: number,
  count: number,
): void {
  const row = word * TAG_COUNT;
  const next = row + TAG_COUNT;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    let value = word === count - 1 ? 1 : 0;
    for (let after = 0; word < count - 1 && after < TAG_COUNT; after++)
      value +=
        ((ways[tag * TAG_COUNT + after] ?? 0) * (local[next + after] ?? 0) * (backward[next + after] ?? 0)) /
        (scale[word + 1] ?? 1);
    backward[row + tag] = value;
  }
}
