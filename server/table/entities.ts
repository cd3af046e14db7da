import type { TotalsRow } from '../graph/statements.ts';
import type { Selection } from './selection.ts';
import { countTotals } from './tally.ts';

/** What an entity says, and what is said about it. */
export interface EntityTotals {
  readonly by: TotalsRow;
  readonly about: TotalsRow;
}

/** The same for each of the entities that the moment knows, by its present id, of what is selected. */
export function countEntities(
  selection: Selection,
  ids: readonly string[],
): ReadonlyMap<string, EntityTotals> {
  const { table, rowsBy, rowsAbout, asOf } = selection.moment;
  const countIn = (rows: readonly number[] = []) => countTotals(selection.within(rows));
  return new Map(
    ids.map((id) => {
      const entity = table.presentOf(id, asOf);
      return [id, { by: countIn(rowsBy.get(entity)), about: countIn(rowsAbout.get(entity)) }] as const;
    }),
  );
}
