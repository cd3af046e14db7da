import { type FormEvent, useId, useState, useSyncExternalStore } from 'react';
import { keyHolder } from '../../api/client.ts';
import { useWords } from '../../messages/catalogue.ts';
import { words } from './words.ts';

/** Where a key is given to the page, and taken from it again. All that is shown is then asked anew. */
export function KeyForm() {
  const text = useWords(words);
  const field = useId();
  const [key, setKey] = useState('');
  const held = useSyncExternalStore(keyHolder.subscribe, keyHolder.get) !== null;
  const use = (event: FormEvent) => {
    event.preventDefault();
    keyHolder.hold(key);
    setKey('');
  };
  return (
    <form className="key-form" onSubmit={use}>
      <label htmlFor={field}>{text.key}</label>
      <input
        id={field}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <button type="submit" className="button" disabled={key.trim() === ''}>
        {text.useKey}
      </button>
      <small>{text.keyKept}</small>
      {held && <ForgetKey />}
    </form>
  );
}

function ForgetKey() {
  const text = useWords(words);
  return (
    <button type="button" className="link" onClick={() => keyHolder.hold(null)}>
      {text.forgetKey}
    </button>
  );
}

/** In the bar while a key is in use: says so, and forgets it. */
export function KeyInUse() {
  const text = useWords(words);
  const held = useSyncExternalStore(keyHolder.subscribe, keyHolder.get) !== null;
  if (!held) return null;
  return (
    <button type="button" className="quiet" title={text.keyHeld} onClick={() => keyHolder.hold(null)}>
      {text.forgetKey}
    </button>
  );
}
