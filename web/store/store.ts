import { createContext, useContext, useSyncExternalStore } from 'react';
import { readAddress, writeAddress } from './address.ts';
import type { Change } from './changes.ts';
import type { Place, State } from './state.ts';

/** Holds the state and its past, and keeps the browser's address and history in step with it. */
export interface Store {
  get(): State;
  subscribe(listener: () => void): () => void;
  /**
   * `replace` for the further steps of one movement, such as a slider's: "back" and undo go to before its first step,
   * which is pushed.
   */
  change(change: Change, history?: 'push' | 'replace'): void;
  /** Goes back to the state before the last change; nothing happens where there is none. */
  undo(): void;
  /** Takes back the last undo. */
  redo(): void;
  past(): { readonly undo: boolean; readonly redo: boolean };
}

/** What the store needs of a browser window. */
export type Browser = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/** How many states undo remembers. */
const remembered = 200;

export function createStore(browser: Browser = window): Store {
  let state = withPins(readAddress(browser.location.search), browser.history.state);
  let before: readonly State[] = [];
  let after: readonly State[] = [];
  let past = { undo: false, redo: false };
  const listeners = new Set<() => void>();
  const tell = () => {
    past = { undo: before.length > 0, redo: after.length > 0 };
    for (const listener of listeners) listener();
  };
  const show = (history: 'push' | 'replace') => {
    const address = writeAddress(state);
    const target = address === '' ? browser.location.pathname : `?${address}`;
    const kept = { pins: state.pins };
    if (history === 'push') browser.history.pushState(kept, '', target);
    else browser.history.replaceState(kept, '', target);
    tell();
  };
  const remember = () => {
    before = [...before, state].slice(-remembered);
    after = [];
  };
  browser.addEventListener('popstate', () => {
    remember();
    state = withPins(readAddress(browser.location.search), browser.history.state);
    tell();
  });
  return {
    get: () => state,
    past: () => past,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change, history = 'push') {
      const next = change(state);
      if (same(state, next)) return;
      if (history === 'push') remember();
      state = next;
      show(history);
    },
    undo() {
      const earlier = before.at(-1);
      if (earlier === undefined) return;
      before = before.slice(0, -1);
      after = [...after, state];
      state = earlier;
      show('replace');
    },
    redo() {
      const later = after.at(-1);
      if (later === undefined) return;
      after = after.slice(0, -1);
      before = [...before, state];
      state = later;
      show('replace');
    },
  };
}

const same = (a: State, b: State) =>
  writeAddress(a) === writeAddress(b) && JSON.stringify(a.pins) === JSON.stringify(b.pins);

/** The state with the pins that the browser's history kept of it; what it cannot read it leaves out. */
function withPins(state: State, kept: unknown): State {
  const pins = (kept as { pins?: unknown } | null)?.pins;
  if (typeof pins !== 'object' || pins === null) return state;
  const read = Object.entries(pins).filter((entry): entry is [string, Place] => isPlace(entry[1]));
  return { ...state, pins: Object.fromEntries(read) };
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y } = value as Partial<Place>;
  return Number.isFinite(x) && Number.isFinite(y);
}

/** The address of the state that a change would lead to: what a link to it points at. */
export function addressAfter(state: State, change: Change): string {
  return `?${writeAddress(change(state))}`;
}

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStore outside of StoreContext');
  return store;
}

export function useExplorer(): [State, Store['change']] {
  const store = useStore();
  return [useSyncExternalStore(store.subscribe, store.get), store.change];
}

/** Whether there is something to undo and to redo. */
export function usePast(): { readonly undo: boolean; readonly redo: boolean } {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.past);
}
