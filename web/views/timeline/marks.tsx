import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { eventName } from '../../messages/events.ts';
import { selectEvent } from '../../store/changes.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import type { Stretch } from './days.ts';
import { type Mark, type Marked, marksOf } from './events.ts';
import type { TimelineEvent } from './queries.ts';
import { words } from './words.ts';

/** Room above the lanes for marks and their names. */
export const marksHeight = 34;

/** What an event is called, when it was, and whether it was at all. */
function titleOf(event: TimelineEvent, tongue: Tongue, text: (typeof words)['en']): string {
  const when = event.date === null ? '' : periodText(event.date, tongue);
  const parts = [eventName(event, tongue), text.eventStatus[event.status], when];
  return parts.filter((part) => part !== '').join(', ');
}

/** Events where they stand in time: one stop of the keyboard, arrows walk along them. */
export const Marks = memo(function Marks(props: { events: Marked; stretch: Stretch; width: number }) {
  const { events, stretch, width } = props;
  const text = useWords(words);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(events.events, stretch, width), [events, stretch, width]);
  const walk = (event: KeyboardEvent<HTMLUListElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape' && open !== null) setOpen(null);
    else if (step === undefined) return;
    else {
      const next = Math.min(Math.max(Math.min(at, marks.length - 1) + step, 0), marks.length - 1);
      setAt(next);
      event.currentTarget.querySelectorAll<HTMLElement>('.mark > button')[next]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul className="marks" aria-label={text.events} data-still onKeyDown={walk}>
      {marks.map((mark, index) => (
        <MarkItem
          key={mark.events[0].id}
          mark={mark}
          width={width}
          stop={index === Math.min(at, marks.length - 1)}
          open={open === mark.events[0].id}
          setOpen={(open) => setOpen(open ? mark.events[0].id : null)}
        />
      ))}
    </ul>
  );
});

function MarkItem(props: {
  mark: Mark;
  width: number;
  stop: boolean;
  open: boolean;
  setOpen: (open: boolean) => void;
}) {
  const { mark, open, setOpen } = props;
  const [{ selection }, change] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const text = useWords(words);
  const [first, ...others] = mark.events;
  const chosen = selection.is === 'event' && mark.events.some(({ id }) => id === selection.id);
  const title = titleOf(first, tongue, text);
  const press = () => (others.length === 0 ? change(selectEvent(first.id)) : setOpen(!open));
  return (
    <li className={chosen ? 'mark chosen' : 'mark'} style={{ left: mark.x }}>
      <button
        type="button"
        className={mark.room > 0 ? undefined : 'nameless'}
        tabIndex={props.stop ? 0 : -1}
        title={others.length === 0 ? title : `${text.eventsHere(mark.events.length)}: ${title} …`}
        aria-expanded={others.length === 0 ? undefined : open}
        aria-pressed={others.length === 0 ? chosen : undefined}
        onClick={press}
      >
        <i
          className={
            first.status === 'OCCURRED' || first.status === 'ONGOING' ? 'mark-sign' : 'mark-sign open'
          }
        />
        {mark.room > 0 ? (
          <span className="name" style={{ maxWidth: mark.room }}>
            <span>{eventName(first, tongue)}</span>
            {others.length > 0 && <span className="others"> +{others.length}</span>}
          </span>
        ) : (
          <span className="unseen">{title}</span>
        )}
      </button>
      {open && (
        <ul className={mark.x > props.width / 2 ? 'mark-list left' : 'mark-list'}>
          {mark.events.map((event) => (
            <li key={event.id}>
              <button
                type="button"
                className="mark-item"
                aria-pressed={selection.is === 'event' && selection.id === event.id}
                onClick={() => {
                  setOpen(false);
                  change(selectEvent(event.id));
                }}
              >
                {titleOf(event, tongue, text)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
