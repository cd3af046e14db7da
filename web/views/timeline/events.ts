import { useEffect, useMemo, useState } from 'react';
import type { Filter } from '../../store/state.ts';
import { useAnswer } from './answer.ts';
import { dayOf, daysOf, lengthOf, type Stretch } from './days.ts';
import { eventsApart } from './picture.ts';
import { eventsQuery, type TimelineEvent } from './queries.ts';

/** How many events are asked for at once. */
const most = 200;
/** Events told by so many reports or more: the first of these that leaves no more than can be asked for. */
const least = [1, 2, 3, 5, 8, 13, 21, 34] as const;

export interface Marked {
  readonly events: readonly TimelineEvent[];
  /** how many there are in the stretch, told by however few */
  readonly total: number;
}

const none: Marked = { events: [], total: 0 };

/**
 * The events of a stretch: of those whom the filter names, else all; null: of no stretch. Where they are too many, those
 * that most reports tell.
 */
export function useEvents(filter: Filter, stretch: Stretch | null): Marked {
  const involves = [
    ...new Set([...filter.speaker, ...filter.target, ...filter.between, ...filter.involves]),
  ].sort();
  const days = stretch === null ? null : daysOf(stretch);
  const key = JSON.stringify([days, involves, filter.asOf]);
  const [level, setLevel] = useState({ key, at: 0, total: 0 });
  const { at, total } = level.key === key ? level : { at: 0, total: 0 };
  const { got } = useAnswer(
    eventsQuery,
    days === null
      ? null
      : { filter: { ...days, involves, leastReports: least[at] ?? 1 }, first: most, asOf: filter.asOf },
  );
  const events = got?.data.events;
  const current = got?.asked.filter?.leastReports === least[at];
  useEffect(() => {
    if (events !== undefined && current && events.totalCount > most && at + 1 < least.length)
      setLevel({ key, at: at + 1, total: Math.max(total, events.totalCount) });
  }, [events, current, at, total, key]);
  return useMemo(() => {
    if (events === undefined) return none;
    const found = events.edges.map(({ node }) => node).filter(({ date }) => date !== null);
    return { events: found, total: Math.max(total, events.totalCount) };
  }, [events, total]);
}

/** Events that stand so near each other that they are one mark. */
export interface Mark {
  /** pixels from the left */
  readonly x: number;
  /** those told most first */
  readonly events: readonly [TimelineEvent, ...TimelineEvent[]];
  /** pixels that its name may take; 0: no room */
  readonly room: number;
}

/** The least room in which a name is of use, and the most that it takes. */
const narrow = 56;
const wide = 190;

/** The events of a stretch as marks from left to right; names go to those told most, as far as there is room. */
export function marksOf(events: readonly TimelineEvent[], stretch: Stretch, width: number): readonly Mark[] {
  const scale = width / lengthOf(stretch);
  const placed = events
    .map((event) => ({ event, x: (momentOf(event) - stretch.from) * scale }))
    .filter(({ x }) => x >= 0 && x <= width)
    .sort((a, b) => a.x - b.x);
  const groups: { x: number; events: [TimelineEvent, ...TimelineEvent[]] }[] = [];
  for (const { event, x } of placed) {
    const last = groups.at(-1);
    if (last !== undefined && x - last.x < eventsApart) last.events.push(event);
    else groups.push({ x, events: [event] });
  }
  const told = (group: (typeof groups)[number]) => Math.max(...group.events.map(({ articles }) => articles));
  const taken: [number, number][] = [];
  const named = new Map<(typeof groups)[number], number>();
  for (const group of groups.toSorted((a, b) => told(b) - told(a))) {
    const end = Math.min(
      group.x + wide,
      width,
      ...taken.filter(([from]) => from > group.x).map(([from]) => from),
    );
    const free = taken.every(([from, to]) => to <= group.x || from >= end);
    if (!free || end - group.x < narrow) continue;
    named.set(group, end - group.x);
    taken.push([group.x, end]);
  }
  return groups.map((group) => ({
    x: group.x,
    events: group.events.toSorted((a, b) => b.articles - a.articles) as [TimelineEvent, ...TimelineEvent[]],
    room: named.get(group) ?? 0,
  }));
}

/** Where an event stands: the middle of its first day, also where only month or year are told. */
export const momentOf = ({ date }: TimelineEvent): number =>
  date === null ? Number.NaN : dayOf(date.from) + 0.5;
