import type { ReactNode } from 'react';
import type { StatementFilter } from '../../api/graphql.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { arrange } from '../../store/changes.ts';
import { possible, toPossible } from '../../store/query-filter.ts';
import { useExplorer } from '../../store/store.ts';
import { usePossible, useTotals } from '../bar/possible.ts';
import { Blank } from '../notice/blank.tsx';
import { Segments } from '../segments.tsx';
import { words } from './words.ts';

/** What a list shows of what a filter selects: what is sure, or all that is possible where one chose so. */
export function listedOf(filter: StatementFilter, unsure: boolean): StatementFilter {
  return (unsure ? toPossible(filter) : null) ?? filter;
}

/** Chooses between the two ends of a range, where what is possible is more than what is sure. */
export function Sureness({ filter }: { filter: StatementFilter }) {
  const [{ unsure }, change] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const ends = useEnds(filter);
  if (ends === null) return null;
  const sure = Math.round((filter.minConfidence ?? 0) * 100);
  return (
    <Segments
      label={own.sureness}
      choices={['sure', 'possible']}
      chosen={unsure ? 'possible' : 'sure'}
      says={(one) => (
        <>
          {one === 'sure' ? text.filter.atLeast(sure) : own.possible}{' '}
          <span className="n">{text.number(ends[one])}</span>
        </>
      )}
      hint={(one) => (one === 'sure' ? text.filter.atLeast(sure) : own.possibleHint(possible))}
      choose={(one) => change(arrange({ unsure: one === 'possible' }))}
    />
  );
}

/** Where nothing is sure but something possible: says so and leads there; else what it is given. */
export function OrPossible({ filter, children }: { filter: StatementFilter; children: ReactNode }) {
  const [{ unsure }, change] = useExplorer();
  const own = useWords(words);
  const ends = useEnds(filter);
  if (ends === null || ends.sure > 0 || unsure) return children;
  return (
    <Blank title={own.noneSure(Math.round((filter.minConfidence ?? 0) * 100))}>
      <button type="button" className="button" onClick={() => change(arrange({ unsure: true }))}>
        {own.showPossible(ends.possible)}
      </button>
    </Blank>
  );
}

/** Behind a count of what is sure: how many are possible, where that is more. */
export function UpTo({ filter, low }: { filter: StatementFilter | null; low: number }) {
  const [{ unit }] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const most = usePossible(filter)?.[unit] ?? 0;
  return most > low ? <> ({own.upTo(text.number(most))})</> : null;
}

/** Both ends of the range that a filter comes to; null where they are one, or not known yet. */
function useEnds(filter: StatementFilter) {
  const [{ unit }] = useExplorer();
  const most = usePossible(filter)?.[unit];
  const sure = useTotals(most === undefined ? null : filter)?.[unit];
  return most === undefined || sure === undefined || most <= sure ? null : { sure, possible: most };
}
