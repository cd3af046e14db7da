import { type FormEvent, useState } from 'react';
import type { StatementFilter } from '../../api/graphql.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { arrange, showChanges } from '../../store/changes.ts';
import { type Sort, sorts } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { Unplaced } from '../bar/counting.tsx';
import { Sides } from '../panel/sides.tsx';
import { Sureness } from '../panel/sureness.tsx';
import { SignButton } from '../sign-button.tsx';
import { StateLink } from '../state-link.tsx';
import type { Book } from './book.ts';
import { askDay, type Question } from './pages.ts';
import { goesByClock, seekDay } from './seek.ts';
import { words } from './words.ts';

/** What the list comes to, where one is in it, in which order it stands, and ways to other places of it. */
export function Tools(props: {
  question: Question;
  /** the filter by which all is as sure as one asked */
  sure: StatementFilter;
  book: Book;
  /** the first and last row in sight, from 0 */
  top: number;
  bottom: number;
  go: (index: number) => void;
}) {
  const { question, sure, book, top, bottom, go } = props;
  const [{ unit }] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const { count, totals } = book;
  return (
    <div className="view-tools">
      <p className="sub">
        {totals !== null && (
          <span role="status">
            <b>{text.panel.summary(totals.utterances, totals.reports)}</b> <Unplaced totals={totals} />
          </span>
        )}
        <br />
        {count !== null && own[unit](top + 1, bottom + 1, count)}
      </p>
      <Sides />
      <Sureness filter={sure} />
      <ChangesLink />
      <SortMenu />
      {goesByClock(question.orderBy) && <DayForm question={question} book={book} go={go} />}
      <span className="ends">
        <SignButton does={own.toStart} sign="⤒" act={() => go(0)} />
        <SignButton does={own.toEnd} sign="⤓" act={() => go((count ?? 1) - 1)} />
      </span>
    </div>
  );
}

function SortMenu() {
  const [{ sort }, change] = useExplorer();
  const text = useWords(words);
  return (
    <select
      className="field"
      aria-label={text.sort}
      value={sort}
      onChange={(event) => change(arrange({ sort: event.target.value as Sort }))}
    >
      {sorts.map((one) => (
        <option key={one} value={one}>
          {text.sorts[one]}
        </option>
      ))}
    </select>
  );
}

/** Goes to the first row of a day. */
function DayForm({ question, book, go }: { question: Question; book: Book; go: (index: number) => void }) {
  const text = useWords(words);
  const [day, setDay] = useState('');
  const [busy, setBusy] = useState(false);
  const seek = async (event: FormEvent) => {
    event.preventDefault();
    if (day === '' || book.count === null) return;
    setBusy(true);
    const newestFirst = question.orderBy.endsWith('NEWEST');
    go(await seekDay(book.count, day, newestFirst, (index) => askDay(question, book.asOf, index)));
    setBusy(false);
  };
  return (
    <form className="go-to" onSubmit={seek}>
      <input
        type="date"
        className="field"
        aria-label={text.goTo}
        title={text.goTo}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <button type="submit" className="quiet" disabled={day === '' || busy}>
        {text.go}
      </button>
    </form>
  );
}

/** Of a filter with one speaker and one target, the way to what that speaker may have taken back. */
function ChangesLink() {
  const [{ filter, selection }] = useExplorer();
  const text = useWords(words);
  const [speaker, ...speakers] = filter.speaker;
  const [target, ...targets] = filter.target;
  if (speaker === undefined || target === undefined || speakers.length + targets.length > 0) return null;
  if (selection.is === 'arrow') return null;
  return (
    <StateLink className="link" change={showChanges(speaker, target)}>
      {text.changes}
    </StateLink>
  );
}
