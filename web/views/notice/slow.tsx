import { useSyncExternalStore } from 'react';
import { patience } from '../../api/client.ts';
import { useWords } from '../../messages/catalogue.ts';
import { words } from './words.ts';

/** After some seconds without an answer: says that one waits, and lets one stop. */
export function Slow() {
  const text = useWords(words);
  const strained = useSyncExternalStore(patience.subscribe, patience.isStrained);
  return (
    <div className="slow" role="status">
      {strained && (
        <>
          <span>{text.slow}</span>
          <button type="button" className="link" onClick={patience.giveUp}>
            {text.giveUp}
          </button>
        </>
      )}
    </div>
  );
}
