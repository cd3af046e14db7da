import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { include, refine, toggle } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import type { Filter } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import { EntityPicker } from './entity-picker.tsx';
import { useFacets } from './facets.ts';
import { words } from './words.ts';

export const roles = ['speaker', 'target', 'between', 'involves'] as const;
export type EntityFieldName = (typeof roles)[number] | 'place';

/** Names of one role: those chosen, those most spoken of to choose from, and a box to find any. */
export function EntityField({ field, names }: { field: EntityFieldName; names: Names }) {
  const [, change] = useExplorer();
  const own = useWords(words);
  const label = own.fields[field];
  return (
    <fieldset className="choices names">
      <legend>{label}</legend>
      <Chosen field={field} names={names} />
      {(field === 'speaker' || field === 'target') && <MostSpokenOf field={field} />}
      <EntityPicker
        label={`${label}: ${field === 'place' ? own.edit.addPlace : own.edit.addName}`}
        placeholder={field === 'place' ? own.edit.addPlace : own.edit.addName}
        kind={field === 'place' ? ['PLACE', 'COUNTRY'] : null}
        pick={(id) => change(include(field, id))}
      />
    </fieldset>
  );
}

function Chosen({ field, names }: { field: EntityFieldName; names: Names }) {
  const [{ filter }, change] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const { tongue } = usePreferences().preferences;
  const called = (id: string) => {
    const entity = names.get(id);
    return entity === undefined ? '…' : entity === null ? text.filter.unknown : entityName(entity, tongue);
  };
  return filter[field].map((id) => (
    <span className="chosen-name" key={id}>
      <b>{called(id)}</b>
      {field !== 'place' && (
        <select
          aria-label={`${own.edit.moveTo}: ${called(id)}`}
          value={field}
          onChange={(event) => change(refine(moved(filter, id, field, event.target.value as Role)))}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {own.fields[role]}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="quiet"
        aria-label={own.edit.without(called(id))}
        onClick={() => change(toggle(field, id))}
      >
        ×
      </button>
    </span>
  ));
}

type Role = (typeof roles)[number];

/** The name read in another role, beside those that stand there. */
function moved(filter: Filter, id: string, from: Role, to: Role): Partial<Filter> {
  return {
    [from]: filter[from].filter((one) => one !== id),
    [to]: [...filter[to].filter((one) => one !== id), id],
  };
}

function MostSpokenOf({ field }: { field: 'speaker' | 'target' }) {
  const [{ filter, unit }, change] = useExplorer();
  const text = useMessages();
  const own = useWords(words);
  const { tongue } = usePreferences().preferences;
  const facet = useFacets(field)?.[field === 'speaker' ? 'speakers' : 'targets'];
  if (facet === undefined) return null;
  const open = facet.values.filter(({ entity }) => !filter[field].includes(entity.id));
  return (
    <>
      {open.map((value) => (
        <button
          type="button"
          className="offer"
          key={value.entity.id}
          onClick={() => change(include(field, value.entity.id))}
        >
          {entityName(value.entity, tongue)} <small>{text.number(value[unit])}</small>
        </button>
      ))}
      {facet.hidden > 0 && <small className="hint">{own.edit.more(facet.hidden)}</small>}
    </>
  );
}
