import { useWords } from '../../messages/catalogue.ts';
import { toQuery } from '../../store/query-filter.ts';
import type { Filter, Unit } from '../../store/state.ts';
import { useAnswer } from './answer.ts';
import type { Bucket } from './days.ts';
import { besideQuery } from './queries.ts';
import { ofAnyTime } from './time.ts';
import { words } from './words.ts';

interface Count {
  readonly reports: number;
  readonly utterances: number;
}

export interface Beside {
  readonly imprecise: Count;
  readonly undated: Count;
  readonly totals: Count;
}

/** What stands in no bin so wide: of everything, and of what the filter's period selects (null: it has none). */
export function useBeside(filter: Filter, bucket: Bucket): { all: Beside | null; brushed: Beside | null } {
  const isBrushed = filter.from !== null || filter.to !== null;
  const { got } = useAnswer(besideQuery, {
    ...{ all: toQuery(ofAnyTime(filter)), brushed: toQuery(filter) },
    ...{ isBrushed, bucket, clock: filter.clock },
  });
  return { all: got?.data.all ?? null, brushed: (isBrushed && got?.data.brushed) || null };
}

/** What has no time, or only a rough one, told beside the bars that can't show it. */
export function BesideText({ beside, bucket, unit }: { beside: Beside | null; bucket: Bucket; unit: Unit }) {
  const text = useWords(words);
  if (beside === null) return null;
  const { undated, imprecise } = beside;
  return (
    <span className="beside">
      {undated[unit] > 0 && <span title={text.undatedHint}>{text.undated(undated[unit])}</span>}
      {imprecise[unit] > 0 && (
        <span title={text.impreciseHint}>{text.imprecise(imprecise[unit], bucket)}</span>
      )}
    </span>
  );
}
