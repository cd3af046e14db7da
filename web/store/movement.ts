import { useRef } from 'react';
import type { Change } from './changes.ts';
import { useStore } from './store.ts';

/**
 * Changes that belong to one movement, such as a slider's: the first is a step of the history, the further ones take its
 * place, so that undo takes the movement as one. `end` is where it is let go.
 */
export function useMovement(): { readonly step: (change: Change) => void; readonly end: () => void } {
  const store = useStore();
  const moving = useRef(false);
  return {
    step: (change) => {
      store.change(change, moving.current ? 'replace' : 'push');
      moving.current = true;
    },
    end: () => {
      moving.current = false;
    },
  };
}
