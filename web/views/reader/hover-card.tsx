import { type FocusEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { eventWords } from '../../messages/events.ts';
import { countryName, entityName, homeOf } from '../../messages/names.ts';
import { selectEntity, selectEvent } from '../../store/changes.ts';
import { usePointing } from '../../store/pointing.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { Badge } from '../judging/badge.tsx';
import { Told } from '../judging/told.tsx';
import { StateLink } from '../state-link.tsx';
import { type ReadArticle, standingQuery, type ToldEvent } from './queries.ts';
import { words } from './words.ts';

export interface HoverPlace {
  readonly ids: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
}

/** Milliseconds before a card appears, and before it goes once it is left: time to reach it. */
const wait = 180;

/** Follows pointer and focus over the pieces of a text that show something of the graph. */
export function useHover(box: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState<HoverPlace | null>(null);
  const pointing = usePointing();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (act: () => void, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delay);
  };
  const show = (target: EventTarget, delay: number) => {
    const piece = (target as Element).closest?.('[data-ids]') as HTMLElement | null;
    if (piece === null || !box.current?.contains(piece)) return hide();
    const ids = JSON.parse(piece.dataset.ids ?? '[]') as string[];
    pointing.at(ids);
    later(() => setAt({ ids, ...besides(piece) }), delay);
  };
  const hide = () => {
    pointing.at([]);
    later(() => setAt(null), wait);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (at === null) return;
    const gone = () => setAt(null);
    window.addEventListener('scroll', gone, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', gone, { capture: true });
  }, [at]);
  return {
    at,
    /** handlers of the card itself: it stays while the pointer is in it */
    keep: { onMouseEnter: () => clearTimeout(timer.current), onMouseLeave: hide, close: () => setAt(null) },
    handlers: {
      onMouseOver: (event: MouseEvent) => show(event.target, wait),
      onMouseLeave: hide,
      onFocus: (event: FocusEvent) => event.target.matches(':focus-visible') && show(event.target, 0),
      onBlur: hide,
    },
  };
}

const width = 300;
const tallest = 230;

/** A place under the piece, or over it where there is no room, within the window. */
function besides(piece: HTMLElement): Omit<HoverPlace, 'ids'> {
  const rect = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
  const above = rect.bottom + tallest > window.innerHeight && rect.top > tallest;
  const left = Math.max(8, Math.min(rect.left, window.innerWidth - width - 8));
  return { left, top: above ? window.innerHeight - rect.top + 6 : rect.bottom + 6, above };
}

/** The graph's view of what the text has at one place: the statement, the event, who is meant. */
export function HoverCard(props: {
  at: HoverPlace;
  article: ReadArticle;
  keep: ReturnType<typeof useHover>['keep'];
  part: (occurrence: string, entity: string) => void;
}) {
  const { at, article, keep } = props;
  const text = useWords(words);
  useShortcuts([{ keys: 'Escape', does: text.closeCard, act: keep.close }]);
  const statements = article.statements.filter(({ id }) => at.ids.includes(id));
  const events = article.events.filter(({ id }) => at.ids.includes(id));
  const entities = [...new Set(article.mentions.map(({ entity }) => entity.id))].filter((id) =>
    at.ids.includes(id),
  );
  return (
    <div
      className="hover-card"
      role="status"
      style={{ left: at.left, width, ...(at.above ? { bottom: at.top } : { top: at.top }) }}
      onMouseEnter={keep.onMouseEnter}
      onMouseLeave={keep.onMouseLeave}
    >
      {statements.map((statement) => (
        <section key={statement.id}>
          <Told statement={statement} /> <Badge badge={statement.review.badge} />
        </section>
      ))}
      {events.map((event) => (
        <EventLines key={event.id} told={event} />
      ))}
      {entities.map((id) => (
        <EntityLines key={id} id={id} article={article} part={props.part} />
      ))}
    </div>
  );
}

function EventLines({ told }: { told: ToldEvent }) {
  const text = useWords(words);
  const event = useWords(eventWords);
  const { tongue } = usePreferences().preferences;
  const named = (list: ToldEvent['actors']) => list.map((one) => entityName(one, tongue)).join(', ');
  const title = `◆ ${event.type[told.type] ?? told.type}`;
  return (
    <section>
      <p>
        {told.event === null ? (
          <b>{title}</b>
        ) : (
          <StateLink className="link" change={selectEvent(told.event.id)}>
            <b>{title}</b>
          </StateLink>
        )}{' '}
        <span className="sub">
          {event.status[told.status] ?? told.status}
          {told.date !== null && ` · ${periodText(told.date, tongue)}`}
        </span>
      </p>
      <p className="sub">
        {[named(told.actors), named(told.recipients)].filter((part) => part !== '').join(' → ')}
        {told.event !== null && ` · ${text.inArticles(told.event.articles)}`}
      </p>
    </section>
  );
}

function EntityLines(props: {
  id: string;
  article: ReadArticle;
  part: (occurrence: string, entity: string) => void;
}) {
  const { id, article } = props;
  const text = useMessages();
  const said = useWords(words);
  const { tongue } = usePreferences().preferences;
  const [{ data }] = useQuery({ query: standingQuery, variables: { id } });
  const mention = article.mentions.find(({ entity }) => entity.id === id);
  if (mention === undefined) return null;
  const full = data?.node?.__typename === 'Entity' ? data.node : null;
  const role = full?.roles.find(({ title }) => title !== null);
  const home = full === null ? null : (role?.for ?? homeOf(full));
  const facts = [
    text.entity[mention.entity.kind],
    role?.title,
    home && home.id !== id ? countryName(home.iso3, home.name, tongue) : null,
  ].filter((fact) => typeof fact === 'string');
  return (
    <section>
      <p>
        <KindMark kind={mention.entity.kind} described={mention.entity.described} />{' '}
        <StateLink className="link" change={selectEntity(id)}>
          <b>{entityName(mention.entity, tongue)}</b>
        </StateLink>{' '}
        <span className="sub">{facts.join(' · ')}</span>
      </p>
      <p className="sub">
        {full !== null && text.panel.counts(full.by.utterances, full.about.utterances)}
        {mention.entity.kind !== 'COUNTRY' && (
          <>
            {' · '}
            <button type="button" className="link" onClick={() => props.part(mention.occurrence, id)}>
              {said.notThisOne}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
