import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import { useWords } from '../../messages/catalogue.ts';
import { writeAddress } from '../../store/address.ts';
import type { State } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { CopyButton } from './copy-button.tsx';
import { presentQuery } from './queries.ts';
import { SavedViews } from './saved-views.tsx';
import { words } from './words.ts';

/** The address of what is shown, to be copied; and the views that are kept under a name. */
export function Share({ close }: { close: () => void }) {
  return (
    <>
      <Link />
      <SavedViews close={close} />
    </>
  );
}

function Link() {
  const [state] = useExplorer();
  const own = useWords(words).share;
  const [pinned, setPinned] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [{ data }] = useQuery({
    query: presentQuery,
    pause: !pinned,
    requestPolicy: 'network-only',
    context: aside,
  });
  const asOf = pinned ? (state.filter.asOf ?? data?.stats.asOf ?? null) : null;
  const waiting = pinned && asOf === null;
  const link = linkTo(asOf === null ? state : { ...state, filter: { ...state.filter, asOf: String(asOf) } });
  return (
    <section aria-label={own.link}>
      <h2>{own.link}</h2>
      <div className="copied">
        <input
          ref={field}
          type="text"
          readOnly
          aria-label={own.link}
          value={waiting ? own.pinning : link}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton
          text={link}
          label={own.copy}
          done={own.copied}
          disabled={waiting}
          select={() => field.current?.select()}
        />
      </div>
      <label className="check">
        <input type="checkbox" checked={pinned} onChange={(event) => setPinned(event.target.checked)} />
        <span>{own.pinned}</span>
      </label>
    </section>
  );
}

function linkTo(state: State): string {
  const { origin, pathname } = window.location;
  const query = writeAddress(state);
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
}
