import type { ResultOf } from 'gql.tada';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useMessages } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { readArticle, showView } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { StateLink } from '../state-link.tsx';
import { articlesQuery } from './queries.ts';

type Page = ResultOf<typeof articlesQuery>['articles'];
const pageSize = 30;

/** The articles in the graph, a page at a time. */
export function Articles() {
  const text = useMessages();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="sheet-of-paper">
      <h2 className="list-title">{text.reader.articles}</h2>
      {cursors.map((cursor, index) => (
        <ArticlePage
          key={cursor ?? ''}
          after={cursor}
          last={index === cursors.length - 1}
          more={(next) => setCursors([...cursors, next])}
        />
      ))}
    </div>
  );
}

function ArticlePage(props: { after: string | null; last: boolean; more: (cursor: string | null) => void }) {
  const text = useMessages();
  const [{ data, error }, execute] = useQuery({
    query: articlesQuery,
    variables: { first: pageSize, after: props.after },
  });
  if (error !== undefined)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton count={3} />;
  const { edges, pageInfo, totalCount } = data.articles;
  if (totalCount === 0)
    return (
      <Blank title={text.notice.empty} hint={text.notice.emptyHint}>
        <StateLink className="button" change={showView('add')}>
          {text.views.add}
        </StateLink>
        <code>{text.notice.emptyCommand}</code>
      </Blank>
    );
  return (
    <>
      {props.after === null && <p className="sub">{text.reader.count(totalCount)}</p>}
      <ul className="articles">
        {edges.map(({ node }) => (
          <ArticleLine key={node.id} article={node} />
        ))}
      </ul>
      {props.last && pageInfo.hasNextPage && (
        <button type="button" className="button wide" onClick={() => props.more(pageInfo.endCursor)}>
          {text.panel.loadMore}
        </button>
      )}
    </>
  );
}

function ArticleLine({ article }: { article: Page['edges'][number]['node'] }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  return (
    <li>
      <StateLink className="title words" change={readArticle(article.id, null)}>
        <span lang={article.language.toLowerCase()}>{article.title ?? text.reader.untitled}</span>
      </StateLink>
      <span className="sub">
        {article.outlet ?? article.file}
        {article.published !== null && ` · ${periodText(article.published, tongue)}`}
        {` · ${text.language[article.language]}`}
        {article.fictional && ` · ${text.card.fictional}`}
      </span>
    </li>
  );
}
