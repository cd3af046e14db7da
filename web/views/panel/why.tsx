import type { Listed } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { usePreferences } from '../../store/preferences.ts';
import { Reason } from '../reason.tsx';

/** Why the graph holds this statement: its rule, how the speaker was found, the words of its stance and time. */
export function Why({ statement }: { statement: Listed }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const sure = Math.round(statement.confidence * 100);
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <details className="why">
      <summary title={text.card.confidence(sure)}>
        <span className="word">{text.card.why}</span>
        <span className="gauge" aria-hidden="true">
          <i style={{ width: `${sure}%` }} />
        </span>
        <span className="unseen">{text.card.confidence(sure)}</span>
        <span aria-hidden="true">{sure}%</span>
      </summary>
      <dl>
        <dt>{text.card.rule}</dt>
        <dd>
          <code>{statement.rule}</code> · {text.kind[statement.kind]}
          {statement.cue !== null && (
            <>
              {' '}
              · <q className="words">{statement.cue.text}</q>
            </>
          )}
        </dd>
        {statement.speakers.map(({ entity, confidence, reason }) => (
          <Line key={entity.id} term={text.card.speaker}>
            {entityName(entity, tongue)} {percent(confidence)} · <Reason text={reason} />
          </Line>
        ))}
        {statement.targets.map(({ entity, stance }) => (
          <Line key={entity.id} term={text.card.stanceWords}>
            {entityName(entity, tongue)}: {text.stance[stance.value]} {percent(stance.confidence)}
            {stance.spans.length === 0 ? (
              ` · ${text.card.noWords}`
            ) : (
              <>
                {' · '}
                <q className="words">{stance.spans.map((span) => span.text).join(' … ')}</q>
              </>
            )}
          </Line>
        ))}
        {statement.said !== null && (
          <Line term={text.card.time}>
            <Reason text={statement.said.reason} />
            {statement.said.span !== null && (
              <>
                {' · '}
                <q className="words">{statement.said.span.text}</q>
              </>
            )}
          </Line>
        )}
      </dl>
    </details>
  );
}

function Line({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
