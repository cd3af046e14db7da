// biome-ignore-all lint/a11y/useSemanticElements: a list under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/useFocusableInteractive: a list under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a list under a combobox, which keeps the focus and hears the keys (ARIA 1.2)
import { type KeyboardEvent, useId, useState } from 'react';
import { useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import type { EntityKind } from '../../api/graphql.ts';
import { entityName } from '../../messages/names.ts';
import { usePreferences } from '../../store/preferences.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { namesakesQuery } from './queries.ts';
import { holdsWord, useSettled } from './typing.ts';

/** A box that completes the name of an entity, and gives it when it is chosen. */
export function EntityPicker(props: {
  label: string;
  placeholder: string;
  /** only of these; null: of all */
  kind: EntityKind[] | null;
  pick: (id: string) => void;
}) {
  const { tongue } = usePreferences().preferences;
  const [typed, setTyped] = useState('');
  const [row, setRow] = useState(0);
  const list = useId();
  const search = useSettled(typed.trim());
  const [{ data }] = useQuery({
    query: namesakesQuery,
    variables: { search, kind: props.kind },
    pause: !holdsWord(search),
    context: aside,
  });
  const found = holdsWord(search) && typed !== '' ? (data?.entities.edges.map(({ node }) => node) ?? []) : [];

  const take = (id: string | undefined) => {
    if (id === undefined) return;
    props.pick(id);
    setTyped('');
    setRow(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(found[row]?.id);
    else if (event.key === 'ArrowDown') setRow(Math.min(row + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setRow(Math.max(row - 1, 0));
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
  };
  return (
    <div className="picker">
      <input
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? list : undefined}
        aria-activedescendant={found.length > 0 ? `${list}-${row}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setRow(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 && (
        <div role="listbox" className="found" id={list} aria-label={props.label}>
          {found.map((entity, index) => (
            <div
              key={entity.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === row}
              className={index === row ? 'active' : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(entity.id)}
            >
              <KindMark kind={entity.kind} described={entity.described} />
              {entityName(entity, tongue)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
