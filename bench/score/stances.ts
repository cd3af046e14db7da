import type { StanceValue } from '../../server/document/document.ts';
import type { Figure } from './contract.ts';
import { f1Figure, f1Of, figureOf, rounded, shareFigure, type Tally } from './figures.ts';

/** A labelled attitude beside ours; `ours` is null where we have no such target, which counts as wrong. */
export interface JudgedStance {
  readonly gold: StanceValue;
  readonly ours: StanceValue | null;
  readonly confidence: number;
}

export const STANCE_VALUES: readonly StanceValue[] = ['supports', 'opposes', 'neutral'];

/** Fewest pairs that a tenth of confidence must hold to be printed. */
const ENOUGH = 10;

function tallyOf(judged: readonly JudgedStance[], value: StanceValue): Tally {
  return {
    right: judged.filter(({ gold, ours }) => gold === value && ours === value).length,
    ours: judged.filter(({ ours }) => ours === value).length,
    gold: judged.filter(({ gold }) => gold === value).length,
  };
}

/** The mean of the three classes' F1. */
export function macroFigure(what: string, judged: readonly JudgedStance[], reach: number | null): Figure {
  const each = STANCE_VALUES.map((value) => f1Of(tallyOf(judged, value)));
  const counts = {
    pairs: judged.length,
    'not found': judged.filter(({ ours }) => ours === null).length,
    right: judged.filter(({ gold, ours }) => gold === ours).length,
  };
  return figureOf(what, each.reduce((sum, value) => sum + value, 0) / each.length, reach, counts);
}

/** F1 of each class with its precision, recall and counts. */
export function classFigures(what: string, judged: readonly JudgedStance[]): Figure[] {
  return STANCE_VALUES.map((value) => f1Figure(`${what}: ${value}`, tallyOf(judged, value), null));
}

/** The share right beside the share of the commonest class. */
export function accuracyFigures(what: string, judged: readonly JudgedStance[]): Figure[] {
  const right = judged.filter(({ gold, ours }) => gold === ours).length;
  const commonest = Math.max(...STANCE_VALUES.map((value) => tallyOf(judged, value).gold), 0);
  return [
    shareFigure(`${what}: accuracy`, right, judged.length, null),
    shareFigure(`${what}: always the commonest class`, commonest, judged.length, null),
  ];
}

/** Of those found, the share right in each tenth of confidence that holds enough. */
export function calibrationFigures(what: string, judged: readonly JudgedStance[]): Figure[] {
  const found = judged.filter(({ ours }) => ours !== null);
  return Array.from({ length: 10 }, (_, tenth) => tenth).flatMap((tenth) => {
    const within = found.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth,
    );
    if (within.length < ENOUGH) return [];
    const right = within.filter(({ gold, ours }) => gold === ours).length;
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length;
    const figure = shareFigure(
      `${what}: right, confidence ${tenth / 10} to ${(tenth + 1) / 10}`,
      right,
      within.length,
      null,
    );
    return [{ ...figure, counts: { ...figure.counts, confidence: rounded(mean) } }];
  });
}
