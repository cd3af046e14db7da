import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { client, passing } from '../../api/client.ts';
import { useWords } from '../../messages/catalogue.ts';
import { useDraft } from '../../store/drafts.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { FailureLine } from '../notice/failure.tsx';
import { Consequences } from './consequences.tsx';
import { carryOut, type Deed, type Outcome } from './deed.ts';
import type { Consequence } from './queries.ts';
import { words } from './words.ts';

interface Steps {
  /** what it would do; null while that is asked */
  readonly shown: Outcome | null;
  readonly busy: boolean;
  readonly failed: Outcome['error'];
  readonly look: () => void;
  readonly act: (why: string) => void;
}

/** Asks what a deed would do, then does it when told to. */
function useSteps(deed: Deed, done: (told: readonly Consequence[]) => void): Steps {
  const asked = JSON.stringify(deed);
  const [shown, setShown] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Outcome['error']>(undefined);
  const [looks, setLooks] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to look again is to ask the same again
  useEffect(() => {
    let wanted = true;
    setShown(null);
    carryOut(passing, JSON.parse(asked), true, '').then((outcome) => wanted && setShown(outcome));
    return () => {
      wanted = false;
    };
  }, [asked, looks]);
  const act = async (why: string) => {
    setBusy(true);
    setFailed(undefined);
    const { told, error } = await carryOut(client, deed, false, why);
    setBusy(false);
    if (error === undefined) done(told);
    else setFailed(error);
  };
  return { shown, busy, failed, act, look: () => setLooks((count) => count + 1) };
}

/**
 * Shows what a decision would do before it is done, and why it may be refused; takes the reason, and does it. Whatever
 * fails is told here, and what was typed stays.
 */
export function Deciding(props: {
  deed: Deed;
  title: string;
  close: () => void;
  done: (told: readonly Consequence[]) => void;
}) {
  const { deed, title, close, done } = props;
  const text = useWords(words);
  const field = useId();
  const [why, setWhy] = useDraft('why');
  const box = useRef<HTMLFormElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const { shown, busy, failed, look, act } = useSteps(deed, (told) => {
    setWhy('');
    done(told);
  });
  useShortcuts([{ keys: 'Escape', does: text.cancel, act: close }]);
  const refused = shown?.told.some(({ contradictions }) => contradictions.some(({ refuses }) => refuses));
  const ready = shown !== null && shown.error === undefined && refused === false;
  useEffect(() => {
    if (ready) confirm.current?.focus();
    else box.current?.focus();
  }, [ready]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) act(why);
  };
  return (
    <form className="deciding" aria-label={title} ref={box} tabIndex={-1} onSubmit={submit}>
      <h3>{title}</h3>
      <div aria-live="polite" aria-busy={shown === null}>
        {shown === null ? (
          <p className="sub">{text.looking}</p>
        ) : (
          <Consequences told={shown.told} deed={deed} />
        )}
      </div>
      {shown?.error !== undefined && <FailureLine error={shown.error} retry={look} />}
      {ready && (
        <p className="why-field">
          <label htmlFor={field}>{text.why}</label>
          <input id={field} value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
        </p>
      )}
      {failed !== undefined && <FailureLine error={failed} />}
      <p className="deciding-buttons">
        <button type="submit" className="button strong" ref={confirm} disabled={!ready || busy}>
          {busy ? text.doing : text.doIt}
        </button>
        <button type="button" className="button" onClick={close}>
          {text.cancel}
        </button>
      </p>
    </form>
  );
}
