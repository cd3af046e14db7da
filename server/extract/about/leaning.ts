import type { StanceValue } from '../../document/document.ts';
import type { Attitude } from '../../language/index.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import { oncePer } from '../text/once.ts';
import { lowerAt } from '../text/words.ts';
import { attitudeAt, roomOf, type Viewpoint } from './viewpoint.ts';

/**
 * Which way a sentence leans towards a target where no rule of grammar tells: a linear model over the classes of the
 * words of attitude around it, learned from English (bench/train/stance-leaning.ts). It sees classes and places of
 * words, never the words, so that it holds in any language that lists its own.
 */
export const LEANINGS: readonly StanceValue[] = ['opposes', 'neutral', 'supports'];

/** Of each feature what it says for each of LEANINGS, as log-odds. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** Something of the sentence that the model weighs, with the words that show it. */
export interface Feature {
  readonly key: string;
  readonly word: Range | null;
}

export interface Leaning {
  readonly value: StanceValue;
  /** 0 to 1. */
  readonly probability: number;
  /** The words that speak most for it. */
  readonly words: readonly Range[];
}

/** Log-odds by which a statement of news is oftener neutral than the sentences that the weights were learned from. */
const RESERVE = 2;
/** A side that is less likely than this is none: a wrong one is worse than none told. */
const FLOOR = 0.5;
/** Most words that show a leaning. */
const MOST_SHOWN = 2;

/** What the model weighs of a mention; `rule` is what the rules of grammar found. Linear in the sentence. */
export function featuresOf(view: Viewpoint, phrase: Phrase, rule: string): Feature[] {
  const { layout, frame } = view;
  const room = roomOf(layout, frame.contents, phrase.first);
  const features: Feature[] = [whole('bias'), whole(`rule ${rule}`)];
  if (!room) return features;
  features.push(whole(`place ${placeOf(view, phrase, room)}`));
  if (frame.kind === 'direct') features.push(whole('direct'));
  const counts = { for: 0, against: 0 };
  for (let at = room.first; at < room.end; at++) {
    if (at >= phrase.first && at < phrase.end) continue;
    const found = attitudeAt(layout, at);
    if (!found || found.attitude.turns) continue;
    const turned = isNegated(view, at);
    features.push(...featuresOfWord(phrase, found, turned, found.attitude));
    const sign = (found.attitude.deed || found.attitude.effect) * (turned ? -1 : 1);
    counts[sign > 0 ? 'for' : 'against']++;
  }
  return [...features, ...balance(counts)];
}

function whole(key: string): Feature {
  return { key, word: null };
}

function featuresOfWord(phrase: Phrase, word: Range, turned: boolean, attitude: Attitude): Feature[] {
  const left = word.first < phrase.first;
  const gap = left ? phrase.first - word.first : word.first - phrase.end + 1;
  const side = left ? 'before' : 'after';
  const name = `${attitude.effect} ${attitude.deed}${turned ? ' not' : ''}`;
  return [`${side} ${reachOf(gap)} ${name}`, `${side} ${name}`, name].map((key) => ({ key, word }));
}

function reachOf(gap: number): string {
  if (gap <= 2) return 'beside';
  if (gap <= 6) return 'near';
  return gap <= 12 ? 'off' : 'far';
}

function isNegated({ layout }: Viewpoint, at: number): boolean {
  return [1, 2, 3].some((gap) => layout.pack.grammar.negations.has(lowerAt(layout, at - gap)));
}

function placeOf({ layout }: Viewpoint, phrase: Phrase, room: Range): string {
  const { stance } = layout.pack;
  const before = lowerAt(layout, phrase.first - 1);
  if (phrase.first === room.first) return 'opens';
  if (stance.places.has(before)) return 'where';
  if (stance.agents.has(before)) return 'agent';
  if (stance.towards.has(before)) return 'towards';
  return layout.tokens[phrase.end]?.lower === "'s" ? 'owner' : 'other';
}

function balance(counts: Readonly<Record<'for' | 'against', number>>): Feature[] {
  const keys: string[] = [];
  for (const side of ['for', 'against'] as const)
    if (counts[side] > 0) keys.push(`count ${side} ${Math.min(3, counts[side])}`);
  if (counts.for === 0) keys.push(counts.against === 0 ? 'no words' : 'only against');
  else if (counts.against === 0) keys.push('only for');
  return keys.map(whole);
}

/** What is leant to where no word shows it, by the features told so far. */
const wordless = oncePer((_: Weights) => new Map<string, Leaning>());

/** The likeliest leaning, and the words that speak most for it. */
export function lean(features: readonly Feature[], weights: Weights): Leaning {
  if (features.some(({ word }) => word !== null)) return weigh(features, weights);
  const known = wordless(weights);
  const keys = features.map(({ key }) => key).join('/');
  const leaning = known.get(keys) ?? weigh(features, weights);
  known.set(keys, leaning);
  return leaning;
}

function weigh(features: readonly Feature[], weights: Weights): Leaning {
  const scores = [0, RESERVE, 0];
  const keys = new Set<string>();
  for (const { key } of features) {
    if (keys.has(key)) continue;
    keys.add(key);
    weights[key]?.forEach((weight, i) => {
      scores[i] = (scores[i] ?? 0) + weight;
    });
  }
  const odds = scores.map((score) => Math.exp(score));
  const sum = odds.reduce((all, one) => all + one, 0);
  const likeliest = odds.indexOf(Math.max(...odds));
  const probability = calibrated((odds[likeliest] ?? 0) / sum, likeliest === 1);
  if (likeliest !== 1 && probability >= FLOOR)
    return {
      value: LEANINGS[likeliest] ?? 'neutral',
      probability,
      words: shown(features, likeliest, weights),
    };
  return {
    value: 'neutral',
    probability: Math.max(FLOOR, calibrated((odds[1] ?? 0) / sum, true)),
    words: [],
  };
}

/** The model is surer than it is right (bench/labels, half develop), and more so where it takes a side. */
function calibrated(probability: number, neutral: boolean): number {
  return neutral ? 0.5 + (probability - 0.5) * 0.85 : probability * 0.75;
}

function shown(features: readonly Feature[], best: number, weights: Weights): Range[] {
  const sums = new Map<number, { readonly word: Range; sum: number }>();
  for (const { key, word } of features) {
    if (!word) continue;
    const seen = sums.get(word.first) ?? { word, sum: 0 };
    seen.sum += (weights[key]?.[best] ?? 0) - (weights[key]?.[1] ?? 0);
    sums.set(word.first, seen);
  }
  return [...sums.values()]
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum || a.word.first - b.word.first)
    .slice(0, MOST_SHOWN)
    .map(({ word }) => word);
}
