import type { Arrow, Party } from '../table/arrows.ts';
import { countryOf } from './columns.ts';
import { type Head, headFields } from './head.ts';
import type { Network } from './reading.ts';

type Kind = 'string' | 'int' | 'double' | 'boolean';
type Value = string | number | boolean | null;

/** What a graph file holds of a node or an arrow beside its ends; null is left out. */
interface Field<T> {
  readonly name: string;
  readonly kind: Kind;
  readonly of: (item: T, network: Network) => Value;
}

export const NODE_FIELDS: readonly Field<Party>[] = [
  { name: 'name', kind: 'string', of: ({ entity }, { entities }) => entities.get(entity)?.name ?? entity },
  { name: 'kind', kind: 'string', of: ({ entity }, { entities }) => entities.get(entity)?.kind ?? null },
  // ISO 3166-1 alpha-3, of a country its own.
  { name: 'country', kind: 'string', of: ({ entity }, { entities }) => countryOf(entities.get(entity)) },
  {
    name: 'described',
    kind: 'boolean',
    of: ({ entity }, { entities }) => entities.get(entity)?.described ?? false,
  },
  { name: 'said_utterances', kind: 'int', of: ({ said }) => said.utterances },
  { name: 'said_reports', kind: 'int', of: ({ said }) => said.reports },
  { name: 'about_utterances', kind: 'int', of: ({ about }) => about.utterances },
  { name: 'about_reports', kind: 'int', of: ({ about }) => about.reports },
];

export const ARROW_FIELDS: readonly Field<Arrow>[] = [
  { name: 'utterances', kind: 'int', of: ({ utterances }) => utterances },
  { name: 'reports', kind: 'int', of: ({ reports }) => reports },
  { name: 'supports', kind: 'int', of: ({ supports }) => supports },
  { name: 'opposes', kind: 'int', of: ({ opposes }) => opposes },
  { name: 'neutral', kind: 'int', of: ({ neutral }) => neutral },
  { name: 'first_day', kind: 'string', of: ({ spells }) => spells[0]?.from ?? null },
  { name: 'last_day', kind: 'string', of: ({ spells }) => spells.at(-1)?.to ?? null },
  { name: 'undated_reports', kind: 'int', of: ({ undated }) => undated },
];

/** What a graph file says of the whole, each as text. */
export function graphFields(head: Head): readonly (readonly [name: string, text: string])[] {
  return Object.entries(headFields(head)).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}
