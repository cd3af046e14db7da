import { type ReactNode, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { faultOf } from '../../api/fault.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { eventWords } from '../../messages/events.ts';
import { entityName } from '../../messages/names.ts';
import { useReasonText } from '../../messages/reason.ts';
import { readArticle, selectEntity, selectEvent } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import { Deciding } from '../judging/deciding.tsx';
import type { Deed } from '../judging/deed.ts';
import { History } from '../judging/history.tsx';
import { words as judging } from '../judging/words.ts';
import { Notes } from '../notes/notes.tsx';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { Reason } from '../reason.tsx';
import { StateLink } from '../state-link.tsx';
import { EventLink, partiesOf } from './event-lines.tsx';
import { type EventPageData, eventQuery } from './queries.ts';
import { Section } from './section.tsx';
import { words } from './words.ts';

const reportsAtOnce = 100;
const figuresAtOnce = 8;

/** An event: what its reports agree on, how far they are apart, who tells it, and what may be the same. */
export function EventPage({ id }: { id: string }) {
  const text = useWords(words);
  const messages = useMessages();
  const [, change] = useExplorer();
  const [moved, setMoved] = useState(false);
  const [{ data, error }, execute] = useQuery({
    query: eventQuery,
    variables: { id, first: reportsAtOnce },
  });
  const event = data?.event ?? null;
  const present = event?.id ?? id;
  useEffect(() => {
    if (present === id) return;
    setMoved(true);
    change(selectEvent(present), 'replace');
  }, [present, id, change]);
  const unknown = error !== undefined && faultOf(error).is === 'unknownId';
  if (error !== undefined && !unknown)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (event === null)
    return data || unknown ? (
      <Blank title={text.eventGone} hint={messages.panel.goneHint} />
    ) : (
      <CardSkeleton count={1} />
    );
  return (
    <>
      {moved && (
        <p className="sub" role="status">
          {text.eventMoved}
        </p>
      )}
      <Told event={event} />
    </>
  );
}

function Told({ event }: { event: EventPageData }) {
  const text = useWords(words);
  const decided = useWords(judging);
  const named = useWords(eventWords);
  const { tongue } = usePreferences().preferences;
  const parties = partiesOf(event, tongue);
  return (
    <div className="event-page">
      <h2>
        <span className="diamond" aria-hidden="true">
          ◆
        </span>{' '}
        {named.type[event.type] ?? event.type}
        {parties !== '' && <span className="parties"> {parties}</span>}
      </h2>
      <p className="sub">
        {text.event} · {named.quad[event.quad - 1]} · {text.reportCount(event.reports.totalCount)} ·{' '}
        {text.articles(event.articles)}
      </p>
      <dl className="told">
        <Row term={text.status}>{named.status[event.status] ?? event.status}</Row>
        <Row term={text.when}>
          {event.date === null ? (
            text.undated
          ) : (
            <>
              {periodText(event.date, tongue)}{' '}
              {!event.dateTold && <span className="sub">({text.published})</span>}
            </>
          )}
        </Row>
        {event.spread !== null && <Row term={text.spread}>{periodText(event.spread, tongue)}</Row>}
        <Parties term={text.actors} parties={event.actors} />
        <Parties term={text.recipients} parties={event.recipients} />
        <Parties term={text.places} parties={event.places} />
        <Row term={text.outlets}>{event.outlets.join(', ')}</Row>
      </dl>
      <Days event={event} />
      <Figures event={event} />
      {event.undecided.length > 0 && <Undecided event={event} />}
      <div className="sections">
        <Section title={text.reports}>
          <Reports event={event} />
        </Section>
        <Notes about={event.id} />
        <Section title={decided.history}>
          <History about={{ event: event.id }} />
        </Section>
      </div>
      <h3>{text.aboutIt}</h3>
    </div>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Parties({ term, parties }: { term: string; parties: EventPageData['actors'] }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  if (parties.length === 0) return null;
  return (
    <Row term={term}>
      {parties.map(({ entity, reports }, index) => (
        <span key={entity.id}>
          {index > 0 && ', '}
          <StateLink className="link" change={selectEntity(entity.id)} title={text.reportCount(reports)}>
            {entityName(entity, tongue)}
          </StateLink>
        </span>
      ))}
    </Row>
  );
}

/** How many reports put it on which day, where they differ. */
function Days({ event }: { event: EventPageData }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  const days = countsOf(
    event.reports.edges.map(({ node }) =>
      node.report.date === null ? text.undated : periodText(node.report.date, tongue),
    ),
  );
  return days.size < 2 ? null : <Spread label={text.spread} counts={days} />;
}

/** The figures that reports tell of it, those of most reports first. */
function Figures({ event }: { event: EventPageData }) {
  const text = useWords(words);
  const all = countsOf(event.reports.edges.flatMap(({ node }) => node.figures));
  const first = [...all].sort(([, a], [, b]) => b - a).slice(0, figuresAtOnce);
  if (first.length === 0) return null;
  return (
    <section className="figures-told">
      <h3>{text.figures}</h3>
      <Spread label={text.figures} counts={new Map(first)} asWords />
      {all.size > first.length && <p className="sub">{text.moreFigures(all.size - first.length)}</p>}
    </section>
  );
}

function countsOf(told: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of told) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** A bar for each of what reports tell otherwise. */
function Spread(props: { label: string; counts: ReadonlyMap<string, number>; asWords?: boolean }) {
  const text = useWords(words);
  const most = Math.max(...props.counts.values());
  return (
    <ul className="days" aria-label={props.label}>
      {[...props.counts].map(([told, count]) => (
        <li key={told}>
          <span className={props.asWords ? 'words' : undefined}>{told}</span>
          <i style={{ width: `${(60 * count) / most}px` }} aria-hidden="true" />
          <span className="sub">{text.reportCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}

function Reports({ event }: { event: EventPageData }) {
  const text = useWords(words);
  const named = useWords(eventWords);
  const { tongue } = usePreferences().preferences;
  const reasonText = useReasonText();
  const [parting, setParting] = useState<string | null>(null);
  const { edges, totalCount } = event.reports;
  return (
    <>
      <ul className="facts">
        {edges.map(({ node: { report, article, reason } }) => (
          <li key={report.id}>
            <StateLink className="link words" change={readArticle(article.id, null)}>
              {report.trigger.text}
            </StateLink>{' '}
            <b>{article.outlet ?? article.file}</b>{' '}
            <span className="sub">
              {report.date === null ? text.undated : periodText(report.date, tongue)} ·{' '}
              {named.status[report.status] ?? report.status} ·{' '}
              <span title={reasonText(reason)}>
                <Reason text={reason} />
              </span>{' '}
              {totalCount > 1 && (
                <button type="button" className="link" onClick={() => setParting(report.id)}>
                  {text.notThisEvent}
                </button>
              )}
            </span>
            {parting === report.id && (
              <Deciding
                deed={{ does: 'judge', verdict: 'DIFFERENT', pair: [report.id, event.id], alike: [] }}
                title={text.notThisTitle}
                close={() => setParting(null)}
                done={() => setParting(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {edges.length < totalCount && <p className="sub">{text.firstOf(edges.length, totalCount)}</p>}
    </>
  );
}

function Undecided({ event }: { event: EventPageData }) {
  const text = useWords(words);
  const [deed, setDeed] = useState<(Deed & { does: 'judge' }) | null>(null);
  const choose = (verdict: 'SAME' | 'DIFFERENT', other: string) =>
    setDeed({ does: 'judge', verdict, pair: [other, event.id], alike: [] });
  return (
    <section className="undecided">
      <h3>{text.undecided}</h3>
      <ul className="facts">
        {event.undecided.map(({ event: other, score, reason }) => (
          <li key={other.id}>
            <EventLink event={other} />{' '}
            <span className="sub">
              {text.likeness(Math.round(score * 100))}: <Reason text={reason} />
            </span>{' '}
            <button type="button" className="link" onClick={() => choose('SAME', other.id)}>
              {text.same}
            </button>{' '}
            <button type="button" className="link" onClick={() => choose('DIFFERENT', other.id)}>
              {text.different}
            </button>
            {deed?.pair[0] === other.id && (
              <Deciding
                key={deed.verdict}
                deed={deed}
                title={deed.verdict === 'SAME' ? text.sameEvent : text.differentEvent}
                close={() => setDeed(null)}
                done={() => setDeed(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
