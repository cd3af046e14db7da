import { createContext, useContext } from 'react';
import type { Place } from '../../store/state.ts';
import type { Names } from '../overview.ts';
import type { Action } from './actions.ts';
import type { Picture } from './picture.ts';

/** What graph and outline share: what they show, and what is done with it. */
export interface Hands {
  readonly picture: Picture;
  readonly names: Names;
  /** an entity's name in the language of the page */
  readonly called: (id: string) => string;
  readonly actionsOn: (ids: readonly string[]) => readonly Action[];
  /** Selects; or ends the path that was begun; or, with `alsoOthers`, adds to those that are dealt with together. */
  readonly pick: (id: string, alsoOthers?: boolean) => void;
  /** Opens the menu of an entity; the place is in pixels from the window's corner. */
  readonly openMenu: (id: string, at: Place) => void;
  /** Begins a path: the next that is picked is its other end. */
  readonly beginPath: (id: string) => void;
}

export const HandsContext = createContext<Hands | null>(null);

export function useHands(): Hands {
  const hands = useContext(HandsContext);
  if (hands === null) throw new Error('useHands outside of HandsContext');
  return hands;
}
