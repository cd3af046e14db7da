type Numbers = Int32Array | Uint8Array | Uint16Array | Float64Array;

/** A list of numbers of one kind, four bytes each or as few as they need, that only grows at its end. */
export class Growing<N extends Numbers> {
  /** Longer than the list: its end is room. */
  values: N;
  length = 0;
  readonly #make: (length: number) => N;

  constructor(make: (length: number) => N) {
    this.#make = make;
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(this.length + 1);
    this.values[this.length++] = value;
  }

  /** Makes the list at least so long; what is new is 0. */
  reserve(length: number): void {
    if (length <= this.values.length) return;
    const grown = this.#make(Math.max(length, this.values.length * 2));
    grown.set(this.values);
    this.values = grown;
  }
}

export const wholes = () => new Growing((length) => new Int32Array(length));
export const bytes = () => new Growing((length) => new Uint8Array(length));
export const shares = () => new Growing((length) => new Float64Array(length));

/** Names by small numbers, each given once. */
export class Names {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the name, a new one where it has none. */
  add(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.all.length);
    return this.all.push(name) - 1;
  }

  /** The number of the name; -1 where it has none. */
  find(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }

  of(number: number): string {
    const name = this.all[number];
    if (name === undefined) throw new RangeError(`no name has the number ${number}`);
    return name;
  }
}
