import type { CountRow, StanceRow } from '../graph/statements.ts';
import { Marks } from './marks.ts';
import type { Selection } from './selection.ts';
import { dayNumber, dayOf } from './table.ts';
import { eachMatched, eachSaying, eachSpeaker } from './tally.ts';

/** A stretch of days, both inclusive. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Who speaks about whom, by their ids, and how often and when. */
export interface Arrow extends CountRow, StanceRow {
  readonly speaker: string;
  readonly target: string;
  /** The days on which it may have been said, in order and apart; of two that meet or overlap one is made. */
  readonly spells: readonly Stretch[];
  /** Reports without a time of saying. */
  readonly undated: number;
}

/** Somebody who speaks or is spoken of, by the id, with what they say and what is said about them. */
export interface Party {
  readonly entity: string;
  readonly said: CountRow;
  readonly about: CountRow;
}

export interface Arrows {
  readonly parties: readonly Party[];
  readonly arrows: readonly Arrow[];
}

/** All arrows of a selection, those that a neighbourhood of it without an end would show, with everybody in it, in order of ids. */
export function countArrows(selection: Selection): Arrows {
  return { parties: countParties(selection), arrows: countPairs(selection) };
}

const NOTHING: CountRow = { reports: 0, utterances: 0 };

function countParties(selection: Selection): readonly Party[] {
  const { moment } = selection;
  const [said, about] = [new Marks(moment), new Marks(moment)];
  for (const row of selection.rows) {
    eachSpeaker(selection, row, (speaker) => said.add(speaker, row));
    eachMatched(selection, row, (target) => about.add(target, row));
  }
  const [bySpeaker, byTarget] = [said, about].map(
    (marks) =>
      new Map(
        marks.count().map(({ group, reports, utterances }) => [group, { reports, utterances }] as const),
      ),
  );
  const all = new Set([...(bySpeaker?.keys() ?? []), ...(byTarget?.keys() ?? [])]);
  return [...all]
    .map((group) => ({
      entity: moment.table.names.of(group),
      said: bySpeaker?.get(group) ?? NOTHING,
      about: byTarget?.get(group) ?? NOTHING,
    }))
    .sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

function countPairs(selection: Selection): readonly Arrow[] {
  const { moment } = selection;
  const { names, saidFirst, saidLast } = moment.table;
  const marks = new Marks(moment);
  const groups = new Map<number, number>();
  const pairs: Pair[] = [];
  eachSaying(selection, (row, speaker, target, stance) => {
    const key = speaker * names.all.length + target;
    const group = groups.get(key) ?? pairs.push({ speaker, target, days: [], undated: 0, last: -1 }) - 1;
    groups.set(key, group);
    marks.add(group, row, stance);
    const pair = pairs[group];
    if (pair === undefined || pair.last === row) return;
    pair.last = row;
    const [from, to] = [saidFirst.values[row] ?? 0, saidLast.values[row] ?? 0];
    if (from === 0) pair.undated += 1;
    else pair.days.push([from, to]);
  });
  return marks
    .count()
    .flatMap(({ group, ...counts }) => {
      const pair = pairs[group];
      if (pair === undefined) return [];
      const { speaker, target, days, undated } = pair;
      const ends = { speaker: names.of(speaker), target: names.of(target) };
      return [{ ...counts, ...ends, spells: joined(days), undated }];
    })
    .sort((a, b) => (`${a.speaker} ${a.target}` < `${b.speaker} ${b.target}` ? -1 : 1));
}

type Days = (readonly [from: number, to: number])[];

interface Pair {
  readonly speaker: number;
  readonly target: number;
  readonly days: Days;
  undated: number;
  /** The row that was counted last: a statement may be about one in two places. */
  last: number;
}

/** The stretches in order, those that overlap or of which one follows the other at once as one. */
function joined(days: Days): readonly Stretch[] {
  const stretches: [from: number, to: number][] = [];
  for (const [from, to] of days.toSorted((a, b) => a[0] - b[0])) {
    const last = stretches.at(-1);
    if (last !== undefined && from <= dayAfter(last[1])) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  return stretches.map(([from, to]) => ({ from: dayOf(from), to: dayOf(to) }));
}

const DAY = 86_400_000;

/** The day after, both as 20260304. */
function dayAfter(day: number): number {
  return dayNumber(new Date(Date.parse(dayOf(day)) + DAY).toISOString());
}
