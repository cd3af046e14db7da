import { useMemo } from 'react';
import { useQuery } from 'urql';
import { aside } from '../../api/asked.ts';
import { useWords } from '../../messages/catalogue.ts';
import { eventLine } from '../../messages/events.ts';
import { toggle } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import { useNaming } from './naming.ts';
import { eventsQuery } from './queries.ts';
import { words } from './words.ts';

/** Events that statements are about: those chosen, and the latest of those whom the filter names, or of all. */
export function EventField({ names }: { names: Names }) {
  const [{ filter }, change] = useExplorer();
  const own = useWords(words);
  const naming = useNaming(names);
  const { tongue } = usePreferences().preferences;
  const { speaker, target, between, involves } = filter;
  const asked = JSON.stringify([...new Set([speaker, target, between, involves].flat())]);
  const variables = useMemo(() => ({ involves: JSON.parse(asked) as string[] }), [asked]);
  const [{ data }] = useQuery({ query: eventsQuery, variables, context: aside });
  const offered = data?.events.edges
    .map(({ node }) => node)
    .filter((event) => !filter.event.includes(event.id));
  return (
    <fieldset className="choices names">
      <legend>{own.fields.event}</legend>
      {filter.event.map((id) => (
        <span className="chosen-name" key={id}>
          <b>{naming.event(id)}</b>
          <button
            type="button"
            className="quiet"
            aria-label={own.edit.without(naming.event(id))}
            onClick={() => change(toggle('event', id))}
          >
            ×
          </button>
        </span>
      ))}
      <small className="hint">
        {variables.involves.length > 0 ? own.edit.addEvent : own.edit.latestEvents}
      </small>
      {offered?.map((event) => (
        <button
          type="button"
          className="offer"
          key={event.id}
          onClick={() => change(toggle('event', event.id))}
        >
          {eventLine(event, tongue)}
        </button>
      ))}
      {offered?.length === 0 && <small className="hint">{own.edit.noEvents}</small>}
    </fieldset>
  );
}
