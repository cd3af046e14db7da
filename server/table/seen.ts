import { bytes, type Growing, wholes } from './numbers.ts';

/** Which utterances were met since all were forgotten: one of a moment serves all counts, for they come one after the other. */
export class Seen {
  readonly #utterance: Growing<Int32Array>;
  readonly #shared: Growing<Uint8Array>;
  /** By the number of an utterance, the round in which it was met. */
  readonly #met = wholes();
  #round = 1;

  /** @param utterance By row; -1 for none. @param shared By row, 1 where others may report the same. */
  constructor(utterance: Growing<Int32Array>, shared: Growing<Uint8Array>) {
    this.#utterance = utterance;
    this.#shared = shared;
  }

  forget(): void {
    this.#round += 1;
  }

  /** True for the first statement of its utterance since all were forgotten; one without an utterance is none. */
  isNew(row: number): boolean {
    const utterance = this.#utterance.values[row] ?? -1;
    if (utterance === -1) return false;
    if (this.#shared.values[row] === 0) return true;
    if (utterance >= this.#met.values.length) this.#met.reserve(utterance + 1);
    if (this.#met.values[utterance] === this.#round) return false;
    this.#met.values[utterance] = this.#round;
    return true;
  }
}

/** By row, 1 where another row had the same utterance: all others need not be looked for. */
export class Shared {
  readonly rows = bytes();
  /** By the number of an utterance, one more than its first row. */
  readonly #first = wholes();

  push(row: number, utterance: number): void {
    this.rows.push(0);
    if (utterance === -1) return;
    this.#first.reserve(utterance + 1);
    const first = this.#first.values[utterance] ?? 0;
    if (first === 0) this.#first.values[utterance] = row + 1;
    else {
      this.rows.values[first - 1] = 1;
      this.rows.values[row] = 1;
    }
  }
}
