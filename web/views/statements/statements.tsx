import { useState } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { narrow } from '../../store/query-filter.ts';
import { useExplorer } from '../../store/store.ts';
import { Blank } from '../notice/blank.tsx';
import type { OverviewAnswer } from '../overview.ts';
import { listedOf } from '../panel/sureness.tsx';
import { Listing } from './listing.tsx';
import type { Question } from './pages.ts';
import './statements.css';
import { words } from './words.ts';

/** All statements under the filter, narrowed to what is selected, as rows that end only where the list does. */
export function Statements({ overview }: { overview: OverviewAnswer }) {
  const [{ filter, selection, sort, spokeFor, unit, unsure }] = useExplorer();
  const text = useMessages().panel;
  const [round, setRound] = useState(0);
  const own = useWords(words);
  const query = narrow(filter, selection, spokeFor);
  const ledger = filter.asOf === null ? (overview.data?.stats.asOf ?? null) : null;
  const question: Question | null = query && {
    filter: listedOf(query, unsure),
    orderBy: sort,
    perUtterance: unit === 'utterances',
  };
  return (
    <section
      className="statements"
      id={selection.is === 'nothing' ? 'statements' : undefined}
      aria-label={own.label}
    >
      {question === null ? (
        <Blank title={text.impossible} />
      ) : (
        // Anew with each question: no row of another one is ever seen.
        <Listing
          key={`${round} ${JSON.stringify(question)}`}
          question={question}
          sure={query ?? question.filter}
          ledger={ledger}
          anew={() => setRound(round + 1)}
        />
      )}
    </section>
  );
}
