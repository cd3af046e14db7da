import { createContext, useContext, useSyncExternalStore } from 'react';
import { readAddress, writeAddress } from './address.ts';
import type { Change } from './changes.ts';
import type { State } from './state.ts';

/** Holds the state and keeps the browser's address and history in step with it. */
export interface Store {
  get(): State;
  subscribe(listener: () => void): () => void;
  /** `replace` for steps that "back" should not stop at. */
  change(change: Change, history?: 'push' | 'replace'): void;
}

/** What the store needs of a browser window. */
export type Browser = Pick<Window, 'location' | 'history' | 'addEventListener'>;

export function createStore(browser: Browser = window): Store {
  let state = readAddress(browser.location.search);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  browser.addEventListener('popstate', () => {
    state = readAddress(browser.location.search);
    tell();
  });
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change, history = 'push') {
      const before = writeAddress(state);
      const next = change(state);
      const after = writeAddress(next);
      if (after === before) return;
      state = next;
      const address = after === '' ? browser.location.pathname : `?${after}`;
      if (history === 'push') browser.history.pushState(null, '', address);
      else browser.history.replaceState(null, '', address);
      tell();
    },
  };
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
