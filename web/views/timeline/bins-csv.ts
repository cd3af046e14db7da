import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { useOffers } from '../../store/offers.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import { csvOf, mostCells } from '../take-out/csv.ts';
import { words as taken } from '../take-out/words.ts';
import type { Beside } from './beside.tsx';
import { binText } from './bin-text.ts';
import { dayOf, type Stretch } from './days.ts';
import type { Loaded } from './lanes.ts';
import type { Model } from './model.ts';
import { words } from './words.ts';

/** Offers what the timeline shows as a table. */
export function useBinsTable({ loaded, time, beside }: Model): void {
  const { tongue } = usePreferences().preferences;
  const own = useWords(words);
  const text = useMessages().stance;
  const { mostColumns } = useWords(taken);
  const header = [
    ...[own.csv.lane, own.table.when, own.csv.from, own.csv.to, own.table.utterances, own.table.reports],
    ...[text.SUPPORTS, text.OPPOSES, text.NEUTRAL],
    ...(loaded !== null && ranges(loaded) ? mostColumns : []),
  ];
  const table = async () =>
    csvOf(loaded === null ? [] : [header, ...binRows(loaded, time.now().stretch, beside.all, tongue)]);
  useOffers(loaded === null ? {} : { csv: table });
}

const ranges = ({ lanes }: Loaded) => lanes.some(({ bins }) => bins.some(({ most }) => most !== undefined));

type Row = readonly (string | number)[];

/**
 * A row for each bin of each lane in the stretch, as the columns of `useBinsTable` are; then what stands in no bin, without
 * days and stances.
 */
export function binRows(loaded: Loaded, stretch: Stretch, beside: Beside | null, tongue: Tongue): Row[] {
  const own = words[tongue];
  const { bucket, lanes } = loaded;
  const unknown = ranges(loaded) ? ['', ''] : [];
  const rows = lanes.flatMap(({ entity, bins }) =>
    bins
      .filter(({ from, to }) => dayOf(to) >= stretch.from && dayOf(from) < stretch.to)
      .map(
        ({ from, to, utterances, reports, most, stances: { supports, opposes, neutral } }): Row => [
          ...[
            entity === null ? own.everything : entityName(entity, tongue),
            binText({ from, to }, bucket, tongue),
          ],
          ...[from, to, utterances, reports, supports, opposes, neutral],
          ...(most === undefined ? [] : mostCells(most)),
        ],
      ),
  );
  const outside = (['undated', 'imprecise'] as const).flatMap((part): Row[] => {
    const { utterances, reports } = beside?.[part] ?? { utterances: 0, reports: 0 };
    return reports === 0
      ? []
      : [[own.everything, own.csv[part], '', '', utterances, reports, '', '', '', ...unknown]];
  });
  return [...rows, ...outside];
}
