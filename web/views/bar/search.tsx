import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { type EntityName, searchQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { type Change, include, refine, selectEntity } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { useExplorer } from '../../store/store.ts';
import { Matches, type Use, uses } from './matches.tsx';

const wait = 140;

const HOLDS_WORD = /[\p{L}\p{N}]/u;

/** Names as one types, with a list for keyboard and pointer; Enter on free text searches the words said. */
export function Search() {
  const [, change] = useExplorer();
  const text = useMessages().search;
  const { tongue } = usePreferences().preferences;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [row, setRow] = useState(-1);
  const [column, setColumn] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = useSettled(typed.trim(), wait);
  const [{ data, fetching, error }] = useQuery({
    query: searchQuery,
    variables: { search: asked, first: 8 },
    pause: !HOLDS_WORD.test(asked),
  });
  const matches =
    !HOLDS_WORD.test(asked) || typed.trim() === ''
      ? []
      : (data?.entities.edges.map((edge) => edge.node) ?? []);
  const shown = open && typed.trim() !== '';

  useShortcuts([{ keys: '/', does: text.label, act: () => input.current?.focus() }]);

  const leave = () => {
    setTyped('');
    setOpen(false);
    setRow(-1);
    setColumn(0);
  };
  const use = (entity: EntityName, how: Use) => {
    change(changeFor(entity, how));
    leave();
  };
  const searchWords = () => {
    if (typed.trim() === '') return;
    change(refine({ text: typed.trim() }));
    leave();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const match = matches[row];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (shown && match !== undefined) use(match, uses[column] ?? 'show');
      else searchWords();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setColumn(0);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // The last place of the list is the search for words; -1 is the box itself.
      setRow(((row + 1 + step + matches.length + 2) % (matches.length + 2)) - 1);
    } else if (match !== undefined && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      setColumn((column + (event.key === 'ArrowRight' ? 1 : uses.length - 1)) % uses.length);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (shown) setOpen(false);
      else if (typed !== '') setTyped('');
      else input.current?.blur();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears only that the focus left the box
    <div
      className="search"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={text.label}
        aria-expanded={shown}
        aria-haspopup="grid"
        aria-controls={shown ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={
          shown && row >= 0 ? `${list}-${row}-${row < matches.length ? column : 0}` : undefined
        }
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={text.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setRow(-1);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <Matches
          id={list}
          matches={matches}
          typed={typed.trim()}
          active={[row, column]}
          settled={!fetching && asked === typed.trim()}
          failed={error !== undefined}
          called={(entity) => entityName(entity, tongue)}
          use={use}
          searchWords={searchWords}
        />
      )}
    </div>
  );
}

function changeFor(entity: EntityName, how: Use): Change {
  if (how === 'who') return include('speaker', entity.id);
  if (how === 'about') return include('target', entity.id);
  return selectEntity(entity.id);
}

/** The value once it has stood still for so many milliseconds. */
function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
