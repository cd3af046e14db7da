import { createContext, useContext, useSyncExternalStore } from 'react';

/** What the pointer or the focus is at, wherever on the page: what else shows the same is marked. */
export interface Pointed {
  /** ids of statements, entities and events */
  readonly ids: readonly string[];
}

/** No part of the state: nobody wants it in a link or undone. */
export interface Pointing {
  get(): Pointed;
  at(ids: readonly string[]): void;
  subscribe(listener: () => void): () => void;
}

const nothing: Pointed = { ids: [] };

export function createPointing(): Pointing {
  let pointed = nothing;
  const listeners = new Set<() => void>();
  return {
    get: () => pointed,
    at(ids) {
      if (ids.length === pointed.ids.length && ids.every((id, index) => id === pointed.ids[index])) return;
      pointed = ids.length === 0 ? nothing : { ids };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const PointingContext = createContext<Pointing>(createPointing());

export function usePointing(): Pointing {
  return useContext(PointingContext);
}

/** Whether the pointer or the focus is at what has one of these ids. */
export function useIsPointed(ids: readonly string[]): boolean {
  const pointing = usePointing();
  return useSyncExternalStore(pointing.subscribe, () => pointing.get().ids.some((id) => ids.includes(id)));
}

/** Handlers for what shows the thing of this id. */
export function usePointTo(id: string) {
  const pointing = usePointing();
  return {
    onMouseEnter: () => pointing.at([id]),
    onMouseLeave: () => pointing.at([]),
    onFocus: () => pointing.at([id]),
    onBlur: () => pointing.at([]),
  };
}
