import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';

export const formats = ['png', 'svg', 'csv'] as const;
export type Format = (typeof formats)[number];

/** What the present view can be taken away as; each makes the file when it is asked for. */
export type Offers = Readonly<Partial<Record<Format, () => Promise<Blob>>>>;

/** What the views on the page offer to be taken away as; of a format the latest to come. */
export interface OfferBoard {
  add(offers: Offers): () => void;
  get(): Offers;
  subscribe(listener: () => void): () => void;
}

export function createOfferBoard(): OfferBoard {
  const all = new Set<Offers>();
  const listeners = new Set<() => void>();
  let joined: Offers = {};
  const tell = () => {
    joined = Object.assign({}, ...all);
    for (const listener of listeners) listener();
  };
  return {
    add(offers) {
      all.add(offers);
      tell();
      return () => {
        all.delete(offers);
        tell();
      };
    },
    get: () => joined,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One board for the page, as there is one page; a test gives its own. */
export const OfferContext = createContext<OfferBoard>(createOfferBoard());

/** Offers what is on the page to be taken away, as long as the component is there. The latest makers are asked. */
export function useOffers(offers: Offers): void {
  const board = useContext(OfferContext);
  const latest = useRef(offers);
  latest.current = offers;
  const named = formats.filter((format) => offers[format] !== undefined).join(' ');
  useEffect(() => {
    const make = (format: Format) => () =>
      latest.current[format]?.() ?? Promise.reject(new Error(`no ${format} any more`));
    const offered = formats.filter((format) => named.split(' ').includes(format));
    return board.add(Object.fromEntries(offered.map((format) => [format, make(format)])));
  }, [board, named]);
}

/** What can be taken away now. */
export function useOffered(): Offers {
  const board = useContext(OfferContext);
  return useSyncExternalStore(board.subscribe, board.get);
}
