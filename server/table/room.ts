import { wholes } from './numbers.ts';

/** The lists in which marks are counted. */
export class Room {
  /** By the number of a group, one more than its place among those met; 0 for one that wasn't. */
  readonly places = wholes();
  /** By place. */
  readonly groups = wholes();
  readonly reports = wholes();
  readonly utterances = wholes();
  readonly lastRow = wholes();
  /** By place and stance. */
  readonly stances = wholes();
  readonly lastOf = wholes();
  /** What reports an utterance that others report too: place, then row. */
  readonly shared = wholes();
  /** The rows of these by their places. */
  readonly sorted = wholes();

  /** All of it is empty again, and as large as it was. */
  clear(): void {
    const { places, groups } = this;
    for (let at = 0; at < groups.length; at++) places.values[groups.values[at] ?? 0] = 0;
    for (const list of [groups, this.reports, this.utterances, this.lastRow]) list.length = 0;
    for (const list of [this.stances, this.lastOf, this.shared]) list.length = 0;
  }
}

/**
 * Rooms that are free: what is made for each question anew is work for the collector of what is left behind, which stops all
 * others meanwhile.
 */
export class Rooms {
  readonly #free: Room[] = [];

  take(): Room {
    return this.#free.pop() ?? new Room();
  }

  giveBack(room: Room): void {
    room.clear();
    this.#free.push(room);
  }
}
