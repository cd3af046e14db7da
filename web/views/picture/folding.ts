import type { StatementFilter } from '../../api/graphql.ts';
import type { Arrow, Neighbour } from '../../api/queries.ts';
import { homeOf } from '../../messages/names.ts';
import { withTarget } from '../../store/query-filter.ts';
import type { Counted } from '../ranges.ts';

/** Countries that stand for their people, and whom each stands for: itself first. */
export type Folds = ReadonlyMap<string, readonly string[]>;

/** What was counted of folded countries with each statement once: nodes by id, arrows as "speaker>target". */
export interface FoldCounts {
  readonly nodes: ReadonlyMap<string, Counted>;
  readonly arrows: ReadonlyMap<string, Counted>;
}

export const arrowKey = (speaker: string, target: string) => `${speaker}>${target}`;

/**
 * The people that each country stands for: those whose country is known, or whose offices are all for one. The others
 * of the country (organisations, places) stay apart.
 */
export function foldsOf(entities: readonly Neighbour[], countries: readonly string[]): Folds {
  const people = entities.filter(({ entity }) => entity.kind === 'PERSON');
  return new Map(
    countries.map((country) => [
      country,
      [
        country,
        ...people.filter(({ entity }) => homeOf(entity)?.id === country).map(({ entity }) => entity.id),
      ],
    ]),
  );
}

/** Whom each entity is drawn as: its country where that stands for it, else itself. */
export function drawnAs(folds: Folds): (id: string) => string {
  const country = new Map(
    [...folds].flatMap(([id, people]) => people.map((person) => [person, id] as const)),
  );
  return (id) => country.get(id) ?? id;
}

/**
 * Entities with those left out that a country stands for; the country's counts are those of all of them. A country of
 * whom nothing is said itself comes in for its people.
 */
export function foldEntities(
  entities: readonly Neighbour[],
  folds: Folds,
  { nodes }: FoldCounts,
): Neighbour[] {
  const as = drawnAs(folds);
  const shown = new Set(entities.map(({ entity }) => entity.id));
  const missing = [...folds].flatMap(([country, people]) =>
    shown.has(country) ? [] : homesOf(entities, people),
  );
  return [...entities.filter(({ entity }) => as(entity.id) === entity.id), ...missing].map((one) => ({
    ...one,
    ...nodes.get(one.entity.id),
  }));
}

/** The country of these people, as they tell of it; nothing where there are none. */
function homesOf(entities: readonly Neighbour[], people: readonly string[]): Neighbour[] {
  const one = entities.find(({ entity }) => people.includes(entity.id));
  const home = one === undefined ? null : homeOf(one.entity);
  if (one === undefined || home === null) return [];
  const entity = { ...home, kind: 'COUNTRY' as const, described: false, country: null, roles: [] };
  return [{ anchor: false, entity, reports: one.reports, utterances: one.utterances }];
}

/**
 * Arrows between those that are drawn. Stances are summed, one for each target; the counts are those that were counted
 * with each statement once, else sums too.
 */
export function foldArrows(arrows: readonly Arrow[], folds: Folds, counts: FoldCounts): Arrow[] {
  if (folds.size === 0) return [...arrows];
  const as = drawnAs(folds);
  const merged = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const [speaker, target] = [as(arrow.speaker.id), as(arrow.target.id)];
    const key = arrowKey(speaker, target);
    // What no country stands for is the arrow that it was.
    const id = speaker === arrow.speaker.id && target === arrow.target.id ? arrow.id : `Fold:${key}`;
    const drawn = { ...arrow, id, speaker: { id: speaker }, target: { id: target } };
    merged.set(key, joined(merged.get(key), drawn));
  }
  return [...merged].map(([key, arrow]) => ({ ...arrow, ...counts.arrows.get(key) }));
}

function joined(present: Arrow | undefined, arrow: Arrow): Arrow {
  if (present === undefined) return arrow;
  const { supports, opposes, neutral } = arrow.stances;
  return {
    ...present,
    reports: present.reports + arrow.reports,
    utterances: present.utterances + arrow.utterances,
    stances: {
      supports: present.stances.supports + supports,
      opposes: present.stances.opposes + opposes,
      neutral: present.stances.neutral + neutral,
    },
  };
}

/**
 * A filter of which only speakers or targets of a set are left; null where that leaves none. (The API's lists hold
 * alternatives, so two of them for one side can't be asked.)
 */
export function among(
  filter: StatementFilter,
  part: { readonly speaker?: readonly string[]; readonly target?: readonly string[] },
): StatementFilter | null {
  let narrowed: StatementFilter = { ...filter };
  for (const side of ['speaker', 'target'] as const) {
    const wanted = part[side];
    if (wanted === undefined) continue;
    const present = filter[side] ?? [];
    const left = present.length === 0 ? wanted : wanted.filter((id) => present.includes(id));
    if (left.length === 0) return null;
    narrowed = side === 'target' ? withTarget(narrowed, left) : { ...narrowed, speaker: [...left] };
  }
  return narrowed;
}
