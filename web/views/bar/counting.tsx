import type { Totals } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { arrange } from '../../store/changes.ts';
import { possible, toQuery } from '../../store/query-filter.ts';
import { units } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import { rangeText } from '../ranges.ts';
import { FieldEditor } from './fields.tsx';
import { Popover } from './popover.tsx';
import { usePossible } from './possible.ts';
import { words } from './words.ts';

/** How many there are, as a range where confidence is asked for; the menu under it chooses what counts. */
export function Counting({ totals, names }: { totals: Totals | undefined; names: Names }) {
  const own = useWords(words).counting;
  return (
    <div className="totals">
      {totals === undefined ? (
        <span className="bone" />
      ) : (
        <>
          <Popover
            className="counting"
            label={own.label}
            trigger={(trigger) => (
              <button type="button" className="count" title={own.label} {...trigger}>
                <Figures totals={totals} />
              </button>
            )}
          >
            {() => <Menu names={names} />}
          </Popover>
          <Unplaced totals={totals} />
        </>
      )}
    </div>
  );
}

function Figures({ totals }: { totals: Totals }) {
  const [{ unit, filter }] = useExplorer();
  const text = useMessages();
  const own = useWords(words).counting;
  const most = usePossible(toQuery(filter));
  const last = Math.max(totals[unit], most?.[unit] ?? 0);
  const ranges = last > totals[unit];
  return (
    <span aria-live="polite" className={ranges ? 'figures range' : 'figures'}>
      <b aria-hidden={ranges || undefined}>{rangeText(totals[unit], last, text.number)}</b>
      {ranges && <span className="unseen">{text.range(totals[unit], last)}</span>}{' '}
      {unit === 'utterances' ? text.totals.utterances(last) : own.reportsWord(last)}{' '}
      <small>
        {unit === 'utterances' ? text.totals.inReports(totals.reports) : own.ofUtterances(totals.utterances)}
      </small>
    </span>
  );
}

function Menu({ names }: { names: Names }) {
  const [{ unit, filter }, change] = useExplorer();
  const own = useWords(words).counting;
  return (
    <>
      <fieldset className="choices">
        <legend>{own.unit}</legend>
        {units.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="unit"
              checked={unit === one}
              onChange={() => change(arrange({ unit: one }))}
            />
            <span>{own[one]}</span>
          </label>
        ))}
        <small className="hint">{unit === 'utterances' ? own.utterancesHint : own.reportsHint}</small>
      </fieldset>
      {(['confidence', 'firstHand', 'rollUp', 'reviewed'] as const).map((field) => (
        <FieldEditor key={field} field={field} names={names} />
      ))}
      {filter.confidence !== null && filter.confidence > possible && (
        <small className="hint">{own.rangeHint(filter.confidence)}</small>
      )}
    </>
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
