import type { StatementOrder } from '../graph/statements.ts';
import type { Selection } from './selection.ts';

/** The place of a row in an order: its key there (a day, a sequence or a confidence), then version, position and id. */
export type PlaceKeys = readonly [key: number, version: string, position: number, id: string];

/** What of a selection follows a place in an order, at most `limit` rows; from its beginning where `after` is null. */
export function pageOf(
  selection: Selection,
  order: StatementOrder,
  after: PlaceKeys | null,
  limit: number,
): readonly number[] {
  const keys = keysBy(selection, order);
  const best = new Heap(comparing(selection, order), limit);
  // Most rows are worse than the last of the best by their keys alone.
  let least = -Infinity;
  for (const row of selection.rows) {
    const rank = rankOf(keys[row] ?? 0, order);
    if (rank < least) continue;
    if (after !== null && !isAfter(selection, keys[row] ?? 0, row, after, order)) continue;
    best.offer(row);
    const last = best.last;
    if (last !== null) least = rankOf(keys[last] ?? 0, order);
  }
  return best.sorted();
}

/** At most `limit` rows of the selection from the place on that so many others come before in the order. */
export function pageFrom(
  selection: Selection,
  order: StatementOrder,
  skip: number,
  limit: number,
): readonly number[] {
  const keys = keysBy(selection, order);
  const ranks = Float64Array.from(selection.rows, (row) => -rankOf(keys[row] ?? 0, order)).sort();
  const [first, last] = [ranks[skip], ranks[Math.min(skip + limit, ranks.length) - 1]];
  if (first === undefined || last === undefined) return [];
  // Of those alone whose keys are the page's all is compared.
  const near = selection.rows.filter((row) => {
    const rank = -rankOf(keys[row] ?? 0, order);
    return rank >= first && rank <= last;
  });
  const before = ranks.indexOf(first);
  return [...near].sort(comparing(selection, order)).slice(skip - before, skip - before + limit);
}

/** The selection with one statement of each utterance alone: of those selected the one that comes first in the order. */
export function oneOfEach(selection: Selection, order: StatementOrder): Selection {
  const compare = comparing(selection, order);
  const { values } = selection.moment.utterance;
  const first = new Map<number, number>();
  for (const row of selection.rows) {
    const utterance = values[row] ?? -1;
    if (utterance === -1) continue;
    const other = first.get(utterance);
    if (other === undefined || compare(row, other) < 0) first.set(utterance, row);
  }
  return { ...selection, rows: selection.rows.filter((row) => first.get(values[row] ?? -1) === row) };
}

/** The keys by which a row is found again. */
export function placeOf(selection: Selection, order: StatementOrder, row: number): PlaceKeys {
  const { table } = selection.moment;
  return [
    keysBy(selection, order)[row] ?? 0,
    table.names.of(table.version.values[row] ?? -1),
    table.position.values[row] ?? 0,
    table.names.of(table.id.values[row] ?? -1),
  ];
}

function keysBy({ moment }: Selection, { by }: StatementOrder): ArrayLike<number> {
  const { table } = moment;
  if (by === 'said') return table.saidFirst.values;
  if (by === 'published') return table.publishedFirst.values;
  if (by === 'learned') return table.learned.values;
  return moment.sure.values;
}

/** Larger for what comes sooner in the order. */
function rankOf(key: number, { ascending }: StatementOrder): number {
  if (!ascending) return key;
  return key === 0 ? -Number.MAX_VALUE : -key;
}

/** By the key, largest first unless `ascending` (what has no day is last in both), then by version, position and id. */
export function comparing(selection: Selection, order: StatementOrder): (a: number, b: number) => number {
  const { table } = selection.moment;
  const keys = keysBy(selection, order);
  const name = (number: number | undefined) => table.names.of(number ?? -1);
  return (a, b) => {
    const [left, right] = [keys[a] ?? 0, keys[b] ?? 0];
    if (left !== right) return rankOf(right, order) - rankOf(left, order);
    const [from, to] = [table.version.values[a], table.version.values[b]];
    if (from !== to) return name(from) < name(to) ? -1 : 1;
    return (
      (table.position.values[a] ?? 0) - (table.position.values[b] ?? 0) ||
      (name(table.id.values[a]) < name(table.id.values[b]) ? -1 : 1)
    );
  };
}

function isAfter(
  { moment }: Selection,
  key: number,
  row: number,
  [afterKey, afterVersion, afterPosition, afterId]: PlaceKeys,
  order: StatementOrder,
): boolean {
  if (key !== afterKey) return rankOf(key, order) < rankOf(afterKey, order);
  const { table } = moment;
  const version = table.names.of(table.version.values[row] ?? -1);
  if (version !== afterVersion) return version > afterVersion;
  const position = table.position.values[row] ?? 0;
  if (position !== afterPosition) return position > afterPosition;
  return table.names.of(table.id.values[row] ?? -1) > afterId;
}

/** The first `room` of what it is offered, in an order: a heap whose top is the last of them. */
class Heap {
  readonly #rows: number[] = [];
  readonly #compare: (a: number, b: number) => number;
  readonly #room: number;

  constructor(compare: (a: number, b: number) => number, room: number) {
    this.#compare = compare;
    this.#room = room;
  }

  offer(row: number): void {
    const rows = this.#rows;
    if (rows.length < this.#room) {
      rows.push(row);
      this.#rise(rows.length - 1);
    } else if (this.#room > 0 && this.#compare(row, rows[0] ?? row) < 0) {
      rows[0] = row;
      this.#sink();
    }
  }

  /** The last of the best once there is no more room; null before. */
  get last(): number | null {
    return this.#rows.length < this.#room ? null : (this.#rows[0] ?? null);
  }

  sorted(): readonly number[] {
    return this.#rows.toSorted(this.#compare);
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (this.#order(at, above) <= 0) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= this.#rows.length) return;
      const child = left + 1 < this.#rows.length && this.#order(left + 1, left) > 0 ? left + 1 : left;
      if (this.#order(child, at) <= 0) return;
      this.#swap(child, at);
      at = child;
    }
  }

  #order(a: number, b: number): number {
    return this.#compare(this.#rows[a] ?? 0, this.#rows[b] ?? 0);
  }

  #swap(a: number, b: number): void {
    [this.#rows[a], this.#rows[b]] = [this.#rows[b] ?? 0, this.#rows[a] ?? 0];
  }
}
