import type { Arrow, EntityName } from '../../api/queries.ts';
import { useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { useOffers } from '../../store/offers.ts';
import { usePreferences } from '../../store/preferences.ts';
import { csvOf } from './csv.ts';
import { words } from './words.ts';

/** Offers who speaks about whom, as graph, outline and matrix show it, as a table. */
export function useArrowsTable(
  neighbourhood:
    | {
        readonly entities: readonly { readonly entity: EntityName }[];
        readonly arrows: readonly Omit<Arrow, 'id'>[];
      }
    | undefined,
): void {
  const { columns } = useWords(words);
  const { tongue } = usePreferences().preferences;
  const table = async () => {
    const called = new Map(
      neighbourhood?.entities.map(({ entity }) => [entity.id, entityName(entity, tongue)]),
    );
    const rows = (neighbourhood?.arrows ?? []).map(({ speaker, target, utterances, reports, stances }) => [
      called.get(speaker.id) ?? speaker.id,
      called.get(target.id) ?? target.id,
      utterances,
      reports,
      stances.supports,
      stances.opposes,
      stances.neutral,
    ]);
    return csvOf([columns, ...rows]);
  };
  useOffers(neighbourhood === undefined ? {} : { csv: table });
}
