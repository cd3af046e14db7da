import { memo } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { usePreferences } from '../../store/preferences.ts';
import { stances } from '../../store/state.ts';
import type { Bin } from './bars.ts';
import { binText } from './bin-text.ts';
import { dayOf, type Stretch } from './days.ts';
import type { Loaded } from './lanes.ts';
import { words } from './words.ts';

/** The bins that the picture shows, for those who don't see it; of each lane its utterances. */
export const BinsTable = memo(function BinsTable({ loaded, stretch }: { loaded: Loaded; stretch: Stretch }) {
  const text = useMessages();
  const own = useWords(words);
  const { tongue } = usePreferences().preferences;
  const [everything, ...lanes] = loaded.lanes;
  const shown = (everything?.bins ?? []).filter(
    ({ from, to }) => dayOf(to) >= stretch.from && dayOf(from) < stretch.to,
  );
  const byLane = lanes.map(({ bins }) => new Map(bins.map((bin) => [bin.from, bin])));
  const inLane = (bin: Bin | undefined) =>
    bin === undefined ? 0 : text.range(bin.utterances, bin.most?.utterances ?? bin.utterances);
  return (
    // A table is as wide as its cells ask for: what hides it must be around it.
    <div className="unseen">
      <table data-bucket={loaded.bucket}>
        <caption>{own.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{own.table.when}</th>
            <th scope="col">{own.table.utterances}</th>
            <th scope="col">{own.table.reports}</th>
            {stances.map((stance) => (
              <th scope="col" key={stance}>
                {text.stance[stance]}
              </th>
            ))}
            {lanes.map(({ entity }) => (
              <th scope="col" key={entity?.id}>
                {entity !== null && entityName(entity, tongue)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((bin) => (
            <tr key={bin.from}>
              <th scope="row">{binText(bin, loaded.bucket, tongue)}</th>
              <td>{text.range(bin.utterances, bin.most?.utterances ?? bin.utterances)}</td>
              <td>{text.range(bin.reports, bin.most?.reports ?? bin.reports)}</td>
              <td>{bin.stances.supports}</td>
              <td>{bin.stances.opposes}</td>
              <td>{bin.stances.neutral}</td>
              {byLane.map((lane, index) => (
                <td key={lanes[index]?.entity?.id}>{inLane(lane.get(bin.from))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
