import type { EntityName, Totals } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { initialState } from '../../store/state.ts';
import { addressAfter, useExplorer } from '../../store/store.ts';
import { Chips } from './chips.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { Search } from './search.tsx';
import { Settings } from './settings.tsx';

/** The top of the page: what is asked, what it comes to, and how the page looks. */
export function Bar({
  names,
  totals,
  failed,
}: {
  names: ReadonlyMap<string, EntityName | null>;
  totals: Totals | undefined;
  failed: boolean;
}) {
  const [state, change] = useExplorer();
  return (
    <header className="bar">
      <h1>
        <a
          className="logo"
          href={addressAfter(state, () => initialState)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            change(() => initialState);
          }}
        >
          “ujar”
        </a>
      </h1>
      <search className="ask">
        <Chips names={names} />
        <Search />
        <FilterMenu />
      </search>
      {!failed && <TotalsText totals={totals} />}
      <Settings />
    </header>
  );
}

function TotalsText({ totals }: { totals: Totals | undefined }) {
  const text = useMessages();
  return (
    <p className="totals" aria-live="polite">
      {totals === undefined ? (
        <span className="bone" />
      ) : (
        <>
          <span className="count">
            <b>{text.number(totals.utterances)}</b> {text.totals.utterances(totals.utterances)}{' '}
            <small>{text.totals.inReports(totals.reports)}</small>
          </span>
          <Unplaced totals={totals} />
        </>
      )}
    </p>
  );
}

/** What of the totals a view by time, target or speaker can’t place. */
export function Unplaced({ totals }: { totals: Totals }) {
  const text = useMessages().totals;
  const { noDate, noTarget, noSpeaker } = totals.unplaced;
  const parts = [
    noDate > 0 && text.noDate(noDate),
    noTarget > 0 && text.noTarget(noTarget),
    noSpeaker > 0 && text.noSpeaker(noSpeaker),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return <span className="unplaced">{parts.join(' · ')}</span>;
}
