import type { CountRow, StanceRow, TotalsRow } from '../graph/statements.ts';
import type { Moment } from './moment.ts';
import type { Selection } from './selection.ts';

/** Statements that are counted in groups: a statement may stand in several, and in one by several targets. */
export class Marks {
  readonly #rows: Int32Array;
  readonly #groups: Int32Array;
  readonly #stances: Int8Array;
  #size = 0;
  #most = -1;

  /** @param room How many marks there are at most. */
  constructor(room: number) {
    this.#rows = new Int32Array(room);
    this.#groups = new Int32Array(room);
    this.#stances = new Int8Array(room);
  }

  /** Marks must come in the order of the rows. `stance` is a place in STANCES, -1 for none. */
  add(group: number, row: number, stance = -1): void {
    this.#rows[this.#size] = row;
    this.#groups[this.#size] = group;
    this.#stances[this.#size++] = stance;
    if (group > this.#most) this.#most = group;
  }

  /** For each group that has a mark, in the order of their numbers: its statements, distinct utterances, and those by stance. */
  count(moment: Moment): readonly Counted[] {
    const { starts, order } = this.#sort();
    const utterances = new Seen(moment);
    const counted: Counted[] = [];
    for (let group = 0; group <= this.#most; group++) {
      const [from = 0, until = 0] = starts.subarray(group, group + 2);
      if (from < until) counted.push(this.#countGroup(group, order.subarray(from, until), utterances));
    }
    return counted;
  }

  /** The marks by their groups, in each as they came: a counting sort. */
  #sort(): { readonly starts: Int32Array; readonly order: Int32Array } {
    const groups = this.#groups.subarray(0, this.#size);
    const starts = new Int32Array(this.#most + 2);
    for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
    for (let group = 0; group <= this.#most; group++)
      starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
    const order = new Int32Array(groups.length);
    const next = starts.slice();
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] ?? 0;
      const place = next[group] ?? 0;
      order[place] = at;
      next[group] = place + 1;
    }
    return { starts, order };
  }

  #countGroup(group: number, marks: Int32Array, utterances: Seen): Counted {
    let [reports, distinct, last] = [0, 0, -1];
    const [stances, lastOf] = [
      [0, 0, 0],
      [-1, -1, -1],
    ];
    utterances.forget();
    for (const at of marks) {
      const [row, stance] = [this.#rows[at] ?? -1, this.#stances[at] ?? -1];
      if (row !== last) {
        reports += 1;
        if (utterances.isNew(row)) distinct += 1;
        last = row;
      }
      if (stance < 0 || lastOf[stance] === row) continue;
      lastOf[stance] = row;
      stances[stance] = (stances[stance] ?? 0) + 1;
    }
    const [supports = 0, opposes = 0, neutral = 0] = stances;
    return { group, reports, utterances: distinct, supports, opposes, neutral };
  }
}

export interface Counted extends CountRow, StanceRow {
  readonly group: number;
}

/** Which utterances were met. */
export class Seen {
  readonly #at: Int32Array;
  readonly #utterance: Int32Array;
  #round = 1;

  constructor({ utterance, table }: Moment) {
    this.#utterance = utterance.values;
    this.#at = new Int32Array(table.names.all.length);
  }

  forget(): void {
    this.#round += 1;
  }

  /** True for the first statement of its utterance since all were forgotten; one without an utterance is none. */
  isNew(row: number): boolean {
    const utterance = this.#utterance[row] ?? -1;
    if (utterance === -1 || this.#at[utterance] === this.#round) return false;
    this.#at[utterance] = this.#round;
    return true;
  }
}

/** How many statements a selection has, of how many utterances, and how many of them a view can't place. */
export function countTotals({ moment, rows }: Selection, seen = new Seen(moment)): TotalsRow {
  seen.forget();
  let [utterances, noDate, noTarget, noSpeaker] = [0, 0, 0, 0];
  for (const row of rows) {
    if (seen.isNew(row)) utterances += 1;
    if (moment.table.saidFirst.values[row] === 0) noDate += 1;
    if (moment.abouts.values[row] === 0) noTarget += 1;
    if (moment.spoken.values[row] === 0) noSpeaker += 1;
  }
  return { reports: rows.length, utterances, noDate, noTarget, noSpeaker };
}

/** How many marks the targets of the rows may make, with one more for each row. */
export function roomOf({ moment, rows }: Selection): number {
  let room = rows.length;
  for (const row of rows) room += (moment.targets.values[row + 1] ?? 0) - (moment.targets.values[row] ?? 0);
  return room;
}

/** Goes through the targets of a row for which the filter selects it; `at` is their place in moment.target. */
export function eachMatched(
  { moment, matches }: Selection,
  row: number,
  visit: (entity: number, stance: number, at: number) => void,
): void {
  const { entity, stance } = moment.target;
  const end = moment.targets.values[row + 1] ?? 0;
  for (let at = moment.targets.values[row] ?? 0; at < end; at++)
    if (matches(row, at)) visit(entity.values[at] ?? -1, stance.values[at] ?? -1, at);
}

/** Visits what has a speaker once for each target that the filter selects it for, in the order of the rows. */
export function eachSaying(
  selection: Selection,
  visit: (row: number, speaker: number, target: number, stance: number, at: number) => void,
): void {
  // Written out, for a function made for each of a million rows takes as long as all the rest.
  const { moment, matches, speakerOf } = selection;
  const { entity, stance } = moment.target;
  for (const row of selection.rows) {
    const speaker = speakerOf(row);
    if (speaker === -1) continue;
    const end = moment.targets.values[row + 1] ?? 0;
    for (let at = moment.targets.values[row] ?? 0; at < end; at++)
      if (matches(row, at)) visit(row, speaker, entity.values[at] ?? -1, stance.values[at] ?? -1, at);
  }
}

/** Where nobody asks for them. */
export const NO_TOTALS: TotalsRow = { reports: 0, utterances: 0, noDate: 0, noTarget: 0, noSpeaker: 0 };

/** By utterances, then by reports, then by name: the most telling first. */
export function byWeight<T extends CountRow>(nameOf: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => b.utterances - a.utterances || b.reports - a.reports || (nameOf(a) < nameOf(b) ? -1 : 1);
}
