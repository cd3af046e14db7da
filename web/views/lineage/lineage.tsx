import { Fragment } from 'react';
import { useQuery } from 'urql';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { entityName } from '../../messages/names.ts';
import { readArticle } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { toQuery } from '../../store/query-filter.ts';
import { useExplorer } from '../../store/store.ts';
import { ClearSelection } from '../clear-selection.tsx';
import { Blank } from '../notice/blank.tsx';
import { Failure } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { isUnknownId } from '../overview.ts';
import { Reason } from '../reason.tsx';
import { StateLink } from '../state-link.tsx';
import { compare, tally } from './comparison.ts';
import './lineage.css';
import { type Lineage as Answer, lineageQuery, type Report, type Variant } from './queries.ts';
import { lineageWords } from './words.ts';

/** Who reported an utterance, who first, and what became of its words from report to report. */
export function Lineage({ id }: { id: string }) {
  const [{ filter }] = useExplorer();
  const text = useMessages();
  const own = useWords(lineageWords);
  const { asOf = null } = toQuery(filter);
  const [{ data, error }, execute] = useQuery({ query: lineageQuery, variables: { utterance: id, asOf } });
  if (isUnknownId(error)) return <Blank title={text.panel.gone} hint={text.panel.goneHint} />;
  if (error !== undefined)
    return <Failure error={error} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (data === undefined) return <CardSkeleton count={2} />;
  if (data.lineage === null || data.lineage.variants.length === 0)
    return <Blank title={own.gone} hint={own.goneHint} />;
  return <Told lineage={data.lineage} />;
}

function Told({ lineage }: { lineage: Answer }) {
  const own = useWords(lineageWords);
  const { tongue } = usePreferences().preferences;
  const { variants, utterance, undated } = lineage;
  const original = variants.find((one) => one.original);
  const speaker = original?.reports[0]?.statement.speakers[0]?.entity;
  return (
    <div className="lineage">
      <div className="heading">
        <ClearSelection />
        <h2>{speaker === undefined ? own.title : entityName(speaker, tongue)}</h2>
        <p className="sub">{own.reports(utterance.reports, variants.length)}</p>
        <First lineage={lineage} />
        {undated > 0 && <p className="sub">{own.undated(undated)}</p>}
      </div>
      {variants.length > 1 && (
        <p className="sub key">
          {own.key} <del>{own.keyCut}</del> <ins>{own.keyAdded}</ins>
        </p>
      )}
      <ol>
        {variants.map((variant) => (
          <li key={variant.reports[0]?.statement.id} className={variant.original ? 'original' : undefined}>
            <Wording variant={variant} alone={variants.length === 1} />
            <ul className="reports">
              {variant.reports.map((report) => (
                <ReportLine key={report.statement.id} report={report} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function First({ lineage: { first } }: { lineage: Answer }) {
  const own = useWords(lineageWords);
  const { tongue } = usePreferences().preferences;
  const outlets = [...new Set(first.map(({ article }) => article.outlet ?? article.file))];
  const published = first[0]?.article.published ?? null;
  if (published === null) return null;
  const listed = new Intl.ListFormat(tongue, { type: outlets.length > 1 ? 'disjunction' : 'conjunction' });
  const told = outlets.length > 1 ? own.firstOf : own.first;
  return (
    <p className="sub">
      {told(listed.format(outlets))}, <time dateTime={published.from}>{periodText(published, tongue)}</time>
    </p>
  );
}

/** A variant's words, with those of the original that it cut and its own. */
function Wording({ variant, alone }: { variant: Variant; alone: boolean }) {
  const own = useWords(lineageWords);
  const report = variant.reports[0];
  const difference = own.parts(tally(variant.runs));
  return (
    <>
      {!alone && (
        <p className="difference">
          {variant.original ? own.fullest : difference.length > 0 ? difference.join(', ') : own.same}
        </p>
      )}
      <blockquote className="words" lang={report?.statement.language.toLowerCase()}>
        {compare(variant.runs).map((piece, index) => {
          const Tag = { kept: Fragment, cut: 'del', added: 'ins' } as const;
          const Around = Tag[piece.is];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces have no other name
            <Fragment key={index}>
              {index > 0 && ' '}
              <Around>
                {piece.is !== 'kept' && <span className="unseen">[{own[piece.is]} </span>}
                {piece.text}
                {piece.is !== 'kept' && <span className="unseen">]</span>}
              </Around>
            </Fragment>
          );
        })}
      </blockquote>
    </>
  );
}

function ReportLine({ report }: { report: Report }) {
  const [state] = useExplorer();
  const text = useMessages();
  const own = useWords(lineageWords);
  const { tongue } = usePreferences().preferences;
  const { article, statement } = report;
  const sure = Math.round(report.score * 100);
  return (
    <li>
      <StateLink
        className="link"
        change={readArticle(article.id, statement.id)}
        title={article.title ?? text.reader.untitled}
        current={state.statement === statement.id}
      >
        {article.outlet ?? article.file}
      </StateLink>{' '}
      {article.published === null ? (
        text.card.undated
      ) : (
        <time dateTime={article.published.from}>{periodText(article.published, tongue)}</time>
      )}{' '}
      · {text.act[statement.act]} · {text.kind[statement.kind]}{' '}
      {article.fictional && <span className="fictional">{text.card.fictional}</span>}
      <details className="reason">
        <summary title={own.sure(sure)}>
          <span className="word">{own.why}</span> <span aria-hidden="true">{sure}%</span>
          <span className="unseen">{own.sure(sure)}</span>
        </summary>
        <p>
          <code>{report.rule}</code> · <Reason text={report.reason} />
        </p>
      </details>
    </li>
  );
}
