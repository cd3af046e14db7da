import type { CountRow, TotalsRow } from '../graph/statements.ts';
import type { Selection } from './selection.ts';

/** How many statements a selection has, of how many utterances, and how many of them a view can't place. */
export function countTotals({ moment, rows }: Selection): TotalsRow {
  const { seen } = moment;
  seen.forget();
  let [utterances, noDate, noTarget, noSpeaker] = [0, 0, 0, 0];
  for (const row of rows) {
    if (seen.isNew(row)) utterances += 1;
    if (moment.table.saidFirst.values[row] === 0) noDate += 1;
    if (moment.abouts.values[row] === 0) noTarget += 1;
    if (moment.spoken.values[row] === 0) noSpeaker += 1;
  }
  return { reports: rows.length, utterances, noDate, noTarget, noSpeaker };
}

/** Visits who counts as speaker of a row that has one: the first, or each that may have said it where any candidate counts. */
export function eachSpeaker(
  { speakerOf, possibleOf }: Selection,
  row: number,
  visit: (speaker: number) => void,
): void {
  if (possibleOf === null) {
    const speaker = speakerOf(row);
    if (speaker !== -1) visit(speaker);
  } else for (const { speaker } of possibleOf(row)) if (speaker !== -1) visit(speaker);
}

/** Goes through the targets of a row for which the filter selects it; `at` is their place in moment.target. */
export function eachMatched(
  { moment, matches }: Selection,
  row: number,
  visit: (entity: number, stance: number, at: number) => void,
): void {
  const { entity, stance } = moment.target;
  const end = moment.targets.values[row + 1] ?? 0;
  for (let at = moment.targets.values[row] ?? 0; at < end; at++)
    if (matches(row, at)) visit(entity.values[at] ?? -1, stance.values[at] ?? -1, at);
}

/** Visits what has a speaker once for each target that the filter selects it for, in the order of the rows. */
export function eachSaying(
  selection: Selection,
  visit: (row: number, speaker: number, target: number, stance: number, at: number) => void,
): void {
  if (selection.possibleOf !== null) {
    eachPossible(selection, selection.possibleOf, visit);
    return;
  }
  // Written out, for a function made for each of a million rows takes as long as all the rest.
  const { moment, matches, speakerOf } = selection;
  const { entity, stance } = moment.target;
  for (const row of selection.rows) {
    const speaker = speakerOf(row);
    if (speaker === -1) continue;
    const end = moment.targets.values[row + 1] ?? 0;
    for (let at = moment.targets.values[row] ?? 0; at < end; at++)
      if (matches(row, at)) visit(row, speaker, entity.values[at] ?? -1, stance.values[at] ?? -1, at);
  }
}

/** The same once for each who may have said it. */
function eachPossible(
  { moment, rows, matches }: Selection,
  possibleOf: NonNullable<Selection['possibleOf']>,
  visit: Parameters<typeof eachSaying>[1],
): void {
  const { entity, stance } = moment.target;
  for (const row of rows)
    for (const { speaker, sure } of possibleOf(row)) {
      if (speaker === -1) continue;
      const end = moment.targets.values[row + 1] ?? 0;
      for (let at = moment.targets.values[row] ?? 0; at < end; at++)
        if (matches(row, at, sure)) visit(row, speaker, entity.values[at] ?? -1, stance.values[at] ?? -1, at);
    }
}

/** Where nobody asks for them. */
export const NO_TOTALS: TotalsRow = { reports: 0, utterances: 0, noDate: 0, noTarget: 0, noSpeaker: 0 };

/** By utterances, then by reports, then by name: the most telling first. */
export function byWeight<T extends CountRow>(nameOf: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => b.utterances - a.utterances || b.reports - a.reports || (nameOf(a) < nameOf(b) ? -1 : 1);
}
