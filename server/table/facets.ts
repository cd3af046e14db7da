import type { CountRow } from '../graph/statements.ts';
import { binsBy } from './bins.ts';
import { Marks } from './marks.ts';
import type { Selection } from './selection.ts';
import { STANCES } from './table.ts';
import { byWeight, eachMatched, eachSpeaker } from './tally.ts';

/** A value that statements of a selection have: an entity's id, an outlet, an act, or the first day of a month. */
export interface FacetValue extends CountRow {
  readonly value: string;
}

export interface Facet {
  readonly values: readonly FacetValue[];
  /** Values that are not among those. */
  readonly hidden: number;
}

export const FACETS = ['speaker', 'target', 'outlet', 'act', 'stance', 'kind', 'month'] as const;
export type FacetName = (typeof FACETS)[number];

/** The values of one kind in a selection, those with most utterances first (months the newest first), at most `most`. */
export function countFacet(selection: Selection, name: FacetName, most: number): Facet {
  const marks = new Marks(selection.moment);
  const nameOf = markBy(selection, name, marks);
  const values = marks
    .count()
    .map(({ group, reports, utterances }) => ({ value: nameOf(group), reports, utterances }))
    .sort(name === 'month' ? (a, b) => (a.value > b.value ? -1 : 1) : byWeight(({ value }) => value));
  return { values: values.slice(0, most), hidden: Math.max(0, values.length - most) };
}

/** Marks each statement under its values, and gives how a group is called. */
function markBy(selection: Selection, name: FacetName, marks: Marks): (group: number) => string {
  const { moment, rows } = selection;
  const { table } = moment;
  const each = (pick: (row: number) => number) => {
    for (const row of rows) {
      const value = pick(row);
      if (value !== -1) marks.add(value, row);
    }
  };
  const eachInTurn = (visit: (row: number, add: (value: number) => void) => void) => {
    let at = 0;
    const add = (value: number) => marks.add(value, at);
    for (const row of rows) {
      at = row;
      visit(row, add);
    }
  };
  const called = (group: number) => table.names.of(group);
  switch (name) {
    case 'speaker':
      eachInTurn((row, add) => eachSpeaker(selection, row, add));
      return called;
    case 'target':
      eachInTurn((row, add) => eachMatched(selection, row, add));
      return called;
    case 'outlet':
      each((row) => table.outletOf(table.article.values[row] ?? -1, moment.asOf));
      return called;
    case 'act':
      each((row) => table.act.values[row] ?? -1);
      return called;
    case 'kind':
      each((row) => table.kind.values[row] ?? -1);
      return called;
    case 'stance':
      for (const row of rows) eachMatched(selection, row, (_, stance) => marks.add(stance, row));
      return (group) => STANCES[group] ?? 'neutral';
    case 'month': {
      const monthOf = binsBy(moment, { bucket: 'month', clock: selection.clock });
      each((row) => (monthOf(row) > 0 ? Math.floor(monthOf(row) / 100) : -1));
      return (group) =>
        `${String(Math.floor(group / 100)).padStart(4, '0')}-${String(group % 100).padStart(2, '0')}`;
    }
  }
}
