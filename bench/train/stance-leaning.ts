import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEANINGS, type Weights } from '../../server/extract/about/leaning.ts';
import { readJsonLines } from '../score/data-files.ts';
import { type Attributed, attributedPairs, type Line } from '../score/newsmtsc-pairs.ts';
import { type JudgedStance, macroFigure } from '../score/stances.ts';
import { minimise } from './descent.ts';

/** Learns the weights of server/extract/about/leaning-weights.ts from the set newsmtsc. */

const TARGET = fileURLToPath(new URL('../../server/extract/about/leaning-weights.ts', import.meta.url));
/** A feature that fewer pairs have is left out. */
const LEAST = 4;
/** Weight of the squares of the parameters. */
const DECAY = 4;
/** Steps of the search for the best parameters. */
const ROUNDS = 60;
const CLASSES = LEANINGS.length;
const FOLDS = [0, 1, 2, 3, 4];

export const NAME = 'stance-leaning';
export const FOLDER = 'bench/newsmtsc';

/** Learns from train.jsonl in the folder `data`, writes the weights, and prints how they do, fold by fold. */
export function train(data: string): void {
  const pairs = attributedPairs(readJsonLines<Line>(join(data, 'train.jsonl')));
  const judged: JudgedStance[] = foldedWeights(pairs).flatMap((weights, fold) =>
    pairs.filter((pair) => pair.fold === fold).map((pair) => judge(pair, weights)),
  );
  const { value, counts } = macroFigure('', judged, null);
  console.log(`${pairs.length} pairs, five folds by article: macro-F1 ${value}, right ${counts.right}`);
  const weights = learn(pairs);
  writeFileSync(TARGET, moduleOf(weights));
  console.log(`${Object.keys(weights).length} features`);
}

function judge({ gold, keys }: Attributed, weights: Weights): JudgedStance {
  const scores = scoresOf(keys, weights);
  return { gold, ours: LEANINGS[scores.indexOf(Math.max(...scores))] ?? null, confidence: 1 };
}

/** For each fold what the other four teach. */
export function foldedWeights(pairs: readonly Attributed[]): Weights[] {
  return FOLDS.map((fold) => learn(pairs.filter((pair) => pair.fold !== fold)));
}

/** The sum of the weights of each class. */
function scoresOf(keys: readonly string[], weights: Weights): number[] {
  const scores = new Array<number>(CLASSES).fill(0);
  for (const key of keys)
    weights[key]?.forEach((weight, i) => {
      scores[i] = (scores[i] ?? 0) + weight;
    });
  return scores;
}

/** Multinomial logistic regression. */
function learn(pairs: readonly Attributed[]): Weights {
  const counts = new Map<string, number>();
  for (const { keys } of pairs) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST).map(([key]) => key);
  const places = new Map(names.map((name, place) => [name, place]));
  const lessons = pairs.map(({ keys, gold }) => ({
    places: keys.flatMap((key) => places.get(key) ?? []),
    gold: LEANINGS.indexOf(gold),
  }));
  const found = minimise(names.length * CLASSES, (point, slope) => lossOf(lessons, point, slope), ROUNDS);
  return Object.fromEntries(
    names.map((name, place) => [name, [...found.subarray(place * CLASSES, (place + 1) * CLASSES)]]),
  );
}

interface Lesson {
  readonly places: readonly number[];
  readonly gold: number;
}

function lossOf(lessons: readonly Lesson[], point: Float64Array, slope: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < point.length; i++) {
    loss += 0.5 * DECAY * (point[i] ?? 0) ** 2;
    slope[i] = DECAY * (point[i] ?? 0);
  }
  for (const { places, gold } of lessons) {
    const odds = Array.from({ length: CLASSES }, (_, c) =>
      Math.exp(places.reduce((sum, place) => sum + (point[place * CLASSES + c] ?? 0), 0)),
    );
    const all = odds.reduce((sum, one) => sum + one, 0);
    loss -= Math.log((odds[gold] ?? 0) / all);
    for (const [c, one] of odds.entries())
      for (const place of places) {
        const at = place * CLASSES + c;
        slope[at] = (slope[at] ?? 0) + one / all - (c === gold ? 1 : 0);
      }
  }
  return loss;
}

function moduleOf(weights: Weights): string {
  const rows = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(
    ([key, row]) => `  '${key}': [${row.map((weight) => weight.toFixed(3)).join(', ')}],`,
  );
  return `// Written by "npm run train -- ${NAME}"; leaning-weights.md tells from what, and under which terms.

/** Of each feature of leaning.ts what it says for opposes, neutral and supports. */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
};
`;
}
