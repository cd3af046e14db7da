import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { faultOf } from '../../api/fault.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { closeArticle, readArticle } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import { Deciding } from '../judging/deciding.tsx';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { StateLink } from '../state-link.tsx';
import { linkOf } from './address.ts';
import { ArticleText } from './article-text.tsx';
import { Articles } from './articles.tsx';
import { Correction } from './correction.tsx';
import { articleQuery, type ReadArticle } from './queries.ts';
import { inReadingOrder, Strip } from './strip.tsx';
import { words } from './words.ts';

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
  const text = useMessages();
  const [{ data, error }, execute] = useQuery({ query: articleQuery, variables: { id } });
  // An id of nothing is no failure here: the page says that there is no such article.
  const unknown = error !== undefined && faultOf(error).is === 'unknownId';
  if (error !== undefined && !unknown)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (!data && !unknown) return <CardSkeleton count={3} />;
  const article = data?.article ?? null;
  if (article === null)
    return (
      <Blank title={text.reader.missing} hint={text.reader.missingHint}>
        <StateLink className="button" change={closeArticle}>
          {text.reader.allArticles}
        </StateLink>
      </Blank>
    );
  return <Sheet article={article} />;
}

/** What is being corrected: the chosen statement, or who is meant. */
type Correcting = 'statement' | { readonly occurrence: string; readonly entity: string } | null;

function Sheet({ article }: { article: ReadArticle }) {
  const [state] = useExplorer();
  const text = useMessages();
  const said = useWords(words);
  const [correcting, setCorrecting] = useState<Correcting>(null);
  const statements = useMemo(() => inReadingOrder(article.statements), [article]);
  const chosen = statements.find((statement) => statement.id === state.statement) ?? null;
  const close = () => setCorrecting(null);
  return (
    <>
      <div className="sheet-of-paper">
        <Head article={article} />
        {state.statement !== null && chosen === null && (
          <p className="gone" role="status">
            {text.reader.statementGone}
          </p>
        )}
        <ArticleText
          article={article}
          statements={statements}
          chosen={chosen}
          part={(occurrence, entity) => setCorrecting({ occurrence, entity })}
        />
      </div>
      <div className="at-foot">
        {correcting === 'statement' && chosen !== null && (
          <Correction key={chosen.id} article={article} statement={chosen} close={close} />
        )}
        {correcting !== null && correcting !== 'statement' && (
          <section className="correction">
            <Deciding
              deed={{
                does: 'judge',
                verdict: 'DIFFERENT',
                pair: [correcting.occurrence, correcting.entity],
                alike: [],
              }}
              title={said.apart}
              close={close}
              done={close}
            />
          </section>
        )}
        <Strip
          article={article.id}
          statements={statements}
          chosen={chosen}
          correcting={correcting === 'statement'}
          correct={() => setCorrecting(correcting === 'statement' ? null : 'statement')}
        />
      </div>
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
      <Copies article={article} />
    </header>
  );
}

function Copies({ article }: { article: ReadArticle }) {
  const text = useMessages();
  const said = useWords(words);
  if (article.copies.length === 0) return null;
  return (
    <p className="sub">
      <span>{said.copies}</span>
      {article.copies.map(({ article: other, likeness }) => (
        <span key={other.id}>
          <StateLink className="link" change={readArticle(other.id, null)}>
            {other.outlet ?? other.title ?? other.file ?? text.reader.untitled}
          </StateLink>{' '}
          {Math.round(likeness * 100)}%
        </span>
      ))}
    </p>
  );
}
