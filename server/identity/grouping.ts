import { oppositionOf, type Told } from './opposition.ts';
import type { Reported } from './reported.ts';
import { areCompatible, type NamedSpeaker } from './speakers.ts';
import { WHOLE_DAYS } from './utterance-bands.ts';

/** Something to be grouped, by what the whole group must agree in. */
export interface Grouped extends Pick<Reported, 'speaker' | 'days' | 'language' | 'words' | 'denied'> {
  readonly id: string;
  /** Members of one origin agree in all that is compared: they are one before any join. */
  readonly origin: string;
}

/** Two that are to be one, by their ids. */
export interface Join {
  readonly left: string;
  readonly right: string;
  readonly score: number;
}

/**
 * The groups of `members`, a list of ids each. Joins are taken by score, then by ids, and one is refused where the
 * whole of both sides doesn't fit: speakers of whom two can't be one ("Sergei Lavrov" and "Pavel Lavrov", though "Lavrov"
 * may be either), opposite words (of which a cut may leave out what makes them so), or reports more than `WHOLE_DAYS` apart. What somebody judged comes after (settlement.ts). A function of
 * the sets: no order has influence.
 */
export function groupReports(members: readonly Grouped[], joins: readonly Join[]): string[][] {
  const origins = new Map<string, Side>();
  for (const member of members) {
    const before = origins.get(member.origin);
    origins.set(member.origin, before === undefined ? sideOf(member) : union(before, sideOf(member)));
  }
  const sides = new Map([...origins.values()].flatMap((side) => side.ids.map((id) => [id, side] as const)));
  for (const { left, right } of joins.toSorted(byScore)) {
    const [a, b] = [sides.get(left), sides.get(right)];
    if (a === undefined || b === undefined || a === b || !fitTogether(a, b)) continue;
    const both = union(a, b);
    for (const id of both.ids) sides.set(id, both);
  }
  return [...new Set(sides.values())].map(({ ids }) => ids.toSorted());
}

interface Side {
  readonly ids: readonly string[];
  readonly speakers: readonly (NamedSpeaker | null)[];
  /** Each once. */
  readonly told: readonly Told[];
  /** The latest first day and the earliest last day: as far apart as any two of them are. */
  readonly latest: number;
  readonly earliest: number;
}

function sideOf({ id, speaker, days, language, words, denied }: Grouped): Side {
  return {
    ids: [id],
    speakers: [speaker],
    told: [{ language, words, denied }],
    latest: days?.[0] ?? -Infinity,
    earliest: days?.[1] ?? Infinity,
  };
}

function fitTogether(a: Side, b: Side): boolean {
  return (
    Math.max(a.latest, b.latest) - Math.min(a.earliest, b.earliest) <= WHOLE_DAYS &&
    a.speakers.every((left) => b.speakers.every((right) => areCompatible(left, right, true))) &&
    a.told.every((left) => b.told.every((right) => !areOpposed(left, right)))
  );
}

/** Worked out once for two, which many joins may ask. */
const opposed = new WeakMap<Told, WeakMap<Told, boolean>>();

function areOpposed(a: Told, b: Told): boolean {
  const known = opposed.get(a) ?? new WeakMap<Told, boolean>();
  opposed.set(a, known);
  const answer = known.get(b) ?? oppositionOf(a, b) !== null;
  known.set(b, answer);
  return answer;
}

function union(a: Side, b: Side): Side {
  const known = new Set(a.speakers.map((speaker) => JSON.stringify(speaker)));
  const told = new Set(a.told.map((each) => JSON.stringify(each)));
  return {
    ids: [...a.ids, ...b.ids],
    speakers: [...a.speakers, ...b.speakers.filter((speaker) => !known.has(JSON.stringify(speaker)))],
    told: [...a.told, ...b.told.filter((each) => !told.has(JSON.stringify(each)))],
    latest: Math.max(a.latest, b.latest),
    earliest: Math.min(a.earliest, b.earliest),
  };
}

/** Highest score first; pairs of equal score by their ids, the smaller first, whichever way round they were given. */
function byScore(a: Join, b: Join): number {
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function keyOf({ left, right }: Join): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}
