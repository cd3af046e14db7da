import { createContext, useContext, useMemo, useState } from 'react';
import type { Place } from '../../store/state.ts';

/** Whose menu is open, and where: in pixels from the window's corner. */
export interface OpenMenu {
  readonly id: string;
  readonly at: Place;
}

export interface MenuPlace {
  readonly menu: OpenMenu | null;
  readonly setMenu: (menu: OpenMenu | null) => void;
}

/** The one menu of the page: graph, outline and panel open it, the picture shows it. */
export const MenuContext = createContext<MenuPlace>({ menu: null, setMenu: () => undefined });

export const useMenu = (): MenuPlace => useContext(MenuContext);

export function useMenuPlace(): MenuPlace {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  return useMemo(() => ({ menu, setMenu }), [menu]);
}

/** The place of a menu below a button. */
export function below(element: Element): Place {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}
