import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { readFeatures } from '../../server/language/id/names/features.ts';
import { listNames, type NameLists } from '../../server/language/id/names/listed.ts';
import { type NameModel, TAG_COUNT } from '../../server/language/id/names/model.ts';
import { type NameReader, readerOf, readNamesBy } from '../../server/language/id/names/tagger.ts';
import { f1Figure, sumOf, type Tally } from '../score/figures.ts';
import { minimise } from './descent.ts';
import { allowed, lossOf, ownSlots, sizeOf, slotsOf } from './field.ts';
import { type LabelledSentence, readSentences, spansInSource } from './labelled-words.ts';
import { withVariants } from './variants.ts';

/** Learns the weights of server/language/id/names from the set idner-news-2k. */

const TARGET = fileURLToPath(new URL('../../server/language/id/names/weights.ts', import.meta.url));
/** Of the table of features, a power of two. */
const SLOTS = 2 ** 16;
/** A feature that fewer words have is left out. */
const LEAST = 2;
/** Weight of the squares of the parameters. */
const DECAY = 1;
/** Steps of the search for the best parameters. */
const ROUNDS = 60;
/** Of the sentences that are made from those of the set. */
const SEED = 1;
const KINDS = ['PER', 'ORG', 'LOC'] as const;

export const NAME = 'indonesian-names';
export const FOLDER = 'bench/idner-news-2k';

/** Learns from train.txt in the folder `data`, writes the weights, and prints how they do on dev.txt. */
export function train(data: string): void {
  const sentences = readSentences(join(data, 'train.txt'));
  const dev = readSentences(join(data, 'dev.txt'));
  const [places, bodies] = [knownNames('place', 'country'), knownNames('organisation')];
  const lists = listNames(places, bodies);
  const model = learn(withVariants(sentences, SEED), lists);
  writeFileSync(TARGET, moduleOf(model, places, bodies));
  const reader = readerOf(model, lists);
  report('train', sentences, reader);
  report('dev', dev, reader);
  measureSpeed(dev, reader);
}

/** The names of such kinds that the gazetteer knows, `|` between. */
function knownNames(...kinds: string[]): string {
  const entries = [...loadKnowledge().gazetteers.id.values()].flat();
  const names = entries.filter(({ kind }) => kinds.includes(kind));
  return [...new Set(names.map((entry) => (entry.exact ?? entry.words).join(' ')))].sort().join('|');
}

function learn(sentences: readonly LabelledSentence[], lists: NameLists): NameModel {
  const features = sentences.map((sentence) => readFeatures(sentence.words, lists));
  const ownership = ownSlots(features, SLOTS, LEAST);
  console.log(`${sentences.length} sentences, ${ownership.used} of ${SLOTS} slots used`);
  const lessons = sentences.map(({ tags }, i) => ({
    slots: slotsOf(features[i] ?? new Int32Array(), ownership),
    tags,
  }));
  const parameters = minimise(sizeOf(SLOTS), (point, slope) => lossOf(lessons, point, DECAY, slope), ROUNDS);
  const weights = parameters.subarray(0, SLOTS * TAG_COUNT);
  const unit = weights.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 127;
  return {
    slots: SLOTS,
    owners: ownership.owners,
    weights: Int8Array.from(weights, (value) => Math.round(value / unit)),
    unit,
    transitions: parameters
      .slice(SLOTS * TAG_COUNT)
      .map((value, i) => (allowed(i) ? Math.round(value * 1e4) / 1e4 : -Infinity)),
  };
}

function moduleOf(model: NameModel, places: string, bodies: string): string {
  const base64 = (bytes: Uint8Array | Int8Array) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  const transitions = [...model.transitions].map((value) => (Number.isFinite(value) ? value : 'x'));
  return `// Written by "npm run train -- ${NAME}"; README.md beside this file tells from what, and under which terms.

/** Names of countries and places of the gazetteer that the weights were learned with. */
export const PLACES =
  ${quoted(places)};
/** Names of its organisations. */
export const BODIES =
  ${quoted(bodies)};
/** Fields of model.ts; x stands for what cannot be. */
export const SLOTS = ${model.slots};
export const UNIT = ${model.unit};
export const TRANSITIONS =
  '${transitions.join(' ')}';
/** Bytes as base64. */
export const OWNERS =
  '${base64(model.owners)}';
export const WEIGHTS =
  '${base64(model.weights)}';
`;
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

function report(part: string, sentences: readonly LabelledSentence[], reader: NameReader): void {
  const read = sentences.map((sentence) => spansInSource(sentence, readNamesBy(reader, sentence.words).tags));
  const tallies = KINDS.map((kind): Tally => {
    const gold = sentences.map(({ spans }) => spans.filter((span) => span.kind === kind));
    const ours = read.map((spans) => spans.filter((span) => span.kind === kind));
    const right = ours.flatMap((spans, i) =>
      spans.filter((span) => gold[i]?.some((other) => other.start === span.start && other.end === span.end)),
    );
    return { right: right.length, ours: ours.flat().length, gold: gold.flat().length };
  });
  const all = f1Figure('all', sumOf(tallies), null);
  const figures = [...KINDS.map((kind, i) => f1Figure(kind, tallies[i] ?? sumOf([]), null)), all];
  for (const { what, value, counts } of figures)
    console.log(
      `${part.padEnd(6)}${what.padEnd(4)} F1 ${value.toFixed(4)} precision ${counts.precision} recall ${counts.recall} right ${counts.right} ours ${counts.ours} gold ${counts.gold}`,
    );
}

function measureSpeed(sentences: readonly LabelledSentence[], reader: NameReader): void {
  const began = performance.now();
  let words = 0;
  for (let round = 0; round < 20; round++)
    for (const sentence of sentences) {
      readNamesBy(reader, sentence.words);
      words += sentence.words.length;
    }
  console.log(`${Math.round((words / (performance.now() - began)) * 1000)} words a second`);
}
