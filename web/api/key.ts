/** The key of the API that somebody gave the page: kept for as long as the tab is open, and nowhere else. */
export interface KeyHolder {
  /** null without one */
  get(): string | null;
  /** Takes a key in the place of any before; null forgets it. */
  hold(key: string | null): void;
  subscribe(listener: () => void): () => void;
}

const place = 'ujar.key';

/** Where the browser allows no storage, a key lasts until the page is left. */
export function createKeyHolder(storage: () => Storage = () => window.sessionStorage): KeyHolder {
  const listeners = new Set<() => void>();
  let key = quietly(() => storage().getItem(place)) ?? null;
  return {
    get: () => key,
    hold(next) {
      const trimmed = next?.trim() ?? '';
      key = trimmed === '' ? null : trimmed;
      quietly(() => (key === null ? storage().removeItem(place) : storage().setItem(place, key)));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The header by which the server knows a key. A key of other letters than these can be none, and no header holds it. */
export function authorization(key: string | null): Record<string, string> {
  return key !== null && /^[\x21-\x7e]+$/.test(key) ? { authorization: `Bearer ${key}` } : {};
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    // storage is switched off: nothing to do
    return undefined;
  }
}
