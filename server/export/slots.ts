import { BusyError } from '../errors.ts';

/** Exports that run at once: of one caller, and of all. */
const MOST = { own: 2, all: 6 };

/** Seconds after which one that was refused may ask again. */
const PATIENCE = 10;

/** How many exports run, and of whom: each reads for as long as its reader takes. */
export class Slots {
  readonly #running = new Map<string, number>();

  /** Takes one for the caller; gives what gives it back. Throws BusyError, which says whether they are the caller’s own. */
  take(caller: string): () => void {
    const all = [...this.#running.values()].reduce((sum, count) => sum + count, 0);
    const own = this.#running.get(caller) ?? 0;
    if (own >= MOST.own) throw new BusyError(own, PATIENCE, 'exports', true);
    if (all >= MOST.all) throw new BusyError(all, PATIENCE, 'exports');
    this.#running.set(caller, own + 1);
    let taken = true;
    return () => {
      if (!taken) return;
      taken = false;
      const left = (this.#running.get(caller) ?? 1) - 1;
      if (left === 0) this.#running.delete(caller);
      else this.#running.set(caller, left);
    };
  }
}
