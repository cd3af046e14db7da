import { Marks } from './marks.ts';
import type { LevelArrow, StepFrom } from './paths.ts';
import type { Selection } from './selection.ts';
import { eachMatched, eachSaying, eachSpeaker } from './tally.ts';

/** How a walk goes over a selection: from each of a front to all who speak about them or whom they speak about. */
export function walkOver(selection: Selection): {
  readonly step: StepFrom;
  /** How many statements the entity makes or is spoken about in. */
  readonly weightOf: (id: string) => number;
} {
  const { names } = selection.moment.table;
  const weights = weigh(selection);
  const weightOf = (id: string) => weights.get(names.find(id)) ?? 0;
  const step: StepFrom = (front, seen) => {
    const at = new Set(front.map((id) => names.find(id)));
    const before = new Set([...seen].map((id) => names.find(id)));
    return stepFrom(selection, at, before).map((arrow) => ({ ...arrow, weight: weightOf(arrow.far) }));
  };
  return { step, weightOf };
}

function weigh(selection: Selection): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const add = (entity: number) => weights.set(entity, (weights.get(entity) ?? 0) + 1);
  for (const row of selection.rows) {
    let spoken = false;
    eachSpeaker(selection, row, (speaker) => {
      spoken = true;
      add(speaker);
    });
    if (spoken) eachMatched(selection, row, add);
  }
  return weights;
}

/** A link of a walk: its ends, and who speaks. */
interface Link {
  readonly near: number;
  readonly far: number;
  readonly speaks: boolean;
  /** The surest of its statements (times its speaker, times the stance), of equals the newest. */
  best: { readonly row: number; readonly sure: number };
}

function stepFrom(
  selection: Selection,
  front: ReadonlySet<number>,
  seen: ReadonlySet<number>,
): readonly Omit<LevelArrow, 'weight'>[] {
  const { moment } = selection;
  const { names, id } = moment.table;
  const links: Link[] = [];
  const known = new Map<string, number>();
  const marks = new Marks(selection.moment);
  eachSaying(selection, (row, speaker, target, stance, place) => {
    const sure = (moment.sure.values[row] ?? 0) * (moment.target.confidence.values[place] ?? 0);
    for (const speaks of [true, false]) {
      const [near, far] = speaks ? [speaker, target] : [target, speaker];
      if (!front.has(near) || seen.has(far)) continue;
      const key = `${near} ${far} ${speaks}`;
      const at = known.get(key) ?? links.push({ near, far, speaks, best: { row, sure } }) - 1;
      known.set(key, at);
      marks.add(at, row, stance);
      const link = links[at];
      if (link !== undefined && isSurer(selection, { row, sure }, link.best)) link.best = { row, sure };
    }
  });
  return marks.count().flatMap(({ group, ...counts }) => {
    const link = links[group];
    if (link === undefined) return [];
    const { near, far, speaks, best } = link;
    const example = names.of(id.values[best.row] ?? -1);
    return [{ ...counts, near: names.of(near), far: names.of(far), speaks, example }];
  });
}

function isSurer({ moment }: Selection, one: Link['best'], other: Link['best']): boolean {
  const { saidFirst, id, names } = moment.table;
  if (one.sure !== other.sure) return one.sure > other.sure;
  const [day, before] = [saidFirst.values[one.row] ?? 0, saidFirst.values[other.row] ?? 0];
  return day === before
    ? names.of(id.values[one.row] ?? -1) > names.of(id.values[other.row] ?? -1)
    : day > before;
}
