import type { ReactNode } from 'react';
import type { Words } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText, statementTime } from '../../messages/dates.ts';
import { readArticle, selectArrow, showChanges, spokenFor } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { toQuery } from '../../store/query-filter.ts';
import { useExplorer } from '../../store/store.ts';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { Reason } from '../reason.tsx';
import { Segments } from '../segments.tsx';
import { StateLink } from '../state-link.tsx';
import { type Changes, useChanges } from './changes.ts';
import './positions.css';
import type { Change, Saying } from './queries.ts';
import { positionWords } from './words.ts';

/**
 * What a speaker said of a target, which is given, or what they may have taken back of it, each with what was said before
 * beside it. Give it a key by the two.
 */
export function Positions({
  speaker,
  target,
  children,
}: {
  speaker: string;
  target: string;
  children: ReactNode;
}) {
  const [state, change] = useExplorer();
  const text = useWords(positionWords);
  const { asOf } = toQuery(state.filter);
  const { changes, retry } = useChanges(speaker, target, asOf);
  const { found, seen, all } = changes;
  const count = all === null ? '' : seen < all ? text.soFar(found.length) : String(found.length);
  return (
    <>
      <Segments
        label={text.label}
        choices={['said', 'changes']}
        chosen={state.changes ? 'changes' : 'said'}
        says={(one) => (
          <>
            {text[one]} {one === 'changes' && <span className="n">{count}</span>}
          </>
        )}
        choose={(one) =>
          change(
            one === 'changes'
              ? showChanges(speaker, target)
              : spokenFor(state.spokeFor, selectArrow(speaker, target)),
          )
        }
      />
      {state.changes ? <ChangeList changes={changes} retry={retry} /> : children}
    </>
  );
}

function ChangeList({
  changes: { found, seen, all, error },
  retry,
}: {
  changes: Changes;
  retry: () => void;
}) {
  const text = useWords(positionWords);
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (all === null) return null;
  return (
    <>
      {seen < all && (
        <p className="sub" role="status">
          {text.looking(seen, all)}
        </p>
      )}
      {found.length === 0 ? (
        seen >= all && <Blank title={text.none} hint={text.hint(all)} />
      ) : (
        <>
          <p className="sub count">{text.hint(all)}</p>
          <ol className="position-changes">
            {found.map((one) => (
              <li key={`${one.before.id} ${one.now.id} ${one.kind}`}>
                <SideBySide change={one} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function SideBySide({ change }: { change: Change }) {
  const text = useWords(positionWords);
  const sure = Math.round(change.confidence * 100);
  return (
    <article aria-label={text.kinds[change.kind]}>
      <header>
        <b>{text.kinds[change.kind]}</b>
        <span title={text.sure(sure)}>
          <span className="unseen">{text.sure(sure)}</span>
          <span aria-hidden="true">{sure}%</span>
        </span>
      </header>
      <div className="pair">
        <Half title={text.before} saying={change.before} words={change.beforeWords} />
        <Half title={text.now} saying={change.now} words={change.words} />
      </div>
      <p className="sub">
        <Reason text={change.reason} />
      </p>
    </article>
  );
}

function Half({ title, saying, words }: { title: string; saying: Saying; words: readonly Words[] }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const { period, clock } = statementTime(saying);
  return (
    <section aria-label={title}>
      <p className="when">
        <span className="sub">{title}</span> <b>{text.act[saying.act]}</b>
      </p>
      <StateLink
        className="said-link"
        change={readArticle(saying.article.id, saying.id)}
        title={text.card.read}
      >
        <blockquote className="words" lang={saying.language.toLowerCase()}>
          {words.map((span) => span.text).join(' … ')}
        </blockquote>
      </StateLink>
      <p className="sub">
        {text.clock[clock]} <time dateTime={period.from}>{periodText(period, tongue)}</time>
        <br />
        {saying.article.outlet ?? saying.article.file}
      </p>
    </section>
  );
}
