import type { Arrow, EntityName } from '../../api/queries.ts';
import { useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { useOffers } from '../../store/offers.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import type { Ranged } from '../ranges.ts';
import { csvOf, mostCells } from './csv.ts';
import { words } from './words.ts';

/** Who speaks about whom, as graph, outline and matrix show it. */
export interface Shown {
  readonly entities: readonly { readonly entity: EntityName }[];
  readonly arrows: readonly Ranged<Omit<Arrow, 'id'>>[];
}

/** Offers who speaks about whom as a table. */
export function useArrowsTable(shown: Shown | undefined): void {
  const { columns, mostColumns } = useWords(words);
  const { tongue } = usePreferences().preferences;
  const table = async () => {
    const ranges = shown?.arrows.some(({ most }) => most !== undefined) === true;
    const heads = ranges ? [...columns, ...mostColumns] : columns;
    return csvOf([heads, ...(shown === undefined ? [] : arrowRows(shown, tongue, ranges))]);
  };
  useOffers(shown === undefined ? {} : { csv: table });
}

/** A row for each arrow; with `ranges` what it comes to at most as well, nothing where nobody knows. */
export function arrowRows(
  { entities, arrows }: Shown,
  tongue: Tongue,
  ranges: boolean,
): (string | number)[][] {
  const called = new Map(entities.map(({ entity }) => [entity.id, entityName(entity, tongue)]));
  return arrows.map(({ speaker, target, utterances, reports, stances, most }) => [
    called.get(speaker.id) ?? speaker.id,
    called.get(target.id) ?? target.id,
    ...[utterances, reports, stances.supports, stances.opposes, stances.neutral],
    ...(ranges ? mostCells(most ?? { utterances, reports }) : []),
  ]);
}
