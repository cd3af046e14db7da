import { createHash } from 'node:crypto';
import type { Article, StanceValue } from '../../server/document/document.ts';
import { featuresOf } from '../../server/extract/about/leaning.ts';
import { readByRules } from '../../server/extract/about/stance.ts';
import type { Viewpoint } from '../../server/extract/about/viewpoint.ts';
import { resolve } from '../../server/extract/cast/cast.ts';
import { type Knowledge, loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { type Layout, segment } from '../../server/extract/layout/layout.ts';
import { phraseOf } from '../../server/extract/layout/phrase.ts';
import type { Frame } from '../../server/extract/phrases/frame.ts';
import { recognise } from '../../server/extract/phrases/recognise.ts';

/** A line of newsmtsc's train.jsonl. */
export interface Line {
  readonly primary_gid: string;
  readonly sentence_normalized: string;
  readonly targets: readonly {
    readonly from: number;
    readonly to: number;
    readonly mention: string;
    readonly polarity: number;
  }[];
}

/** A labelled pair as features, with the fold that its article falls in. */
export interface Attributed {
  readonly gold: StanceValue;
  readonly keys: readonly string[];
  /** 0 to 4. */
  readonly fold: number;
}

/** What the set's numbers mean. */
export const VALUES: Readonly<Record<number, StanceValue>> = { 2: 'opposes', 4: 'neutral', 6: 'supports' };

/** The fold of a line: by its article, which its id names first ("allsides_1000_401_25_...": 1000 and 401). */
export function foldOf(line: Line): number {
  const article = line.primary_gid.split('_').slice(0, 3).join('_');
  return Number.parseInt(createHash('sha256').update(article).digest('hex').slice(0, 6), 16) % 5;
}

/** A sentence with its names found and resolved. */
export type ReadLine = Pick<Viewpoint, 'layout' | 'phrases' | 'cast'>;

/** The sentence of a line, read alone. */
export function readLine(line: Line, knowledge: Knowledge): ReadLine {
  const text = line.sentence_normalized.normalize('NFC');
  const layout = segment(articleOf(text), knowledge);
  const phrases = recognise(layout);
  return { layout, phrases, cast: resolve(layout, phrases) };
}

/** Every pair of the lines as features, each sentence read as if one unnamed said it. */
export function attributedPairs(lines: readonly Line[]): Attributed[] {
  const knowledge = loadKnowledge();
  return lines.flatMap((line) => {
    const { layout, phrases, cast } = readLine(line, knowledge);
    return line.targets.flatMap(({ from, to, polarity }): Attributed[] => {
      const gold = VALUES[polarity];
      const range = rangeOf(layout, from, to);
      if (!gold || !range) return [];
      const phrase = phraseOf(layout, { ...range, kind: 'person' });
      const view: Viewpoint = { layout, phrases, cast, frame: frameOf(layout, from, to), speaker: null };
      const keys = featuresOf(view, phrase, ruleOf(view, phrase)).map(({ key }) => key);
      return [{ gold, keys: [...new Set(keys)], fold: foldOf(line) }];
    });
  });
}

function ruleOf(view: Viewpoint, phrase: ReturnType<typeof phraseOf>): string {
  const reading = readByRules(view, phrase);
  return reading ? `${reading.rule} ${Math.sign(reading.sign)}` : 'none';
}

function articleOf(text: string): Article {
  const plain = { address: null, file: '', outlet: null, title: null, byline: null, published: null };
  return { ...plain, language: 'en', text };
}

function rangeOf({ tokens }: Layout, from: number, to: number): { first: number; end: number } | null {
  const first = tokens.findIndex((token) => token.start <= from && from < token.end);
  if (first < 0) return null;
  let end = first + 1;
  while (end < tokens.length && (tokens[end]?.start ?? to) < to) end++;
  return { first, end };
}

function frameOf(layout: Layout, from: number, to: number): Frame {
  const quoted = layout.quotations.some(({ start, end }) => start <= from && to <= end);
  return {
    sentence: 0,
    cue: null,
    form: null,
    act: 'say',
    source: null,
    contents: [{ start: 0, end: layout.text.length }],
    kind: quoted ? 'direct' : 'indirect',
    addressee: null,
    rule: 'whole-sentence',
    answers: false,
  };
}
