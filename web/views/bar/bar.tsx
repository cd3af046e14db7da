import { useState } from 'react';
import { initialState } from '../../store/state.ts';
import { addressAfter, useExplorer } from '../../store/store.ts';
import type { Names, OverviewAnswer } from '../overview.ts';
import { TakeOut } from '../take-out/take-out.tsx';
import { Ask } from './ask.tsx';
import { Chips } from './chips.tsx';
import { Counting } from './counting.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { Settings } from './settings.tsx';
import { Understanding, type Understood } from './understanding.tsx';

/** The top of the page: what is asked, what it comes to, what to take along, and how the page looks. */
export function Bar({ names, overview }: { names: Names; overview: OverviewAnswer }) {
  const [state, change] = useExplorer();
  const neighbourhood = overview.data?.neighbourhood;
  const [understood, setUnderstood] = useState<Understood | null>(null);
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
            setUnderstood(null);
          }}
        >
          “ujar”
        </a>
      </h1>
      <search className="ask">
        <Chips names={names} />
        <Ask
          neighbourhood={neighbourhood}
          understood={(question) => setUnderstood({ question, chosen: {} })}
        />
        <FilterMenu names={names} />
      </search>
      {overview.error === undefined && <Counting totals={neighbourhood?.totals} names={names} />}
      <TakeOut names={names} />
      <Settings />
      {understood !== null && (
        <Understanding
          key={understood.question.text}
          understood={understood}
          choose={setUnderstood}
          close={() => setUnderstood(null)}
        />
      )}
    </header>
  );
}
