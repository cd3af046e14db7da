import { Fragment } from 'react';
import type { Listed, StatementParts } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText, statementTime } from '../../messages/dates.ts';
import { countryName, entityName, homeOf } from '../../messages/names.ts';
import { readArticle, selectUtterance } from '../../store/changes.ts';
import { useIsPointed, usePointTo } from '../../store/pointing.ts';
import { usePreferences } from '../../store/preferences.ts';
import { possible } from '../../store/query-filter.ts';
import { useExplorer } from '../../store/store.ts';
import { dominantStance } from '../graph/elements.ts';
import { StanceLine } from '../graph/legend.tsx';
import { Badge } from '../judging/badge.tsx';
import { StateLink } from '../state-link.tsx';
import { Why } from './why.tsx';
import { words } from './words.ts';
import { Said } from './words.tsx';

/** One utterance: who, how, the words, when and where; its other reports, and why we think so. */
export function Card({ statement, others }: { statement: Listed; others: readonly Listed[] }) {
  const [state] = useExplorer();
  const text = useMessages();
  const stance = stanceOf(statement);
  const pointTo = usePointTo(statement.id);
  const lit = useIsPointed([statement, ...others].map(({ id }) => id));
  const open = state.view === 'reader' && [statement, ...others].some(({ id }) => id === state.statement);
  return (
    <article
      className={`card ${stance.toLowerCase()}${open ? ' open' : ''}${lit ? ' lit' : ''}`}
      {...pointTo}
    >
      <header>
        <p>
          <SpeakerName statement={statement} />
        </p>
        <Badge badge={statement.review.badge} />
        <span className="act">{text.act[statement.act]}</span>
      </header>
      <StateLink
        className="said-link"
        change={readArticle(statement.article.id, statement.id)}
        title={text.card.read}
      >
        <Said statement={statement} />
      </StateLink>
      <TargetNames statement={statement} />
      <Provenance statement={statement} others={others} />
    </article>
  );
}

/** The stance that a statement's card takes: that of most of its targets. */
export function stanceOf(statement: StatementParts) {
  const count = (value: string) => statement.targets.filter(({ stance }) => stance.value === value).length;
  return dominantStance({
    supports: count('SUPPORTS'),
    opposes: count('OPPOSES'),
    neutral: count('NEUTRAL'),
  });
}

function SpeakerName({ statement }: { statement: Listed }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const [{ unsure }] = useExplorer();
  const [speaker, ...others] = statement.speakers;
  if (speaker === undefined) return <b className="unknown">{text.card.noSpeaker}</b>;
  const { entity, role } = speaker;
  const of = role?.for ?? homeOf(entity);
  const office = [
    role?.title ?? null,
    of === null || of.id === entity.id ? null : countryName(of.iso3, of.name, tongue),
  ];
  return (
    <>
      <b className={entity.described ? 'unknown' : undefined}>{entityName(entity, tongue)}</b>{' '}
      <span className="role">{office.filter((part) => part !== null).join(', ')}</span>
      {unsure &&
        others.filter(isPossible).map((other) => <OtherSpeaker key={other.entity.id} speaker={other} />)}
    </>
  );
}

/** From this share on a list of what is possible counts a candidate. */
const isPossible = ({ confidence }: Listed['speakers'][number]) => confidence * 100 >= possible;

/** Who else may have said it: a list of what is possible holds it for them too. */
function OtherSpeaker({ speaker: { entity, confidence } }: { speaker: Listed['speakers'][number] }) {
  const { perhaps } = useWords(words);
  const { tongue } = usePreferences().preferences;
  return (
    <span className="role perhaps"> {perhaps(entityName(entity, tongue), Math.round(confidence * 100))}</span>
  );
}

function TargetNames({ statement }: { statement: Listed }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  if (statement.targets.length === 0) return null;
  return (
    <p className="targets">
      {statement.targets.map(({ entity, stance }, index) => (
        <Fragment key={entity.id}>
          {index > 0 && ' · '}
          <span className={`stance ${stance.value.toLowerCase()}`}>
            <StanceLine stance={stance.value} />
            {text.stance[stance.value]}
          </span>{' '}
          {entityName(entity, tongue)}
        </Fragment>
      ))}
    </p>
  );
}

function Provenance({ statement, others }: { statement: Listed; others: readonly Listed[] }) {
  const text = useMessages().card;
  const clocks = useMessages().clock;
  const { tongue } = usePreferences().preferences;
  const { period, clock } = statementTime(statement);
  const { article, relay, utterance } = statement;
  return (
    <footer>
      <span className={`clock ${clock.toLowerCase()}`} title={text.clockHint[clock]}>
        {clocks[clock]} <time dateTime={period.from}>{periodText(period, tongue)}</time>
      </span>
      <span className="outlet">{article.outlet ?? article.file}</span>
      {relay.length > 0 && (
        <span>{text.via(relay.map(({ entity }) => entityName(entity, tongue)).join(', '))}</span>
      )}
      {utterance !== null && utterance.reports > 1 && (
        <StateLink
          className="link"
          change={selectUtterance(utterance.id)}
          title={utterance.outlets.join(', ')}
        >
          {text.inReports(utterance.reports)}
        </StateLink>
      )}
      {others.length > 0 && (
        <span>
          {text.alsoIn}{' '}
          {others.map((other, index) => (
            <Fragment key={other.id}>
              {index > 0 && ', '}
              <StateLink className="link" change={readArticle(other.article.id, other.id)}>
                {other.article.outlet ?? other.article.file}
              </StateLink>
            </Fragment>
          ))}
        </span>
      )}
      {article.fictional && <span className="fictional">{text.fictional}</span>}
      <Why statement={statement} />
    </footer>
  );
}
