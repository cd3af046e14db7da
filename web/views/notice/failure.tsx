import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CombinedError } from 'urql';
import { keyHolder } from '../../api/client.ts';
import { type Fault, faultOf } from '../../api/fault.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { Reason } from '../reason.tsx';
import { KeyForm } from './key-form.tsx';
import { words } from './words.ts';

/** Says what went wrong with a request, in words, and offers the next step. */
export function Failure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const fault = faultOf(error);
  const held = useSyncExternalStore(keyHolder.subscribe, keyHolder.get) !== null;
  const text = useMessages().notice;
  const said = useWords(words);
  const wantsKey = fault.is === 'keyWanted' || (fault.is === 'forbidden' && fault.scopes.length > 0);
  const titles: Partial<Record<Fault['is'], string>> = {
    givenUp: said.givenUp,
    keyWanted: held ? said.keyRefused : said.keyWanted,
    forbidden: said.forbidden,
    limited: said.limited,
    away: said.away,
    tooLong: said.tooLong,
  };
  return (
    <div className="notice" role="alert">
      <h2>{titles[fault.is] ?? text.failed}</h2>
      <Cause fault={fault} held={held} again={{ error, retry }} />
      {wantsKey ? (
        <KeyForm />
      ) : (
        <button type="button" className="button" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}

/** The same in a line, beside what was about to be done, which stays as it was. */
export function FailureLine({ error, retry }: { error: CombinedError; retry?: () => void }) {
  const fault = faultOf(error);
  const held = useSyncExternalStore(keyHolder.subscribe, keyHolder.get) !== null;
  const text = useMessages().notice;
  return (
    <div className="failure-line" role="alert">
      <Cause fault={fault} held={held} {...(retry && { again: { error, retry } })} />
      {(fault.is === 'keyWanted' || fault.is === 'forbidden') && <KeyForm />}
      {retry !== undefined && fault.is !== 'contradicted' && (
        <button type="button" className="link" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}

/** What was asked and failed with `error`, where it may be asked again by itself. */
interface Repeated {
  readonly error: CombinedError;
  readonly retry: () => void;
}

function Cause({ fault, held, again }: { fault: Fault; held: boolean; again?: Repeated }) {
  const text = useMessages().notice;
  const said = useWords(words);
  switch (fault.is) {
    case 'givenUp':
      return <p>{said.givenUpHint}</p>;
    case 'keyWanted':
      return <p>{held ? said.keyRefusedHint : said.keyWantedHint}</p>;
    case 'forbidden':
      return (
        <p>
          {fault.scopes.length > 0 ? (
            said.forbiddenHint(fault.scopes.join(', '))
          ) : (
            <Reason text={fault.message} />
          )}
        </p>
      );
    case 'limited':
      return <Countdown seconds={fault.seconds} />;
    case 'away':
      return again ? <Again {...again} seconds={fault.seconds} /> : <p>{said.awayUndone}</p>;
    case 'tooLong':
      return <p>{said.tooLongHint}</p>;
    case 'refused':
      return <p>{text.refused(fault.status)}</p>;
    case 'unreachable':
      return <p>{text.network}</p>;
    default:
      return (
        <p>
          {text.answered}{' '}
          <q>
            <Reason text={fault.message} />
          </q>
        </p>
      );
  }
}

/** Asks again once the time is over that the server told, as often as it tells one. */
function Again({ error, seconds, retry }: Repeated & { seconds: number }) {
  const said = useWords(words);
  const left = useSecondsLeft(seconds, error);
  const asked = useRef(retry);
  asked.current = retry;
  const over = left === 0;
  useEffect(() => {
    if (over) asked.current();
  }, [over]);
  return <p>{over ? said.awayOver : said.awayFor(left)}</p>;
}

/** Whole seconds until `seconds` are over, counted anew for each `reason`. */
function useSecondsLeft(seconds: number, reason?: object): number {
  const [left, setLeft] = useState(Math.ceil(seconds));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reason of as many seconds counts anew
  useEffect(() => {
    setLeft(Math.ceil(seconds));
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, [seconds, reason]);
  return left;
}

/** Tells when the server will answer again, second by second. */
function Countdown({ seconds }: { seconds: number }) {
  const said = useWords(words);
  const left = useSecondsLeft(seconds);
  return <p>{left > 0 ? said.limitedFor(left) : said.limitedOver}</p>;
}
