import { useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { eventWords } from '../../messages/events.ts';
import { entityName } from '../../messages/names.ts';
import { selectEvent } from '../../store/changes.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import { StateLink } from '../state-link.tsx';
import type { EventLine } from './queries.ts';
import { words } from './words.ts';

/** Events, a line each, that lead to their pages. */
export function EventLines({ events }: { events: readonly EventLine[] }) {
  return (
    <ul className="facts">
      {events.map((event) => (
        <li key={event.id}>
          <EventLink event={event} />
        </li>
      ))}
    </ul>
  );
}

export function EventLink({ event }: { event: EventLine }) {
  const text = useWords(words);
  const event_ = useWords(eventWords);
  const { tongue } = usePreferences().preferences;
  return (
    <>
      <StateLink className="link" change={selectEvent(event.id)}>
        <span className="diamond" aria-hidden="true">
          ◆
        </span>{' '}
        <b>{event_.type[event.type] ?? event.type}</b> {partiesOf(event, tongue)}
      </StateLink>{' '}
      <span className="sub">
        {event.date !== null && `${periodText(event.date, tongue)} · `}
        {event_.status[event.status] ?? event.status} · {text.articles(event.articles)}
      </span>
    </>
  );
}

/** "Norway → Japan": who did it to whom, most told first. */
export function partiesOf(event: Pick<EventLine, 'actors' | 'recipients'>, tongue: Tongue): string {
  const named = (parties: EventLine['actors']) =>
    parties
      .slice(0, 3)
      .map(({ entity }) => entityName(entity, tongue))
      .join(', ');
  return [named(event.actors), named(event.recipients)].filter((part) => part !== '').join(' → ');
}
