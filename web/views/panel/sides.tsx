import { useMemo } from 'react';
import { useQuery } from 'urql';
import { sidesQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { type Change, refine, selectEntity, spokenFor } from '../../store/changes.ts';
import { narrow, toQuery } from '../../store/query-filter.ts';
import { type Side, type State, sides } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { usePossible } from '../bar/possible.ts';
import type { Folds } from '../picture/folding.ts';
import { Range } from '../range.tsx';
import { Segments } from '../segments.tsx';

/** Chooses between what an entity said and what was said about it, where one is selected or the filter is of one. */
export function Sides({ folds }: { folds?: Folds | undefined }) {
  const [state, change] = useExplorer();
  const text = useMessages();
  const asked = JSON.stringify(chosenSide(state, folds));
  const chosen = useMemo(() => JSON.parse(asked) as Chosen | null, [asked]);
  const queries = chosen?.queries;
  const [{ data }] = useQuery({ query: sidesQuery, variables: queries ?? {}, pause: queries === undefined });
  const most = { by: usePossible(queries?.by ?? null), about: usePossible(queries?.about ?? null) };
  if (chosen === null) return null;
  const countOf = (side: Side) => {
    if (chosen.queries[side] === null) return '0';
    if (data === undefined) return '';
    return <Range low={data[side].totals[state.unit]} most={most[side]?.[state.unit]} />;
  };
  return (
    <Segments
      label={text.panel.sides}
      choices={sides}
      chosen={chosen.side}
      says={(side) => (
        <>
          {text.panel[side]} <span className="n">{countOf(side)}</span>
        </>
      )}
      choose={(side) => change(turnTo(chosen, side, state.spokeFor))}
    />
  );
}

interface Chosen {
  readonly id: string;
  readonly side: Side;
  /** what the choice changes */
  readonly of: 'selection' | 'filter';
  readonly queries: Readonly<Record<Side, ReturnType<typeof narrow>>>;
}

/** Whose side is shown; null where nothing is of one entity. Give the folds where a country may stand for its people. */
export function chosenSide(
  { filter, selection, spokeFor }: Pick<State, 'filter' | 'selection' | 'spokeFor'>,
  folds?: Folds,
): Chosen | null {
  if (selection.is === 'entity') {
    const { id, side } = selection;
    const query = (one: Side) => narrow(filter, { is: 'entity', id, side: one }, spokeFor, folds);
    return { id, side, of: 'selection', queries: { by: query('by'), about: query('about') } };
  }
  const named = [...filter.speaker, ...filter.target];
  const [id] = named;
  if (selection.is !== 'nothing' || id === undefined || named.length > 1) return null;
  const query = (side: Side) => toQuery({ ...filter, ...sidesOf(id, side) });
  return {
    ...{ id, side: filter.speaker.length > 0 ? ('by' as const) : ('about' as const), of: 'filter' as const },
    queries: { by: query('by'), about: query('about') },
  };
}

function sidesOf(id: string, side: Side) {
  return side === 'by' ? { speaker: [id], target: [] } : { speaker: [], target: [id] };
}

function turnTo({ id, of }: Chosen, side: Side, spokeFor: string | null): Change {
  return of === 'selection' ? spokenFor(spokeFor, selectEntity(id, side)) : refine(sidesOf(id, side));
}
