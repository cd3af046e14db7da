import type { Act, Clock, Language, PartKind, StanceValue, StatementKind } from '../api/graphql.ts';
import type { Change } from './changes.ts';
import { emptyFilter, type Filter } from './state.ts';

/** What words of a question are read as: of the values that which `as` names is set. */
export interface Reading {
  readonly as: PartKind;
  readonly entity: { readonly id: string } | null;
  readonly period: { readonly from: string | null; readonly to: string | null; readonly clock: Clock } | null;
  readonly act: Act | null;
  readonly stance: StanceValue | null;
  readonly outlet: string | null;
  readonly kind: StatementKind | null;
  readonly language: Language | null;
  readonly minConfidence: number | null;
  readonly text: string | null;
}

const one = <T>(value: T | null | undefined): readonly T[] =>
  value === null || value === undefined ? [] : [value];

const setting: Readonly<Record<PartKind, (reading: Reading) => Partial<Filter>>> = {
  SPEAKER: ({ entity }) => ({ speaker: one(entity?.id) }),
  TARGET: ({ entity }) => ({ target: one(entity?.id) }),
  BETWEEN: ({ entity }) => ({ between: one(entity?.id) }),
  INVOLVES: ({ entity }) => ({ involves: one(entity?.id) }),
  PERIOD: ({ period }) => (period === null ? {} : { ...period }),
  ACT: ({ act }) => ({ act: one(act) }),
  STANCE: ({ stance }) => ({ stance: one(stance) }),
  PLACE: ({ entity }) => ({ place: one(entity?.id) }),
  ROLL_UP: () => ({ rollUp: true }),
  OUTLET: ({ outlet }) => ({ outlet: one(outlet) }),
  KIND: ({ kind }) => ({ kind: one(kind) }),
  LANGUAGE: ({ language }) => ({ language: one(language) }),
  MIN_CONFIDENCE: ({ minConfidence }) => ({ confidence: percentOf(minConfidence) }),
  FIRST_HAND: () => ({ firstHand: true }),
  TEXT: ({ text }) => ({ text }),
  IGNORED: () => ({}),
  NOT_UNDERSTOOD: () => ({}),
};

const percentOf = (share: number | null) =>
  share === null || share <= 0 ? null : Math.max(1, Math.round(100 * share));

/** What a reading brings to the filter; nothing for words that select nothing. */
export function filterOf(reading: Reading): Partial<Filter> {
  return setting[reading.as](reading);
}

/** What all readings of a question bring together: lists hold every value, words stand side by side. */
export function filterOfAll(readings: readonly Reading[]): Partial<Filter> {
  return readings.map(filterOf).reduce<Partial<Filter>>(join, {});
}

/** The question takes the place of whatever the filter had in the fields that it speaks of; the others stay. */
export const takeReadings =
  (readings: readonly Reading[]): Change =>
  (state) => ({ ...state, filter: { ...state.filter, ...filterOfAll(readings) } });

/** Reads words otherwise: what the one reading brought goes, what the other brings comes. */
export const readOtherwise =
  (before: Reading, after: Reading): Change =>
  (state) => {
    const left = takeAway(state.filter, filterOf(before));
    return { ...state, filter: { ...left, ...join(left, filterOf(after)) } };
  };

function join(first: Partial<Filter>, second: Partial<Filter>): Partial<Filter> {
  const joined = Object.entries(second).map(([field, value]) => {
    const before = first[field as keyof Filter];
    if (Array.isArray(value)) return [field, [...new Set([...((before as string[]) ?? []), ...value])]];
    if (field === 'text' && typeof before === 'string' && typeof value === 'string')
      return [field, `${before} ${value}`];
    return [field, value];
  });
  return { ...first, ...Object.fromEntries(joined) };
}

function takeAway(filter: Filter, part: Partial<Filter>): Filter {
  const left = Object.entries(part).map(([field, value]) => {
    const before = filter[field as keyof Filter];
    if (Array.isArray(value)) return [field, (before as string[]).filter((each) => !value.includes(each))];
    if (field === 'text' && typeof before === 'string' && typeof value === 'string')
      return [field, withoutWords(before, value)];
    return [field, emptyFilter[field as keyof Filter]];
  });
  return { ...filter, ...Object.fromEntries(left) };
}

function withoutWords(text: string, words: string): string | null {
  const at = ` ${text} `.indexOf(` ${words} `);
  if (at < 0) return text;
  const rest = `${text.slice(0, at)} ${text.slice(at + words.length)}`;
  return rest.trim().replace(/ {2,}/gu, ' ') || null;
}
