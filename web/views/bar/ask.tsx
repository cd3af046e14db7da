import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Overview } from '../../api/queries.ts';
import { useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import {
  type Change,
  clearSelection,
  filters,
  include,
  readArticle,
  refine,
  selectEntity,
  showView,
} from '../../store/changes.ts';
import { useDraft } from '../../store/drafts.ts';
import { usePreferences } from '../../store/preferences.ts';
import { takeReadings } from '../../store/readings.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { useExplorer } from '../../store/store.ts';
import { offered } from '../views.ts';
import { useCompletions } from './completions.ts';
import type { Hit, Interpretation } from './queries.ts';
import { selectsNothing } from './reading.ts';
import { Suggestions } from './suggestions.tsx';
import { broughtAlong } from './typing.ts';
import { type Use, uses } from './uses.ts';
import { words } from './words.ts';

type Neighbourhood = Overview['neighbourhood'];

/**
 * One box for names, words and questions: it completes while one types, and Enter takes what the question is understood
 * as. What was typed stays until it has been taken.
 */
export function Ask({
  neighbourhood,
  understood,
}: {
  /** whom to name in an example */
  neighbourhood: Neighbourhood | undefined;
  understood: (reading: Interpretation) => void;
}) {
  const [state, change] = useExplorer();
  const own = useWords(words).ask;
  const [typed, setTyped] = useDraft('ask');
  const [open, setOpen] = useState(false);
  const [[row, column], setActive] = useState<readonly [number, number]>([-1, 0]);
  const example = useExample(neighbourhood);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const question = typed.trim();
  const brought = broughtAlong(question);
  const completions = useCompletions(question, brought === null, state.filter.asOf);
  const shown = open && question !== '';
  // The first row is the question as it is understood, the last the words as they are, where that is not the same.
  const found = completions.hits.length;
  const rows = brought !== null ? 1 : found + (completions.literal ? 1 : 2);

  useShortcuts([{ keys: '/', does: own.label, act: () => input.current?.focus() }]);

  const leave = () => {
    setTyped('');
    setOpen(false);
    setActive([-1, 0]);
  };
  const take = (next: Change) => {
    change(next);
    leave();
  };
  const ask = async () => {
    if (question === '') return;
    if (brought !== null) return offered.includes('add') ? change(showView('add')) : undefined;
    const reading = await completions.interpret();
    if (reading === null || input.current?.value.trim() !== question) return;
    understood(reading);
    if (reading.parts.every(selectsNothing)) return setOpen(false);
    take((before) => clearSelection(takeReadings(reading.parts)(before)));
  };
  const act = (at: number, how: Use) => {
    const hit = completions.hits[at - 1];
    if (hit !== undefined) take(changeFor(hit, how));
    else if (at > found && brought === null) take(refine({ text: question }));
    else ask();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const columns = completions.hits[row - 1]?.__typename === 'EntityHit' ? uses.length : 1;
    if (event.key === 'Enter') {
      if (shown && row >= 0) act(row, uses[column] ?? 'show');
      else ask();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // -1 is the box itself.
      setActive([((row + 1 + step + rows + 1) % (rows + 1)) - 1, 0]);
    } else if (columns > 1 && (event.key === 'ArrowRight' || event.key === 'ArrowLeft'))
      setActive([row, (column + (event.key === 'ArrowRight' ? 1 : columns - 1)) % columns]);
    else if (event.key === 'Escape') {
      if (shown) setOpen(false);
      else if (typed !== '') setTyped('');
      else input.current?.blur();
    } else return;
    event.preventDefault();
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
        aria-label={own.label}
        aria-expanded={shown}
        aria-haspopup="grid"
        aria-controls={shown ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && row >= 0 ? `${list}-${row}-${column}` : undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={filters(state.filter) || state.anchors.length > 0 ? own.add : example}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive([-1, 0]);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <Suggestions
          id={list}
          question={question}
          brought={brought}
          completions={completions}
          active={[row, column]}
          act={act}
        />
      )}
    </div>
  );
}

/** What could be asked of this graph, by the names of those of whom it holds most. */
function useExample(neighbourhood: Neighbourhood | undefined): string {
  const own = useWords(words).ask;
  const { tongue } = usePreferences().preferences;
  const named = new Map(
    neighbourhood?.entities
      .filter(({ entity }) => !entity.described)
      .map(({ entity }) => [entity.id, entity] as const),
  );
  const [most] = (neighbourhood?.arrows ?? [])
    .filter(
      ({ speaker, target }) => speaker.id !== target.id && named.has(speaker.id) && named.has(target.id),
    )
    .toSorted((a, b) => b.utterances - a.utterances);
  const who = most === undefined ? undefined : named.get(most.speaker.id);
  const whom = most === undefined ? undefined : named.get(most.target.id);
  return who === undefined || whom === undefined
    ? own.placeholder
    : own.example(entityName(who, tongue), entityName(whom, tongue));
}

function changeFor(hit: Hit, how: Use): Change {
  if (hit.__typename === 'ArticleHit') return readArticle(hit.article.id, null);
  if (hit.__typename === 'StatementHit') return readArticle(hit.statement.article.id, hit.statement.id);
  if (how === 'who') return include('speaker', hit.entity.id);
  if (how === 'about') return include('target', hit.entity.id);
  return selectEntity(hit.entity.id);
}
