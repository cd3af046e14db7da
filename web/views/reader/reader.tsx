import { useQuery } from 'urql';
import { articleQuery, type ReadArticle } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { closeArticle } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { StateLink } from '../state-link.tsx';
import { linkOf } from './address.ts';
import { ArticleText } from './article-text.tsx';
import { Articles } from './articles.tsx';
import { inReadingOrder, Strip } from './strip.tsx';

/** The article behind a statement, with the very words marked; without one, the articles to choose from. */
export function Reader() {
  const [{ article }] = useExplorer();
  const text = useMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that
    <section className="reader" tabIndex={0} aria-label={text.views.reader}>
      {article === null ? <Articles /> : <Opened key={article} id={article} />}
    </section>
  );
}

function Opened({ id }: { id: string }) {
  const [state] = useExplorer();
  const text = useMessages();
  const [{ data, error }, execute] = useQuery({ query: articleQuery, variables: { id } });
  // An id of nothing is no failure here: the page says that there is no such article.
  const unknown = error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNKNOWN_ID') ?? false;
  if (error !== undefined && !unknown)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton count={3} />;
  const { article } = data;
  if (article === null)
    return (
      <Blank title={text.reader.missing} hint={text.reader.missingHint}>
        <StateLink className="button" change={closeArticle}>
          {text.reader.allArticles}
        </StateLink>
      </Blank>
    );
  const statements = inReadingOrder(article.statements);
  const chosen = statements.find((statement) => statement.id === state.statement) ?? null;
  return (
    <>
      <div className="sheet-of-paper">
        <Head article={article} />
        {state.statement !== null && chosen === null && (
          <p className="gone" role="status">
            {text.reader.statementGone}
          </p>
        )}
        <ArticleText article={article} statements={statements} chosen={chosen} />
      </div>
      <Strip article={article.id} statements={statements} chosen={chosen} />
    </>
  );
}

function Head({ article }: { article: ReadArticle }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const link = linkOf(article.address);
  return (
    <header className="article-head">
      <p className="crumb">
        <StateLink className="link" change={closeArticle}>
          {text.reader.allArticles}
        </StateLink>
      </p>
      <h2 lang={article.language.toLowerCase()}>{article.title ?? text.reader.untitled}</h2>
      <p className="sub">
        <b>{article.outlet ?? article.file}</b>
        {article.published !== null && (
          <time dateTime={article.published.from}>{periodText(article.published, tongue)}</time>
        )}
        {article.byline !== null && <span>{text.reader.by(article.byline)}</span>}
        <span>{text.language[article.language]}</span>
        {link !== null && (
          <a className="link" href={link} rel="noopener noreferrer" target="_blank">
            {text.reader.address} ↗
          </a>
        )}
        {article.fictional && <span className="fictional">{text.card.fictional}</span>}
      </p>
    </header>
  );
}
