import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { useTerms } from '../../messages/reason.ts';
import { readArticle, selectEntity, showAround, showView } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { FailureLine } from '../notice/failure.tsx';
import { Reason } from '../reason.tsx';
import { StateLink } from '../state-link.tsx';
import { type Following, isOver, useFollowing } from './following.ts';
import { broughtQuery, type FullRun } from './queries.ts';
import { newAmong } from './source.ts';
import { words } from './words.ts';

/** An ingest: how far it is, what could not be used and why, and in the end what came of it. */
export function RunCard({ id, name }: { id: string; name: string }) {
  const text = useWords(words);
  const terms = useTerms();
  const following = useFollowing(id);
  const { run, ended, failures, error, forgotten } = following;
  if (forgotten)
    return (
      <article className="run">
        <h3>{name}</h3>
        <p className="sub">{text.forgotten}</p>
      </article>
    );
  return (
    <article className="run" aria-label={name}>
      <h3>{name}</h3>
      <Progress following={following} />
      {run?.notes.map((note) => (
        <p className="sub" key={note}>
          <Reason text={note} />
        </p>
      ))}
      {run?.cut === true && <p>{text.cut}</p>}
      {failures.length > 0 && (
        <ul className="failures" aria-label={text.failures}>
          {failures.map(({ place, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may fail twice; the list only grows
            <li key={index}>
              {place !== null && <b>{terms.place(place)}</b>} <Reason text={reason} />
            </li>
          ))}
        </ul>
      )}
      {error !== undefined && <FailureLine error={error} />}
      {ended !== null && <Outcome run={ended} />}
    </article>
  );
}

function Progress({ following: { run } }: { following: Following }) {
  const text = useWords(words);
  const { number } = useMessages();
  if (run === null) return <p role="status">{text.states.WAITING}</p>;
  const { articles, known, refused, failed, statements } = run.totals;
  const parts = [
    articles > 0 && text.written(articles, statements),
    known > 0 && text.known(known),
    refused > 0 && text.refused(refused),
    failed > 0 && text.failed(failed),
  ].filter((part) => part !== false);
  return (
    <>
      {!isOver(run) && <progress value={run.through ?? undefined} max={1} aria-label={text.progress} />}
      <p role="status">
        <b>{text.states[run.state] ?? run.state}</b>
        {run.through !== null && !isOver(run) && ` ${number(Math.round(run.through * 100))}%`}
        {parts.length > 0 && ` · ${parts.join(' · ')}`}
      </p>
    </>
  );
}

/** How many articles are looked into for whom they brought. */
const lookedInto = 20;

function Outcome({ run }: { run: FullRun }) {
  const text = useWords(words);
  const messages = useMessages();
  const { edges, totalCount } = run.articles;
  return (
    <>
      <ul className="articles">
        {edges.map(({ node: { id, fate, article } }) => (
          <li key={id}>
            {article === null ? (
              id
            ) : (
              <StateLink className="title words" change={readArticle(article.id, null)}>
                {article.title ?? messages.reader.untitled}
              </StateLink>
            )}
            <span className="sub">
              {[article?.outlet ?? article?.file, text.fates[fate] ?? fate]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {edges.length < totalCount && <p className="sub">{text.firstOf(edges.length, totalCount)}</p>}
      <Brought
        ids={edges
          .filter(({ node }) => node.fate === 'WRITTEN' && node.article !== null)
          .slice(0, lookedInto)
          .map(({ node }) => node.id)}
      />
    </>
  );
}

/** Whom the articles brought that the graph did not have before. */
function Brought({ ids }: { ids: readonly string[] }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  const variables = useMemo(() => ({ ids: [...ids] }), [ids]);
  const [{ data }] = useQuery({ query: broughtQuery, variables, pause: ids.length === 0 });
  const mentions = (data?.nodes ?? []).flatMap((node) =>
    node?.__typename === 'Article' ? node.mentions : [],
  );
  const entities = newAmong(mentions);
  if (entities.length === 0) return null;
  return (
    <div className="brought">
      <p>
        <b>{text.brought}</b>
      </p>
      <ul>
        {entities.map((entity) => (
          <li key={entity.id}>
            <KindMark kind={entity.kind} />{' '}
            <StateLink className="link" change={selectEntity(entity.id)}>
              {entityName(entity, tongue)}
            </StateLink>
          </li>
        ))}
      </ul>
      <StateLink
        className="button"
        change={(state) =>
          showView('graph')(showAround(entities.slice(0, lookedInto).map(({ id }) => id))(state))
        }
      >
        {text.showInGraph}
      </StateLink>
    </div>
  );
}
