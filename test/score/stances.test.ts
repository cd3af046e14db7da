import { describe, expect, it } from 'vitest';
import {
  accuracyFigures,
  calibrationFigures,
  classFigures,
  type JudgedStance,
  macroFigure,
} from '../../bench/score/stances.ts';

const of = (gold: JudgedStance['gold'], ours: JudgedStance['ours'], confidence = 0.75): JudgedStance => ({
  gold,
  ours,
  confidence,
});

const JUDGED = [
  of('supports', 'supports'),
  of('supports', 'neutral'),
  of('opposes', 'opposes'),
  of('opposes', null),
  of('neutral', 'neutral'),
  of('neutral', 'neutral'),
];

describe('macroFigure(what, judged, reach)', () => {
  it('is the mean of the F1 of the three classes', () => {
    // supports: 1 of 1 and 1 of 2; opposes the same; neutral: 2 of 3 and 2 of 2.
    expect(macroFigure('macro', JUDGED, 0.7)).toMatchObject({ value: 0.7111, reach: 0.7, holds: true });
  });

  it('counts one that was not found as wrong', () => {
    const { value, counts } = macroFigure('macro', JUDGED, null);
    const found = macroFigure(
      'macro',
      JUDGED.filter(({ ours }) => ours !== null),
      null,
    );
    expect(counts).toEqual({ pairs: 6, 'not found': 1, right: 4 });
    expect(found.value).toBeGreaterThan(value);
  });

  it('is 0 for nothing', () => {
    expect(macroFigure('macro', [], null).value).toBe(0);
  });
});

describe('the other figures', () => {
  it('give precision and recall of each class', () => {
    const [supports, opposes] = classFigures('all', JUDGED);
    expect(supports?.counts).toMatchObject({ precision: 1, recall: 0.5 });
    expect(opposes?.counts).toMatchObject({ precision: 1, recall: 0.5, gold: 2 });
  });

  it('give accuracy beside the share of the commonest class', () => {
    expect(accuracyFigures('all', JUDGED).map(({ value }) => value)).toEqual([0.6667, 0.3333]);
  });

  it('give the share right of a tenth of confidence that holds enough', () => {
    const many = Array.from({ length: 10 }, (_, i) => of('neutral', i < 8 ? 'neutral' : 'opposes', 0.81));
    const [figure, ...rest] = calibrationFigures('all', [...many, ...JUDGED]);
    expect(figure?.value).toBe(0.8);
    expect(figure?.counts).toMatchObject({ of: 10, right: 8, confidence: 0.81 });
    expect(rest).toEqual([]);
  });
});
