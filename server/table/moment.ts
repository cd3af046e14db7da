import { bytes, shares, wholes } from './numbers.ts';
import { Seen, Shared } from './seen.ts';
import { FACT, type StatementTable } from './table.ts';

/**
 * What of the table holds as of a sequence of the ledger, a value a row: who speaks about whom, which utterance it is of.
 * -1 stands for none.
 */
export class Moment {
  readonly table: StatementTable;
  /** The present goes on with the ledger; a moment of the past stays. */
  asOf: number;
  readonly counts = bytes();
  readonly speaker = wholes();
  /** Of the country whose office the text gives the speaker, the number of its code. */
  readonly office = wholes();
  /** The country of the office that the text gives them without telling whose it is, as it presumably means, and how surely, 0 to 1. */
  readonly presumed = wholes();
  readonly presumedShare = shares();
  /** Confidence of the statement times that of its first speaker. */
  readonly sure = shares();
  /** 1 where somebody is the first speaker, known as an entity or not. */
  readonly spoken = bytes();
  readonly utterance = wholes();
  readonly #shared = new Shared();
  /** 1 where another statement had the same utterance. */
  readonly shared = this.#shared.rows;
  readonly seen = new Seen(this.utterance, this.shared);
  readonly place = wholes();
  /** See REVIEW; 0 for what nobody judged. */
  readonly review = bytes();
  /** How many things it is about, events too. */
  readonly abouts = bytes();
  /** The targets of a row, from this one up to that of the next row. */
  readonly targets = wholes();
  readonly target = { entity: wholes(), stance: bytes(), confidence: shares() };
  /** The same of the events that it is about or alone tells of. */
  readonly events = wholes();
  readonly event = wholes();
  /** In order, the rows of which an entity is the first speaker or a target, by the entity. */
  readonly rowsBy = new Map<number, number[]>();
  readonly rowsAbout = new Map<number, number[]>();
  #held: Int32Array | null = null;
  #heldAt = 0;
  #heldOf = 0;
  readonly #room = wholes();

  constructor(table: StatementTable, asOf: number) {
    this.table = table;
    this.asOf = asOf;
    this.extend(asOf);
  }

  get length(): number {
    return this.counts.length;
  }

  /** Takes in the rows that the table has got since, as of the sequence. */
  extend(asOf: number): void {
    const { table } = this;
    this.asOf = asOf;
    for (let row = this.length; row < table.length; row++) this.#add(row);
  }

  /** True for a row that counts. */
  holds(row: number): boolean {
    return this.counts.values[row] === 1 && this.table.gone.values[row] === 0;
  }

  /** In order, all rows that count. It is one list for all, so nothing of it may be changed. */
  get held(): Int32Array {
    const { edition } = this.table;
    if (this.#held === null || this.#heldAt !== edition || this.#heldOf !== this.length) {
      this.#held = this.pick(null, () => true);
      [this.#heldAt, this.#heldOf] = [edition, this.length];
    }
    return this.#held;
  }

  /** In order, the rows among those given that count and pass; of all where these are null. */
  pick(among: ArrayLike<number> | null, passes: (row: number) => boolean): Int32Array {
    const length = among?.length ?? this.length;
    // One room for all: to make one for each question is work for the collector of what is left behind.
    this.#room.reserve(length);
    const found = this.#room.values;
    let size = 0;
    for (let at = 0; at < length; at++) {
      const row = among === null ? at : (among[at] ?? 0);
      if (this.holds(row) && passes(row)) found[size++] = row;
    }
    return found.slice(0, size);
  }

  #add(row: number): void {
    const { facts, fact, confidence } = this.table;
    let [counts, speaker, office, sure, spoken, utterance, place, review, abouts] = [
      ...[0, -1, -1, 1, 0, -1, -1, 0, 0],
    ] as [number, number, number, number, number, number, number, number, number];
    let [presumed, presumedShare] = [-1, 1];
    this.targets.push(this.target.entity.length);
    this.events.push(this.event.length);
    const end = facts.values[row + 1] ?? 0;
    for (let at = facts.values[row] ?? 0; at < end; at++) {
      if ((fact.from.values[at] ?? 0) > this.asOf || (fact.until.values[at] ?? 0) <= this.asOf) continue;
      const [of, word] = [fact.of.values[at] ?? -1, fact.word.values[at] ?? 0];
      const share = fact.share.values[at] ?? 0;
      switch (fact.what.values[at]) {
        case FACT.counts:
          counts = 1;
          break;
        case FACT.sure:
          sure = spoken === 0 ? share : Math.max(sure, share);
          spoken = 1;
          break;
        case FACT.speaker:
          if (speaker === -1) [speaker, office] = [of, word - 1];
          break;
        case FACT.presumed:
          if (presumed === -1) [presumed, presumedShare] = [of, share];
          break;
        case FACT.target:
          this.target.entity.push(of);
          append(this.rowsAbout, of, row);
          this.target.stance.push(word);
          this.target.confidence.push(share);
          break;
        case FACT.about:
          abouts = Math.min(abouts + 1, 255);
          break;
        case FACT.utterance:
          utterance = of;
          break;
        case FACT.place:
          if (place === -1) place = of;
          break;
        case FACT.event:
          this.event.push(of);
          break;
        case FACT.review:
          review = Math.max(review, word);
      }
    }
    if (speaker !== -1) append(this.rowsBy, speaker, row);
    this.counts.push(counts);
    this.speaker.push(speaker);
    this.office.push(office);
    this.presumed.push(presumed);
    this.presumedShare.push(presumedShare);
    this.sure.push((confidence.values[row] ?? 0) * sure);
    this.spoken.push(spoken);
    this.utterance.push(utterance);
    this.#shared.push(row, utterance);
    this.place.push(place);
    this.review.push(review);
    this.abouts.push(abouts);
    this.#close(this.targets, this.target.entity.length);
    this.#close(this.events, this.event.length);
  }

  #close(starts: { length: number; values: Int32Array; reserve(length: number): void }, end: number): void {
    starts.reserve(starts.length + 1);
    starts.values[starts.length] = end;
  }
}

function append(lists: Map<number, number[]>, of: number, row: number): void {
  const rows = lists.get(of);
  if (rows === undefined) lists.set(of, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
}
