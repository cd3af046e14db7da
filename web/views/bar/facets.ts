import { useMemo } from 'react';
import { useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import { toQuery } from '../../store/query-filter.ts';
import { emptyFilter, type Unit } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { type FieldName, fieldsOf } from './chip.ts';
import { type Facets, facetsQuery } from './queries.ts';

/** What there is to choose from for a part of the filter: under all its other parts. Undefined until it is known. */
export function useFacets(field: FieldName): Facets | undefined {
  const [{ filter }] = useExplorer();
  const without = Object.fromEntries(fieldsOf(field).map((one) => [one, emptyFilter[one]]));
  const asked = JSON.stringify(toQuery({ ...filter, ...without }));
  const variables = useMemo(() => ({ filter: JSON.parse(asked) }), [asked]);
  const [{ data }] = useQuery({ query: facetsQuery, variables, context: aside });
  return data?.statements.facets;
}

/** How many there are of each value, in what the page counts. */
export function countsOf<T extends string>(
  values: readonly ({ readonly value: T } & Readonly<Record<Unit, number>>)[] | undefined,
  unit: Unit,
): ReadonlyMap<T, number> | null {
  return values === undefined ? null : new Map(values.map((one) => [one.value, one[unit]]));
}
