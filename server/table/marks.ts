import type { CountRow, StanceRow } from '../graph/statements.ts';
import type { Moment } from './moment.ts';
import type { Room } from './room.ts';
import { STANCES } from './table.ts';

/**
 * Statements that are counted in groups: a statement may stand in several, and in one by several targets. They are counted once,
 * which ends it.
 */
export class Marks {
  readonly #moment: Moment;
  /** Null once counted: others may have it then. */
  #room: Room | null;

  constructor(moment: Moment) {
    this.#moment = moment;
    this.#room = moment.table.rooms.take();
  }

  /** Marks must come in the order of the rows. `stance` is a place in STANCES, -1 for none. */
  add(group: number, row: number, stance = -1): void {
    const room = this.#opened();
    const { values } = room.places;
    const place = (group < values.length ? (values[group] ?? 0) : 0) - 1;
    const at = place < 0 ? meet(room, group) : place;
    if (room.lastRow.values[at] !== row) {
      room.lastRow.values[at] = row;
      room.reports.values[at] = (room.reports.values[at] ?? 0) + 1;
      this.#report(room, at, row);
    }
    if (stance < 0) return;
    const of = STANCES.length * at + stance;
    if (room.lastOf.values[of] === row) return;
    room.lastOf.values[of] = row;
    room.stances.values[of] = (room.stances.values[of] ?? 0) + 1;
  }

  /**
   * For each group that has a mark, in the order of their numbers: its statements, distinct utterances, and those by stance. It ends
   * the counting: nothing may be added or counted after.
   */
  count(): readonly Counted[] {
    const room = this.#opened();
    this.#countShared(room);
    const { groups, reports, utterances, stances } = room;
    const counted: Counted[] = [];
    for (let at = 0; at < groups.length; at++) {
      const of = STANCES.length * at;
      const [supports = 0, opposes = 0, neutral = 0] = stances.values.subarray(of, of + STANCES.length);
      counted.push({
        ...{ group: groups.values[at] ?? 0, reports: reports.values[at] ?? 0 },
        ...{ utterances: utterances.values[at] ?? 0, supports, opposes, neutral },
      });
    }
    this.#room = null;
    this.#moment.table.rooms.giveBack(room);
    return counted.sort((a, b) => a.group - b.group);
  }

  #opened(): Room {
    if (this.#room === null) throw new Error('these marks were counted already');
    return this.#room;
  }

  #report(room: Room, place: number, row: number): void {
    const { utterance, shared } = this.#moment;
    if (utterance.values[row] === -1) return;
    if (shared.values[row] === 0) {
      room.utterances.values[place] = (room.utterances.values[place] ?? 0) + 1;
      return;
    }
    room.shared.push(place);
    room.shared.push(row);
  }

  /** Counts what the statements report that share their utterance with others, each once a group. */
  #countShared(room: Room): void {
    const starts = sortShared(room);
    const { seen } = this.#moment;
    for (let place = 0; place < room.groups.length; place++) {
      seen.forget();
      const end = starts[place + 1] ?? 0;
      let distinct = 0;
      for (let at = starts[place] ?? 0; at < end; at++)
        if (seen.isNew(room.sorted.values[at] ?? 0)) distinct += 1;
      room.utterances.values[place] = (room.utterances.values[place] ?? 0) + distinct;
    }
  }
}

function meet(room: Room, group: number): number {
  const place = room.groups.length;
  room.places.reserve(group + 1);
  room.places.values[group] = place + 1;
  room.groups.push(group);
  room.reports.push(0);
  room.utterances.push(0);
  room.lastRow.push(-1);
  for (const _ of STANCES) {
    room.stances.push(0);
    room.lastOf.push(-1);
  }
  return place;
}

/** Puts the rows of what is shared in the order of their places, in each as they came, by a counting sort; tells where each place starts. */
function sortShared({ shared, sorted, groups }: Room): Int32Array {
  const { values, length } = shared;
  const starts = new Int32Array(groups.length + 1);
  for (let at = 0; at < length; at += 2) {
    const next = (values[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let place = 0; place < groups.length; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  sorted.reserve(length / 2);
  const next = starts.slice();
  for (let at = 0; at < length; at += 2) {
    const place = values[at] ?? 0;
    const to = next[place] ?? 0;
    sorted.values[to] = values[at + 1] ?? 0;
    next[place] = to + 1;
  }
  return starts;
}

export interface Counted extends CountRow, StanceRow {
  readonly group: number;
}
