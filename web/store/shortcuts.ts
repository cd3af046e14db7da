import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';

/** A key that does something, and what it does in words; listed by "?". */
export interface Shortcut {
  /** as `KeyboardEvent.key`, with "Mod+" for Ctrl or Command and "Shift+" before letters: "g", "Mod+z", "Escape" */
  readonly keys: string;
  readonly does: string;
  /** none: listed only; who holds the focus answers to it */
  readonly act?: () => void;
}

/** The shortcuts of what is on the page now; the latest to come answers first. */
export interface Shortcuts {
  add(list: () => readonly Shortcut[]): () => void;
  list(): readonly Shortcut[];
  subscribe(listener: () => void): () => void;
  /** Does what the event's keys stand for; true when they stand for something. */
  answer(event: KeyboardEvent): boolean;
}

export function createShortcuts(): Shortcuts {
  const groups = new Set<() => readonly Shortcut[]>();
  const listeners = new Set<() => void>();
  let listed: readonly Shortcut[] = [];
  const tell = () => {
    listed = [...groups].flatMap((group) => group());
    for (const listener of listeners) listener();
  };
  return {
    add(group) {
      groups.add(group);
      tell();
      return () => {
        groups.delete(group);
        tell();
      };
    },
    list: () => listed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer(event) {
      const keys = keysOf(event);
      if (isTyping(event.target) && keys !== 'Escape') return false;
      const found = [...groups]
        .reverse()
        .flatMap((group) => group())
        .find((one) => one.keys === keys && one.act !== undefined);
      found?.act?.();
      return found !== undefined;
    },
  };
}

/** The name that `Shortcut.keys` has for what was pressed. */
export function keysOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const letter = /^\p{L}$/u.test(event.key);
  return [
    event.ctrlKey || event.metaKey ? 'Mod+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && (letter || event.key.length > 1) ? 'Shift+' : '',
    letter ? event.key.toLowerCase() : event.key,
  ].join('');
}

/** Keys pressed while one writes are letters, and undo is then the field's own. */
function isTyping(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null;
  return (
    element?.isContentEditable === true ||
    element?.matches?.('input:not([type=range], [type=checkbox]), textarea, select') === true
  );
}

export const ShortcutsContext = createContext<Shortcuts | null>(null);

function useRegistry(): Shortcuts {
  const shortcuts = useContext(ShortcutsContext);
  if (shortcuts === null) throw new Error('useShortcuts outside of ShortcutsContext');
  return shortcuts;
}

/** Answers to these keys, and lists them, as long as the component is on the page. */
export function useShortcuts(list: readonly Shortcut[]): void {
  const registry = useRegistry();
  const latest = useRef(list);
  latest.current = list;
  const named = list.map(({ keys, does }) => `${keys} ${does}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list shown changes with the words alone
  useEffect(() => registry.add(() => latest.current), [registry, named]);
}

/** All shortcuts of what is on the page. */
export function useShortcutList(): readonly Shortcut[] {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
}

/** Hears every key of the page, but for those of a modal dialog; what a part of it has answered already is left alone. */
export function useKeys(): void {
  const registry = useRegistry();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog:modal') !== null) return;
      if (registry.answer(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [registry]);
}
