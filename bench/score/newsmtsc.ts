import { join } from 'node:path';
import type { Stance } from '../../server/document/document.ts';
import type { Weights } from '../../server/extract/about/leaning.ts';
import { stanceTo } from '../../server/extract/about/stance.ts';
import { type Knowledge, loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { findStatements, type StatementFound } from '../../server/extract/statements/statements.ts';
import { foldedWeights } from '../train/stance-leaning.ts';
import type { Finding, LabelledSet, Measured } from './contract.ts';
import { readJsonLines } from './data-files.ts';
import { type Range, touch } from './matching.ts';
import { attributedPairs, foldOf, type Line, type ReadLine, readLine, VALUES } from './newsmtsc-pairs.ts';
import {
  accuracyFigures,
  calibrationFigures,
  classFigures,
  type JudgedStance,
  macroFigure,
} from './stances.ts';

const DEFINITIONS = `newsmtsc: 8,739 pairs of an English sentence and a target in it with the attitude to it (train.jsonl; 2, 4, 6)
  Pairs    those whose target lies in a content of a statement that extraction finds in the sentence read alone, and is
           one of the statement's targets (a span of ours shares a character with the labelled mention). The labels
           tell the attitude of the sentence, its author's too: not only the speaker's.
  Folds    five, by article (the numbers of a line's id). The part of stance that is learned from this set is learned
           anew for each fold from the other four; the rules are the same.
  Figures  macro-F1 and accuracy over the three classes, beside the share of the commonest class; the second macro-F1
           also takes the pairs whose target lies in a content but is no target of ours, as not found. Share right by
           tenth of confidence where a tenth holds 10 or more.`;

interface Judged extends JudgedStance {
  readonly finding: Finding | null;
}

export const NEWSMTSC: LabelledSet = {
  name: 'newsmtsc',
  folder: 'bench/newsmtsc',
  parts: [],
  definitions: DEFINITIONS,
  measure: ({ data }) => measure(join(data, 'train.jsonl')),
};

function measure(path: string): Measured {
  const lines = readJsonLines<Line>(path);
  const weights = foldedWeights(attributedPairs(lines));
  const knowledge = loadKnowledge();
  const all = lines.flatMap((line) => judgeLine(line, knowledge, weights[foldOf(line)] ?? {}));
  const found = all.filter(({ ours }) => ours !== null);
  return {
    figures: [
      macroFigure('macro-F1', found, null),
      ...accuracyFigures('all', found),
      ...classFigures('all', found),
      macroFigure('macro-F1, those not found too', all, null),
      ...calibrationFigures('all', found),
    ],
    findings: found.flatMap(({ finding }) => finding ?? []),
    notes: [
      `${lines.length} sentences, ${all.length} targets in a content, ${found.length} of them targets of ours`,
    ],
  };
}

function judgeLine(line: Line, knowledge: Knowledge, weights: Weights): Judged[] {
  const read = readLine(line, knowledge);
  const statements = findStatements(read.layout, read.phrases, read.cast, null);
  return line.targets.flatMap((labelled) => {
    const gold = VALUES[labelled.polarity];
    const span = { start: labelled.from, end: labelled.to };
    if (!gold || !statements.some(({ frame }) => frame.contents.some((part) => holdsSpan(part, span))))
      return [];
    const stance = stanceAt(read, statements, span, weights);
    const ours = stance?.value ?? null;
    const finding = ours === gold || !stance ? null : findingOf(line, gold, labelled.mention, stance);
    return [{ gold, ours, confidence: stance?.confidence ?? 0, finding }];
  });
}

function holdsSpan(part: Range, span: Range): boolean {
  return part.start <= span.start && span.end <= part.end;
}

function stanceAt(
  read: ReadLine,
  statements: readonly StatementFound[],
  span: Range,
  weights: Weights,
): Stance | null {
  for (const { frame, speaker, targets } of statements) {
    const target = targets.find(({ spans }) => touch(spans, [span]));
    if (target)
      return stanceTo({ ...read, frame, speaker: speaker?.member ?? null }, target.mentions, weights);
  }
  return null;
}

function findingOf(line: Line, gold: string, mention: string, ours: Stance): Finding {
  const shows = ours.spans.map((span) => span.text).join(' | ');
  return {
    kind: `${gold}, ours ${ours.value}`,
    article: line.primary_gid,
    gold: `${gold} to "${mention}"`,
    ours: `${ours.value} ${ours.confidence} by "${shows}"`,
    context: line.sentence_normalized,
  };
}
