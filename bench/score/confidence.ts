import { join } from 'node:path';
import type { Document, Statement } from '../../server/document/document.ts';
import { saidByScore, sameSource, type Weighed } from './attributions.ts';
import type { Figure, LabelledSet, Measured } from './contract.ts';
import { figureOf, rounded } from './figures.ts';
import { pairUp, touch } from './matching.ts';
import { isRightSpeaker, type ReadArticle as ReadIndonesian, readPfsa, statementPairs } from './pfsa-id.ts';
import { type ReadArticle as ReadEnglish, readPolnear } from './polnear.ts';

/** A statement of ours with how sure it is and whether the labels agree. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** The fewest statements that a tenth must hold to be judged. */
const ENOUGH = 50;
const TOLERANCE = 0.1;

/** Share of a quotation's words that must stand in the labelled content that it goes on. */
const MOST = 0.9;

const DEFINITIONS = `confidence: is a confidence of .8 right in 80 of 100? (--data: the folder that holds pfsa-id and polnear)
  Of each statement  confidence times the first speaker's confidence (the statement's alone where it has no speaker).
  Right    content and source. polnear dev: every statement; right if it pairs one to one with a labelled attribution by
           Jaccard >= .5 and the same source, the cue waived. One of ours with no content ("declined to comment"):
           right if cue and source touch a labelled one's. One with no cue, which the labels join to the attribution
           that it goes on: right if nine in ten of its words stand in a labelled content a source of which its speaker
           is named by. pfsa-id dev-30: the quotations that touch a labelled
           STATEMENT whose person the labels tell (what is not labelled can't be judged); right if the tokens are the
           same and the speaker is that person. Both as in the sets' own definitions.
  Figures  by tenth ([0, .1) to [.9, 1]) over both sets: the share right; it holds if that is within .10 of the mean
           confidence of the tenth, or if the tenth holds fewer than 50. The counts give each set's own share.`;

export const CONFIDENCE: LabelledSet = {
  name: 'confidence',
  folder: 'bench',
  parts: [],
  definitions: DEFINITIONS,
  measure: ({ data }) => measure(data),
};

function measure(data: string): Measured {
  const polnear = readPolnear(join(data, 'polnear'), 'dev').flatMap(judgeEnglish);
  const pfsa = readPfsa(join(data, 'pfsa-id'), 'dev-30').flatMap(judgeIndonesian);
  const figures = tenthsOf(polnear, pfsa);
  const off = figures.filter((figure) => !figure.holds).length;
  const judged = figures.filter((figure) => (figure.counts.of ?? 0) >= ENOUGH).length;
  return {
    figures,
    findings: [],
    notes: [
      `${polnear.length} statements of polnear dev, ${pfsa.length} of pfsa-id dev-30; ` +
        `${judged} tenths hold ${ENOUGH} or more, ${off} of them are off by more than ${TOLERANCE}`,
    ],
  };
}

function confidenceOf(statement: Statement): number {
  return statement.confidence * (statement.speakers[0]?.confidence ?? 1);
}

export function judgeEnglish({ document, gold, ours, statements }: ReadEnglish): Judged[] {
  const right = new Set(pairUp(gold, ours, saidByScore).map((pair) => pair.ours));
  return statements.flatMap((group, place) =>
    group.map((statement) => ({
      confidence: confidenceOf(statement),
      right: right.has(place) || isPartRight(document, statement, gold, ours[place]),
    })),
  );
}

/** What can't pair by itself: a statement with no content, and a quotation with no cue, which the labels join to another. */
function isPartRight(
  document: Document,
  statement: Statement,
  gold: readonly Weighed[],
  own: Weighed | undefined,
): boolean {
  if (!own) return false;
  if (own.words.size === 0) return gold.some((each) => touch(each.cue, own.cue) && sameSource(each, own));
  if (own.cue.length > 0) return false;
  const speaker = document.entities.find((entity) => entity.id === statement.speakers[0]?.entity);
  return gold.some(
    (each) =>
      touch(each.sources, speaker?.mentions ?? []) &&
      [...own.words].filter((word) => each.words.has(word)).length >= MOST * own.words.size,
  );
}

function judgeIndonesian(read: ReadIndonesian): Judged[] {
  const exact = new Map(statementPairs(read).map((pair) => [pair.ours, read.gold[pair.gold]]));
  return read.ours.flatMap((own, place) => {
    const touched = read.gold.filter(({ core }) => touch([core], [own.core]));
    if (!touched.some((quote) => quote.person)) return [];
    const quote = exact.get(place);
    const right = quote !== undefined && isRightSpeaker(read, quote, own);
    return quote && !quote.person ? [] : [{ confidence: confidenceOf(own.statement), right }];
  });
}

/** One figure for each tenth that holds a statement. */
export function tenthsOf(polnear: readonly Judged[], pfsa: readonly Judged[]): Figure[] {
  return Array.from({ length: 10 }, (_, tenth) => tenth).flatMap((tenth) => {
    const inTenth = (all: readonly Judged[]) => all.filter((each) => tenthOf(each.confidence) === tenth);
    const [english, indonesian] = [inTenth(polnear), inTenth(pfsa)];
    const both = [...english, ...indonesian];
    return both.length === 0 ? [] : [tenthFigure(tenth, both, english, indonesian)];
  });
}

export function tenthOf(confidence: number): number {
  return Math.min(9, Math.max(0, Math.floor(confidence * 10 + 1e-9)));
}

function tenthFigure(
  tenth: number,
  both: readonly Judged[],
  english: readonly Judged[],
  indonesian: readonly Judged[],
): Figure {
  const mean = both.reduce((sum, each) => sum + each.confidence, 0) / both.length;
  const value = rightShare(both);
  const counts = {
    of: both.length,
    right: both.filter((each) => each.right).length,
    confidence: rounded(mean),
    polnear: english.length,
    'polnear share': rounded(rightShare(english)),
    'pfsa-id': indonesian.length,
    'pfsa-id share': rounded(rightShare(indonesian)),
  };
  const figure = figureOf(
    `share right, confidence ${tenth / 10} to ${(tenth + 1) / 10}`,
    value,
    null,
    counts,
  );
  return { ...figure, holds: both.length < ENOUGH || Math.abs(value - mean) <= TOLERANCE + 1e-9 };
}

function rightShare(judged: readonly Judged[]): number {
  return judged.length === 0 ? 0 : judged.filter((each) => each.right).length / judged.length;
}
