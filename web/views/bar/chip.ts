import { asOfText, daysText } from '../../messages/dates.ts';
import type { Messages } from '../../messages/en.ts';
import { type Change, refine, showAround } from '../../store/changes.ts';
import type { Tongue } from '../../store/preferences.ts';
import { emptyFilter, type Filter, type State } from '../../store/state.ts';
import type { BarWords } from './words.ts';

/** The parts of a filter that have a chip and a place in the menu, in the order in which they read as a sentence. */
export const fieldNames = [
  'speaker',
  'target',
  'between',
  'involves',
  'text',
  'act',
  'stance',
  'event',
  'period',
  'place',
  'outlet',
  'kind',
  'language',
  'confidence',
  'firstHand',
  'reviewed',
  'rollUp',
  'asOf',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What of the filter a part holds: most hold the field of their own name. */
export function fieldsOf(name: FieldName): readonly (keyof Filter)[] {
  return name === 'period' ? ['from', 'to', 'clock'] : [name];
}

export interface Chip {
  /** anchors are no part of the filter, but narrow the graph as one */
  readonly field: FieldName | 'anchors';
  readonly label: string;
  /** nothing where the label says it all */
  readonly value: string;
  readonly remove: Change;
}

/** What chips are written with. */
export interface Naming {
  readonly entity: (id: string) => string;
  readonly event: (id: string) => string;
  readonly text: Messages;
  readonly own: BarWords;
  readonly tongue: Tongue;
}

/** The filter as a sentence of chips. */
export function chipsOf(state: State, naming: Naming): Chip[] {
  const chips = fieldNames.flatMap((field): Chip[] => {
    const value = partText(field, state.filter, naming);
    return value === null
      ? []
      : [{ field, label: labelOf(field, state.filter, naming), value, remove: refine(empty(field)) }];
  });
  if (state.anchors.length === 0) return chips;
  const around = state.anchors.map(naming.entity).join(', ');
  return [
    ...chips,
    { field: 'anchors', label: naming.own.fields.anchors, value: around, remove: showAround([]) },
  ];
}

function empty(field: FieldName): Partial<Filter> {
  return Object.fromEntries(fieldsOf(field).map((one) => [one, emptyFilter[one]]));
}

function labelOf(field: FieldName, filter: Filter, { text, own }: Naming): string {
  if (field === 'period') return text.clock[filter.clock];
  if (field === 'reviewed') return filter.reviewed === false ? own.edit.no : own.edit.yes;
  return own.fields[field];
}

/** What a part of the filter says, "" where its label says it all; null where it filters nothing. */
function partText(field: FieldName, filter: Filter, naming: Naming): string | null {
  const { text, tongue } = naming;
  switch (field) {
    case 'speaker':
    case 'target':
    case 'between':
    case 'involves':
    case 'place':
      return listed(filter[field], naming.entity);
    case 'event':
      return listed(filter.event, naming.event);
    case 'act':
      return listed(filter.act, (one) => text.act[one]);
    case 'stance':
      return listed(filter.stance, (one) => text.stance[one]);
    case 'kind':
      return listed(filter.kind, (one) => text.kind[one]);
    case 'language':
      return listed(filter.language, (one) => text.language[one]);
    case 'outlet':
      return listed(filter.outlet, (one) => one);
    case 'text':
      return filter.text === null ? null : `“${filter.text}”`;
    case 'period':
      return periodOf(filter, naming);
    case 'confidence':
      return filter.confidence === null ? null : text.filter.atLeast(filter.confidence);
    case 'asOf':
      return filter.asOf === null ? null : asOfText(filter.asOf, tongue);
    case 'reviewed':
      return filter.reviewed === null ? null : '';
    default:
      return filter[field] ? '' : null;
  }
}

function listed<T>(values: readonly T[], called: (value: T) => string): string | null {
  return values.length === 0 ? null : values.map(called).join(', ');
}

function periodOf(filter: Filter, { text, own, tongue }: Naming): string | null {
  const days = daysText(filter, text, tongue);
  if (days !== '') return days;
  return filter.clock === emptyFilter.clock ? null : own.edit.anyTime;
}
