import './add.css';
import type { VariablesOf } from 'gql.tada';
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { useDraft } from '../../store/drafts.ts';
import { FailureLine } from '../notice/failure.tsx';
import { bringInMutation } from './queries.ts';
import { RunCard } from './run-card.tsx';
import { readBase64, readPasted } from './source.ts';
import { emptyTold, type Told, ToldFields, toldOf } from './told.tsx';
import { words } from './words.ts';

/** An ingest that was started here, and what it is called by. */
interface Started {
  readonly id: string;
  readonly name: string;
}

/** Brings articles in: an address, a text or files; tells how it goes on, and what came of it. */
export function Add() {
  const text = useWords(words);
  const { views } = useMessages();
  const [runs, add] = useRuns();
  const bring = useBringing(add);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    bring.files([...event.dataTransfer.files]);
  };
  return (
    <section
      className={over ? 'add over' : 'add'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that
      tabIndex={0}
      aria-label={views.add}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="review-sheet">
        <Form bring={bring} />
        {bring.failed !== null && (
          <div>
            <p className="sub">{bring.failed.name}</p>
            <FailureLine error={bring.failed.error} />
          </div>
        )}
        {bring.unread !== null && <p role="alert">{text.unread(bring.unread)}</p>}
        {runs.map(({ id, name }) => (
          <RunCard key={id} id={id} name={name} />
        ))}
      </div>
    </section>
  );
}

type Bringing = ReturnType<typeof useBringing>;

function Form({ bring }: { bring: Bringing }) {
  const text = useWords(words);
  const field = useId();
  const picker = useRef<HTMLInputElement>(null);
  const pasted = readPasted(bring.typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    bring.pasted();
  };
  return (
    <form onSubmit={submit}>
      <label className="add-label" htmlFor={field}>
        {text.label}
      </label>
      <textarea
        id={field}
        className={pasted.is === 'text' ? 'words' : undefined}
        rows={pasted.is === 'text' ? 10 : 4}
        placeholder={text.placeholder}
        value={bring.typed}
        onChange={(event) => bring.setTyped(event.target.value)}
      />
      <ToldFields told={bring.told} setTold={bring.setTold} whole={pasted.is === 'text'} />
      <p className="add-buttons">
        <button type="submit" className="button strong" disabled={pasted.is === 'nothing' || bring.busy}>
          {pasted.is === 'address' ? text.fetch : text.bringIn}
        </button>
        <button
          type="button"
          className="button"
          disabled={bring.busy}
          onClick={() => picker.current?.click()}
        >
          {text.choose}
        </button>
        <input
          ref={picker}
          className="unseen"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={text.choose}
          onChange={(event) => {
            bring.files([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <span className="sub">{text.drop}</span>
      </p>
      <p className="sub">{text.kinds}</p>
    </form>
  );
}

type From = VariablesOf<typeof bringInMutation>['from'];

/** Sends what was typed or chosen. What was typed is let go only once the server has it. */
function useBringing(started: (run: Started) => void) {
  const client = useClient();
  const text = useWords(words);
  const [typed, setTyped] = useDraft('add');
  const [told, setTold] = useToldDraft();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ name: string; error: CombinedError } | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const send = async (name: string, from: From, whole: boolean): Promise<boolean> => {
    const { data, error } = await client.mutation(bringInMutation, { from, told: toldOf(told, whole) });
    if (data) started({ id: data.ingest.id, name });
    if (error !== undefined) setFailed({ name, error });
    return error === undefined;
  };
  const pasted = async () => {
    const source = readPasted(typed);
    if (source.is === 'nothing' || busy) return;
    setBusy(true);
    setFailed(null);
    const [name, from]: [string, From] =
      source.is === 'address'
        ? [source.address, { address: source.address }]
        : [`${source.text.slice(0, 60)} …`, { text: source.text }];
    if (await send(name, from, source.is === 'text')) {
      setTyped('');
      setTold({ ...told, title: '', byline: '', address: '' });
    }
    setBusy(false);
  };
  const files = async (list: readonly File[]) => {
    setBusy(true);
    setFailed(null);
    setUnread(null);
    for (const file of list) {
      const base64 = await readBase64(file).catch(() => null);
      if (base64 === null) setUnread(file.name);
      else if (!(await send(file.name || text.file, { content: { base64, name: file.name } }, false))) break;
    }
    setBusy(false);
  };
  return { typed, setTyped, told, setTold, busy, failed, unread, pasted, files };
}

/** What was told of the articles; it is still there after another view. */
function useToldDraft(): [Told, (told: Told) => void] {
  const [kept, keep] = useDraft('add told');
  return [readKept(kept, emptyTold), (told) => keep(JSON.stringify(told))];
}

/** The ingests that were started in this tab, the latest first; they are still there after another view. */
function useRuns(): [readonly Started[], (run: Started) => void] {
  const [kept, keep] = useDraft('runs');
  const latest = useRef(kept);
  latest.current = kept;
  const add = (run: Started) => {
    const next = [run, ...readKept<readonly Started[]>(latest.current, [])].slice(0, 20);
    latest.current = JSON.stringify(next);
    keep(latest.current);
  };
  return [readKept<readonly Started[]>(kept, []), add];
}

function readKept<T>(kept: string, otherwise: T): T {
  try {
    return kept === '' ? otherwise : (JSON.parse(kept) as T);
  } catch {
    return otherwise;
  }
}
