import { useQuery } from 'urql';
import { entityQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { countryName, entityName, homeOf } from '../../messages/names.ts';
import { usePreferences } from '../../store/preferences.ts';

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
