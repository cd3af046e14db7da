import { bytes, wholes } from './numbers.ts';

/** Bytes of the first slice of a list; each further one has twice as many, up to the most. */
const FIRST = 8;
const MOST = 4096;
/** Bytes at the end of a slice that say where the next one begins. */
const LINK = 4;

/**
 * Lists of rising numbers, of which each grows at its end: as differences, in as few bytes as each takes, in slices of one
 * column (as Lucene holds postings while it indexes). A list of few takes 8 bytes, one of many a byte or two a number.
 */
export class Postings {
  readonly #pool = bytes();
  readonly #first = wholes();
  /** Where the next byte goes, and where the slice ends; how many bytes the slice has. */
  readonly #next = wholes();
  readonly #end = wholes();
  readonly #size = wholes();
  readonly #last = wholes();

  get length(): number {
    return this.#first.length;
  }

  /** Begins a list; gives its number. */
  begin(): number {
    const start = this.#slice(FIRST);
    this.#first.push(start);
    this.#next.push(start);
    this.#end.push(start + FIRST - LINK);
    this.#size.push(FIRST);
    this.#last.push(-1);
    return this.length - 1;
  }

  /** Adds a number not smaller than the last one, which is not added again. */
  add(list: number, value: number): void {
    const last = this.#last.values[list] ?? -1;
    if (value === last) return;
    let rest = value - last;
    for (; rest > 127; rest >>>= 7) this.#write(list, (rest & 127) | 128);
    this.#write(list, rest);
    this.#last.values[list] = value;
  }

  /** Visits the numbers of a list in their order. */
  each(list: number, visit: (value: number) => void): void {
    const { values } = this.#pool;
    const last = this.#next.values[list] ?? 0;
    let [at, size] = [this.#first.values[list] ?? 0, FIRST];
    let end = at + size - LINK;
    let [value, rest, shift] = [-1, 0, 0];
    while (at !== last) {
      if (at === end) {
        at = readLink(values, end);
        size = Math.min(size * 2, MOST);
        end = at + size - LINK;
      }
      const byte = values[at++] ?? 0;
      rest |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      value += rest;
      [rest, shift] = [0, 0];
      visit(value);
    }
  }

  #write(list: number, byte: number): void {
    const at = this.#next.values[list] ?? 0;
    const place = at === this.#end.values[list] ? this.#lengthen(list, at) : at;
    this.#pool.values[place] = byte;
    this.#next.values[list] = place + 1;
  }

  #lengthen(list: number, end: number): number {
    const size = Math.min((this.#size.values[list] ?? FIRST) * 2, MOST);
    const start = this.#slice(size);
    writeLink(this.#pool.values, end, start);
    this.#size.values[list] = size;
    this.#end.values[list] = start + size - LINK;
    return start;
  }

  #slice(size: number): number {
    const start = this.#pool.length;
    this.#pool.reserve(start + size);
    this.#pool.length = start + size;
    return start;
  }
}

function readLink(values: Uint8Array, at: number): number {
  return (
    (values[at] ?? 0) +
    (values[at + 1] ?? 0) * 2 ** 8 +
    (values[at + 2] ?? 0) * 2 ** 16 +
    (values[at + 3] ?? 0) * 2 ** 24
  );
}

function writeLink(values: Uint8Array, at: number, start: number): void {
  for (let byte = 0; byte < LINK; byte++) values[at + byte] = Math.floor(start / 2 ** (8 * byte)) & 255;
}
