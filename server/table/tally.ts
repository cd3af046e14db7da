import type { CountRow, StanceRow, TotalsRow } from '../graph/statements.ts';
import type { Moment } from './moment.ts';
import { wholes } from './numbers.ts';
import type { Selection } from './selection.ts';
import { STANCES } from './table.ts';

/** Statements that are counted in groups: a statement may stand in several, and in one by several targets. */
export class Marks {
  readonly #moment: Moment;
  /** By the number of a group, one more than its place among those met; 0 for one that wasn't. */
  readonly #places = wholes();
  /** By place. */
  readonly #groups = wholes();
  readonly #reports = wholes();
  readonly #utterances = wholes();
  readonly #lastRow = wholes();
  /** By place and stance. */
  readonly #stances = wholes();
  readonly #lastOf = wholes();
  /** What reports an utterance that others report too: place, then row. */
  readonly #shared = wholes();

  constructor(moment: Moment) {
    this.#moment = moment;
  }

  /** Marks must come in the order of the rows. `stance` is a place in STANCES, -1 for none. */
  add(group: number, row: number, stance = -1): void {
    const { values } = this.#places;
    const place = (group < values.length ? (values[group] ?? 0) : 0) - 1;
    const at = place < 0 ? this.#meet(group) : place;
    if (this.#lastRow.values[at] !== row) {
      this.#lastRow.values[at] = row;
      this.#reports.values[at] = (this.#reports.values[at] ?? 0) + 1;
      this.#report(at, row);
    }
    if (stance < 0) return;
    const of = STANCES.length * at + stance;
    if (this.#lastOf.values[of] === row) return;
    this.#lastOf.values[of] = row;
    this.#stances.values[of] = (this.#stances.values[of] ?? 0) + 1;
  }

  /** For each group that has a mark, in the order of their numbers: its statements, distinct utterances, and those by stance. */
  count(): readonly Counted[] {
    this.#countShared();
    const counted: Counted[] = [];
    for (let at = 0; at < this.#groups.length; at++) {
      const of = STANCES.length * at;
      const [supports = 0, opposes = 0, neutral = 0] = this.#stances.values.subarray(of, of + STANCES.length);
      const [group, reports] = [this.#groups.values[at] ?? 0, this.#reports.values[at] ?? 0];
      counted.push({
        ...{ group, reports, utterances: this.#utterances.values[at] ?? 0 },
        ...{ supports, opposes, neutral },
      });
    }
    return counted.sort((a, b) => a.group - b.group);
  }

  #meet(group: number): number {
    const place = this.#groups.length;
    this.#places.reserve(group + 1);
    this.#places.values[group] = place + 1;
    this.#groups.push(group);
    this.#reports.push(0);
    this.#utterances.push(0);
    this.#lastRow.push(-1);
    for (const _ of STANCES) {
      this.#stances.push(0);
      this.#lastOf.push(-1);
    }
    return place;
  }

  #report(place: number, row: number): void {
    const { utterance, shared } = this.#moment;
    if (utterance.values[row] === -1) return;
    if (shared.values[row] === 0) {
      this.#utterances.values[place] = (this.#utterances.values[place] ?? 0) + 1;
      return;
    }
    this.#shared.push(place);
    this.#shared.push(row);
  }

  /** Counts what the statements report that share their utterance with others, each once a group. */
  #countShared(): void {
    const { starts, rows } = this.#sortShared();
    const { seen } = this.#moment;
    for (let place = 0; place < this.#groups.length; place++) {
      seen.forget();
      const end = starts[place + 1] ?? 0;
      let distinct = 0;
      for (let at = starts[place] ?? 0; at < end; at++) if (seen.isNew(rows[at] ?? 0)) distinct += 1;
      this.#utterances.values[place] = (this.#utterances.values[place] ?? 0) + distinct;
    }
    this.#shared.length = 0;
  }

  /** The rows of these by their places, in each as they came: a counting sort. */
  #sortShared(): { readonly starts: Int32Array; readonly rows: Int32Array } {
    const { values, length } = this.#shared;
    const starts = new Int32Array(this.#groups.length + 1);
    for (let at = 0; at < length; at += 2) {
      const next = (values[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let place = 0; place < this.#groups.length; place++)
      starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
    const rows = new Int32Array(length / 2);
    const next = starts.slice();
    for (let at = 0; at < length; at += 2) {
      const place = values[at] ?? 0;
      const to = next[place] ?? 0;
      rows[to] = values[at + 1] ?? 0;
      next[place] = to + 1;
    }
    return { starts, rows };
  }
}

export interface Counted extends CountRow, StanceRow {
  readonly group: number;
}

/** How many statements a selection has, of how many utterances, and how many of them a view can't place. */
export function countTotals({ moment, rows }: Selection): TotalsRow {
  const { seen } = moment;
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
