import { useState } from 'react';
import { useQuery } from 'urql';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { eventWords } from '../../messages/events.ts';
import { entityName } from '../../messages/names.ts';
import { readArticle } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { Failure } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { StateLink } from '../state-link.tsx';
import { Deciding } from './deciding.tsx';
import { type Decided, judgementsQuery } from './queries.ts';
import { words } from './words.ts';

const pageSize = 30;

interface About {
  readonly entity?: string;
  readonly event?: string;
  readonly statement?: string;
}

/** What was decided, by whom, when and why, newest first; each can be taken back from here. */
export function History({ about = {} }: { about?: About }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="history">
      {cursors.map((after, index) => (
        <HistoryPage
          key={after ?? ''}
          about={about}
          after={after}
          last={index === cursors.length - 1}
          more={(cursor) => setCursors([...cursors, cursor])}
        />
      ))}
    </div>
  );
}

function HistoryPage(props: {
  about: About;
  after: string | null;
  last: boolean;
  more: (cursor: string | null) => void;
}) {
  const { about, after, last, more } = props;
  const text = useWords(words);
  const [{ data, error }, execute] = useQuery({
    query: judgementsQuery,
    variables: { ...about, first: pageSize, after },
    requestPolicy: 'cache-and-network',
  });
  if (error !== undefined)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton count={2} />;
  const { edges, totalCount, pageInfo } = data.judgements;
  if (totalCount === 0) return <p className="sub">{text.noHistory}</p>;
  return (
    <>
      {after === null && <p className="sub">{text.decisions(totalCount)}</p>}
      <ol className="decided">
        {edges.map(({ node }) => (
          <Line key={node.id} judgement={node} />
        ))}
      </ol>
      {last && pageInfo.hasNextPage && (
        <button type="button" className="button wide" onClick={() => more(pageInfo.endCursor)}>
          {text.more}
        </button>
      )}
    </>
  );
}

function Line({ judgement }: { judgement: Decided }) {
  const text = useWords(words);
  const { number } = useMessages();
  const { tongue } = usePreferences().preferences;
  const [undoing, setUndoing] = useState(false);
  const { id, at, by, verdict, why, inForce, sequence, undoes } = judgement;
  const title = text.undoTitle(number(sequence));
  return (
    <li className={inForce ? undefined : 'past'}>
      <p>
        <b className="verdict">{text.verdict[verdict] ?? verdict}</b>{' '}
        {undoes !== null && (
          <span className="sub">{text.ofJudgement(number(Number(undoes.replace('Judgement:', ''))))} · </span>
        )}
        <Subject judgement={judgement} />
      </p>
      <p className="sub">
        {number(sequence)} · {periodText({ from: at, to: at, precision: 'MINUTE' }, tongue)} UTC ·{' '}
        {text.by(by)}
        {why !== '' && (
          <>
            {' · '}
            <q>{why}</q>
          </>
        )}
        {inForce ? null : ` · ${text.takenBack}`}
        {inForce && !undoing && (
          <>
            {' · '}
            <button type="button" className="link" aria-label={title} onClick={() => setUndoing(true)}>
              {text.undo}
            </button>
          </>
        )}
      </p>
      {undoing && inForce && (
        <Deciding
          deed={{ does: 'undo', judgement: id }}
          title={title}
          close={() => setUndoing(false)}
          done={() => setUndoing(false)}
        />
      )}
    </li>
  );
}

/** What a judgement is about, in the words of the texts. */
function Subject({ judgement }: { judgement: Decided }) {
  const text = useWords(words);
  const event = useWords(eventWords);
  const { stance } = useMessages();
  const { pair, eventReports, statements, statement, whom } = judgement;
  const parts = [
    ...pair.map((one) => ({
      key: one.occurrence,
      words: one.mention?.text ?? one.name ?? text.retracted,
      article: one.article,
      statement: null,
    })),
    ...eventReports.map(({ report, article }) => ({
      key: report.id,
      words: `${event.type[report.type] ?? report.type}: ${report.trigger.text}`,
      article,
      statement: null,
    })),
    ...[...statements, ...(statement === null ? [] : [statement])].map((one) => ({
      key: one.id,
      words: one.contents.map((span) => span.text).join(' … '),
      article: one.article,
      statement: one.id,
    })),
  ];
  return (
    <>
      {(whom !== null || judgement.stance !== null) && (
        <span>
          <Whom whom={whom} />
          {judgement.stance !== null && ` (${stance[judgement.stance]})`}:{' '}
        </span>
      )}
      {parts.map((part, index) => (
        <span key={part.key}>
          {index > 0 && ` ${text.and} `}
          {part.article === null ? (
            <span className="words">{part.words}</span>
          ) : (
            <StateLink className="words link" change={readArticle(part.article.id, part.statement)}>
              {part.words}
            </StateLink>
          )}{' '}
          <span className="sub">{part.article?.outlet ?? part.article?.file}</span>
        </span>
      ))}
    </>
  );
}

function Whom({ whom }: { whom: Decided['whom'] }) {
  const { tongue } = usePreferences().preferences;
  if (whom === null) return null;
  return <b>{whom.entity === null ? whom.name : entityName(whom.entity, tongue)}</b>;
}
