import { useState } from 'react';
import { type CombinedError, useMutation, useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import { useWords } from '../../messages/catalogue.ts';
import { asOfText } from '../../messages/dates.ts';
import { readAddress, writeAddress } from '../../store/address.ts';
import { useDraft } from '../../store/drafts.ts';
import { usePreferences } from '../../store/preferences.ts';
import type { State } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { Reason } from '../reason.tsx';
import { removeViewMutation, type SavedView, saveViewMutation, viewsQuery } from './queries.ts';
import { words } from './words.ts';

const page = 20;

/** What a saved view was saved of: its address and where nodes stood. */
export function stateOf(view: Pick<SavedView, 'state' | 'positions'>): State {
  const pins = Object.fromEntries(view.positions.map(({ id, x, y }) => [id, { x, y }]));
  return { ...readAddress(view.state), pins };
}

/** What saving the present state takes. */
export function keptOf(state: State) {
  const positions = Object.entries(state.pins).map(([id, { x, y }]) => ({ id, x, y }));
  return { state: writeAddress(state), positions };
}

/** Views under a name: saved with a note, opened as they were, renamed, removed. */
export function SavedViews({ close }: { close: () => void }) {
  const own = useWords(words).share;
  const [first, setFirst] = useState(page);
  const [{ data, error }, again] = useQuery({
    query: viewsQuery,
    variables: { first },
    requestPolicy: 'cache-and-network',
    context: aside,
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const hidden = (data?.views.totalCount ?? 0) - (data?.views.edges.length ?? 0);
  return (
    <section aria-label={own.saved}>
      <h2>{own.saved}</h2>
      {error !== undefined && <Refusal error={error} />}
      {data?.views.totalCount === 0 && <p className="hint">{own.none}</p>}
      <ul className="saved-views">
        {data?.views.edges.map(({ node }) => (
          <SavedViewItem key={node.id} view={node} changed={refresh} close={close} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="link" onClick={() => setFirst(first + page)}>
          {own.more(hidden)}
        </button>
      )}
      <Keep changed={refresh} />
    </section>
  );
}

function Refusal({ error }: { error: CombinedError }) {
  const own = useWords(words).share;
  const message = error.graphQLErrors[0]?.message;
  return (
    <p className="hint failed" role="alert">
      {own.failed} {message === undefined ? own.network : <Reason text={message} />}
    </p>
  );
}

function SavedViewItem(props: { view: SavedView; changed: () => void; close: () => void }) {
  const { view } = props;
  const [, change] = useExplorer();
  const own = useWords(words).share;
  const { tongue } = usePreferences().preferences;
  const [editing, setEditing] = useState(false);
  const [{ error }, remove] = useMutation(removeViewMutation);
  if (editing)
    return (
      <li>
        <Keep
          view={view}
          changed={() => {
            setEditing(false);
            props.changed();
          }}
          cancel={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li>
      <button
        type="button"
        className="open-view"
        onClick={() => {
          change(() => stateOf(view));
          props.close();
        }}
      >
        <b>{view.name}</b>
        {view.note !== '' && <span>{view.note}</span>}
        <small>{own.by(view.by, asOfText(view.at, tongue))}</small>
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={own.rename(view.name)}
        title={own.rename(view.name)}
        onClick={() => setEditing(true)}
      >
        ✎
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={own.remove(view.name)}
        title={own.remove(view.name)}
        onClick={async () => {
          if ((await remove({ view: view.id })).error === undefined) props.changed();
        }}
      >
        ×
      </button>
      {error !== undefined && <Refusal error={error} />}
    </li>
  );
}

/** Keeps what is shown under a name; of a view that is kept already, changes name and note, or what it shows too. */
function Keep(props: { view?: SavedView; changed: () => void; cancel?: () => void }) {
  const { view } = props;
  const [state] = useExplorer();
  const own = useWords(words).share;
  const draft = `view ${view?.id ?? 'new'}`;
  const [name, setName] = useDraft(`${draft} name`, view?.name);
  const [note, setNote] = useDraft(`${draft} note`, view?.note ?? '');
  const [replaced, setReplaced] = useState(view === undefined);
  const [{ error, fetching }, save] = useMutation(saveViewMutation);
  const forget = () => {
    setName('');
    setNote('');
  };
  const submit = async () => {
    const kept = replaced || view === undefined ? keptOf(state) : keptOf(stateOf(view));
    const saved = await save({ view: view?.id ?? null, name: name.trim(), note: note.trim(), ...kept });
    if (saved.error !== undefined) return;
    forget();
    props.changed();
  };
  return (
    <form
      className="keep"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <input
        type="text"
        maxLength={120}
        required
        aria-label={own.name}
        placeholder={own.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <textarea
        rows={2}
        maxLength={4000}
        aria-label={own.note}
        placeholder={own.note}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {view !== undefined && (
        <label className="check">
          <input type="checkbox" checked={replaced} onChange={(event) => setReplaced(event.target.checked)} />
          <span>{own.replace}</span>
        </label>
      )}
      <p className="sheet-end">
        {props.cancel !== undefined && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              forget();
              props.cancel?.();
            }}
          >
            {own.cancel}
          </button>
        )}
        <button type="submit" className="button" disabled={fetching || name.trim() === ''}>
          {view === undefined ? own.save : own.keep}
        </button>
      </p>
      {error !== undefined && <Refusal error={error} />}
    </form>
  );
}
