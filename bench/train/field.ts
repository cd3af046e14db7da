import { FEATURE_COUNT, NO_FEATURE } from '../../server/language/id/names/features.ts';
import { marginalsOf, mayFollow, TAG_COUNT } from '../../server/language/id/names/model.ts';

/** A sentence to learn from: the slots of its words' features (-1 for none), FEATURE_COUNT each, and its tags. */
export interface Lesson {
  readonly slots: Int32Array;
  readonly tags: Uint8Array;
}

/** Which feature owns which slot of the table. */
export interface Ownership {
  readonly slots: number;
  readonly owners: Uint8Array;
  readonly used: number;
}

/** Gives each slot to its most frequent feature among those that stand at `least` words; ties to the lesser hash. */
export function ownSlots(sentences: readonly Int32Array[], slots: number, least: number): Ownership {
  const counts = new Map<number, number>();
  for (const features of sentences)
    for (const hash of features) if (hash !== NO_FEATURE) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const best = new Int32Array(slots);
  const owners = new Uint8Array(slots);
  const ranked = [...counts].filter(([, count]) => count >= least);
  ranked.sort(([hash, count], [other, more]) => count - more || other - hash);
  let used = 0;
  for (const [hash, count] of ranked) {
    const slot = hash & (slots - 1);
    if (best[slot] === 0) used++;
    best[slot] = count;
    owners[slot] = hash >>> 24;
  }
  return { slots, owners, used };
}

/** The slots of features; -1 where another feature owns the slot. */
export function slotsOf(features: Int32Array, { slots, owners }: Ownership): Int32Array {
  return features.map((hash) => {
    const slot = hash & (slots - 1);
    return hash !== NO_FEATURE && owners[slot] === hash >>> 24 ? slot : -1;
  });
}

/** How many parameters a field over so many slots has: weights of slots and tags, then transitions. */
export function sizeOf(slots: number): number {
  return slots * TAG_COUNT + TAG_COUNT * TAG_COUNT;
}

/**
 * Minus the logarithm of the likelihood of the lessons under the parameters, plus half `decay` times their squares;
 * its slope goes to `slope`. Of a conditional random field: Lafferty, McCallum, Pereira, ICML 2001.
 */
export function lossOf(
  lessons: readonly Lesson[],
  parameters: Float64Array,
  decay: number,
  slope: Float64Array,
): number {
  let loss = 0;
  for (let i = 0; i < parameters.length; i++) {
    const value = parameters[i] ?? 0;
    loss += 0.5 * decay * value * value;
    slope[i] = decay * value;
  }
  const base = parameters.length - TAG_COUNT * TAG_COUNT;
  const ways = new Float64Array(TAG_COUNT * TAG_COUNT);
  for (let i = 0; i < ways.length; i++) ways[i] = allowed(i) ? Math.exp(parameters[base + i] ?? 0) : 0;
  for (const lesson of lessons) loss += learn(lesson, parameters, ways, slope, base);
  return loss;
}

/** True if the transition [before * TAG_COUNT + tag] may be. */
export function allowed(transition: number): boolean {
  return mayFollow(Math.floor(transition / TAG_COUNT), transition % TAG_COUNT);
}

function learn(
  { slots, tags }: Lesson,
  parameters: Float64Array,
  ways: Float64Array,
  slope: Float64Array,
  base: number,
): number {
  const scores = scoresOf(slots, parameters, tags.length);
  const { shares, total, forward, backward, local, scale } = marginalsOf(scores, ways);
  let loss = total;
  for (let word = 0; word < tags.length; word++) {
    const right = tags[word] ?? 0;
    loss -= scores[word * TAG_COUNT + right] ?? 0;
    shares[word * TAG_COUNT + right] = (shares[word * TAG_COUNT + right] ?? 0) - 1;
    spread(slots, shares, slope, word);
    if (word === 0) continue;
    const way = (tags[word - 1] ?? 0) * TAG_COUNT + right;
    loss -= Math.log(ways[way] ?? 1);
    slope[base + way] = (slope[base + way] ?? 0) - 1;
    const row = word * TAG_COUNT;
    for (let i = 0; i < ways.length; i++) {
      const before = Math.floor(i / TAG_COUNT);
      const tag = i % TAG_COUNT;
      const share =
        ((forward[row - TAG_COUNT + before] ?? 0) *
          (ways[i] ?? 0) *
          (local[row + tag] ?? 0) *
          (backward[row + tag] ?? 0)) /
        (scale[word] ?? 1);
      slope[base + i] = (slope[base + i] ?? 0) + share;
    }
  }
  return loss;
}

function scoresOf(slots: Int32Array, parameters: Float64Array, count: number): Float64Array {
  const scores = new Float64Array(count * TAG_COUNT);
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] ?? -1;
    if (slot < 0) continue;
    const row = Math.floor(i / FEATURE_COUNT) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      scores[row + tag] = (scores[row + tag] ?? 0) + (parameters[slot * TAG_COUNT + tag] ?? 0);
  }
  return scores;
}

function spread(slots: Int32Array, shares: Float64Array, slope: Float64Array, word: number): void {
  const row = word * TAG_COUNT;
  for (let i = word * FEATURE_COUNT; i < (word + 1) * FEATURE_COUNT; i++) {
    const slot = slots[i] ?? -1;
    if (slot < 0) continue;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const place = slot * TAG_COUNT + tag;
      slope[place] = (slope[place] ?? 0) + (shares[row + tag] ?? 0);
    }
  }
}
