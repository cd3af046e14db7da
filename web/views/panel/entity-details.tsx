import { useState } from 'react';
import { useQuery } from 'urql';
import type { EntityName } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { dayText, periodText } from '../../messages/dates.ts';
import { countryName, entityName } from '../../messages/names.ts';
import { useTerms } from '../../messages/reason.ts';
import { selectEntity } from '../../store/changes.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import { History } from '../judging/history.tsx';
import { Failure } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { Reason } from '../reason.tsx';
import { StateLink } from '../state-link.tsx';
import { EventLines } from './event-lines.tsx';
import { type EntityOffices, entityNamesQuery, entityOfficesQuery, eventsOfQuery } from './queries.ts';
import { SameAs } from './same-as.tsx';
import { Section } from './section.tsx';
import { words } from './words.ts';

/** What the graph has of an entity beside its statements, each part on demand. */
export function EntitySections({ entity }: { entity: EntityName }) {
  const text = useWords(words);
  return (
    <div className="sections">
      <Section title={text.names}>
        <Names id={entity.id} />
      </Section>
      <Section title={text.offices}>
        <Offices id={entity.id} />
      </Section>
      <Section title={text.events}>
        <Events id={entity.id} />
      </Section>
      <Section title={text.judging}>
        <SameAs entity={entity} />
        <History about={{ entity: entity.id }} />
      </Section>
    </div>
  );
}

function Names({ id }: { id: string }) {
  const text = useWords(words);
  const messages = useMessages();
  const [{ data, error }, execute] = useQuery({ query: entityNamesQuery, variables: { id } });
  if (error !== undefined)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton count={1} />;
  const entity = data.node?.__typename === 'Entity' ? data.node : { names: [] };
  return (
    <ul className="facts">
      {entity.names.map(({ name, language, reports, source }) => (
        <li key={`${name} ${language}`}>
          <span className="words" lang={language?.toLowerCase()}>
            {name}
          </span>{' '}
          <span className="sub">
            {source === 'TABLES'
              ? text.tables
              : `${language === null ? '' : `${messages.language[language]}, `}${text.articles(reports)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Offices({ id }: { id: string }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  const [{ data, error }, execute] = useQuery({ query: entityOfficesQuery, variables: { id } });
  if (error !== undefined)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton count={1} />;
  if (data.node?.__typename !== 'Entity') return null;
  const { offices, roles, heldBy } = data.node;
  if (offices.length + roles.length === 0 && heldBy === null) return <p className="sub">{text.noOffices}</p>;
  return (
    <ul className="facts">
      {heldBy?.entity && (
        <li>
          {text.heldBy}{' '}
          <StateLink className="link" change={selectEntity(heldBy.entity.id)}>
            <b>{entityName(heldBy.entity, tongue)}</b>
          </StateLink>{' '}
          ({Math.round(heldBy.confidence * 100)}%) {text.heldThen(dayText(heldBy.day, tongue))}{' '}
          <span className="sub">
            <Reason text={heldBy.reason} />
          </span>
        </li>
      )}
      {offices.map((office) => (
        <Office key={office.name} office={office} />
      ))}
      {roles.map((role) => (
        <Role key={`${role.title} ${role.for?.id}`} role={role} />
      ))}
    </ul>
  );
}

/** An office that one holds at a time, with all that tells when. */
function Office({ office }: { office: EntityOffices['offices'][number] }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  const name = useTerms().office(office.name);
  const day = (value: string) => dayText(value, tongue);
  return (
    <li>
      <b lang={name.isRead ? undefined : 'en'}>{name.text}</b>
      {office.periods.map((period) => (
        <span className="sub line" key={`${period.first} ${period.last}`}>
          {text.told(day(period.first), day(period.last))} · {text.articles(period.articles)}
          {period.since !== null && ` · ${text.since(spell(period.since, tongue))}`}
          {period.until !== null && ` · ${text.until(spell(period.until, tongue))}`}
        </span>
      ))}
      {office.imported.map(({ from, to }) => (
        <span className="sub line" key={from}>
          {text.imported} {text.since(from)} · {to === null ? text.toDate : text.until(to)}
        </span>
      ))}
      {office.presumed !== null && (
        <span className="sub line">
          <Reason text={office.presumed} />
        </span>
      )}
    </li>
  );
}

const spell = (days: { from: string; to: string }, tongue: Tongue) =>
  periodText({ ...days, precision: 'DAY' }, tongue);

function Role({ role }: { role: EntityOffices['roles'][number] }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  const of = role.for === null ? null : countryName(role.for.iso3, role.for.name, tongue);
  return (
    <li>
      <span className="words">{role.title}</span> {of}{' '}
      <span className="sub">{text.articles(role.articles)}</span>
      {role.tenures.map((tenure) => (
        <span className="sub line" key={JSON.stringify(tenure)}>
          {[
            tenure.state === null ? null : (text.state[tenure.state] ?? tenure.state),
            tenure.since && text.since(periodText(tenure.since, tongue)),
            tenure.until && text.until(periodText(tenure.until, tongue)),
          ]
            .filter((part) => typeof part === 'string')
            .join(' · ')}
        </span>
      ))}
    </li>
  );
}

const eventsAtOnce = 10;

function Events({ id }: { id: string }) {
  const text = useWords(words);
  const [first, setFirst] = useState(eventsAtOnce);
  const [{ data, error }, execute] = useQuery({
    query: eventsOfQuery,
    variables: { id, first, after: null },
  });
  if (error !== undefined)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton count={1} />;
  const { edges, totalCount } = data.events;
  if (totalCount === 0) return <p className="sub">{text.noEvents}</p>;
  return (
    <>
      <EventLines events={edges.map(({ node }) => node)} />
      {edges.length < totalCount && (
        <button type="button" className="link" onClick={() => setFirst(Math.min(first * 4, 200))}>
          {text.more} ({text.firstOf(edges.length, totalCount)})
        </button>
      )}
    </>
  );
}
