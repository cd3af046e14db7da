import { useMemo } from 'react';
import { useQuery } from 'urql';
import { entityQuery, sidesQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { countryName, entityName, homeOf } from '../../messages/names.ts';
import { selectEntity, spokenFor } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { narrow } from '../../store/query-filter.ts';
import { sides } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import type { Folds } from '../picture/folding.ts';

const otherNames = 4;

/** What is known of the selected entity beside its name: kind, office, country, other spellings. */
export function EntityCard({ id }: { id: string }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const [{ data }] = useQuery({ query: entityQuery, variables: { id } });
  const entity = data?.node?.__typename === 'Entity' ? data.node : null;
  if (entity === null) return null;
  const role = entity.roles.find((one) => one.title !== null);
  const office = role?.title ?? null;
  const whose = role?.for ?? homeOf(entity);
  const facts = [
    text.entity[entity.kind],
    entity.described ? text.card.unnamed : null,
    office,
    whose === null || whose === undefined || whose.id === entity.id
      ? null
      : countryName(whose.iso3, whose.name, tongue),
  ].filter((fact) => fact !== null);
  const own = entityName(entity, tongue);
  const names = [...new Set(entity.names.map(({ name }) => name))].filter(
    (name) => name !== own && name !== entity.name,
  );
  return (
    <>
      <p className="sub">{facts.join(' · ')}</p>
      {names.length > 0 && (
        <p className="sub">
          {text.panel.also}{' '}
          <span className="words" title={names.join(', ')}>
            {names.slice(0, otherNames).join(', ')}
            {names.length > otherNames && ' …'}
          </span>
        </p>
      )}
    </>
  );
}

/** Chooses between what an entity said and what was said about it, each with its count. */
export function Sides({ id, folds }: { id: string; folds: Folds | undefined }) {
  const [{ filter, selection, spokeFor }, change] = useExplorer();
  const text = useMessages();
  const asked = JSON.stringify(
    sides.map((side) => narrow(filter, { is: 'entity', id, side }, spokeFor, folds)),
  );
  const variables = useMemo(() => {
    const [by, about] = JSON.parse(asked);
    return { by, about };
  }, [asked]);
  const [{ data }] = useQuery({ query: sidesQuery, variables });
  const present = selection.is === 'entity' ? selection.side : 'by';
  const countOf = (side: (typeof sides)[number]) =>
    variables[side] === null ? 0 : !data ? null : data[side].totals.utterances;
  return (
    <fieldset className="seg" aria-label={text.panel.sides}>
      {sides.map((side) => (
        <button
          type="button"
          key={side}
          aria-pressed={present === side}
          onClick={() => change(spokenFor(spokeFor, selectEntity(id, side)))}
        >
          {text.panel[side]}{' '}
          <span className="n">{countOf(side) === null ? '' : text.number(countOf(side) ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}
